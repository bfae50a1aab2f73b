import { describe } from 'vitest'
import { counterQuestion, decisionMakers, eids, fits, recommend, type Step } from '#rules'
import { reachBy, show } from '../../support/adviceFor.ts'
import { everyAdvice } from '../../support/everyAdvice.ts'
import { law } from '../../support/law.ts'
import { has, isOpen, wanted } from '../../support/planSteps.ts'

const numberWords = { dNumber: 'd-nummer', nationalNumber: 'fødselsnummer', unsure: 'identitetsnummer', none: '' }
const documentWords: { readonly [document: string]: string } = {
  passport: 'passet',
  norwegianIdCard: 'ID-kortet',
  travelDocument: 'reisedokumentet',
  eeaIdCard: 'ID-kortet',
  residenceCard: 'oppholdskortet',
}
const numberSteps: readonly Step['id'][] = ['numberByMove', 'numberByTaxCard', 'numberByAsylum', 'numberByBody']

describe('The plan, by situation,', () => {
  law(
    'has only a parent’s act for a child, and nothing for visitors without numbers',
    everyAdvice,
    (advice) => {
      const { idNumber, stay, age } = advice.answers
      const ids = advice.recommendation.route.map(({ id }) => id)
      if (idNumber === 'none' && stay === 'visiting') return ids.length === 0
      if (age !== 'under13') return undefined
      return ids.every((id) => id === 'parentActs')
    },
    show,
  )

  law(
    'has one step to an ID number, by the situation, where needed',
    everyAdvice,
    (advice) => {
      const { idNumber, stay, age } = advice.answers
      const ways = numberSteps.filter((id) => has(advice, id))
      if (idNumber !== 'none' || stay === 'visiting' || age === 'under13') return ways.length === 0
      const byStay = { living: 0, shortStay: 1, protection: 2, abroad: 3 }
      const isNeeded = wanted(advice).some((id) => advice.recommendation.services[id].ways[0]?.degree !== 'full')
      return ways.length === (isNeeded ? 1 : 0) && ways.every((id) => id === numberSteps[byStay[stay ?? 'living']])
    },
    show,
  )

  law(
    'asks only residents with a D number to report their move',
    everyAdvice,
    (advice) =>
      has(advice, 'reportMove') ? advice.answers.stay === 'living' && advice.answers.idNumber === 'dNumber' : undefined,
    show,
  )

  law(
    'has care steps only for D numbers and held eIDs',
    everyAdvice,
    ({ answers, recommendation: { route, eids: verdicts } }) => {
      const care = route.filter(({ role }) => role === 'care')
      if (care.length === 0) return undefined
      const holds = eids.some(({ id }) => verdicts[id].verdict.kind === 'have')
      return care.every(({ leadsTo }) => leadsTo.length === 0) && (answers.idNumber === 'dNumber' || holds)
    },
    show,
  )

  law(
    'warns about a hidden address before anything is sent by post',
    everyAdvice,
    ({ recommendation: { route } }) => {
      const byPost = route.filter(({ id }) =>
        ['orderMinid', 'openAccount', 'askBankForBoth', 'orderAtOtherBank'].includes(id),
      )
      if (byPost.length === 0) return undefined
      return byPost.every(({ stops }) => stops[0]?.id.startsWith('hiddenAddress'))
    },
    show,
  )

  law(
    'tells only people abroad that a bank meets them in Norway',
    everyAdvice,
    ({ answers, recommendation: { route } }) => {
      const atBank = route.filter(({ id }) =>
        ['askBank', 'askBankForBoth', 'orderBankid', 'orderAtOtherBank'].includes(id),
      )
      if (atBank.length === 0) return undefined
      return atBank.every(({ stops }) => stops.some(({ id }) => id === 'onlyInNorway') === (answers.stay === 'abroad'))
    },
    show,
  )

  law(
    'has a Norwegian question for the bank, with the deciding facts',
    everyAdvice,
    (advice) => {
      const { answers, recommendation } = advice
      const { verdict } = recommendation.eids.bankid
      const opens = wanted(advice).some((id) =>
        recommendation.services[id].ways.some(({ by, status }) => by === 'bankid' && status === 'maybe'),
      )
      if (verdict.kind !== 'depends' || verdict.on !== 'bank' || !opens) return undefined
      const question = counterQuestion('bank', answers)
      const document = documentWords[answers.document ?? 'none']
      return (
        recommendation.route.some(({ asks }) => asks === 'bank') &&
        question.includes(numberWords[answers.idNumber ?? 'none']) &&
        question.includes('under 18') === (answers.age !== 'adult') &&
        question.includes('konto') === (answers.bank === 'none') &&
        document !== undefined &&
        question.includes(document)
      )
    },
    show,
  )

  law(
    'accepts the reply of the bank, and each reply settles the verdict',
    everyAdvice.filter(({ answers: { services: chosen } }) => chosen === 'all'),
    ({ answers, recommendation: { route } }) => {
      if (!route.some(({ asks }) => asks === 'bank')) return undefined
      const replies = decisionMakers.bank.replies.filter(({ when }) => fits(when, answers))
      return (
        replies.some(({ answer }) => answer === 'yes') &&
        replies.every(({ answer, set }) => recommend({ ...answers, ...set }).eids.bankid.verdict.kind === answer)
      )
    },
    show,
  )

  law(
    'has a step to a document for those who need one for BankID',
    everyAdvice,
    (advice) => {
      const { answers, recommendation } = advice
      const isWithout = answers.document !== undefined && !(answers.document in documentWords)
      const needsBankid = wanted(advice).some((id) => {
        const { access, ways } = recommendation.services[id]
        const reach = reachBy(ways, 'open', 'free', 'maybe')
        return isOpen(access.bankid) && reach < (access.bankid === 'full' ? 2 : 1)
      })
      if (!isWithout || !needsBankid || recommendation.eids.bankid.verdict.kind !== 'no') return undefined
      return ['askUdiForDocument', 'documentAfterPermit', 'getDocument'].some((id) => has(advice, id as Step['id']))
    },
    show,
  )

  law(
    'never sends a person under protection to the country that they left',
    everyAdvice,
    (advice) => (advice.answers.stay === 'protection' ? !has(advice, 'getDocument') : undefined),
    show,
  )

  law(
    'repeats, after a yes, the stop lines of the step that asked',
    everyAdvice,
    ({ answers, recommendation: { route } }) => {
      const asking = route.filter(({ asks, stops }) => asks && stops.length > 0)
      if (asking.length === 0) return undefined
      return asking.every(({ asks, stops }) =>
        decisionMakers[asks as keyof typeof decisionMakers].replies
          .filter(({ answer, when }) => answer === 'yes' && fits(when, answers))
          .every(({ set }) => {
            const told = recommend({ ...answers, ...set }).route.flatMap((step) => step.stops.map(({ id }) => id))
            return stops.every(({ id }) => told.includes(id))
          }),
      )
    },
    show,
  )
})
