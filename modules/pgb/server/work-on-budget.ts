import { sql } from 'kysely'
import type { budgetParts, Stage } from '#modules/investigations/contract.ts'
import type { InvestigationsTables } from '#modules/investigations/server/index.ts'
import type { PartiesTables } from '#modules/parties/server/index.ts'
import type { PrivacyTables } from '#modules/privacy/server/index.ts'
import type { StaffTables } from '#modules/staff/server/index.ts'
import { type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { AnyWork, Work } from '#platform/server/work.ts'
import type { InquiryKind } from '../contract.ts'
import type { PgbTables } from './tables.ts'

/** Work on what belongs to a file about budgets. */
export type BudgetWork = Work<PgbTables & InvestigationsTables & PartiesTables & PrivacyTables & StaffTables>

/** The laws under which there are budgets; each has its own supervisors and its own duty to give information. */
export type BudgetLaw = 'wmo' | 'youth-act'

/** A file about budgets as the asker stands to it. */
export interface BudgetFile {
  id: string
  reference: string
  municipalityId: string
  kind: InquiryKind
  law: BudgetLaw
  stage: Stage
  openedOn: Day
  subjectKind: 'person' | 'organisation' | null
  assignedOn: Day | null
  revision: number
  works: boolean
  today: Day
}

const COLUMNS = sql.raw(`
  i.id, i.reference, i.municipality_id as "municipalityId", i.domain as law, i.stage, i.opened_on as "openedOn",
  case when i.subject_organisation_id is not null then 'organisation' when i.subject_person_id is not null then 'person' end as "subjectKind",
  q.assigned_on as "assignedOn", coalesce(q.revision, 0) as revision, investigations.works_on(i.id) as works`)

/** A part of the budgets of a file on which somebody can be a guest. */
export type GuestPart = (typeof budgetParts)[number]

/** A file about budgets, for who sees it, or is a guest on the part that it is read for. Refuses `thing.not-found`. */
export async function findBudgetFile(work: AnyWork, id: string, part: GuestPart | null = null): Promise<BudgetFile> {
  const { rows } = await sql<Omit<BudgetFile, 'today'>>`
    select pgb.kind_of(i.id) as kind, ${COLUMNS}
      from investigations.investigation i left join pgb.inquiry q on q.investigation_id = i.id
     where i.id = ${id} and case when ${part}::text is null then pgb.opens(i.id) else pgb.welcomes(i.id, ${part}) end`.execute(work.tx)
  return foundFile(work, rows)
}

/**
 * The same for somebody who works on it, without keeping others from it: what is being read in goes on meanwhile.
 * Refuses `thing.not-found`, `investigation.wrong-stage`, `investigation.not-yours`.
 */
export async function findOwnBudgetFile(work: AnyWork, id: string): Promise<BudgetFile> {
  const seen = await findBudgetFile(work, id)
  if (seen.stage === 'closed') throw ruleBroken('investigation.wrong-stage')
  if (!seen.works) throw ruleBroken('investigation.not-yours')
  return seen
}

interface Wanted {
  /** In which stages this belongs; else in every one but closed */
  in?: readonly Stage[]
  /** How the asker last saw it */
  revision?: number
}

/**
 * The same for somebody who works on it; nobody else changes it until this work is done. The beginning of every change.
 * Refuses `thing.not-found`, `investigation.wrong-stage`, `investigation.not-yours`, `budget.changed-meanwhile`.
 */
export async function takeBudgetFile(work: AnyWork, id: string, wanted: Wanted = {}): Promise<BudgetFile> {
  const seen = await findOwnBudgetFile(work, id)
  if (wanted.in && !wanted.in.includes(seen.stage)) throw ruleBroken('investigation.wrong-stage')

  const { rows } = await sql<Omit<BudgetFile, 'today'>>`
    select q.kind, ${COLUMNS} from pgb.inquiry q join investigations.investigation i on i.id = q.investigation_id
     where q.investigation_id = ${id} for update of q`.execute(work.tx)
  const taken = foundFile(work, rows)
  if (wanted.revision !== undefined && wanted.revision !== taken.revision) throw ruleBroken('budget.changed-meanwhile')
  return taken
}

function foundFile({ now }: AnyWork, [found]: Omit<BudgetFile, 'today'>[]): BudgetFile {
  if (!found) throw notFound()
  return { ...found, today: dayInAmsterdam(now) }
}

/** A client or provider of another file is not there. Refuses `thing.not-found`. */
export async function mustBeOnFile(
  work: AnyWork,
  fileId: string,
  { holderId = null, providerId = null }: { holderId?: string | null; providerId?: string | null },
): Promise<void> {
  const { rows } = await sql<{ there: boolean }>`
    select (${holderId}::uuid is null or exists (select from pgb.holder h where h.id = ${holderId} and h.investigation_id = ${fileId}))
       and (${providerId}::uuid is null or exists (select from pgb.provider v where v.id = ${providerId} and v.investigation_id = ${fileId})) as there`.execute(
    work.tx,
  )
  if (!rows[0]?.there) throw notFound()
}

/** Who asks, as an account id. Every route of this module needs an account. */
export function me({ actor }: Pick<AnyWork, 'actor'>): string {
  if (!actor.id) throw new Error('this work has no account')
  return actor.id
}

/** What happened lies on a day that has come. Refuses `budget.day-ahead`. */
export function mustHaveCome({ now }: BudgetWork, day: string, field: string): void {
  if (day > dayInAmsterdam(now))
    throw ruleBroken('budget.day-ahead', [{ pointer: `#/body/${field}`, detail: 'Deze dag is nog niet geweest.' }])
}
