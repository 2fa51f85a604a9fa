import { useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { DateField } from '#design/date-field.tsx'
import { Fieldset } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextField } from '#design/text-field.tsx'
import { weekdays, weekdayWords } from '#platform/contract/weekday-words.ts'
import { capital } from '#platform/contract/words.ts'
import { api } from '#platform/web/api.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { KeepOpeningHours, type OfficeCalendarFile, type OpeningVersion } from '../../contract.ts'
import { useStaffCommand } from '../staff-queries.ts'
import { readParts, writeParts } from './hours-text.ts'

interface ChangeHoursFormProps {
  office: OfficeCalendarFile
  /** The hours to start from. */
  from: OpeningVersion
  onClose: () => void
}

/** New opening hours, from a coming day on. A day is one line of text. */
export function ChangeHoursForm({ office, from, onClose }: ChangeHoursFormProps) {
  const { t } = useLingui()
  const word = useWord()
  const keep = useStaffCommand(
    (hours: KeepOpeningHours) => api.send('PUT', '/office-calendar/hours', { ...hours, municipality: office.municipality.code }),
    onClose,
  )
  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: checkedAs(t`Vul de tijden in als 09:00–17:00, of als 09:00–12:30, 13:00–17:00.`),
    defaultValues: {
      validFrom: '',
      day: Object.fromEntries(
        weekdays.map((weekday) => [weekday, writeParts(from.weekdays.filter((part) => part.weekday === weekday))]),
      ) as Record<string, string>,
    },
    send: (hours: KeepOpeningHours) => keep.mutateAsync(hours),
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <DateField {...field('validFrom')} label={t`Vanaf welke dag?`} description={t`Op zijn vroegst morgen.`} />
      <Fieldset
        legend={t`Open`}
        description={t`Bijvoorbeeld 09:00–17:00. Met een pauze: 09:00–12:30, 13:00–17:00. Laat leeg wanneer het kantoor dicht is.`}
      >
        <div className="wh-week-fields">
          {weekdays.map((weekday) => (
            <TextField key={weekday} {...field(`day.${weekday}`)} label={capital(word(weekdayWords[weekday]))} maxLength={60} />
          ))}
        </div>
      </Fieldset>
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>
          {t`Openingstijden bewaren`}
        </Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}

/** The contract's check, with what it refuses put beside the line of the day. */
function checkedAs(unreadable: string): CheckedBy<KeepOpeningHours> {
  return {
    safeParse: (asked, how) => {
      const { validFrom, day = {} } = asked as { validFrom?: string; day?: Record<string, string> }
      const lines = weekdays.map((weekday) => ({ weekday, parts: readParts(day[weekday] ?? '') }))
      const parts = lines.flatMap(({ weekday, parts: read = [] }) => read.map((part) => ({ weekday, ...part })))
      const issues = lines.filter((line) => !line.parts).map(({ weekday }) => ({ path: ['day', String(weekday)], message: unreadable }))

      const checked = KeepOpeningHours.safeParse({ validFrom, weekdays: parts }, how)
      if (checked.success && issues.length === 0) return checked
      const others = checked.success ? [] : checked.error.issues
      const placed = others.map((issue) =>
        issue.path[0] === 'weekdays' ? { ...issue, path: ['day', String(parts[Number(issue.path[1])]?.weekday ?? 1)] } : issue,
      )
      return { success: false, error: { issues: [...issues, ...placed] } }
    },
  }
}
