import type { z } from 'zod'
import { handReportOver } from '#modules/reports/server/index.ts'
import { findColleague, tell } from '#modules/staff/server/index.ts'
import type { AssignLead, InvestigationFile } from '../contract.ts'
import { mustBeInStage } from './access-rules.ts'
import { loadFileForUpdate } from './load-file.ts'
import { assignLead } from './people-rules.ts'
import { type FileWork, recorded } from './work-on-file.ts'

/** Gives a file to a specialist of the unit, who then handles its report too. Refuses what `assignLead` of the rules refuses. */
export async function giveToLead(work: FileWork, id: string, { leadId }: z.output<typeof AssignLead>): Promise<InvestigationFile> {
  const file = await loadFileForUpdate(work, id)
  mustBeInStage(file, 'investigation.lead-assigned')
  assignLead(file, work.actor, await findColleague(work, leadId, file.municipalityId))

  await work.tx.updateTable('investigations.investigation').set({ lead_id: leadId }).where('id', '=', id).execute()
  await handReportOver(work, file.reportId, leadId)
  if (leadId !== work.actor.id) await tell(work, { to: leadId, kind: 'investigation.lead-assigned', thing: { kind: 'investigation', id } })
  return recorded(work, id, 'investigation.lead-assigned', { leadId, before: file.lead?.id ?? null })
}
