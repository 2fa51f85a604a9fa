import { type RawBuilder, sql } from 'kysely'
import type { AnyWork } from '#platform/server/work.ts'
import type { FigureRowsQuery, FigureScheme, FigureSource } from '../../contract.ts'
import { moment } from './counted-in-sql.ts'
import { type Counting, type FigureDefinition, figureDefinitions } from './figure-definition-rules.ts'

/** Whose entries are added up. */
export interface Narrowed {
  /** Of any year when null */
  year: number | null
  source?: FigureSource | undefined
  schemes: readonly FigureScheme[]
  asOf: string | null
}

/** Below one in so many, walking the rows of a year until a page is full takes longer than adding up the entries of that year. */
const FEW = 20

/** Whether so few rows are counted, of all reports of the year, that they are found faster from their entries. */
export const areFew = (total: number, received: number) => total * FEW < received

/**
 * The ids of what a figure counts or leaves out, whoever may see it, from the entries added up once. For figures that count few of a year.
 * Only ids: the rows are read under row security.
 */
export async function findFewThings(
  work: AnyWork,
  definition: FigureDefinition,
  state: FigureRowsQuery['state'],
  narrowed: Narrowed,
): Promise<string[]> {
  const { rows } = await sql<{ thing: string }>`select thing from (${thingsOf(definition, state, narrowed)}) few(thing)`.execute(work.tx)
  return rows.map(({ thing }) => thing)
}

function thingsOf(definition: FigureDefinition, state: FigureRowsQuery['state'], narrowed: Narrowed): RawBuilder<unknown> {
  if (state === 'counted') return counted(definition, narrowed)
  if (definition.leavesOut) return counted(figureDefinitions[definition.leavesOut], narrowed)
  if (!definition.partOf) throw new Error('this figure leaves nothing out')

  const whole = figureDefinitions[definition.partOf]
  const own =
    whole.of === definition.of
      ? counted(definition, narrowed)
      : sql`select reporting.opened_reports(${narrowed.year}::smallint, ${sql.raw(moment(narrowed.asOf))})`
  return sql`${counted(whole, narrowed)} except ${own}`
}

function counted({ measure, categories }: Counting, { year, source, schemes, asOf }: Narrowed): RawBuilder<unknown> {
  return sql`select reporting.counted_things(${measure}, ${categories}::text[], ${year}::smallint, ${source ?? null}::text, ${schemes}::text[],
    ${sql.raw(moment(asOf))})`
}
