const amara = 'idNumber=dNumber&have=none&age=adult&bank=none&document=passport'
const resident = 'idNumber=nationalNumber&have=none&age=adult'

/** Every kind of page, as its address below the language. */
export const states = {
  start: '',
  'start with answers': '#idNumber=dNumber',
  idNumber: 'id-number/',
  have: 'have/#idNumber=dNumber',
  age: 'age/#idNumber=dNumber&have=none',
  bank: 'bank/#idNumber=dNumber&have=none&age=adult',
  bankAnswer: 'bank-answer/#idNumber=dNumber&have=none&age=adult&bank=onlineBank',
  document: 'document/#idNumber=dNumber&have=none&age=adult&bank=none',
  services: `services/#${amara}`,
  'a mended link': 'id-number/#shoes=44',
  about: 'about/',
  how: 'how/',
  all: 'all/',
  'result: no number yet': 'result/#idNumber=none&services=helsenorge',
  'result: a child': 'result/#idNumber=nationalNumber&have=none&age=child&bank=none&services=helsenorge',
  'result: get one': `result/#${amara}&services=helsenorge`,
  'result: one that opens nothing':
    'result/#idNumber=dNumber&have=none&age=adult&bank=none&document=none&services=helsenorge',
  'result: later': `result/#${resident}&bank=none&document=passport&services=helsenorge,payOnline`,
  'result: ask the bank': `result/#${resident}&bank=onlineBank&bankAnswer=notAsked&document=eeaIdCard&services=digipost,nav`,
  'result: ask Buypass':
    'result/#idNumber=dNumber&have=none&age=adult&bank=none&document=norwegianDocument&services=helsenorge',
  'result: which number': `result/#idNumber=unsure&have=none&age=adult&bank=onlineBank&bankAnswer=notAsked&document=passport&services=udi`,
  'result: have it': 'result/#idNumber=nationalNumber&have=bankid&services=nav,signContract',
  'result: no eID needed': `result/#${resident}&bank=onlineBank&bankAnswer=no&document=none&services=onlineBank`,
  'result: supposed': `result/#${amara}&services=helsenorge&if.idNumber=nationalNumber`,
  compare: `compare/#${amara}&services=helsenorge,udi`,
  'compare with another': `compare/#${amara}&services=helsenorge,udi&if.bank=onlineBank`,
  'result: everything': `result/#${resident}&bank=none&document=passport&services=all`,
} as const
