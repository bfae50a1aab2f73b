import { completeFragment } from './completeFragment.ts'

const newcomer = completeFragment('idNumber=dNumber&stay=shortStay&age=adult&have=none&bank=none&document=passport')
const resident = 'idNumber=nationalNumber&stay=living&age=adult&have=none'
const customer = `${resident}&bank=onlineBank`

/** Every kind of page, as its address below the language. */
export const states = {
  start: '',
  'start with answers': '#idNumber=dNumber',
  idNumber: 'id-number/',
  stay: 'stay/#idNumber=dNumber',
  age: 'age/#stay=living&idNumber=dNumber',
  have: 'have/#stay=living&age=adult&idNumber=dNumber',
  bank: 'bank/#stay=living&age=adult&have=none&idNumber=dNumber',
  bankAnswer: 'bank-answer/#stay=living&age=adult&have=none&bank=onlineBank&idNumber=dNumber',
  document: 'document/#stay=living&age=adult&have=none&bank=none&idNumber=dNumber',
  services: `services/#${newcomer}`,
  'a mended link': 'id-number/#shoes=44',
  about: 'about/',
  accessibility: 'accessibility/',
  how: 'how/',
  all: 'all/',
  'result: no number yet': `result/#${completeFragment('idNumber=none&stay=living&age=adult&services=helsenorge')}`,
  'result: a visitor': `result/#${completeFragment('idNumber=none&stay=visiting&services=helsenorge')}`,
  'result: a child': `result/#${completeFragment('idNumber=nationalNumber&stay=living&age=under13&services=helsenorge')}`,
  'result: order one': `result/#${completeFragment(`${newcomer}&services=myTax,helsenorge,onlineBank`)}`,
  'result: ask for an account': `result/#${completeFragment(`${newcomer}&services=helsenorge`)}`,
  'result: nothing opens it': `result/#${completeFragment(`${customer}&bankAnswer=no&document=none&services=helsenorge`)}`,
  'result: open an account': `result/#${completeFragment(`${resident}&bank=none&document=passport&services=helsenorge,payOnline`)}`,
  'result: ask the bank': `result/#${completeFragment(`${customer}&bankAnswer=notAsked&document=eeaIdCard&services=digipost,nav`)}`,
  'result: another bank said yes': `result/#${completeFragment(`${customer}&bankAnswer=otherBankYes&document=passport&services=helsenorge,nav`)}`,
  'result: it costs money': `result/#${completeFragment(`${customer}&bankAnswer=no&document=passport&services=helsenorge`)}`,
  'result: which number': `result/#${completeFragment('idNumber=unsure&stay=living&age=adult&have=none&bank=onlineBank&bankAnswer=notAsked&document=passport&services=udi')}`,
  'result: have it': `result/#${completeFragment('idNumber=nationalNumber&stay=living&age=adult&have=bankid&services=nav,signContract')}`,
  'result: no eID needed': `result/#${completeFragment(`${customer}&bankAnswer=no&document=none&services=onlineBank`)}`,
  'result: hypothetical': `result/#${completeFragment(`${newcomer}&services=helsenorge&if.idNumber=nationalNumber`)}`,
  compare: `compare/#${completeFragment(`${newcomer}&services=helsenorge,udi`)}`,
  'compare with another': `compare/#${completeFragment(`${newcomer}&services=helsenorge,udi&if.bank=onlineBank`)}`,
  'result: everything': `result/#${completeFragment(`${resident}&bank=none&document=passport&services=all`)}`,
} as const
