import { buildRules } from './build.mjs'
await buildRules()
const { checkAgreement } = await import('./agreement.mjs')
const { contenders } = await import('./contenders.mjs')
for (const id of ['ownTables','jsonRules','publicodes']) { console.time(id); try { await checkAgreement(id, await contenders[id].load()); console.log('agrees') } catch (e) { console.log(String(e.stack).slice(0,1500)) } console.timeEnd(id) }
