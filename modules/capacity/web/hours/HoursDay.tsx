import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '#design/button.tsx'
import { fieldId } from '#design/field.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import type { HoursWeek } from '../../contract.ts'
import { HoursField } from '../HoursField.tsx'
import { writeHours } from '../hours-text.ts'
import { AddedLine } from './AddedLine.tsx'
import { type DraftLine, domId, totalOf } from './hours-draft.ts'
import { useLineWords } from './use-line-words.ts'

interface HoursDayProps {
  day: HoursWeek['days'][number]
  /** Says that its month is closed, where not the whole week is */
  sayClosed: boolean
  lines: readonly DraftLine[]
  /** What was refused of a line, by its id */
  errors: ReadonlyMap<string, string>
  onChange: (id: string, change: Partial<DraftLine>) => void
  onAdd: () => void
  onRemove: (id: string) => void
}

/** One day: what is proposed or recorded, each with its hours to correct, and room for more. */
export function HoursDay({ day, sayClosed, lines, errors, onChange, onAdd, onRemove }: HoursDayProps) {
  const { t } = useLingui()
  const name = capital(
    useFormat()
      .longDate(day.day)
      .replace(/ \d{4}$/, ''),
  )
  return (
    <li className="wh-hours-day">
      <div className="wh-hours-day__head">
        <h3>{name}</h3>
        {sayClosed && day.closed ? <StatusBadge>{t`maand afgesloten`}</StatusBadge> : null}
        <Button small look="subtle" aria-label={t`Regel toevoegen op ${name}`} onClick={onAdd}>
          <Trans>+ Regel</Trans>
        </Button>
        {lines.length > 1 ? (
          <span className="wh-hours-day__total">
            <span className="wh-hidden">{t`Samen: `}</span>
            {writeHours(totalOf(lines))}
          </span>
        ) : null}
      </div>
      {lines.map((line) =>
        line.added ? (
          <AddedLine key={line.id} line={line} day={name} error={errors.get(line.id)} onChange={onChange} onRemove={onRemove} />
        ) : (
          <ProposedLine key={line.id} line={line} day={name} error={errors.get(line.id)} onChange={onChange} />
        ),
      )}
    </li>
  )
}

interface ProposedLineProps {
  line: DraftLine
  day: string
  error: string | undefined
  onChange: (id: string, change: Partial<DraftLine>) => void
}

function ProposedLine({ line, day, error, onChange }: ProposedLineProps) {
  const { t } = useLingui()
  const { nameOf, fileOf, groundsOf } = useLineWords()
  const called = [nameOf(line), fileOf(line)].filter(Boolean).join(' · ')
  return (
    <div className="wh-hours-line">
      <div>
        <div>{called}</div>
        {line.moments.length > 0 ? <div className="wh-hours-line__ground">{groundsOf(line)}</div> : null}
        {line.offered > 0 && line.value === line.start ? (
          <Button small look="subtle" onClick={() => onChange(line.id, { value: line.start + line.offered })}>
            {t`Staat nog niet in uw uren: ${writeHours(line.offered)} toevoegen`}
          </Button>
        ) : null}
      </div>
      <HoursField
        name={line.id}
        id={fieldId(domId(line.id))}
        label={t`Uren ${called}, ${day}`}
        value={line.value as number}
        error={error}
        onChange={({ target }) => onChange(line.id, { value: target.value as number | string })}
      />
    </div>
  )
}
