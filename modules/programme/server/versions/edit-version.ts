import type { EditVersion, ProgrammeVersion } from '../../contract.ts'
import { mustHaveSaved, type ProgrammeWork, recorded, takeDraft } from './take-draft.ts'

/** Saves the title of a draft and the year of the report that it cites. Refuses `programme.not-a-draft`, `programme.text-changed-meanwhile`. */
export async function editVersion(
  work: ProgrammeWork,
  id: string,
  { title, citesReportYear, revision }: EditVersion,
): Promise<ProgrammeVersion> {
  const { year, number } = await takeDraft(work, id)

  const saved = await work.tx
    .updateTable('programme.version')
    .set({ title, cites_report_year: citesReportYear, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow()
  mustHaveSaved(saved)
  return recorded(work, id, 'programme.edited', { year, number, citesReportYear })
}
