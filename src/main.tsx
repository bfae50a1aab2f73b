import './styles.css'
import { start } from './start.tsx'

const element = document.getElementById('root')
if (!element) throw new Error('index.html has no element with the id "root".')
start(element, import.meta.env.BASE_URL)
