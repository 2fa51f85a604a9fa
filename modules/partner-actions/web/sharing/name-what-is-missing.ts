import { RefusalError } from '#platform/web/api.ts'

const ofCover = new Set(['sharing.not-covered', 'sharing.agreement-lapsed', 'sharing.police-only-through'])

/** Whether it was refused because no agreement covers it. */
export const isAboutCover = (reason: unknown): reason is RefusalError => reason instanceof RefusalError && ofCover.has(reason.code)

/** What no agreement covers is no mistake in a field: the refusal itself names each thing that is missing. */
export async function namingWhatIsMissing<Answer>(ask: Promise<Answer>): Promise<Answer> {
  try {
    return await ask
  } catch (reason) {
    if (!isAboutCover(reason)) throw reason
    throw new RefusalError({ ...reason, detail: reason.errors.map(({ detail }) => detail).join(' '), errors: [] })
  }
}
