import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import 'survey-core/survey-core.fontless.min.css'
import definition from 'virtual:definition'
import { Survey } from 'survey-react-ui'

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <Survey model={new Model(definition)} />
  </StrictMode>,
)
