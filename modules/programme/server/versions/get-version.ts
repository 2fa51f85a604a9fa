import { CompiledQuery } from 'kysely'
import { notFound } from '#platform/server/refusal.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { ProgrammeVersion, VersionHead } from '../../contract.ts'
import { sharesOf } from './version-rules.ts'
import { VERSION_OF_YEAR_SQL, VERSION_SQL, VERSIONS_SQL } from './version-sql.ts'

/** Every version, newest year and version first. */
export function findVersions(work: AnyWork): Promise<VersionHead[]> {
  return ask<VersionHead>(work, VERSIONS_SQL, [])
}

/** A whole version. Refuses `thing.not-found`. */
export async function getVersion(work: AnyWork, id: string): Promise<ProgrammeVersion> {
  const [found] = await ask<WithoutShares>(work, VERSION_SQL, [id])
  if (!found) throw notFound()
  return withShares(found)
}

/** The version of a year that is in force, or else its draft; null when there is neither. */
export async function findVersionOfYear(work: AnyWork, year: number): Promise<ProgrammeVersion | null> {
  const [found] = await ask<WithoutShares>(work, VERSION_OF_YEAR_SQL, [year])
  return found ? withShares(found) : null
}

/** The same. Refuses `thing.not-found`. */
export async function getVersionOfYear(work: AnyWork, year: number): Promise<ProgrammeVersion> {
  const found = await findVersionOfYear(work, year)
  if (!found) throw notFound()
  return found
}

type WithoutShares = Omit<ProgrammeVersion, 'assignedPercent' | 'notAssignedPercent'>

function withShares(version: WithoutShares): ProgrammeVersion {
  return { ...version, ...sharesOf(version.activities) }
}

async function ask<Version>(work: AnyWork, statement: string, values: unknown[]): Promise<Version[]> {
  const { rows } = await work.tx.executeQuery(CompiledQuery.raw(statement, values) as CompiledQuery<{ version: Version }>)
  return rows.map((row) => row.version)
}
