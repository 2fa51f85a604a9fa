import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Checkbox } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { Dialog } from '#design/dialog.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { weekdays, weekdayWords } from '#platform/contract/weekday-words.ts'
import { capital } from '#platform/contract/words.ts'
import { api } from '#platform/web/api.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type PersonTime, SetPattern } from '../../contract.ts'
import { HoursField } from '../HoursField.tsx'
import { writeHours } from '../hours-text.ts'
import { useTimeCommand } from './people-queries.ts'

interface PatternDialogProps {
  open: boolean
  time: PersonTime
  onClose: () => void
}

/** A new working pattern from a day on; it begins with what holds now. */
export function PatternDialog({ open, time, onClose }: PatternDialogProps) {
  const { t } = useLingui()
  return (
    <Dialog open={open} title={t`Nieuw werkpatroon`} onClose={onClose}>
      {open ? <PatternForm time={time} onClose={onClose} /> : null}
    </Dialog>
  )
}

const OFF = [0, 0, 0, 0, 0, 0, 0]
const FULL = [432, 432, 432, 432, 432, 0, 0]

function PatternForm({ time: { person, patterns }, onClose }: Omit<PatternDialogProps, 'open'>) {
  const { t } = useLingui()
  const known = patterns[0]?.dayMinutes ?? FULL
  const [two, setTwo] = useState(known.length > 7)
  const set = useTimeCommand((pattern: SetPattern) => api.send('POST', `/capacity/people/${person.id}/patterns`, pattern), onClose)
  const { field, form, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: {
      safeParse: (values, how) => {
        const { validFrom, dayMinutes } = values as { validFrom?: string; dayMinutes?: (number | undefined)[] }
        const days = two ? 14 : 7
        return SetPattern.safeParse({ validFrom, dayMinutes: Array.from({ length: days }, (_, day) => dayMinutes?.[day] ?? 0) }, how)
      },
    },
    defaultValues: { validFrom: '', dayMinutes: [...known, ...(known.length > 7 ? [] : OFF)] },
    send: (pattern: SetPattern) => set.mutateAsync(pattern),
  })
  const minutes = (form.watch('dayMinutes') as (number | undefined)[]).map((value) => (typeof value === 'number' ? value : 0))
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <DateField {...field('validFrom')} label={t`Vanaf`} description={t`Het vorige werkpatroon geldt tot deze dag.`} />
      <Week first={0} minutes={minutes} field={field} title={two ? t`Eerste week` : t`De week`} />
      {two ? <Week first={7} minutes={minutes} field={field} title={t`Tweede week`} /> : null}
      <Checkbox
        name="two"
        label={t`Twee weken die elkaar afwisselen`}
        description={t`De eerste week is de week van de begindag.`}
        checked={two}
        onChange={(event) => setTwo(event.target.checked)}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Vastleggen`}</Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}

interface WeekProps {
  title: string
  first: number
  minutes: readonly number[]
  field: (name: `dayMinutes.${number}`) => object
}

function Week({ title, first, minutes, field }: WeekProps) {
  const word = useWord()
  const total = writeHours(minutes.slice(first, first + 7).reduce((sum, one) => sum + one, 0))
  return (
    <fieldset className="wh-pattern-form">
      <legend>{title}</legend>
      <div className="wh-pattern-form__days">
        {weekdays.map((day) => {
          const name = `dayMinutes.${first + day - 1}` as const
          return <HoursField key={day} {...field(name)} name={name} label={capital(word(weekdayWords[day]))} />
        })}
      </div>
      <p>
        <Trans>Samen {total} uur.</Trans>
      </p>
    </fieldset>
  )
}
