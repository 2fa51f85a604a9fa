import { type RawBuilder, sql } from 'kysely'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { ScenarioRow, Scenarios, ScenariosQuery } from '../../contract.ts'
import type { ProgrammeWork } from '../versions/take-draft.ts'
import { scenarioRowColumns } from './scenario-in-sql.ts'

/** The scenarios of the own municipality, newest first. Refuses `input.invalid` for what is no cursor. */
export async function findScenarios(work: ProgrammeWork, { year, after, limit }: ScenariosQuery): Promise<Scenarios> {
  const wanted: RawBuilder<unknown>[] = [sql`true`]
  if (year !== undefined) wanted.push(sql`s.year = ${year}`)
  if (after) wanted.push(sql`(s.made_at, s.id) < ${placeIn(after)}`)
  const { rows } = await sql<ScenarioRow & { at: string }>`
    select ${scenarioRowColumns}, s.made_at::text as at from programme.scenario s
     where ${sql.join(wanted, sql` and `)} order by s.made_at desc, s.id desc limit ${limit + 1}`.execute(work.tx)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { rows: page.map(({ at: _, ...row }) => row), next: rows.length > limit && last ? `${last.at}|${last.id}` : null }
}

function placeIn(after: string): RawBuilder<unknown> {
  const [, at, id] = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[\d.:+-]*)\|([0-9a-f-]{36})$/.exec(after) ?? []
  if (!at) throw ruleBroken('input.invalid', [{ pointer: '#/querystring/after', detail: 'Deze bladwijzer klopt niet.' }])
  return sql`(${at}::timestamptz, ${id}::uuid)`
}
