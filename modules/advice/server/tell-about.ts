import { tell } from '#modules/staff/server/index.ts'
import type { Work } from '#platform/server/work.ts'
import type { AdviceMessage } from '../contract.ts'
import type { AdviceTables } from './tables.ts'

/** Tells a colleague what happened to a question; nobody is told what they did themselves, and without a handler there is nobody to tell. */
export async function tellAbout(work: Work<AdviceTables>, id: string, to: string | null, kind: AdviceMessage): Promise<void> {
  if (to && to !== work.actor.id) await tell(work, { to, kind, thing: { kind: 'question', id } })
}
