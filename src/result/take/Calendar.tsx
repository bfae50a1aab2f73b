import { useId, useState } from 'react'
import type { CalendarDay, CalendarStartId } from '#rules'
import { useLang, useTexts } from '../../i18n/texts.ts'
import { useAnnouncement } from '../../ui/Announcer.tsx'
import { Bullets, P } from '../../ui/phrases.tsx'
import { plain, Text } from '../../ui/Text.tsx'
import { useToday } from '../../ui/useToday.ts'
import { calendarFile } from './calendarFile.ts'
import { dayAfter } from './dayAfter.ts'

/** The days that a plan counts, under each day that they are counted from: the person knows it. */
export function Calendar({ days }: { days: readonly CalendarDay[] }) {
  const starts = [...new Set(days.map(({ from }) => from))]
  return (
    <div className="stack">
      {starts.map((start) => (
        <CountedFrom key={start} start={start} days={days.filter(({ from }) => from === start)} />
      ))}
    </div>
  )
}

function CountedFrom({ start, days }: { start: CalendarStartId; days: readonly CalendarDay[] }) {
  const { calendar } = useTexts('take')
  // empty: opened again weeks later, days counted from today would be false
  const [chosen, setChosen] = useState('')
  const last = Math.max(...days.map(({ days }) => days))
  const id = useId()
  return (
    <div style={{ display: 'grid', gap: '0.5rem', justifyItems: 'start' }}>
      <label id={`${id}label`} htmlFor={id}>
        <Text>{calendar.from[start]}</Text>
      </label>
      <input
        id={id}
        style={{ font: 'inherit', minBlockSize: '2.75rem' }}
        type="date"
        onChange={({ currentTarget: { value, validity } }) => setChosen(validity.valid ? value : '')}
      />
      {dayAfter(chosen, last) ? <Days days={days} from={chosen} labelId={`${id}label`} /> : <P>{calendar.noDay}</P>}
    </div>
  )
}

type DaysProps = { days: readonly CalendarDay[]; from: string; labelId: string }

function Days({ days, from, labelId }: DaysProps) {
  const { calendar, day: inWords } = useTexts('take')
  const lang = useLang()
  const linkId = useId()
  const today = useToday() ?? ''
  const entries = days.map(({ id, days }) => ({ id, day: dayAfter(from, days) ?? from, text: calendar.days[id] }))
  const lines = entries.map(({ day, text }) => {
    const say = day < today ? calendar.passed : calendar.day
    return say({ date: inWords(day), what: text })
  })
  useAnnouncement(plain(lines.join(' ')))
  const coming = entries.filter(({ day }) => day >= today)
  const file = calendarFile(
    coming.map(({ text, ...entry }) => ({ ...entry, summary: plain(text) })),
    { lang, host: window.location.host, now: new Date() },
  )
  return (
    <>
      <Bullets>{lines}</Bullets>
      {coming.length > 0 ? (
        <>
          <a
            id={linkId}
            className="ds-button"
            data-variant="secondary"
            aria-labelledby={`${linkId} ${labelId}`}
            download="eid-finder.ics"
            href={`data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`}
          >
            <Text>{calendar.save}</Text>
          </a>
          <P className="small">{calendar.note}</P>
        </>
      ) : null}
    </>
  )
}
