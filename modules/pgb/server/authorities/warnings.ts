import { sql } from 'kysely'
import { colleagueInSql, tell } from '#modules/staff/server/index.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { AnswerWarning, RecordConviction, RegisterWarning, SubmitWarning, WarningCheck, WarningChecks } from '../../contract.ts'
import { namesSomebody } from '../named-in-text-rules.ts'
import { type BudgetWork, me, mustHaveCome, takeBudgetFile } from '../work-on-budget.ts'
import { isProviderOf, knownNames } from './known-names.ts'

/** Gate WR-1: the conviction, motivated by facts. Refuses what `takeBudgetFile` refuses, `thing.not-found`, `budget.day-ahead`. */
export async function recordConviction(
  work: BudgetWork,
  id: string,
  { provider, conviction, convincedOn }: RecordConviction,
): Promise<void> {
  const file = await takeBudgetFile(work, id)
  if (!(await isProviderOf(work, id, provider))) throw notFound()
  mustHaveCome(work, convincedOn, 'convincedOn')

  const warning = newId()
  await work.tx
    .insertInto('pgb.warning')
    .values({
      id: warning,
      investigation_id: id,
      municipality_id: file.municipalityId,
      provider_id: provider,
      conviction,
      convinced_by: me(work),
      convinced_on: convincedOn,
    })
    .execute()
  work.record('budget.warning-convinced', { kind: 'investigation', id }, { warning })
}

/** Gate WR-2: facts without names to a supervisor who is not on the file. Refuses `warning.already-submitted`, `warning.names-somebody`, `warning.supervisor-not-valid`. */
export async function submitWarning(work: BudgetWork, id: string, warning: string, { supervisor, facts }: SubmitWarning): Promise<void> {
  const file = await takeBudgetFile(work, id)
  const found = await theWarning(work, id, warning)
  if (found.withdrawn || found.submitted) throw ruleBroken('warning.already-submitted')
  if (namesSomebody(facts, await knownNames(work, id)))
    throw ruleBroken('warning.names-somebody', [{ pointer: '#/body/facts', detail: 'Hier staat een naam of nummer uit het dossier.' }])
  const designation = await designationFor(work, id)
  const { rows } = await sql<{ may: boolean }>`select pgb.may_check_warning(${supervisor}, ${designation}, ${id}) as may`.execute(work.tx)
  if (!rows[0]?.may || supervisor === me(work)) throw ruleBroken('warning.supervisor-not-valid')

  await work.tx
    .insertInto('pgb.warning_check')
    .values({
      id: newId(),
      warning_id: warning,
      investigation_id: id,
      municipality_id: file.municipalityId,
      designation,
      supervisor_id: supervisor,
      facts,
      submitted_by: me(work),
      submitted_at: work.now,
    })
    .execute()
  await tell(work, { to: supervisor, kind: 'pgb.warning-to-check', thing: { kind: 'investigation', id } })
  work.record('budget.warning-submitted', { kind: 'investigation', id }, { warning, supervisor })
}

/** The supervisor says whether the facts lead to the same conviction, once. Refuses `thing.not-found` to everybody else. */
export async function answerWarning(work: BudgetWork, id: string, check: string, { agrees, reasons }: AnswerWarning): Promise<void> {
  const { numUpdatedRows } = await work.tx
    .updateTable('pgb.warning_check')
    .set({ agrees, reasons, answered_at: work.now })
    .where('id', '=', check)
    .where('investigation_id', '=', id)
    .where('supervisor_id', '=', me(work))
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
  if (agrees) await tell(work, { to: me(work), kind: 'pgb.warning-inspectorate-to-tell', thing: { kind: 'investigation', id } })
  work.record('budget.warning-answered', { kind: 'investigation', id }, { check, agrees })
}

/** The supervisor told the inspectorate. Refuses `thing.not-found`, `budget.day-ahead`. */
export async function tellInspectorate(work: BudgetWork, id: string, check: string, toldOn: string): Promise<void> {
  mustHaveCome(work, toldOn, 'toldOn')
  const { numUpdatedRows } = await work.tx
    .updateTable('pgb.warning_check')
    .set({ told_igj_on: toldOn })
    .where('id', '=', check)
    .where('investigation_id', '=', id)
    .where('supervisor_id', '=', me(work))
    .where('agrees', '=', true)
    .where('told_igj_on', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
  work.record('budget.warning-igj-told', { kind: 'investigation', id }, { check })
}

/** Gate WR-3 and the registration. Refuses `warning.already-registered`, `warning.not-agreed`, `warning.igj-not-told`, `warning.inform-or-reason`, `authority.order-of-days`. */
export async function registerWarning(work: BudgetWork, id: string, warning: string, given: RegisterWarning): Promise<void> {
  await takeBudgetFile(work, id)
  const found = await theWarning(work, id, warning)
  const { informedOn, notInformedBecause, registeredOn, standsUntil, standsGround } = given
  if (found.registered || found.withdrawn) throw ruleBroken('warning.already-registered')
  if (!found.agrees) throw ruleBroken('warning.not-agreed')
  if (!found.toldIgjOn) throw ruleBroken('warning.igj-not-told')
  if ((informedOn === undefined) === (notInformedBecause === undefined)) throw ruleBroken('warning.inform-or-reason')
  mustHaveCome(work, registeredOn, 'registeredOn')
  if (registeredOn < found.toldIgjOn || (informedOn && registeredOn < informedOn))
    throw ruleBroken('authority.order-of-days', [
      { pointer: '#/body/registeredOn', detail: 'Registreren komt na informeren en na de melding aan de IGJ.' },
    ])
  if (standsUntil <= registeredOn)
    throw ruleBroken('authority.order-of-days', [{ pointer: '#/body/standsUntil', detail: 'Dit ligt niet na de registratie.' }])

  await work.tx
    .updateTable('pgb.warning')
    .set({
      informed_on: informedOn ?? null,
      not_informed_because: notInformedBecause ?? null,
      registered_on: registeredOn,
      registered_by: me(work),
      stands_until: standsUntil,
      stands_ground: standsGround,
    })
    .where('id', '=', warning)
    .execute()
  work.record('budget.warning-registered', { kind: 'investigation', id }, { warning, informed: informedOn !== undefined })
}

/** Refuses what `takeBudgetFile` refuses, `warning.already-registered`. */
export async function withdrawWarning(work: BudgetWork, id: string, warning: string, because: string): Promise<void> {
  await takeBudgetFile(work, id)
  const found = await theWarning(work, id, warning)
  if (found.registered || found.withdrawn) throw ruleBroken('warning.already-registered')
  await work.tx.updateTable('pgb.warning').set({ withdrawn_because: because }).where('id', '=', warning).execute()
  work.record('budget.warning-withdrawn', { kind: 'investigation', id }, { warning })
}

/** What waits for the asker as supervisor, oldest first: facts without names. */
export async function findWarningChecks(work: BudgetWork): Promise<WarningChecks> {
  const { rows } = await sql<WarningCheck>`
    select c.id, c.investigation_id as "investigationId", c.facts, ${sql.raw(colleagueInSql('c.submitted_by'))} as "submittedBy",
           ${sql.raw(moment('c.submitted_at'))} as "submittedAt", c.agrees
      from pgb.warning_check c
     where c.supervisor_id = ${me(work)} and c.told_igj_on is null and c.agrees is distinct from false
       and pgb.checks_warning(c.supervisor_id, c.designation, c.investigation_id)
     order by c.submitted_at, c.id limit 50`.execute(work.tx)
  for (const { investigationId } of rows) work.recordLook('budget.warning-check-read', { kind: 'investigation', id: investigationId })
  return { rows, next: null }
}

/** Which designation fits the law of the file. */
export async function designationFor(work: BudgetWork, id: string): Promise<'wmo-supervisor' | 'youth-supervisor'> {
  const { domain } = await work.tx
    .selectFrom('investigations.investigation')
    .select('domain')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return domain === 'youth-act' ? 'youth-supervisor' : 'wmo-supervisor'
}

async function theWarning(work: BudgetWork, id: string, warning: string) {
  const { rows } = await sql<{
    withdrawn: boolean
    registered: boolean
    submitted: boolean
    agrees: boolean | null
    toldIgjOn: string | null
  }>`
    select w.withdrawn_because is not null as withdrawn, w.registered_on is not null as registered, c.id is not null as submitted, c.agrees,
           c.told_igj_on as "toldIgjOn"
      from pgb.warning w left join pgb.warning_check c on c.warning_id = w.id where w.id = ${warning} and w.investigation_id = ${id}`.execute(
    work.tx,
  )
  const [found] = rows
  if (!found) throw notFound()
  return found
}
