import { sql } from 'kysely'
import type { DayPart } from '#modules/capacity/contract.ts'
import type { Day } from '#platform/contract/calendar.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ActionState } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import type { ActionTimes, Times } from './crew-rules.ts'

export interface CrewAction {
  id: string
  municipalityId: string
  onDay: Day
  state: ActionState
  coordinates: boolean
  times: ActionTimes
}

/** An action as its crew needs it. `hold` lets others who change it wait. Refuses `thing.not-found`, also for who does not work on it. */
export async function readCrewAction(work: Work<PartnerActionsTables>, id: string, hold: 'hold' | 'read'): Promise<CrewAction> {
  const { rows } = await sql<Omit<CrewAction, 'times'> & { day: Times | null; evening: Times | null; works: boolean }>`
    select a.id, a.municipality_id as "municipalityId", a.on_day as "onDay", a.state, partner_actions.works_on(a.id) as works,
           partner_actions.coordinates(a.id) as coordinates, ${timesIn('day')}, ${timesIn('evening')}
      from partner_actions.action a where a.id = ${id} ${hold === 'hold' ? sql`for update` : sql``}`.execute(work.tx)
  const [row] = rows
  if (!row?.works) throw notFound()
  const { day, evening, works: _, ...action } = row
  return { ...action, times: { day, evening } }
}

const timesIn = (part: DayPart) =>
  sql.raw(
    `case when a.${part}_from is not null then json_build_object('from', to_char(a.${part}_from, 'HH24:MI'), 'until', to_char(a.${part}_until, 'HH24:MI')) end as "${part}"`,
  )

/** Everybody who goes along. */
export const crewOf = (work: Work<PartnerActionsTables>, actionId: string) =>
  work.tx.selectFrom('partner_actions.crew').selectAll().where('action_id', '=', actionId).orderBy('account_id').execute()

export const shiftsIn = (crew: readonly { day_shift_id: string | null; evening_shift_id: string | null }[]): string[] =>
  crew.flatMap(({ day_shift_id, evening_shift_id }) => [day_shift_id, evening_shift_id]).filter((id) => id !== null)
