export { type Access, accessLevels, accessRank } from './access.ts'
export { type Answer, type Answers, chosenServices, fits, optionsOf } from './answers.ts'
export { bestOf, placeIn } from './best.ts'
export { type Change, changes } from './changes.ts'
export { type Claim, type ClaimIds, type ClaimKind, claims } from './claims.ts'
export { type ConditionId, conditions } from './conditions.ts'
export { type CostId, costs } from './costs.ts'
export { deciders } from './deciders.ts'
export { canHold, type DecidedBy, type Eid, type EidId, eidById, eids, type LaterReason, type Row } from './eids.ts'
export { firstQuestion, nextQuestion, openQuestions, type Walk, walk } from './flow.ts'
export { type BesideId, type GuidanceId, guidance, questionHelp, sourcesBeside } from './guidance.ts'
export { type Headline, headlineFor, type Opened, promiseOf } from './headline.ts'
export { type LevelId, levelNumber, levelRank, levels } from './levels.ts'
export { accessByLogin, coveredBy, waysAround, waysWithout } from './openings.ts'
export type { ServiceOutcome } from './outcomes.ts'
export { type Effect, effectOf, type Prospect, preview } from './preview.ts'
export type { BecomingOf, ChangingId } from './questions.ts'
export {
  type AnswerTo,
  type ChangedBy,
  type ChoiceId,
  type Question,
  type QuestionId,
  questionById,
  questions,
  type When,
} from './questions.ts'
export { type Confidence, read, type WayOfReading } from './reading.ts'
export { type BlockingReason, type ReasonId, reasons } from './reasons.ts'
export { type Advice, advise, type Recommendation, recommend } from './recommend.ts'
export { isDueWithin, isOverdue, monthsUntilReview, reviewDay } from './review.ts'
export { type Stage, type Step, sourcesOfStep, type TimeTo, timeTo } from './route.ts'
export {
  type LimitId,
  type Service,
  type ServiceGroup,
  type ServiceId,
  serviceById,
  serviceGroups,
  services,
  type WayId,
  type WithoutId,
} from './services.ts'
export { readings, type Source, type SourceId, sources } from './sources.ts'
export {
  type BringId,
  type CircleStepId,
  type DeadlineId,
  deadlines,
  type Means,
  type StepData,
  type StepId,
  steps,
  type Wait,
} from './steps.ts'
export { becomingOf, type Supposition, suppose, suppositions } from './suppose.ts'
export type { Grounded, Verdict, VerdictKind } from './verdicts.ts'
