import './styles.css'
import { boot } from './boot.tsx'

const element = document.getElementById('root')
if (!element) throw new Error('index.html has no element with the id "root".')
boot(element, import.meta.env.BASE_URL)
