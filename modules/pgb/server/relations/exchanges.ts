import { sql } from 'kysely'
import type { z } from 'zod'
import { coverFor, recordSharing } from '#modules/privacy/server/index.ts'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { holdsBsn } from '#platform/contract/bsn.ts'
import type { PageQuery } from '#platform/contract/page.ts'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { Exchange, Exchanges, RecordContact, RecordExchange } from '../../contract.ts'
import { pageByDay, placeIn } from '../day-cursor.ts'
import { type BudgetWork, me, mustHaveCome, takeBudgetFile } from '../work-on-budget.ts'

const PURPOSE = 'care-enforcement'

/** A contact about a file. Personal data only under an agreement. Refuses what `takeBudgetFile`, `mustBeFit` and `coverFor` refuse, `exchange.one-way`. */
export async function recordExchange(work: BudgetWork, id: string, { shared, ...contact }: RecordExchange): Promise<void> {
  const file = await takeBudgetFile(work, id)
  mustBeFit(work, contact)
  await partnerOf(work, contact.partner)
  const sharing = shared ? await share(work, file, contact, shared) : null
  const exchange = await write(work, { investigation: id, municipalityId: file.municipalityId, sharing }, contact)
  work.record('budget.exchange-recorded', { kind: 'investigation', id }, { exchange, personalData: sharing !== null })
}

/** A contact in general, without personal data. Refuses what `mustBeFit` refuses, `thing.not-found`. */
export async function recordContact(work: BudgetWork, contact: RecordContact): Promise<void> {
  mustBeFit(work, contact)
  const partner = await partnerOf(work, contact.partner)
  const exchange = await write(work, { investigation: null, municipalityId: partner.municipality_id, sharing: null }, contact)
  work.record('budget.exchange-recorded', { kind: 'exchange', id: exchange })
}

/** What came of it. Refuses `thing.not-found`, `exchange.holds-number`. */
export async function recordExchangeResult(work: BudgetWork, id: string, exchange: string, result: string): Promise<void> {
  if (holdsBsn(result)) throw holdsNumber('result')
  const { numUpdatedRows } = await work.tx
    .updateTable('pgb.exchange')
    .set({ result })
    .where('id', '=', exchange)
    .where('investigation_id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
  work.record('budget.exchange-result', { kind: 'investigation', id }, { exchange })
}

/** Contacts about a file, or without one those of the team in general; newest first, by page. Refuses `thing.not-found`, `input.invalid`. */
export async function findExchanges(work: BudgetWork, id: string | null, query: z.output<typeof PageQuery>): Promise<Exchanges> {
  const place = placeIn(query)
  if (id) {
    const there = await work.tx.selectFrom('pgb.inquiry').select('kind').where('investigation_id', '=', id).executeTakeFirst()
    if (!there) throw notFound()
    work.recordLook('budget.exchanges-read', { kind: 'investigation', id })
  }
  const { rows } = await sql<Exchange>`
    select e.id, coalesce((select json_build_object('id', p.id, 'name', p.name, 'kind', p.kind) from privacy.partner p where p.id = e.partner_id),
             json_build_object('id', e.partner_id, 'name', '…', 'kind', 'other')) as partner,
           e.direction, e.on_day as "onDay", e.what, e.ground, e.result, e.sharing_id is not null as "withPersonalData",
           ${sql.raw(colleagueInSql('e.recorded_by'))} as "recordedBy",
           case when e.investigation_id is null then e.recorded_by = ${me(work)} else investigations.works_on(e.investigation_id) end as "mayChange"
      from pgb.exchange e where ${id ? sql`e.investigation_id = ${id}` : sql`e.investigation_id is null`}
       and ${place ? sql`(e.on_day, e.id) < (${place.day}::date, ${place.id}::uuid)` : sql`true`}
     order by e.on_day desc, e.id desc limit ${query.limit + 1}`.execute(work.tx)
  return pageByDay(rows, query.limit, ({ onDay }) => onDay)
}

type Contact = Omit<RecordExchange, 'shared'>

/** Refuses `budget.day-ahead`, `exchange.holds-number`. */
function mustBeFit(work: BudgetWork, { onDay, what, ground, result }: Contact): void {
  mustHaveCome(work, onDay, 'onDay')
  for (const [field, text] of Object.entries({ what, ground, result })) if (holdsBsn(text)) throw holdsNumber(field)
}

const holdsNumber = (field: string) =>
  ruleBroken('exchange.holds-number', [{ pointer: `#/body/${field}`, detail: 'Hier staat een nummer dat een BSN kan zijn.' }])

async function share(
  work: BudgetWork,
  file: { id: string; municipalityId: string },
  contact: Contact,
  shared: NonNullable<RecordExchange['shared']>,
) {
  const { partner: partnerId, direction } = contact
  if (direction === 'both')
    throw ruleBroken('exchange.one-way', [{ pointer: '#/body/direction', detail: 'Kies: wij geven, of wij ontvangen.' }])
  const categories = [...new Set(shared.categories)]
  const cover = await coverFor(work as AnyWork, { partnerId, purpose: PURPOSE, direction, categories })
  const { reference, unit_id } = await work.tx
    .selectFrom('investigations.investigation')
    .select(['reference', 'unit_id'])
    .where('id', '=', file.id)
    .executeTakeFirstOrThrow()
  return recordSharing(work as AnyWork, {
    thing: { kind: 'investigation', id: file.id, reference },
    municipalityId: file.municipalityId,
    unitId: work.actor.unitId ?? unit_id,
    partnerId,
    purpose: PURPOSE,
    direction,
    categories,
    what: 'Gegevens bij een contact over een pgb-onderzoek',
    amount: shared.records,
    necessity: shared.necessity,
    cover,
  })
}

async function partnerOf(work: BudgetWork, id: string) {
  const { rows } = await sql<{ municipality_id: string }>`select p.municipality_id from privacy.partner p where p.id = ${id}`.execute(
    work.tx,
  )
  const [partner] = rows
  if (!partner) throw notFound()
  return partner
}

async function write(
  work: BudgetWork,
  of: { investigation: string | null; municipalityId: string; sharing: string | null },
  contact: Contact,
) {
  const { partner, direction, onDay, what, ground, result } = contact
  const exchange = newId()
  await work.tx
    .insertInto('pgb.exchange')
    .values({
      id: exchange,
      investigation_id: of.investigation,
      municipality_id: of.municipalityId,
      partner_id: partner,
      direction,
      on_day: onDay,
      what,
      ground,
      result,
      sharing_id: of.sharing,
      recorded_by: me(work),
      recorded_at: work.now,
    })
    .execute()
  return exchange
}
