import { createHash } from 'node:crypto'
import { firstMunicipality, type House } from '#app/server/testing/house.ts'
import { newId } from '#platform/server/new-id.ts'
import type { CareSignal, Found, VisitState } from '../../contract.ts'

interface Seen {
  actionId: string
  locationId: string
  by: string
  state?: VisitState
  found?: readonly Found[]
  note?: string
  care?: readonly CareSignal[]
  careNote?: string
  people?: number
  revision?: number
}

/** A visit as it came back from the field; gives its id. */
export async function makeVisit(house: House, seen: Seen): Promise<string> {
  const { state = 'visited', found = state === 'visited' ? ['nothing-found'] : [], note = '', care = [], careNote = '', people = 0 } = seen
  const id = newId()
  await house.db.owner.query(
    `insert into partner_actions.visit (id, location_id, action_id, municipality_id, revision, state, found, note, care_signals, care_note, power, consent,
       people, recorded_by, recorded_at, received_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'participation-act-53a', 'not-needed', $11, $12, now(), now())`,
    [id, seen.locationId, seen.actionId, firstMunicipality.id, seen.revision ?? 1, state, found, note, care, careNote, people, seen.by],
  )
  return id
}

/** A photo at a location; what is in it does not matter. Gives its id. */
export async function makePhoto(house: House, { actionId, locationId, by }: Pick<Seen, 'actionId' | 'locationId' | 'by'>): Promise<string> {
  const id = newId()
  await house.db.owner.query(
    `insert into partner_actions.photo (id, location_id, action_id, municipality_id, necessity, consent, taken_at, taken_by, received_at, size, digest, content_sealed)
     values ($1, $2, $3, $4, 'toont de werkplek', 'nobody-in-view', now(), $5, now(), 3, $6, '\\x010203')`,
    [id, locationId, actionId, firstMunicipality.id, by, createHash('sha256').update(id).digest()],
  )
  return id
}
