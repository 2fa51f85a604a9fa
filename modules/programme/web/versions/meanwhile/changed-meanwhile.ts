import { RefusalError } from '#platform/web/api.ts'

/** Whether a refusal says that a colleague saved the same text first. */
export function isChangedMeanwhile(reason: unknown): boolean {
  return reason instanceof RefusalError && reason.code === 'programme.text-changed-meanwhile'
}

/** Sends a text; when a colleague saved first, what they saved is read before the refusal goes on its way, so that both can be shown. */
export async function sendOrReadTheirs<Answer>(send: () => Promise<Answer>, readTheirs: () => Promise<void>): Promise<Answer> {
  try {
    return await send()
  } catch (reason) {
    if (isChangedMeanwhile(reason)) await readTheirs()
    throw reason
  }
}
