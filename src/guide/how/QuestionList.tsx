import { type ChoiceId, type QuestionId, questions } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { Text } from '../../ui/Text.tsx'
import { useAnswerWords } from '../whenWords.ts'
import { type Exit, type Place, questionPlaces } from './questionGraph.ts'

/** The same as the picture, in words: each place of each question, and where its answers lead. */
export function QuestionList() {
  const { questions: words } = useTexts('core')
  const places = questionPlaces()
  return (
    <ol className="graph-list plain-list">
      {questions
        .filter(({ id }) => places.some(({ question }) => question === id))
        .map(({ id }) => (
          <li key={id}>
            <strong>
              <Text>{words[id].title}</Text>
            </strong>
            <ul className="plain-list">
              {places
                .filter(({ question }) => question === id)
                .map((place) => (
                  <li key={place.name}>
                    <span className="graph-tag">{place.name}</span>
                    <Exits place={place} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
    </ol>
  )
}

function Exits({ place }: { place: Place }) {
  const { questions: words } = useTexts('core')
  const { how } = useTexts('rules')
  const answersOf = useExitWords(place.question)
  const placeWords = (to: Place | undefined) => (to ? `${to.name} ${words[to.question].short}` : how.graph.result)
  return (
    <ul className="bullets">
      {place.exits.map((exit) => (
        <li key={exit.to?.name ?? ''}>
          <Text>{how.graph.leadsTo(answersOf(exit), placeWords(exit.to))}</Text>
        </li>
      ))}
    </ul>
  )
}

function useExitWords(question: QuestionId): (exit: Exit) => string {
  const { eids } = useTexts('core')
  const { all, how } = useTexts('rules')
  const answerWords = useAnswerWords()
  return (exit) => {
    if (exit.kind === 'any') return how.graph.anyAnswer
    if (exit.kind === 'one')
      return how.graph.either(exit.answers.map((answer) => answerWords(question as ChoiceId, answer)))
    const named = (ids: Extract<Exit, { kind: 'held' }>['cases'][number]['with']) => ids.map((id) => eids[id].name)
    return how.graph.eitherCase(exit.cases.map((held) => all.questions.held(named(held.with), named(held.without))))
  }
}
