import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import { programmePermissions } from '../../contract.ts'
import { programmeRows } from './programme-rows.ts'
import type { ProgrammeFile } from './read-programme-file.ts'
import type { ProgrammeWork } from './take-draft.ts'
import { numberOfNewVersion } from './version-rules.ts'

/**
 * Stores a programme that was written as data as the draft of its year. Refuses `access.not-permitted`, and
 * `programme.year-has-draft` or `programme.correction-needs-reason` when the year has a version already.
 */
export async function importProgramme(work: ProgrammeWork, file: ProgrammeFile): Promise<{ id: string }> {
  const { year, title, citesReportYear } = file
  const ofYear = await work.tx.selectFrom('programme.version').select(['number', 'state']).where('year', '=', year).execute()

  const mayEdit: readonly string[] = programmePermissions['programme.edit']
  if (!work.actor.roles.some((role) => mayEdit.includes(role))) throw ruleBroken('access.not-permitted')
  const number = numberOfNewVersion(ofYear, undefined)

  const id = newId()
  const { activities, sections, goals } = programmeRows(file, id, newId)
  await work.tx
    .insertInto('programme.version')
    .values({ id, year, number, title, cites_report_year: citesReportYear, created_by: work.actor.id, created_at: work.now })
    .execute()
  await work.tx.insertInto('programme.activity').values(activities).execute()
  await work.tx
    .insertInto('programme.section')
    .values(sections.map((section) => ({ ...section, body: JSON.stringify(section.body) })))
    .execute()
  await work.tx.insertInto('programme.goal').values(goals).execute()
  work.record('programme.imported', { kind: 'programme', id }, { year, number })
  return { id }
}
