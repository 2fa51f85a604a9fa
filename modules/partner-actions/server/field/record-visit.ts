import { sql } from 'kysely'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { LocationKind, RecordVisit, Visit, Visits } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { type FieldAction, findFieldAction, lockLocation, refuseClosed } from './field-action.ts'
import { heardFrom } from './heard-from.ts'
import { readVisits } from './read-pack.ts'
import { visitInSql } from './visit-in-sql.ts'
import { decideVisit, type VisitGround } from './visit-rules.ts'

/**
 * Takes in what was found at a location. What was sent before is answered with what stands; what rests on an older revision is
 * refused, so that nobody's findings are written over unseen. Refuses `field.pack-ended`, `field.not-ready`, `visit.*`.
 */
export async function recordVisit(
  work: Work<PartnerActionsTables>,
  actionId: string,
  locationId: string,
  told: RecordVisit,
): Promise<Visit> {
  const action = await findFieldAction(work, actionId)
  await heardFrom(work, told.packId, actionId)
  const { kind } = await lockLocation(work, actionId, locationId)
  const sentBefore = await findVisit(work, told.id)
  if (sentBefore) {
    if (sentBefore.locationId !== locationId) throw notFound()
    return sentBefore
  }

  refuseClosed(action)
  const newest = await newestRevision(work, locationId)
  if (newest !== told.baseRevision) throw ruleBroken('visit.changed-meanwhile')
  decideVisit(told, await groundOf(work, action, kind, told.colleagues), work.now)

  await insertVisit(work, action, locationId, newest + 1, told)
  work.record(
    'action.visit-recorded',
    { kind: 'action', id: actionId },
    { location: locationId, visit: told.id, revision: newest + 1, pack: told.packId },
  )
  const visit = await findVisit(work, told.id)
  if (!visit) throw notFound()
  return visit
}

/** Every revision of what was found at a location. */
export async function getVisits(work: Work<PartnerActionsTables>, actionId: string, locationId: string): Promise<Visits> {
  await findFieldAction(work, actionId)
  const rows = await readVisits(work, actionId, locationId)
  work.recordLook('action.visits-read', { kind: 'action', id: actionId }, { location: locationId, revisions: rows.length })
  return { rows }
}

async function findVisit(work: Work<PartnerActionsTables>, id: string): Promise<Visit | undefined> {
  const { rows } = await sql<{ visit: Visit }>`select ${visitInSql} as visit from partner_actions.visit v where v.id = ${id}`.execute(
    work.tx,
  )
  return rows[0]?.visit
}

async function newestRevision(work: Work<PartnerActionsTables>, locationId: string): Promise<number> {
  const { rows } = await sql<{ newest: number }>`
    select coalesce(max(revision), 0) as newest from partner_actions.visit where location_id = ${locationId}`.execute(work.tx)
  return rows[0]?.newest ?? 0
}

type Ground = Pick<VisitGround, 'crew' | 'partners' | 'designations'>

async function groundOf(
  work: Work<PartnerActionsTables>,
  { id, framework, plannedAt, onDay }: FieldAction,
  kind: LocationKind,
  colleagues: readonly string[],
): Promise<VisitGround> {
  const { rows } = await sql<Ground>`
    select array(select account_id::text from partner_actions.crew where action_id = ${id}) as crew,
           array(select partner_id::text from partner_actions.action_partner where action_id = ${id}) as partners,
           coalesce((select json_agg(json_build_object('accountId', d.account_id, 'kind', d.kind)) from staff.designation d
             where d.account_id = any (${[...colleagues]}::uuid[]) and d.valid_from <= ${onDay}::date
               and (d.valid_to is null or d.valid_to > ${onDay}::date)), '[]') as designations`.execute(work.tx)
  const { crew = [], partners = [], designations = [] } = rows[0] ?? {}
  return { kind, framework, plannedAt, crew, partners, designations }
}

async function insertVisit(
  work: Work<PartnerActionsTables>,
  action: FieldAction,
  locationId: string,
  revision: number,
  told: RecordVisit,
): Promise<void> {
  await work.tx
    .insertInto('partner_actions.visit')
    .values({
      id: told.id,
      location_id: locationId,
      action_id: action.id,
      municipality_id: action.municipalityId,
      revision,
      state: told.state,
      arrived_at: told.arrivedAt ? new Date(told.arrivedAt) : null,
      left_at: told.leftAt ? new Date(told.leftAt) : null,
      found: [...new Set(told.found)],
      note: told.note,
      care_signals: [...new Set(told.careSignals)],
      care_note: told.careNote,
      power: told.power,
      consent: told.consent,
      colleagues: [...new Set(told.colleagues)],
      partners: [...new Set(told.partners)],
      people: told.people,
      recorded_by: work.actor.id ?? '',
      recorded_at: new Date(told.recordedAt),
      received_at: work.now,
    })
    // The id of something that the asker may not see is taken by nobody.
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}
