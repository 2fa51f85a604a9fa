import { type RawBuilder, sql } from 'kysely'
import { notFound } from '#platform/server/refusal.ts'
import type { VersionState } from '../../contract.ts'
import type { ProgrammeWork } from './take-draft.ts'

export interface VersionOfYear {
  id: string
  year: number
  state: VersionState
}

/** Every version of a year, oldest first, and nobody else adopts or moves one of them until this work is done. */
export function takeYear(work: ProgrammeWork, year: number): Promise<VersionOfYear[]> {
  return take(work, sql`${year}`)
}

/** The same, of the year that a version is of. Refuses `thing.not-found`. */
export async function takeYearOf(work: ProgrammeWork, id: string): Promise<VersionOfYear[]> {
  const versions = await take(work, sql`(select one.year from programme.version one where one.id = ${id})`)
  if (versions.length === 0) throw notFound()
  return versions
}

/** The one whose text is what was agreed. */
export function inForce(versions: readonly VersionOfYear[]): VersionOfYear | undefined {
  return versions.find(({ state }) => state !== 'draft' && state !== 'replaced')
}

async function take(work: ProgrammeWork, year: RawBuilder<unknown>): Promise<VersionOfYear[]> {
  const { rows } = await sql<VersionOfYear>`
    select v.id, v.year, v.state from programme.version v where v.year = ${year} order by v.number for update`.execute(work.tx)
  return rows
}
