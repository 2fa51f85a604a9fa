import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { DataTable } from '#design/data-table.tsx'
import { Link } from '#design/link.tsx'
import { addDays, type Day } from '#platform/contract/calendar.ts'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { capacityActivityWords } from '../../contract/words.ts'
import type { CapacityActivity, Roster, Shift } from '../../contract.ts'
import { writeHours } from '../hours-text.ts'
import { weekNumber } from '../week-words.ts'
import { minutesOf } from './WeekGrid.tsx'

interface Line {
  key: string
  name: string
  holds: (shift: Shift) => boolean
}

/** The weeks of a month beside each other: hours, evenings and what does not go together, for each colleague or activity. */
export function MonthGrid({ roster, by }: { roster: Roster; by: 'person' | 'activity' }) {
  const { t } = useLingui()
  const word = useWord()
  const lines: Line[] =
    by === 'person'
      ? roster.people.map(({ id, name }) => ({ key: id, name, holds: ({ accountId }) => accountId === id }))
      : (Object.keys(capacityActivityWords) as CapacityActivity[]).map((activity) => ({
          key: activity,
          name: capital(word(capacityActivityWords[activity])),
          holds: (shift) => shift.activity === activity,
        }))
  return (
    <DataTable
      caption={t`Rooster van de maand`}
      rows={lines}
      rowKey={({ key }) => key}
      columns={[
        { key: 'name', header: by === 'person' ? t`Medewerker` : t`Activiteit`, cell: ({ name }) => name },
        ...roster.weeks.map(({ monday, publishedAt }) => ({
          key: monday,
          header: publishedAt ? t`Week ${weekNumber(monday)}` : t`Week ${weekNumber(monday)} (concept)`,
          cell: (line: Line) => <Week roster={roster} monday={monday} line={line} />,
        })),
      ]}
    />
  )
}

function Week({ roster, monday, line }: { roster: Roster; monday: Day; line: Line }) {
  const shifts = roster.shifts.filter((shift) => monday <= shift.day && shift.day <= addDays(monday, 6) && line.holds(shift))
  const evenings = shifts.filter(({ part }) => part === 'evening').length
  const ids = new Set(shifts.map(({ id }) => id))
  const conflicts = roster.conflicts.filter(({ shifts: [first] }) => first !== undefined && ids.has(first)).length
  if (shifts.length === 0) return <span aria-hidden="true">–</span>
  return (
    <>
      <Link href={`/rooster?dag=${monday}`}>{writeHours(minutesOf(shifts))}</Link>
      {evenings > 0 ? (
        <span className="wh-roster__sum">
          <Plural value={evenings} one="# avond" other="# avonden" />
        </span>
      ) : null}
      {conflicts > 0 ? (
        <span className="wh-shift__conflict">
          <Trans>{conflicts} gaat niet samen</Trans>
        </span>
      ) : null}
    </>
  )
}
