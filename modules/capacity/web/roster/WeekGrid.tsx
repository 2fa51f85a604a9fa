import { useLingui } from '@lingui/react/macro'
import { type DragEvent, type KeyboardEvent, type ReactNode, useState } from 'react'
import { Icon } from '#design/icon.tsx'
import type { Day } from '#platform/contract/calendar.ts'
import { daysOfWeek } from '#platform/contract/calendar.ts'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { absenceKindWords, capacityActivityWords } from '../../contract/words.ts'
import type { CapacityActivity, Conflict, Roster, Shift } from '../../contract.ts'
import { writeHours } from '../hours-text.ts'
import { goByArrow, isDirection, stepFrom } from './grid-keys.ts'
import { ShiftChip } from './ShiftChip.tsx'

/** Where a shift can stand: a day of a colleague, or a day of an activity. */
export interface Spot {
  day: Day
  accountId?: string
  activity?: CapacityActivity
}

interface WeekGridProps {
  roster: Roster
  by: 'person' | 'activity'
  /** Absent for whoever only reads. */
  onOpen?: ((shift: Shift) => void) | undefined
  onAdd?: ((spot: Spot) => void) | undefined
  onMove?: ((shift: Shift, spot: Spot) => void) | undefined
  onRemove?: ((shift: Shift) => void) | undefined
}

interface Row {
  key: string
  head: ReactNode
  label: string
  spot: Omit<Spot, 'day'>
  holds: (shift: Shift) => boolean
  person?: Roster['people'][number]
}

/** The week as a table: a row for each colleague or activity, a column for each day. */
export function WeekGrid({ roster, by, onOpen, onAdd, onMove, onRemove }: WeekGridProps) {
  const { t } = useLingui()
  const format = useFormat()
  const rows = useRows(roster, by)
  const days = daysOfWeek(roster.from)

  function press(event: KeyboardEvent<HTMLTableElement>) {
    const chip = (event.target as HTMLElement).closest<HTMLElement>('[data-shift]')
    const shift = roster.shifts.find(({ id }) => id === chip?.dataset.shift)
    if (shift && event.key === 'Delete' && onRemove) return onRemove(shift)
    if (shift && event.altKey && isDirection(event.key) && onMove) {
      event.preventDefault()
      const cell = chip?.closest<HTMLElement>('[data-row]')
      const { row, column } = stepFrom(Number(cell?.dataset.row), Number(cell?.dataset.column), event.key)
      const [to, day] = [rows[row], days[column]]
      if (to && day) onMove(shift, { day, ...to.spot })
      return
    }
    goByArrow(event)
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the screen must scroll by keyboard (WCAG 2.1.1).
    <section className="wh-table-region wh-roster" aria-label={t`Rooster van de week`} tabIndex={0}>
      <table className="utrecht-table wh-table wh-roster__table" onKeyDown={press}>
        <caption className="wh-hidden">{t`Rooster van de week`}</caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            <th scope="col" className="utrecht-table__header-cell wh-roster__corner">
              {by === 'person' ? t`Medewerker` : t`Activiteit`}
            </th>
            {days.map((day, index) => (
              <th
                key={day}
                scope="col"
                className="utrecht-table__header-cell"
                data-weekend={index > 4 || undefined}
                aria-current={day === roster.today ? 'date' : undefined}
              >
                {format.weekday(day)}
                {roster.closed.includes(day) ? <span className="wh-roster__closed">{t`kantoor dicht`}</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rows.map((row, index) => (
            <tr key={row.key} className="utrecht-table__row">
              <th scope="row" className="utrecht-table__cell wh-roster__head">
                {row.head}
              </th>
              {days.map((day, column) => (
                <Cell
                  key={day}
                  place={{ row: index, column }}
                  day={day}
                  row={row}
                  roster={roster}
                  onOpen={onOpen}
                  onAdd={onAdd}
                  onMove={onMove}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface CellProps extends Pick<WeekGridProps, 'roster' | 'onOpen' | 'onAdd' | 'onMove'> {
  place: { row: number; column: number }
  day: Day
  row: Row
}

function Cell({ place, day, row, roster, onOpen, onAdd, onMove }: CellProps) {
  const { t } = useLingui()
  const format = useFormat()
  const [over, setOver] = useState(false)
  const shifts = roster.shifts.filter((shift) => shift.day === day && row.holds(shift))
  const label = row.label
  const written = format.longDate(day)

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const shift = roster.shifts.find(({ id }) => id === event.dataTransfer.getData('text/plain'))
    if (shift) onMove?.(shift, { day, ...row.spot })
  }
  const target = onMove
    ? {
        onDragOver: (event: DragEvent) => {
          event.preventDefault()
          setOver(true)
        },
        onDragLeave: () => setOver(false),
        onDrop: drop,
      }
    : {}

  return (
    <td
      className="utrecht-table__cell wh-roster__cell"
      data-label={format.weekday(day)}
      data-row={place.row}
      data-column={place.column}
      data-over={over || undefined}
      data-empty={shifts.length === 0 || undefined}
      {...target}
    >
      {row.person ? <DayOf person={row.person} day={day} /> : null}
      {shifts.map((shift) => (
        <ShiftChip
          key={shift.id}
          shift={shift}
          name={row.person ? undefined : roster.people.find(({ id }) => id === shift.accountId)?.name}
          conflicts={conflictsOf(roster.conflicts, shift)}
          onOpen={onOpen}
        />
      ))}
      {onAdd ? (
        <button
          type="button"
          className="wh-roster__add"
          aria-label={t`Dienst toevoegen: ${label}, ${written}`}
          onClick={() => onAdd({ day, ...row.spot })}
        >
          <Icon name="add" />
        </button>
      ) : null}
    </td>
  )
}

/** The conflicts that begin with this shift: told once, at the first of the shifts that they are about. */
const conflictsOf = (conflicts: readonly Conflict[], shift: Shift) => conflicts.filter(({ shifts }) => shifts[0] === shift.id)

function DayOf({ person, day }: { person: Roster['people'][number]; day: Day }) {
  const { t } = useLingui()
  const word = useWord()
  const known = person.days.find((one) => one.day === day)
  if (!known) return null
  return (
    <span className="wh-roster__day">
      {known.absences.map(({ kind, from, until }) => (
        <span key={`${kind} ${from}`} className="wh-roster__absence">
          {from && until ? `${word(absenceKindWords[kind])} ${from}–${until}` : word(absenceKindWords[kind])}
        </span>
      ))}
      {known.available ? <span title={t`Beschikbaar volgens werkpatroon en verlof`}>{writeHours(known.available)}</span> : null}
    </span>
  )
}

function useRows(roster: Roster, by: 'person' | 'activity'): Row[] {
  const { t } = useLingui()
  const word = useWord()
  if (by === 'activity') {
    return (Object.keys(capacityActivityWords) as CapacityActivity[]).map((activity) => ({
      key: activity,
      label: word(capacityActivityWords[activity]),
      head: capital(word(capacityActivityWords[activity])),
      spot: { activity },
      holds: (shift) => shift.activity === activity,
    }))
  }
  return roster.people.map((person) => {
    const planned = minutesOf(roster.shifts.filter(({ accountId }) => accountId === person.id))
    const available = person.days.reduce((sum, { available: minutes }) => sum + (minutes ?? 0), 0)
    const [made, room] = [writeHours(planned), writeHours(available)]
    return {
      key: person.id,
      label: person.name,
      head: (
        <>
          {person.name}
          {roster.mayPlan ? <span className="wh-roster__sum">{t`${made} van ${room} uur`}</span> : null}
        </>
      ),
      spot: { accountId: person.id },
      holds: (shift) => shift.accountId === person.id,
      person,
    }
  })
}

/** The minutes of shifts together, breaks taken off. */
export const minutesOf = (shifts: readonly Shift[]): number => shifts.reduce((sum, { minutes }) => sum + minutes, 0)
