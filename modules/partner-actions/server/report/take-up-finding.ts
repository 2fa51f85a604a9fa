import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { CareSignal, Found, TakeUpFinding } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { takeAction } from './find-action.ts'
import { chooseFindings, type FindingInWords } from './finding-rules.ts'

/**
 * Makes a report of what was found at a location: `app/server/reactions.ts` lets reports receive it in the same transaction, and what was
 * known at this moment is kept. Refuses `action-report.not-on-action`, `finding.nothing-to-report`, `finding.taken-up-already`,
 * `finding.forgotten`, and what receiving a report refuses.
 */
export async function takeUpFinding(work: Work<PartnerActionsTables>, id: string, asked: TakeUpFinding): Promise<{ id: string }> {
  const { locationId, scheme, reason, urgency } = asked
  const action = await takeAction(work, id)
  if (action.forgotten) throw ruleBroken('finding.forgotten')
  const visit = await readNewestVisit(work, id, locationId)
  if (!visit) throw ruleBroken('finding.nothing-to-report')
  const found = chooseFindings(visit.found, asked.found)
  if (await isTakenUp(work, locationId, scheme)) throw ruleBroken('finding.taken-up-already')

  const reportId = newId()
  // Handed on in memory: nothing that is announced is kept.
  await work.announce('partner-action.finding-recorded', { reportId, visitId: visit.id, found, scheme, reason, urgency })
  await work.tx
    .insertInto('partner_actions.taken_up')
    .values({
      id: newId(),
      action_id: id,
      municipality_id: action.municipalityId,
      location_id: locationId,
      visit_id: visit.id,
      report_id: reportId,
      scheme,
      frozen: { ...(await readKnown(work, visit.id)), takenUp: found },
      taken_by: work.actor.id ?? '',
      taken_at: work.now,
    })
    .execute()

  work.record('action.finding-taken-up', { kind: 'action', id }, { location: locationId, report: reportId, scheme })
  return { id: reportId }
}

/** What a report needs of a finding, for who is taking it up. */
export async function readFinding(work: Work<PartnerActionsTables>, visitId: string): Promise<FindingInWords & { municipalityId: string }> {
  const { rows } = await sql<FindingInWords & { municipalityId: string }>`
    select a.municipality_id as "municipalityId", a.reference, a.on_day as "onDay", l.name, l.street, l.house_number as "houseNumber",
           l.postal_code as "postalCode", l.city, v.power, v.found, v.note
      from partner_actions.visit v join partner_actions.location l on l.id = v.location_id join partner_actions.action a on a.id = v.action_id
     where v.id = ${visitId}`.execute(work.tx)
  const [finding] = rows
  if (!finding) throw new Error('the finding that is taken up is not there')
  return finding
}

/** What was found and seen at a location last, when it was visited. */
export async function readNewestVisit(
  work: Work<PartnerActionsTables>,
  id: string,
  locationId: string,
): Promise<{ id: string; found: Found[]; care: CareSignal[] } | undefined> {
  return work.tx
    .selectFrom('partner_actions.visit')
    .select(['id', 'found', 'care_signals as care'])
    .where('action_id', '=', id)
    .where('location_id', '=', locationId)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst()
}

async function isTakenUp(work: Work<PartnerActionsTables>, locationId: string, scheme: TakeUpFinding['scheme']): Promise<boolean> {
  const before = await work.tx
    .selectFrom('partner_actions.taken_up')
    .select('id')
    .where('location_id', '=', locationId)
    .where('scheme', '=', scheme)
    .executeTakeFirst()
  return before !== undefined
}

/** The location, the visit and the marks of its photos as they stand; never the signs that somebody needs help. */
async function readKnown(work: Work<PartnerActionsTables>, visitId: string): Promise<Record<string, unknown>> {
  const { rows } = await sql<{ known: Record<string, unknown> }>`
    select json_build_object('location', to_jsonb(l) - 'municipality_id', 'visit', to_jsonb(v) - 'municipality_id' - 'care_signals' - 'care_note',
             'photos', coalesce((select json_agg(json_build_object('id', p.id, 'digest', encode(p.digest, 'hex'), 'takenAt', p.taken_at) order by p.taken_at, p.id)
               from partner_actions.photo p where p.location_id = l.id and p.removed_at is null), '[]')) as known
      from partner_actions.visit v join partner_actions.location l on l.id = v.location_id where v.id = ${visitId}`.execute(work.tx)
  return rows[0]?.known ?? {}
}
