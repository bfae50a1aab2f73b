import { expect, test } from 'vitest'
import { type StepData, type StepId, steps } from '#rules'

/**
 * What each step asks of her, written from the research: what she brings (N10 to an ID check, B06 to
 * a bank, E12 and E17 for MinID, E43 for Buypass ID, N08 and N12 for a number, E29 for a document), what it costs (E11, E36
 * and B08, E46, M02), how long it takes where somebody says so (E14, B23 and B07), what is lost by waiting (G01, N08, N09,
 * E16), and whose page it is done on. To ask is free.
 */
const table: readonly (readonly [step: StepId, asks: string])[] = [
  [
    'numberByTaxCard',
    'bring passportOrId + residencePapers + jobOrStudyPapers; free; mind halfOfPayWithoutCard; at skatteetaten.no',
  ],
  ['numberByMove', 'bring passportOrId + proofOfStay; free; mind reportMoveWithinEightDays; at skatteetaten.no'],
  ['numberByPermit', 'bring passportOrId + residencePapers; free; mind reportMoveWithinEightDays; at udi.no'],
  ['numberByAsylum', 'bring residencePapers; free'],
  ['findKind', 'free; at once'],
  ['parentsOwnEid', 'free'],
  ['askAnotherBank', 'bring passportOrId; free'],
  ['askBank', 'bring passportOrId; free'],
  ['registerAddress', 'free; at once'],
  ['orderMinid', 'bring ownPhoneAndEmail; free; 10 to 10 workingDays; at norge.no'],
  ['activateMinid', 'bring activationLetter + ownPhoneAndEmail; free; at once; mind letterAtOnce'],
  ['findBank', 'bring passportOrId; free; at once'],
  [
    'openAccount',
    'bring passportOrId + paperWithNumber + residencePapers + jobOrStudyPapers + addressPhoneEmail; bankMayCharge; 1 to 4 weeks',
  ],
  ['getOnlineBank', 'free'],
  ['orderBankid', 'bring passportOrId; bankMayCharge'],
  ['askBuypass', 'free; at buypass.com'],
  ['orderBuypass', 'paid; at buypass.com'],
  ['collectBuypass', 'bring passport + paperWithNumber; free; at once'],
  ['orderBuypassIfYes', 'paid; at buypass.com'],
  ['collectBuypassIfYes', 'bring acceptedDocument + paperWithNumber; free; at once'],
  ['askCommfides', 'free; at commfides.com'],
  ['createMailbox', 'free; at once; at norge.no'],
  ['choosePost', 'free; at once; at norge.no'],
  ['updateDocument', 'bring documentCopy; free'],
  ['askForTravelDocument', 'bring residencePapers; unknown; at udi.no'],
  [
    'toNationalNumber',
    'bring proofOfStay; free; mind thirtyDaysByPost + reportMoveWithinEightDays; at skatteetaten.no',
  ],
  ['askChecked', 'free'],
  ['keepNumberActive', 'bring passportOrId; free'],
]

function inWords({ bring, cost, wait, deadlines = [], url }: StepData): string {
  const parts = [
    bring.length > 0 && `bring ${bring.join(' + ')}`,
    cost,
    wait === 'none' && 'at once',
    typeof wait === 'object' && `${wait.least} to ${wait.most} ${wait.unit}`,
    deadlines.length > 0 && `mind ${deadlines.join(' + ')}`,
    url && `at ${new URL(url).hostname.replace('www.', '')}`,
  ]
  return parts.filter(Boolean).join('; ')
}

test.for(table)('%s asks: %s', ([id, asks]) => {
  const step = (steps as readonly StepData[]).find((each) => each.id === id)
  expect(step && inWords(step)).toBe(asks)
})

test('every step asks what the research says, and no other is asked', () => {
  expect(steps.map(({ id }) => id).sort()).toEqual(table.map(([id]) => id).sort())
})
