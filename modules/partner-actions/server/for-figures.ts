import { sql } from 'kysely'
import { readCursor, writeCursor } from '#platform/server/moment-cursor.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { ActionKind, ActionState, LedBy } from '../contract.ts'

export interface ActionUnderFigure {
  id: string
  reference: string
  onDay: string
  ledBy: LedBy
  kind: ActionKind
  state: ActionState
}

export interface ActionsUnderFigure {
  /** What the figure counts, whoever may see it */
  ids: readonly string[]
  after?: string | undefined
  limit: number
}

/** The actions under a number that the asker may see, newest first. Refuses `input.invalid` for a strange cursor. */
export async function actionRowsUnder(
  work: AnyWork,
  { ids, after, limit }: ActionsUnderFigure,
): Promise<{ rows: ActionUnderFigure[]; next: string | null }> {
  const from = readCursor(after)
  const further = from ? sql`and (a.planned_at, a.id) < (${from.at}::timestamptz, ${from.id}::uuid)` : sql``
  const { rows } = await sql<ActionUnderFigure & { at: string }>`
    select a.id, a.reference, a.on_day as "onDay", a.led_by as "ledBy", a.kind, a.state, a.planned_at::text as at
      from partner_actions.action a where a.id = any (${ids}::uuid[]) ${further}
     order by a.planned_at desc, a.id desc limit ${limit + 1}`.execute(work.tx)

  const last = rows[limit - 1]
  return { rows: rows.slice(0, limit).map(({ at: _, ...row }) => row), next: rows.length > limit && last ? writeCursor(last) : null }
}
