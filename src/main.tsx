import './styles.css'
import { ignoreRefusedReplaceState } from './refusedHistory.ts'
import { isWholeAsItStands, whenNeeded } from './takeOver.ts'

// index.html has it
const element = document.getElementById('root') as HTMLElement
const { dataset } = document.documentElement
// a host's own policy, or a change to the page on its way, can keep out what stands inline in it
if (!('js' in dataset)) import('./early.ts')
if (self !== top) import('./framed.ts')
if (import.meta.env.OFFLINE) window.onload = () => import('./offline.ts')

ignoreRefusedReplaceState(window.history)

const takeOver = async () => (await import('./start.tsx')).start(element, import.meta.env.BASE_URL)

if (isWholeAsItStands(element)) {
  dataset.ready = ''
  whenNeeded(element).then(() => {
    // so that a download that fails or takes long is said
    delete dataset.ready
    return takeOver()
  })
} else takeOver()
