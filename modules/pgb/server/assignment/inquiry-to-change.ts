import { sql } from 'kysely'
import type { Stage } from '#modules/investigations/contract.ts'
import type { Day } from '#platform/contract/calendar.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { InquiryKind } from '../../contract.ts'

/** An investigation of budgets as it stands while it is changed. */
export interface InquiryToChange {
  id: string
  municipalityId: string
  kind: InquiryKind
  revision: number
  stage: Stage
  openedOn: Day
  subjectKind: 'person' | 'organisation' | null
  assignedOn: Day | null
}

/**
 * An investigation of budgets, for who works on the file; nobody else changes it until this is done.
 * Refuses `thing.not-found`, `investigation.not-yours`.
 */
export async function inquiryToChange(work: AnyWork, id: string): Promise<InquiryToChange> {
  const { rows } = await sql<{ works: boolean }>`
    select investigations.works_on(q.investigation_id) as works from pgb.inquiry q where q.investigation_id = ${id}`.execute(work.tx)
  if (!rows[0]) throw notFound()
  if (!rows[0].works) throw ruleBroken('investigation.not-yours')

  const held = await sql<InquiryToChange>`
    select q.investigation_id as id, q.municipality_id as "municipalityId", q.kind, q.revision, i.stage, i.opened_on as "openedOn",
           case when i.subject_organisation_id is not null then 'organisation' when i.subject_person_id is not null then 'person' end as "subjectKind",
           q.assigned_on as "assignedOn"
      from pgb.inquiry q join investigations.investigation i on i.id = q.investigation_id
     where q.investigation_id = ${id} for update of q`.execute(work.tx)
  const [inquiry] = held.rows
  if (!inquiry) throw notFound()
  return inquiry
}

/** The same, as the asker last saw it. Refuses `budget.changed-meanwhile` as well. */
export async function inquiryAsSeen(work: AnyWork, id: string, revision: number): Promise<InquiryToChange> {
  const inquiry = await inquiryToChange(work, id)
  if (inquiry.revision !== revision) throw ruleBroken('budget.changed-meanwhile')
  return inquiry
}
