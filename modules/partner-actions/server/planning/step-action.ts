import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { CancelAction, StepAction } from '../../contract.ts'
import { releaseCrew } from '../crew/move-crew.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { actionToChange } from './action-to-change.ts'
import { checkHeld, checkPacks, checkReady } from './gate-rules.ts'

type Step = Work<PartnerActionsTables>

/** Lets an action go to the field. Refuses what `actionToChange` and `checkReady` refuse. */
export async function makeReady(work: Step, id: string, { revision }: StepAction): Promise<void> {
  const action = await actionToChange(work, id, revision)

  checkReady(action)

  await store(work, id, revision, { state: 'ready', ready_at: work.now })
  work.record('action.made-ready', { kind: 'action', id }, { crew: action.crew.length, locations: action.locations })
}

/** Back to being prepared. Refuses what `actionToChange` refuses, `action.wrong-state`, `action.packs-open`. */
export async function putBack(work: Step, id: string, { revision }: StepAction): Promise<void> {
  const { state, holding } = await actionToChange(work, id, revision)

  if (state !== 'ready') throw ruleBroken('action.wrong-state')
  checkPacks(holding)

  await store(work, id, revision, { state: 'planned', ready_at: null })
  work.record('action.put-back', { kind: 'action', id })
}

/** It was done. Refuses what `actionToChange` and `checkHeld` refuse. */
export async function holdAction(work: Step, id: string, { revision }: StepAction): Promise<void> {
  const action = await actionToChange(work, id, revision)

  checkHeld(action)

  await store(work, id, revision, { state: 'held', held_at: work.now })
  work.record('action.held', { kind: 'action', id }, { onDay: action.onDay, locations: action.locations })
}

/** It will not be done; who would have gone along stays known. Refuses what `actionToChange` refuses, `action.wrong-state`, `action.packs-open`. */
export async function cancelAction(work: Step, id: string, { reason, revision }: CancelAction): Promise<void> {
  const { state, holding } = await actionToChange(work, id, revision)

  if (state !== 'planned' && state !== 'ready') throw ruleBroken('action.wrong-state')
  checkPacks(holding)

  await store(work, id, revision, { state: 'cancelled', cancel_reason: reason, cancelled_at: work.now })
  await releaseCrew(work, id)
  work.record('action.cancelled', { kind: 'action', id }, { from: state })
}

interface Stored {
  state: 'planned' | 'ready' | 'held' | 'cancelled'
  ready_at?: Date | null
  held_at?: Date
  cancelled_at?: Date
  cancel_reason?: string
}

const store = (work: Step, id: string, revision: number, stored: Stored) =>
  work.tx
    .updateTable('partner_actions.action')
    .set({ ...stored, changed_by: work.actor.id ?? '', changed_at: work.now, revision: revision + 1 })
    .where('id', '=', id)
    .execute()
