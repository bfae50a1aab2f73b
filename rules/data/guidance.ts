import type { SourceId, Sources } from '../sources.ts'
import type { QuestionId } from './questions.ts'
import type { ServiceGroup } from './services/service.ts'

/** What helps everyone, whatever the answers: lists of claims with their sources. Each has a text in the locale, under the same name. */
export const guidance = {
  /** How to manage as long as one has no eID. */
  untilThen: {
    letters: ['M07', 'G15'],
    taxCard: ['G01'],
    immigration: ['S15'],
    doctor: ['G05', 'G16'],
    money: ['B07'],
  },
  /** What works today with no Norwegian number. */
  noNumber: {
    udi: ['S15'],
    emailLogin: ['E63'],
    europeanEid: ['E64'],
    idCheck: ['N06', 'N17', 'B07'],
  },
  /** For someone without a smartphone or without an address. */
  hard: {
    noSmartphone: ['E71', 'E21'],
    noAddress: ['E15', 'E14', 'N19'],
    registerAddress: ['N19', 'E14'],
  },
  /** How to keep an eID safe, and what to do when it is lost or blocked. */
  safety: {
    onlyYourOwn: ['E08', 'G12', 'E74'],
    neverLend: ['G12', 'E81'],
    lost: ['L04'],
    confidentialAddress: ['E14', 'E07'],
    learn: ['W01'],
  },
  /** How a visitor gets care, pays and is reached. */
  visit: {
    care: ['H01', 'G13'],
    pay: ['B07'],
    reached: ['S15', 'E63'],
  },
} as const satisfies { readonly [list: string]: { readonly [claim: string]: Sources } }

/** The name of a list of guidance. */
export type GuidanceId = keyof typeof guidance

/** What stands beside every service of a kind. Its words are in the locale, under the name of the kind. */
export const besideServices = {
  health: ['H01'],
  mailbox: ['M06', 'M04'],
} as const satisfies { readonly [G in ServiceGroup]?: Sources }

/** The sources of what stands beside a service of this kind. */
export function sourcesBeside(group: ServiceGroup): readonly SourceId[] {
  const all: { readonly [G in ServiceGroup]?: Sources } = besideServices
  return all[group] ?? []
}

/** What the hint and the help of a question rest on. */
export const questionHelp = {
  idNumber: ['N01', 'N02', 'N12', 'N18', 'N20', 'E04'],
  have: ['E19d', 'E21', 'E22', 'E108', 'L04'],
  bankAnswer: ['E24'],
  document: ['E12', 'E25', 'E83'],
  services: ['E05', 'W02'],
} as const satisfies { readonly [Q in QuestionId]?: Sources }
