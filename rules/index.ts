export { accessByLogin, coveredBy } from './access.ts'
export { type Answer, type Answers, currentId, type Field, fits, mayFit, optionsOf } from './answers.ts'
export { type CalendarDay, calendarAfter, calendarFor } from './calendarFor.ts'
export { type Claim, type ClaimIds, type ClaimKind, claims } from './claims.ts'
export { type Change, changes } from './counterfactuals.ts'
export { asksForAccount, counterQuestion, saysMinor } from './counterQuestion.ts'
export {
  type AboutClaimId,
  type AboutLinkId,
  type AboutSectionId,
  aboutClaims,
  aboutLinks,
  aboutSections,
} from './data/aboutPage.ts'
export { type StatementClaimId, statementLinks, statementSources } from './data/accessibilityPage.ts'
export { type Access, accessLevels, accessRank } from './data/accessLevels.ts'
export { type BlockerId, blockers } from './data/blockers.ts'
export { type CalendarDayId, type CalendarStartId, calendarDays } from './data/calendar.ts'
export { type ConditionId, conditions } from './data/conditions.ts'
export { type CostId, costs, mayBeToldToPay } from './data/costs.ts'
export { decisionMakers, type ReplyingDecisionMaker, refusalNotRecorded } from './data/decisionMakers.ts'
export {
  canHold,
  type DecisionMaker,
  type DecisionRow,
  type Eid,
  type EidId,
  eids,
  type FreeEidDecisionMaker,
} from './data/eids.ts'
export { type GuidanceId, guidance, questionHelp, sourcesBeside } from './data/guidance.ts'
export { type LevelId, levelNumber, levelRank, levels } from './data/levels.ts'
export {
  type AnswerTo,
  type BecomingOf,
  type ChangedBy,
  type ChangingId,
  type ChoiceId,
  jointChanges,
  type Question,
  type QuestionId,
  questions,
  type When,
} from './data/questions.ts'
export { type ReasonId, reasons } from './data/reasons.ts'
export { type ServiceGroup, serviceGroups } from './data/services/service.ts'
export {
  type AlternativeId,
  type LimitId,
  type Service,
  type ServiceId,
  services,
  type WithoutId,
} from './data/services.ts'
export type { Prerequisite } from './data/steps/prerequisites.ts'
export { refusals } from './data/steps/refusals.ts'
export type { BringId, Wait } from './data/steps/step.ts'
export { whileWaiting } from './data/steps/whileWaiting.ts'
export {
  type AskedId,
  type AwaitedStepId,
  awaitedSteps,
  type DeadlineId,
  deadlines,
  type StepData,
  type StepId,
  type StopId,
  steps,
  stops,
} from './data/steps.ts'
export { firstQuestion, nextQuestion, openQuestions, type Path, retrace } from './flow.ts'
export { type Headline, headlineFor } from './headline.ts'
export { eidById, questionById, serviceById } from './lookup.ts'
export { eidFrom } from './plan/eidFrom.ts'
export { sourcesOfStep } from './plan/sourcesOfStep.ts'
export type { Step } from './plan/step.ts'
export { onceTaken } from './plan/taking.ts'
export { timeTo } from './plan/timeTo.ts'
export { type Prospect, preview } from './preview.ts'
export type { Confidence, WayOfReading } from './provenance.ts'
export { rankEids, rankOf } from './ranking.ts'
export { type Recommendation, recommend } from './recommend.ts'
export { entriesOf, keysOf, pick } from './records.ts'
export { isDueWithin, isOverdue, monthsUntilReview, reviewDay } from './review.ts'
export type { ServiceStatus } from './serviceStatus.ts'
export { readings, type Source, type SourceId, sources } from './sources.ts'
export { isReachable, type Verdict, type VerdictKind } from './verdicts.ts'
export { type Degree, isOpenInFull, type Status, statuses, type Way } from './ways.ts'
export { becomingOf, hypotheticals, type WhatIf, withWhatIf } from './whatIf.ts'
