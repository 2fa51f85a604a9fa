import { type ProgrammeWork, takeDraft } from './take-draft.ts'

/** Removes a draft with all that stands in it. Refuses `programme.not-a-draft`. */
export async function discardDraft(work: ProgrammeWork, id: string): Promise<void> {
  const { year, number } = await takeDraft(work, id)

  await work.tx.deleteFrom('programme.version').where('id', '=', id).execute()
  work.record('programme.draft-discarded', { kind: 'programme', id }, { year, number })
}
