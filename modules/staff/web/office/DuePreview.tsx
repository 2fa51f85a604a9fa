import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Card } from '#design/card.tsx'
import { DateField } from '#design/date-field.tsx'
import { NumberField } from '#design/number-field.tsx'
import { TimeField } from '#design/time-field.tsx'
import { addDays, type Day } from '#platform/contract/calendar.ts'
import { afterWorkingMinutes, momentAt } from '#platform/contract/working-time-rules.ts'
import { useFormat } from '#platform/web/format.ts'
import { calendarOf, type OfficeCalendarFile } from '../../contract.ts'

/** What the hours do: when a question that is asked at a moment has to have its answer. */
export function DuePreview({ office }: { office: OfficeCalendarFile }) {
  const { t } = useLingui()
  const [asked, setAsked] = useState({ day: nextFriday(office.today), time: '16:30', hours: 4 as number | '' })
  const set = ({ target }: { target: { name: string; value: unknown } }) => setAsked({ ...asked, [target.name]: target.value })
  return (
    <Card title={t`Zo telt de tijd`}>
      <div className="wh-form">
        <div className="wh-field-row">
          <DateField name="day" id="preview-day" label={t`Vraag gesteld op`} value={asked.day} onChange={set} />
          <TimeField name="time" label={t`Om`} value={asked.time} onChange={set} />
        </div>
        <NumberField name="hours" label={t`Antwoord binnen (uren)`} value={asked.hours === '' ? null : asked.hours} onChange={set} />
        <p className="wh-due" role="status">
          <Due office={office} {...asked} />
        </p>
      </div>
    </Card>
  )
}

function Due({ office, day, time, hours }: { office: OfficeCalendarFile; day: string; time: string; hours: number | '' }) {
  const { longDate, time: timeOf } = useFormat()
  const readable = /^\d{4}-\d{2}-\d{2}$/.test(day) && /^\d{2}:\d{2}$/.test(time) && typeof hours === 'number' && hours > 0 && hours <= 2000
  if (!readable) return <Trans>Vul een dag, een tijd en een aantal uren in.</Trans>

  const due = afterWorkingMinutes(calendarOf(office), momentAt(day, time), Math.round(hours * 60)).toISOString()
  const [on, at] = [longDate(due), timeOf(due)]
  return (
    <Trans>
      Het antwoord moet er zijn op{' '}
      <strong>
        {on} om {at}
      </strong>
      .
    </Trans>
  )
}

function nextFriday(today: Day): Day {
  const weekday = new Date(today).getUTCDay()
  return addDays(today, (12 - weekday) % 7)
}
