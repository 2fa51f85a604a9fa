import { type RawBuilder, sql, type UpdateResult } from 'kysely'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Facts, Work } from '#platform/server/work.ts'
import type { ProgrammeVersion, VersionState } from '../../contract.ts'
import type { ProgrammeTables } from '../tables.ts'
import { getVersion } from './get-version.ts'
import { mustBeDraft } from './version-rules.ts'

export type ProgrammeWork = Work<ProgrammeTables>

export interface Draft {
  id: string
  year: number
  number: number
}

/** The draft, and nobody else changes or adopts it until this work is done. Refuses `thing.not-found`, `programme.not-a-draft`. */
export function takeDraft(work: ProgrammeWork, id: string): Promise<Draft> {
  return takeWhere(work, sql`v.id = ${id}`)
}

/** The same, by something that stands in it. */
export function takeDraftWith(work: ProgrammeWork, part: keyof typeof partOf, id: string): Promise<Draft> {
  return takeWhere(work, partOf[part](id))
}

const partOf = {
  activity: (id: string) => sql`v.id = (select a.version_id from programme.activity a where a.id = ${id})`,
  goal: (id: string) =>
    sql`v.id = (select a.version_id from programme.goal g join programme.activity a on a.id = g.activity_id where g.id = ${id})`,
  pick: (id: string) =>
    sql`v.id = (select a.version_id from programme.pick p join programme.activity a on a.id = p.activity_id where p.id = ${id})`,
}

async function takeWhere(work: ProgrammeWork, condition: RawBuilder<unknown>): Promise<Draft> {
  const { rows } = await sql<Draft & { state: VersionState }>`
    select v.id, v.year, v.number, v.state from programme.version v where ${condition} for update`.execute(work.tx)
  const [version] = rows
  if (!version) throw notFound()

  mustBeDraft(version.state)
  return version
}

/** Whoever saves has read the latest. Refuses `programme.text-changed-meanwhile` when nothing was saved. */
export function mustHaveSaved({ numUpdatedRows }: UpdateResult): void {
  if (numUpdatedRows === 0n) throw ruleBroken('programme.text-changed-meanwhile')
}

/** Remembers what happened to a version and answers with it as it now is. The end of every change. */
export function recorded(work: ProgrammeWork, versionId: string, action: string, facts?: Facts): Promise<ProgrammeVersion> {
  work.record(action, { kind: 'programme', id: versionId }, facts)
  return getVersion(work, versionId)
}
