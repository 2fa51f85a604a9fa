import { aimWords, type Cause, causeWords } from '#modules/investigations/contract.ts'
import { capital } from '#platform/contract/words.ts'
import type { Collector } from './collector.ts'
import { momentOn } from './days.ts'
import { diceFor, idAt } from './dice.ts'
import { accountIds } from './staff.ts'

type Fate = 'done' | 'late' | 'rejected' | 'adopted' | 'proposed'
interface ClosedLesson {
  file: string
  quarter: number
  cause: Cause
  aimsAt: Exclude<keyof typeof aimWords, 'none'>
  text: string
}

const YEAR = 2024
const MUNICIPALITY = '00000000-0000-7000-8000-000000000001'
/** What became of the lessons of each quarter, most frequent cause first; what is left stands in the list still. */
const fates: Readonly<Record<number, readonly Fate[]>> = {
  1: ['done', 'done', 'rejected', 'late'],
  2: ['done', 'late', 'rejected', 'adopted'],
  3: ['done', 'adopted', 'rejected'],
  4: ['adopted', 'proposed'],
}
const policy = accountIds['beleid-1']
const coordinator = accountIds['coordinator-1']

/** What the team learned in 2024: combined per quarter, decided on in the month after it, carried out or late. */
export function addLessons(rows: Collector): void {
  const closed = closedLessons(rows)
  for (const quarter of [1, 2, 3, 4]) {
    const ofQuarter = closed.filter((one) => one.quarter === quarter)
    const byCause = [...Map.groupBy(ofQuarter, ({ cause, aimsAt }) => `${cause} ${aimsAt}`).values()]
    byCause.sort((one, other) => other.length - one.length)
    for (const [place, fate] of (fates[quarter] ?? []).entries()) addLesson(rows, quarter, byCause[place] ?? [], fate)
  }
}

function closedLessons(rows: Collector): ClosedLesson[] {
  const closings = new Map<string, Date>()
  for (const row of rows.rows.get('investigations.investigation') ?? []) {
    const { id, stage, sealed, closed_at } = row as { id: string; stage: string; sealed?: boolean; closed_at: Date | string | null }
    if (stage === 'closed' && !sealed && closed_at) closings.set(id, new Date(closed_at))
  }
  return (rows.rows.get('investigations.lesson') ?? []).flatMap((row) => {
    const { investigation_id: file, cause, aims_at, proposal } = row as Record<string, string>
    const at = closings.get(file ?? '')
    if (!file || !at || at.getUTCFullYear() !== YEAR || aims_at === 'none') return []
    const quarter = Math.floor(at.getUTCMonth() / 3) + 1
    return [{ file, quarter, cause: cause as Cause, aimsAt: aims_at as ClosedLesson['aimsAt'], text: proposal ?? '' }]
  })
}

function addLesson(rows: Collector, quarter: number, from: readonly ClosedLesson[], fate: Fate): void {
  const [first] = from
  if (!first) return

  const year = quarter === 4 ? YEAR + 1 : YEAR
  const month = (plus: number) => String(((quarter * 3) % 12) + plus).padStart(2, '0')
  const made = momentOn(`${year}-${month(1)}-08`, '10:00')
  const decided = momentOn(`${year}-${month(1)}-22`, '14:00')
  const dueOn = `${year}-${month(3)}-28`
  const done = momentOn(`${year}-${month(3)}-10`, '11:00')
  const dice = diceFor(`lesson ${YEAR} ${quarter} ${first.cause} ${first.aimsAt}`)
  const id = idAt(made, dice)
  const isAssigned = fate === 'done' || fate === 'late'
  rows.add('programme.lesson', {
    id,
    municipality_id: MUNICIPALITY,
    title: `${capital(causeWords[first.cause].nl)}: ${aimWords[first.aimsAt].nl}`,
    body: [...new Set(from.map(({ text }) => text))].join(' '),
    cause: first.cause,
    aims_at: first.aimsAt,
    quarter: `${YEAR}-${quarter}`,
    state: fate === 'late' ? 'adopted' : fate,
    decided_by: fate === 'proposed' ? null : policy,
    decided_at: fate === 'proposed' ? null : new Date(decided),
    reason: fate === 'rejected' ? 'Dit hoort bij de herziening van alle formulieren in het volgende jaar.' : null,
    assigned_to: isAssigned ? coordinator : null,
    due_on: isAssigned ? dueOn : null,
    done_by: fate === 'done' ? coordinator : null,
    done_at: fate === 'done' ? new Date(done) : null,
    outcome: fate === 'done' ? 'De werkwijze is aangepast en besproken in het teamoverleg.' : null,
    made_by: policy,
    made_at: new Date(made),
    revision: 0,
  })
  for (const { file } of from) rows.add('programme.lesson_source', { investigation_id: file, lesson_id: id })

  const step = (name: string, at: string, by: string, note: string | null = null) =>
    rows.add('programme.lesson_step', { id: idAt(at, dice), lesson_id: id, step: name, note, taken_by: by, at: new Date(at) })
  step('made', made, policy)
  if (fate === 'proposed') return
  if (fate === 'rejected') step('rejected', decided, policy, 'Dit hoort bij de herziening van alle formulieren in het volgende jaar.')
  else step('adopted', decided, policy)
  if (isAssigned) step('assigned', momentOn(`${year}-${month(1)}-23`, '09:30'), policy)
  if (fate === 'late') step('noted', momentOn(`${year}-${month(2)}-12`, '15:00'), coordinator, 'De tekst ligt bij communicatie.')
  if (fate === 'done') step('done', done, coordinator, 'De werkwijze is aangepast en besproken in het teamoverleg.')
}
