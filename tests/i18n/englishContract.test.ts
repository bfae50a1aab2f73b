import { describe, expect, test } from 'vitest'
import { fetchTexts } from '../../src/i18n/languages.ts'

/** The English words that other programs and tests rely on. */
const contract = {
  'Which Norwegian ID number do you have?': [
    'National identity number (fødselsnummer)',
    'D number (D-nummer)',
    'I have an 11-digit number, but I am not sure which kind',
    'I do not have one yet',
  ],
  'Which of these fits you best?': [
    'I live in Norway, or I am moving here for more than six months',
    'I work or study in Norway for less than six months, or I commute',
    'I have asked for protection, or I have collective protection',
    'I live outside Norway',
    'I am only visiting',
  ],
  'How old is the person who needs the eID?': [
    '18 or older',
    '16 or 17',
    '13 to 15, or turning 13 this year',
    'Younger',
  ],
  'Do you already have any of these Norwegian electronic IDs?': [
    'BankID',
    'MinID',
    'Buypass ID',
    'Commfides',
    'None of these',
  ],
  'Do you have a Norwegian bank account?': [
    'Yes, and I can log in on the web or in the app',
    'Yes, but I cannot log in yet',
    'No',
  ],
  'Has your bank said that it will give you BankID?': [
    'Yes',
    'No',
    'Another bank will give it to me',
    'I have not asked, or have no answer yet',
  ],
  'Which of these can you show today? Choose the first that fits.': [
    'A valid passport with a chip (not an emergency passport)',
    'Norwegian national ID card',
    'Norwegian travel document for refugees, or immigrant’s passport',
    'National ID card from an EEA country',
    'Norwegian residence card',
    'Asylum seeker card',
    'None of these, or it has expired',
  ],
  'Which services do you want to use?': ['I am not sure – show me everything'],
}

describe('The English page', () => {
  test('asks the questions and offers the options of the contract, word for word', async () => {
    const { questions, eids } = await fetchTexts('en', 'core')
    const labels = Object.values(questions).map((question) => {
      const listed = 'options' in question ? Object.values(question.options) : []
      const named = question === questions.have ? Object.values(eids).map(({ name }) => name) : []
      const apart = 'exclusive' in question ? [question.exclusive] : []
      return [spoken(question.title), [...listed, ...named, ...apart].map(spoken)]
    })
    expect(Object.fromEntries(labels)).toEqual(Object.fromEntries(Object.entries(contract).map(plainly)))
  })

  test('has the buttons, progress text and first heading of the contract', async () => {
    const { ui, start } = await fetchTexts('en', 'core')
    expect([start.button, ui.next, ui.back, ui.progress({ at: 2, most: 7 }), ui.errorPrefix, start.title]).toEqual([
      ...['Start now', 'Continue', 'Back', 'Question 2 of at most 7', 'Error: '],
      'Find the right electronic ID (eID)',
    ])
  })

  test('names each level in words and with its number', async () => {
    const { levels } = await fetchTexts('en', 'core')
    expect(levels).toEqual({ substantial: 'substantial (level 3)', high: 'high (level 4)' })
  })
})

function plainly([title, labels]: [string, readonly string[]]): [string, readonly string[]] {
  return [title, labels]
}

/** A text without the braces around names. */
function spoken(text: string): string {
  return text.replace(/[{}]/g, '')
}
