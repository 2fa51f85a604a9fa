import type { z } from 'zod'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { ExplainEmptyNoBreachSide, InvestigationFile, RecordFinding, WithdrawFinding } from '../contract.ts'
import { mustHaveCome } from './day-rules.ts'
import { readFile } from './get-investigation.ts'
import { findAtVisit } from './home-visit-rules.ts'
import { type FileWork, me, newPart, partOf, recorded, takeFile } from './work-on-file.ts'

/** Records one finding with its source and what it supports. Refuses what `addFinding` refuses. */
export async function recordFinding(work: FileWork, id: string, finding: RecordFinding): Promise<InvestigationFile> {
  await addFinding(work, id, finding)
  return readFile(work, id)
}

/** The same for who needs no more than its id. Refuses what `findAtVisit` of the rules refuses, for a finding of a home visit. */
export async function addFinding(work: AnyWork, id: string, finding: RecordFinding): Promise<string> {
  const file = await takeFile(work, id, 'finding.recorded')
  if (finding.homeVisitId) findAtVisit(partOf(file.homeVisits, finding.homeVisitId), finding.seenAt)
  mustHaveCome(finding.foundOn, 'foundOn', file)

  const part = newPart(id)
  await work.tx
    .insertInto('investigations.finding')
    .values({
      ...part,
      kind: finding.kind,
      supports: finding.supports,
      content: finding.content,
      source: finding.source,
      found_on: finding.foundOn,
      home_visit_id: finding.homeVisitId ?? null,
      seen_at: finding.homeVisitId ? (finding.seenAt ?? null) : null,
      recorded_by: me(work),
      recorded_at: work.now,
      changed_at: work.now,
    })
    .execute()
  work.record('finding.recorded', { kind: 'investigation', id }, { finding: part.id, kind: finding.kind, supports: finding.supports })
  return part.id
}

/** Withdraws a finding with the reason; its text stays on the file. Refuses `finding.already-withdrawn`. */
export async function withdrawFinding(
  work: FileWork,
  id: string,
  partId: string,
  { because }: z.output<typeof WithdrawFinding>,
): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'finding.withdrawn')
  if (partOf(file.findings, partId).withdrawnBecause) throw ruleBroken('finding.already-withdrawn')

  await work.tx
    .updateTable('investigations.finding')
    .set({ withdrawn_because: because, changed_at: work.now })
    .where('id', '=', partId)
    .execute()
  return recorded(work, id, 'finding.withdrawn', { finding: partId })
}

/** Says why nothing was found that fits "no breach"; null takes the explanation back. */
export async function explainNoBreachSide(
  work: FileWork,
  id: string,
  { reason }: z.output<typeof ExplainEmptyNoBreachSide>,
): Promise<InvestigationFile> {
  await takeFile(work, id, 'finding.no-breach-side-explained')

  await work.tx.updateTable('investigations.investigation').set({ no_breach_side_empty_because: reason }).where('id', '=', id).execute()
  return recorded(work, id, 'finding.no-breach-side-explained', { explained: reason !== null })
}
