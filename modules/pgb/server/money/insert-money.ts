import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import type { ImportContent } from '../../contract.ts'
import { ibanPlace } from '../sealed-columns.ts'
import type { PgbTables } from '../tables.ts'
import type { BudgetFile } from '../work-on-budget.ts'
import type { AgreementLine, BudgetLine, ClaimLine, MoneyLines, PaymentLine } from './line-rules.ts'

/** What every row of an import has in common. */
export interface Standing {
  file: BudgetFile
  importId: string
  sourceSystem: string
  sealer: Sealer
  /** Found once, and added to with what is made */
  providers?: Map<string, string>
  accounts?: Map<string, string>
}

/** Adds a set of lines in a few statements, whatever their number. */
export async function insertSet<Content extends ImportContent>(
  work: Work<PgbTables>,
  standing: Standing,
  content: Content,
  rows: MoneyLines[Content][],
): Promise<void> {
  await inserters[content](work, standing, rows)
}

type Inserter<Row> = (work: Work<PgbTables>, standing: Standing, rows: Row[]) => Promise<unknown>
const inserters: { [Content in ImportContent]: Inserter<MoneyLines[Content]> } = {
  budgets: (work, { file, importId, sourceSystem }, rows: BudgetLine[]) =>
    sql`insert into pgb.budget (id, investigation_id, municipality_id, source_system, import_id, holder_id, source_reference, law, product_code, product,
          tariff_kind, valid_from, valid_to, amount_cents)
        select r.id, ${file.id}::uuid, ${file.municipalityId}::uuid, ${sourceSystem}, ${importId}::uuid, r.holder, r.reference, r.law, r.code, r.product,
               r.tariff, r.since, r.until, r.cents
          from unnest(${rows.map(newId)}::uuid[], ${rows.map((row) => row.holderId)}::uuid[], ${rows.map((row) => row.reference)}::text[],
            ${rows.map((row) => row.law)}::text[], ${rows.map((row) => row.productCode)}::text[], ${rows.map((row) => row.product)}::text[],
            ${rows.map((row) => row.tariffKind)}::text[], ${rows.map((row) => row.day)}::date[], ${rows.map((row) => row.to)}::date[],
            ${rows.map((row) => row.cents)}::bigint[]) r(id, holder, reference, law, code, product, tariff, since, until, cents)`.execute(
      work.tx,
    ),

  agreements: async (work, standing, rows: AgreementLine[]) => {
    const { file, importId, sourceSystem } = standing
    const providers = await providersOf(work, standing, rows)
    await sql`insert into pgb.agreement (id, investigation_id, municipality_id, source_system, import_id, holder_id, provider_id, budget_id, source_reference, unit,
          tariff_cents, minutes_per_week, valid_from, valid_to, ended_on)
        select r.id, ${file.id}::uuid, ${file.municipalityId}::uuid, ${sourceSystem}, ${importId}::uuid, r.holder, r.provider, r.budget, r.reference, r.unit,
               r.tariff, r.minutes, r.since, r.until, r.ended
          from unnest(${rows.map(newId)}::uuid[], ${rows.map((row) => row.holderId)}::uuid[], ${rows.map((row) => providers.get(providerKey(row.provider)) ?? null)}::uuid[],
            ${rows.map((row) => row.budgetId)}::uuid[], ${rows.map((row) => row.reference)}::text[], ${rows.map((row) => row.unit)}::text[],
            ${rows.map((row) => row.tariff)}::bigint[], ${rows.map((row) => row.minutesPerWeek)}::integer[], ${rows.map((row) => row.day)}::date[],
            ${rows.map((row) => row.to)}::date[], ${rows.map((row) => row.endedOn)}::date[])
            r(id, holder, provider, budget, reference, unit, tariff, minutes, since, until, ended)`.execute(work.tx)
  },

  claims: (work, { file, importId, sourceSystem }, rows: ClaimLine[]) =>
    sql`insert into pgb.claim (id, investigation_id, municipality_id, source_system, import_id, agreement_id, source_reference, period_from, period_to, minutes,
          amount_cents, submitted_on, state)
        select r.id, ${file.id}::uuid, ${file.municipalityId}::uuid, ${sourceSystem}, ${importId}::uuid, r.agreement, r.reference, r.since, r.until, r.minutes,
               r.cents, r.submitted, r.state
          from unnest(${rows.map(newId)}::uuid[], ${rows.map((row) => row.agreementId)}::uuid[], ${rows.map((row) => row.reference)}::text[],
            ${rows.map((row) => row.day)}::date[], ${rows.map((row) => row.to)}::date[], ${rows.map((row) => row.minutes)}::integer[],
            ${rows.map((row) => row.cents)}::bigint[], ${rows.map((row) => row.submittedOn)}::date[], ${rows.map((row) => row.state)}::text[])
            r(id, agreement, reference, since, until, minutes, cents, submitted, state)`.execute(work.tx),

  payments: async (work, standing, rows: PaymentLine[]) => {
    const { file, importId, sourceSystem } = standing
    const accounts = await accountsOf(work, standing, rows)
    await sql`insert into pgb.payment (id, investigation_id, municipality_id, source_system, import_id, agreement_id, account_id, source_reference, claim_reference,
          paid_on, period_from, period_to, amount_cents)
        select r.id, ${file.id}::uuid, ${file.municipalityId}::uuid, ${sourceSystem}, ${importId}::uuid, r.agreement, r.account, r.reference, r.claim,
               r.paid, r.since, r.until, r.cents
          from unnest(${rows.map(newId)}::uuid[], ${rows.map((row) => row.agreementId)}::uuid[], ${rows.map((row) => accounts.get(row.iban) ?? null)}::uuid[],
            ${rows.map((row) => row.reference)}::text[], ${rows.map((row) => row.claim)}::text[], ${rows.map((row) => row.day)}::date[],
            ${rows.map((row) => row.from)}::date[], ${rows.map((row) => row.to)}::date[], ${rows.map((row) => row.cents)}::bigint[])
            r(id, agreement, account, reference, claim, paid, since, until, cents)`.execute(work.tx)
  },
}

type Given = AgreementLine['provider']
const providerKey = ({ name, kvk }: Pick<Given, 'name' | 'kvk'>) => kvk ?? name.toLowerCase()

/** Who gives the care: by number, else by name; made when the file does not know them yet. */
async function providersOf(
  work: Work<PgbTables>,
  standing: Standing,
  rows: readonly AgreementLine[],
): Promise<ReadonlyMap<string, string>> {
  const { file } = standing
  standing.providers ??= await readProviders(work, file.id)
  const known = standing.providers
  const fresh = new Map(
    rows.map(({ provider }) => [providerKey(provider), { id: newId(), ...provider }] as const).filter(([key]) => !known.has(key)),
  )
  if (fresh.size === 0) return known

  const made = [...fresh.values()]
  await sql`insert into pgb.provider (id, investigation_id, municipality_id, kind, name, kvk_number, agb_code)
    select p.id, ${file.id}::uuid, ${file.municipalityId}::uuid, p.kind, p.name, p.kvk, p.agb
      from unnest(${made.map(({ id }) => id)}::uuid[], ${made.map(({ kind }) => kind)}::text[], ${made.map(({ name }) => name)}::text[],
        ${made.map(({ kvk }) => kvk)}::text[], ${made.map(({ agb }) => agb)}::text[]) p(id, kind, name, kvk, agb)`.execute(work.tx)
  for (const [key, { id }] of fresh) known.set(key, id)
  return known
}

async function readProviders(work: Work<PgbTables>, file: string): Promise<Map<string, string>> {
  const rows = await work.tx.selectFrom('pgb.provider').select(['id', 'name', 'kvk_number']).where('investigation_id', '=', file).execute()
  // Without a number the name decides, and one that has no number itself goes before one that has.
  const byName = rows.toSorted((one, other) => Number(one.kvk_number === null) - Number(other.kvk_number === null))
  return new Map([
    ...byName.map(({ id, name }) => [name.toLowerCase(), id] as const),
    ...rows.flatMap(({ id, kvk_number }) => (kvk_number ? [[kvk_number, id] as const] : [])),
  ])
}

/** The accounts that were paid to, each once in a file and sealed; by number, for as long as this import runs. */
async function accountsOf(work: Work<PgbTables>, standing: Standing, rows: readonly PaymentLine[]): Promise<ReadonlyMap<string, string>> {
  const { file, sealer } = standing
  const numbers = new Map(rows.map((row) => [row.iban, row.accountName] as const))
  standing.accounts ??= new Map()
  const known = standing.accounts
  const unseen = [...numbers].filter(([iban]) => !known.has(iban))
  if (unseen.length === 0) return known

  const there = await sql<{ id: string; iban_index: Buffer }>`select id, iban_index from pgb.known_accounts(${file.id})`.execute(work.tx)
  const byIndex = new Map(there.rows.map(({ id, iban_index }) => [iban_index.toString('hex'), id]))
  const fresh = unseen.filter(([iban]) => {
    const id = sealer
      .indexes(`${file.id}:${iban}`, 'iban')
      .map((index) => byIndex.get(index.toString('hex')))
      .find((found) => found !== undefined)
    if (id) known.set(iban, id)
    return !id
  })
  const made = fresh.map(([iban, name]) => ({ id: newId(), iban, name }))
  if (made.length > 0)
    await sql`insert into pgb.account (id, investigation_id, municipality_id, iban_sealed, iban_index, ending, account_name)
      select a.id, ${file.id}::uuid, ${file.municipalityId}::uuid, a.sealed, a.index, a.ending, a.name
        from unnest(${made.map(({ id }) => id)}::uuid[], ${made.map(({ id, iban }) => sealer.seal(iban, ibanPlace(id)))}::bytea[],
          ${made.map(({ iban }) => sealer.index(`${file.id}:${iban}`, 'iban'))}::bytea[], ${made.map(({ iban }) => iban.slice(-4))}::text[],
          ${made.map(({ name }) => name)}::text[]) a(id, sealed, index, ending, name)`.execute(work.tx)
  for (const { id, iban } of made) known.set(iban, id)
  return known
}
