import definition from 'virtual:definition'
import Form from '@rjsf/core'
import validator from '@rjsf/validator-ajv8'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'

const { steps } = definition
/** What RJSF is told of a form's look, made once. */
const looks = Object.fromEntries(steps.map((step) => [step.id, lookOf(step)]))

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <Wizard />
  </StrictMode>,
)

/** `#start` begins with a page that only has a button. */
function Wizard() {
  const [at, setAt] = useState(location.hash === '#start' ? -1 : 0)
  const [answers, setAnswers] = useState({})
  if (at < 0)
    return (
      <main>
        <h1>{definition.product}</h1>
        <button type="button" onClick={() => setAt(0)}>
          {definition.start}
        </button>
      </main>
    )
  const step = steps[at]
  if (!step) return <h1>Thank you</h1>
  return (
    <main>
      <h1>{step.title}</h1>
      <Form
        key={step.id}
        schema={step.schema}
        uiSchema={looks[step.id]}
        formData={answers}
        validator={validator}
        onSubmit={({ formData }) => {
          setAnswers(formData)
          setAt(after(at, formData))
        }}
      />
    </main>
  )
}

/** The next step that is asked after these answers. */
function after(at, answers) {
  const isAsked = ({ onlyIf }) => !onlyIf || Object.entries(onlyIf).every(([id, among]) => among.includes(answers[id]))
  const next = steps.findIndex((step, index) => index > at && isAsked(step))
  return next < 0 ? steps.length : next
}

function lookOf({ id, widget, labels, hint, help }) {
  return {
    'ui:submitButtonOptions': { submitText: definition.next },
    [id]: {
      'ui:widget': widget,
      'ui:enumNames': labels,
      'ui:options': { label: false, optionValueFormat: 'realValue' },
      'ui:description': hint,
      'ui:help': help && (
        <details>
          <summary>{help.summary}</summary>
          {help.body.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
      ),
    },
  }
}
