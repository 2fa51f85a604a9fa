import { type Compartment, otherCompartment } from '#modules/staff/contract.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'
import type { Work } from '#platform/server/work.ts'
import type { AskDisclosure, DisclosureThing } from '../contract.ts'
import { askDisclosure } from './disclosure-rules.ts'
import type { PrivacyTables } from './tables.ts'

interface Thing {
  kind: DisclosureThing
  id: string
  reference: string
  /** Whose it is, and so whose privacy officer has a say */
  municipalityId: string
  /** The compartment that it belongs to */
  compartment: Compartment
}

/** Asks that data of a file or report may go to the other compartment; the module of the thing has said that the asker may. Refuses what `askDisclosure` of the rules refuses. */
export async function requestDisclosure(work: Work<PrivacyTables>, thing: Thing, asked: AskDisclosure): Promise<void> {
  const to = otherCompartment(thing.compartment)
  askDisclosure(asked, to, dayInAmsterdam(work.now))

  const id = newId()
  await work.tx
    .insertInto('privacy.cross_domain_disclosure')
    .values({
      id,
      municipality_id: thing.municipalityId,
      thing_kind: thing.kind,
      thing_id: thing.id,
      thing_reference: thing.reference,
      to_compartment: to,
      ground: asked.ground,
      what: asked.what,
      necessity: asked.necessity,
      until: asked.until,
      asked_by: work.actor.id ?? '',
      asked_at: work.now,
    })
    .execute()
  work.record('disclosure.asked', { kind: thing.kind, id: thing.id }, { disclosure: id, to, ground: asked.ground, until: asked.until })
}
