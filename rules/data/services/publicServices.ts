import { anyNumber, inNorway, minor } from '../answerSets.ts'
import { municipalityService } from './municipalityService.ts'
import type { ServiceShape } from './service.ts'

const unprotected = ['living', 'shortStay', 'abroad', 'visiting'] as const
const mailboxLimits = [
  { id: 'neverLived', when: { idNumber: ['dNumber'], stay: ['abroad'] }, atMost: 'none', sources: ['M13'] },
  { id: 'mailboxAge', when: { age: ['from13'] }, atMost: 'unverified', sources: ['M11', 'M12'] },
  { id: 'mailboxAge', when: { age: ['under13'] }, atMost: 'none', sources: ['M11', 'M12'] },
] as const

/** The services of public bodies, and the digital mailboxes: all that log in through ID-porten. */
export const publicServices = [
  {
    id: 'myTax',
    group: 'taxAndWork',
    url: 'https://www.skatteetaten.no',
    login: { through: 'idPorten', level: 'substantial', below: 'none' },
    alternatives: [
      {
        id: 'taxOffice',
        soonerFor: { idNumber: anyNumber, stay: inNorway },
        sources: ['G01', 'N05'],
      },
    ],
    sources: ['S04'],
  },
  {
    id: 'altinn',
    group: 'taxAndWork',
    url: 'https://www.altinn.no',
    login: { through: 'idPorten', level: 'high', below: 'part' },
    openWithoutEid: [{ id: 'emailLogin', access: 'unverified', sources: ['S27', 'E63'] }],
    alternatives: [{ id: 'emailLogin', sources: ['S27', 'E63'] }],
    sources: ['S01', 'S26'],
  },
  {
    id: 'moving',
    group: 'taxAndWork',
    url: 'https://www.skatteetaten.no/en/forms/rf-1400-moving-within-norway/',
    login: { through: 'idPorten', level: 'substantial', below: 'none' },
    limits: [
      { id: 'residentsOnly', when: { idNumber: ['dNumber'] }, atMost: 'none', sources: ['N19'] },
      { id: 'withinNorway', when: { stay: ['abroad', 'visiting'] }, atMost: 'none', sources: ['S05', 'N09'] },
    ],
    alternatives: [
      { id: 'moveInPerson', when: { stay: ['abroad', 'visiting'] }, sources: ['N09', 'S06'] },
      { id: 'otherForm', when: { idNumber: ['dNumber', 'unsure'] }, sources: ['N19'] },
      { id: 'askSkatteetaten', sources: ['S05'] },
    ],
    sources: ['S05'],
  },
  {
    id: 'helsenorge',
    group: 'health',
    url: 'https://www.helsenorge.no/en/',
    login: { through: 'idPorten', level: 'high', below: 'none' },
    limits: [
      { id: 'noGp', when: { idNumber: ['dNumber'], stay: unprotected }, atMost: 'part', sources: ['G13'] },
      {
        id: 'gpByPhone',
        when: { idNumber: ['dNumber'], stay: ['protection'] },
        atMost: 'part',
        sources: ['G13', 'N15', 'G16'],
      },
      { id: 'parentsConsent', when: { age: ['from13', 'under13'] }, atMost: 'part', sources: ['S03b', 'S30'] },
    ],
    alternatives: [
      { id: 'doctorByPhone', sources: ['G13', 'G16'] },
      { id: 'parentUses', when: { idNumber: anyNumber, age: ['from13'] }, sources: ['L07', 'S03b', 'S30'] },
      { id: 'paperPower', sources: ['G05'] },
    ],
    sources: ['S03'],
  },
  municipalityService,
  {
    id: 'nav',
    group: 'state',
    url: 'https://www.nav.no',
    login: { through: 'idPorten', level: 'high', below: 'part' },
    alternatives: [{ id: 'navOffice', sources: ['G08', 'G14'] }],
    sources: ['S08'],
  },
  {
    id: 'lanekassen',
    group: 'state',
    url: 'https://lanekassen.no',
    login: { through: 'idPorten', level: 'high', below: 'part', except: { commfides: 'unverified' } },
    limits: [{ id: 'parentSigns', when: { age: minor }, atMost: 'part', sources: ['S32'] }],
    alternatives: [{ id: 'signOnPaper', sources: ['S09', 'G07'] }],
    sources: ['S09', 'S31'],
  },
  {
    id: 'vegvesen',
    group: 'state',
    url: 'https://www.vegvesen.no',
    login: { through: 'idPorten', level: 'high', below: 'none' },
    alternatives: [{ id: 'noneKnown', sources: ['S13'] }],
    sources: ['S13', 'S40'],
  },
  {
    id: 'udi',
    group: 'state',
    url: 'https://www.udi.no',
    login: { through: 'idPorten', level: 'high', below: 'none' },
    openWithoutEid: [{ id: 'emailAndPassword', access: 'part', sources: ['S15'] }],
    alternatives: [{ id: 'emailAndPassword', sources: ['S15'] }],
    sources: ['S15', 'S36'],
  },
  {
    id: 'upperSecondary',
    group: 'school',
    url: 'https://www.vigo.no',
    login: { through: 'idPorten', level: 'substantial', below: 'none' },
    alternatives: [{ id: 'noneKnown', sources: ['S33'] }],
    sources: ['S16', 'S33'],
  },
  {
    id: 'digipost',
    group: 'mailbox',
    url: 'https://norge.no/en/digital-citizen/choose-digital-mailbox',
    login: { through: 'idPorten', level: 'high', below: 'none', except: { commfides: 'unverified' } },
    limits: mailboxLimits,
    alternatives: [{ id: 'paperPost', sources: ['M06', 'M07', 'G15'] }],
    sources: ['S10', 'M02'],
  },
  {
    id: 'eboks',
    group: 'mailbox',
    url: 'https://norge.no/en/digital-citizen/choose-digital-mailbox',
    login: { through: 'idPorten', level: 'high', below: 'none' },
    limits: mailboxLimits,
    alternatives: [{ id: 'paperPost', sources: ['M06', 'M07', 'G15'] }],
    sources: ['S10', 'M02'],
  },
] as const satisfies readonly ServiceShape[]
