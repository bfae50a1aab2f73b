export { accessByLogin, coveredBy } from './access.ts'
export { type Answer, type Answers, chosenServices, currentId, fits, mayFit, optionsOf } from './answers.ts'
export { type Claim, type ClaimIds, type ClaimKind, claims } from './claims.ts'
export { type Change, changes } from './counterfactuals.ts'
export { asksForAccount, counterQuestion } from './counterQuestion.ts'
export {
  type AboutClaimId,
  type AboutLinkId,
  type AboutSectionId,
  aboutClaims,
  aboutLinks,
  aboutSections,
} from './data/aboutPage.ts'
export { type Access, accessLevels, accessRank } from './data/accessLevels.ts'
export { type BlockerId, blockers } from './data/blockers.ts'
export { type ConditionId, conditions } from './data/conditions.ts'
export { type CostId, costs, mayBeToldToPay } from './data/costs.ts'
export { decisionMakers, type Reply } from './data/decisionMakers.ts'
export { canHold, type DecisionMaker, type DecisionRow, type Eid, type EidId, eidById, eids } from './data/eids.ts'
export { type BesideId, type GuidanceId, guidance, questionHelp, sourcesBeside } from './data/guidance.ts'
export { type LevelId, levelNumber, levelRank, levels } from './data/levels.ts'
export {
  type AnswerTo,
  type BecomingOf,
  type ChangedBy,
  type ChangingId,
  type ChoiceId,
  type Question,
  type QuestionId,
  questionById,
  questions,
  type When,
} from './data/questions.ts'
export { type ReasonId, reasons } from './data/reasons.ts'
export {
  type AlternativeId,
  type LimitId,
  type Service,
  type ServiceGroup,
  type ServiceId,
  serviceById,
  serviceGroups,
  services,
  type WithoutId,
} from './data/services.ts'
export {
  type BringId,
  type DeadlineId,
  deadlines,
  type Prerequisite,
  type StepData,
  type StepId,
  type StopId,
  steps,
  stops,
  type Wait,
} from './data/steps.ts'
export { firstQuestion, nextQuestion, openQuestions, type Path, retrace } from './flow.ts'
export { type Headline, headlineFor } from './headline.ts'
export { eidFrom, type Role, type Stage, type Step, sourcesOfStep, type TimeTo, timeTo } from './plan.ts'
export { type Effect, effectOf, type Prospect, preview } from './preview.ts'
export { archived, type Confidence, live, type WayOfReading } from './provenance.ts'
export { needsPayment, rankEids, rankOf } from './ranking.ts'
export { type Recommendation, recommend } from './recommend.ts'
export { isDueWithin, isOverdue, monthsUntilReview, reviewDay } from './review.ts'
export type { ServiceStatus } from './serviceStatus.ts'
export { readings, type Source, type SourceId, sources } from './sources.ts'
export type { Sourced, Verdict, VerdictKind } from './verdicts.ts'
export { type Degree, type Status, statuses, type Way } from './ways.ts'
export { becomingOf, hypotheticals, type WhatIf, withWhatIf } from './whatIf.ts'
