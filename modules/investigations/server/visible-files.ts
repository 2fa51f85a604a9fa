import type { Actor } from '#platform/server/work.ts'

const COLLEAGUE_OF = `select m.investigation_id from investigations.member m where m.account_id = platform.actor_id() and m.part = 'colleague'`

export interface Visible {
  actor: Pick<Actor, 'id' | 'unitId' | 'roles'>
  /** Conditions on file `i`, for each branch */
  filters: readonly string[]
  /** Placeholder of the largest number of rows */
  most: string
  bind: (value: unknown) => string
  /** Only files that the actor leads or works on */
  mine?: boolean
}

/**
 * The ids of the newest files that somebody may see, as a statement. Row security alone would walk the files of everybody until
 * a page is full. So each way in which a file may be seen is a branch with its own index; row security still has the last word.
 */
export function visibleFiles({ actor, filters, most, bind, mine = false }: Visible): string {
  const ways = [
    `i.lead_id = ${bind(actor.id)}`,
    `i.id in (${mine ? COLLEAGUE_OF : 'select investigations.files_of_actor()'})`,
    ...(actor.roles.includes('coordinator') && !mine ? [`i.unit_id = ${bind(actor.unitId)}`] : []),
  ]
  const branches = ways.map(
    (way) =>
      `(select i.id, i.opened_at from investigations.investigation i where ${[way, ...filters].join(' and ')} order by i.opened_at desc, i.id desc limit ${most})`,
  )
  return `select id, opened_at from (${branches.join(' union ')}) found order by opened_at desc, id desc limit ${most}`
}

/** Numbers the values of a statement as they are written into it. */
export function placeholders(): { values: unknown[]; bind: (value: unknown) => string } {
  const values: unknown[] = []
  return { values, bind: (value) => `$${values.push(value)}` }
}

/** The moment of opening with its microseconds, for the cursor. */
export const OPENED_AT = `to_char(i.opened_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
