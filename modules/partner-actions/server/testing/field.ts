import type { Tinkerer } from '#app/server/testing/house.ts'
import { newId } from '#platform/server/new-id.ts'
import type { RecordVisit, TakenAlong } from '../../contract.ts'

/** Takes an action along on a device. */
export async function takeAlong(who: Tinkerer, actionId: string): Promise<TakenAlong> {
  const { status, body } = await who.post(`/actions/${actionId}/field-packs`, {})
  if (status !== 201) throw new Error(`not taken along: ${body?.code}`)
  return body
}

/** What a device sends of a visit to a business by one colleague who found nothing. */
export function visitOf(packId: string, colleague: string, changed: Partial<RecordVisit> = {}): RecordVisit {
  return {
    id: newId(),
    packId,
    baseRevision: 0,
    state: 'visited',
    arrivedAt: null,
    leftAt: null,
    found: ['nothing-found'],
    note: '',
    careSignals: [],
    careNote: '',
    power: 'participation-act-53a',
    consent: 'not-needed',
    colleagues: [colleague],
    partners: [],
    people: 1,
    recordedAt: new Date().toISOString(),
    ...changed,
  }
}
