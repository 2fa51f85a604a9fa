import type { z } from 'zod'
import { letReaderIn } from '#modules/reports/server/index.ts'
import { findColleague } from '#modules/staff/server/index.ts'
import type { AddColleague, InvestigationFile } from '../contract.ts'
import { mustBeInStage } from './access-rules.ts'
import { mustBeLetIn } from './let-in-sql.ts'
import { loadFileForUpdate } from './load-file.ts'
import { addColleague } from './people-rules.ts'
import { type FileWork, me, recorded } from './work-on-file.ts'

/** Lets a colleague work on the file, and read the report that it grew from. Refuses what `addColleague` of the rules and `mustBeLetIn` refuse. */
export async function takeColleagueOn(
  work: FileWork,
  id: string,
  { accountId }: z.output<typeof AddColleague>,
): Promise<InvestigationFile> {
  const file = await loadFileForUpdate(work, id)
  mustBeInStage(file, 'investigation.colleague-added')
  addColleague(file, { ...work.actor, id: me(work) }, await findColleague(work, accountId, file.municipalityId))
  await mustBeLetIn(work, file, accountId)

  await work.tx
    .insertInto('investigations.member')
    .values({ investigation_id: id, account_id: accountId, part: 'colleague', since: file.today, until: null })
    .onConflict((conflict) => conflict.columns(['investigation_id', 'account_id', 'part']).doUpdateSet({ until: null }))
    .execute()
  await letReaderIn(work, file.reportId, accountId)
  return recorded(work, id, 'investigation.colleague-added', { accountId })
}
