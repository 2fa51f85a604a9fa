import type { Actor } from '#platform/server/work.ts'
import type { ListCursor } from './list-cursor.ts'

export interface Visible {
  actor: Pick<Actor, 'id' | 'unitId' | 'roles'>
  /** Conditions on file `i`, for each branch */
  filters: readonly string[]
  /** Where the page before this one ended */
  after: ListCursor | null
  /** The largest number of rows; written into the statement, so that PostgreSQL can keep one plan for it */
  most: number
  bind: (value: unknown) => string
  /** Only files that the actor leads or works on */
  mine?: boolean
}

/**
 * The ids of the newest files that somebody may see, as a statement. Row security alone would walk the files of everybody until
 * a page is full. So each way in which a file may be seen is a branch with its own index; row security still has the last word.
 */
export function visibleFiles({ actor, filters, after, most, bind, mine = false }: Visible): string {
  const before = after && `(${bind(after.openedAt)}::timestamptz, ${bind(after.id)}::uuid)`
  const branch = (from: string, key: string, ...conditions: readonly string[]) => {
    const wanted = [...conditions, ...filters, ...(before ? [`(${key}) < ${before}`] : [])]
    return `(select i.id, i.opened_at from ${from} where ${wanted.join(' and ') || 'true'} order by ${key.replace(',', ' desc,')} desc limit ${most})`
  }
  const me = bind(actor.id)
  const file = 'investigations.investigation i'
  const ways = [
    branch(file, 'i.opened_at, i.id', `i.lead_id = ${me}`, 'not i.sealed'),
    branch(
      `investigations.access a join ${file} on i.id = a.investigation_id`,
      'a.opened_at, a.investigation_id',
      `a.account_id = ${me}`,
      'a.allowed',
      '((a.own and (a.until is null or a.until >= current_date)) or a.granted_until >= current_date or a.guest_until >= current_date)',
      ...(mine
        ? [
            `(i.lead_id = ${me} or exists (select from investigations.member m where m.investigation_id = i.id and m.account_id = ${me} and m.part = 'colleague'))`,
          ]
        : []),
    ),
  ]
  if (!mine && actor.roles.includes('coordinator'))
    ways.push(branch(file, 'i.opened_at, i.id', `i.unit_id = ${bind(actor.unitId)}`, 'not i.sealed'))
  if (!mine && actor.roles.includes('manager'))
    ways.push(branch(`investigations.files_awaiting_actor() w(id) join ${file} on i.id = w.id`, 'i.opened_at, i.id'))
  return `select id, opened_at from (${ways.join(' union ')}) found order by opened_at desc, id desc limit ${most}`
}

/** Numbers the values of a statement as they are written into it. */
export function placeholders(): { values: unknown[]; bind: (value: unknown) => string } {
  const values: unknown[] = []
  return { values, bind: (value) => `$${values.push(value)}` }
}

/** The moment of opening with its microseconds, for the cursor. */
export const OPENED_AT = `to_char(i.opened_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
