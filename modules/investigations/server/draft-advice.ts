import { newId } from '#platform/server/new-id.ts'
import type { AdvicePartDraft, DraftAdvice, InvestigationFile } from '../contract.ts'
import { draft, versionInHand } from './advice-rules.ts'
import { type FileWork, me, newPart, recorded, takeFile } from './work-on-file.ts'

/** Saves the advice: the version in hand, or a new one when the last was sent. Refuses what `draft` of the rules refuses. */
export async function draftAdvice(work: FileWork, id: string, by: DraftAdvice): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'advice.drafted')
  draft(file, by)

  const inHand = versionInHand(file)
  const version = inHand?.version ?? (file.advices.at(-1)?.version ?? 0) + 1
  const adviceId = inHand?.id ?? newId()
  if (inHand) await reopen(work, adviceId, new Set([...inHand.writtenBy, me(work)]))
  else await startVersion(work, { id: adviceId, investigationId: id, version, authorId: me(work), writtenBy: [me(work)] })
  await writeParts(work, { adviceId, investigationId: id }, by.parts)
  return recorded(work, id, 'advice.drafted', { advice: adviceId, version, kinds: by.parts.map((part) => part.kind) })
}

/** A version that nobody has read yet. */
export async function startVersion(
  work: FileWork,
  advice: { id: string; investigationId: string; version: number; authorId: string; writtenBy: string[] },
): Promise<void> {
  await work.tx
    .insertInto('investigations.advice')
    .values({
      id: advice.id,
      investigation_id: advice.investigationId,
      version: advice.version,
      status: 'draft',
      author_id: advice.authorId,
      written_by: advice.writtenBy,
      updated_at: work.now,
    })
    .execute()
}

/** The parts of a version, in order. */
export async function writeParts(
  work: FileWork,
  { adviceId, investigationId }: { adviceId: string; investigationId: string },
  parts: readonly AdvicePartDraft[],
): Promise<void> {
  const rows = parts.map((part, index) => ({
    ...newPart(investigationId),
    advice_id: adviceId,
    position: index + 1,
    kind: part.kind,
    reasons: part.reasons,
    period_from: part.periodFrom,
    period_to: part.periodTo,
    amount_cents: part.amountCents,
    ground: part.ground,
    addressee: part.addressee,
  }))
  await work.tx.insertInto('investigations.advice_part').values(rows).execute()
}

async function reopen(work: FileWork, adviceId: string, writers: ReadonlySet<string>): Promise<void> {
  await work.tx
    .updateTable('investigations.advice')
    .set({ updated_at: work.now, written_by: [...writers] })
    .where('id', '=', adviceId)
    .execute()
  await work.tx.deleteFrom('investigations.advice_part').where('advice_id', '=', adviceId).execute()
}
