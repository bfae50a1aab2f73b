// The whole space of complete sheets, once in a new process and once again: `node bench/cold.mjs recommend`. Prints
// milliseconds. Loading the code is not counted.
import { contenders } from './contenders.mjs'
import { sheets } from './sheets.mjs'

const { load, isAsync } = contenders[process.argv[2]]
const answerTo = await load()

console.log(JSON.stringify({ cold: await once(), warm: await once() }))

async function once() {
  const start = performance.now()
  for (const sheet of sheets) {
    const answer = answerTo(sheet)
    if (isAsync) await answer
  }
  return performance.now() - start
}
