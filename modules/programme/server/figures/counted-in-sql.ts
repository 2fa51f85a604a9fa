import { sql } from 'kysely'
import type { AnyWork } from '#platform/server/work.ts'
import { bringsSeveral, type Counting, type FigureDefinition, figureDefinitions } from './figure-definition-rules.ts'

/**
 * Whether the entries of a thing add up to more than nothing, as a condition. Everything in it is written by us: categories come from the
 * definitions, the day was checked to be one.
 * @param thing the column with its id, such as `i.id`
 */
export function isCounted({ measure, categories }: Counting, thing: string, asOf: string | null): string {
  const names = categories.map((category) => `'${category}'`).join(', ')
  return `(select coalesce(sum(e.n), 0) from reporting.${measure} e where e.thing = ${thing} and e.category in (${names})${until('e.known_at', asOf)}) > 0`
}

/** The rows that a figure leaves out: what they are, and the conditions on them; null when it leaves nothing out. */
export function leftOut(
  definition: FigureDefinition,
  asOf: string | null,
): { of: Counting['of']; among: (thing: string) => string[] } | null {
  const key = definition.partOf ?? definition.leavesOut
  if (!key || bringsSeveral(definition)) return null

  const whole = figureDefinitions[key]
  return {
    of: whole.of,
    among: (thing) => {
      if (definition.leavesOut) return [isCounted(whole, thing, asOf)]
      const own = whole.of === definition.of ? isCounted(definition, thing, asOf) : `reporting.opened_before(${thing}, ${moment(asOf)})`
      return [isCounted(whole, thing, asOf), `not (${own})`]
    },
  }
}

/** What one thing brings to a figure. */
export interface Brought {
  thing: string
  n: number
  cents: number | null
  /** Days in the calendar */
  days: number | null
  /** Minutes of working time */
  minutes: number | null
  details: string[]
}

/** What the things on a page bring to a figure, of those whose entries the asker may see. */
export async function findBrought(
  work: AnyWork,
  { measure, categories }: Counting,
  things: readonly string[],
  asOf: string | null,
): Promise<ReadonlyMap<string, Brought>> {
  const { rows } = await sql<Brought>`
    select thing, sum(n)::int as n, sum(n * cents)::int as cents, (sum(value * n) filter (where detail = 'calendar'))::int as days,
           (sum(value * n) filter (where detail = 'minutes'))::int as minutes,
           array_remove(array_agg(detail order by detail) filter (where n > 0), '') as details
      from ${sql.raw(`reporting.${measure}`)}
     where thing = any (${things}::uuid[]) and category = any (${categories}::text[]) and detail <> 'working' ${sql.raw(until('known_at', asOf))}
     group by thing`.execute(work.tx)
  return new Map(rows.map((row) => [row.thing, row]))
}

function until(column: string, asOf: string | null): string {
  return asOf === null ? '' : ` and ${column} < ${moment(asOf)}`
}

/** The end of a day in Amsterdam; the end of time without one. */
export function moment(asOf: string | null): string {
  if (asOf === null) return `'infinity'::timestamptz`
  if (!/^\d{4}-\d\d-\d\d$/.test(asOf)) throw new Error('not a day')
  return `((date '${asOf}' + 1)::timestamp at time zone 'Europe/Amsterdam')`
}
