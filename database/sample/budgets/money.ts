import { createHash } from 'node:crypto'
import type { ImportContent } from '#modules/pgb/contract.ts'
import { ibanOfFile, ibanPlace } from '#modules/pgb/server/index.ts'
import { addDays, type Day } from '#platform/contract/calendar.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Collector } from '../collector.ts'
import { momentOn, workingDaysAfter } from '../days.ts'
import { idAt } from '../dice.ts'
import { FIRST_MUNICIPALITY } from './tell-budgets.ts'
import type { ToldBudgetFile, ToldHolder } from './told-budget.ts'

const MONTHS = 6
const MINUTES = 60

/** What the SVB sent of each client: a budget, one care agreement, claims and payments of the half year before the file. */
export function addMoney(rows: Collector, sealer: Sealer, file: ToldBudgetFile): void {
  const at = momentOn(workingDaysAfter(addDays(file.openedOn, 12), 0), '10:00')
  if (at.slice(0, 10) > file.until) return
  const ids = {
    budgets: addImport(rows, file, 'budgets', at, file.holders.length),
    agreements: addImport(rows, file, 'agreements', at, file.holders.length),
    claims: addImport(rows, file, 'claims', at, file.holders.length * MONTHS),
    payments: addImport(rows, file, 'payments', at, file.holders.length * MONTHS),
  }
  const providerId = file.provider ? file.id : addProvider(rows, file, at)
  const accountId = addAccount(rows, sealer, file, at)
  for (const [place, holder] of file.holders.entries()) addHolderMoney(rows, file, holder, { at, place, providerId, accountId, ids })
}

interface From {
  at: string
  place: number
  providerId: string
  accountId: string
  ids: Record<ImportContent, string>
}

function addHolderMoney(rows: Collector, file: ToldBudgetFile, holder: ToldHolder, { at, place, providerId, accountId, ids }: From): void {
  const { dice } = file
  const first = monthBefore(file.openedOn, MONTHS + 2)
  const of = { investigation_id: file.id, municipality_id: FIRST_MUNICIPALITY, source_system: 'PGB2.0' }
  const number = `${file.id.slice(-6)}${place}`
  const hours = dice.whole(3, 14)
  const tariff = dice.pick([2_000, 3_800, 4_950, 6_200])
  const formal = tariff > 3_000
  const budgetId = idAt(at, dice)
  const agreementId = idAt(at, dice)
  rows.add('pgb.budget', {
    ...of,
    id: budgetId,
    holder_id: holder.id,
    source_reference: `B${number}`,
    law: file.domain,
    product_code: formal ? '02A03' : '02A05',
    product: dice.pick(['Individuele begeleiding', 'Begeleiding groep', 'Hulp bij het huishouden', 'Kortdurend verblijf']),
    tariff_kind: formal ? 'formal' : 'informal',
    valid_from: first,
    valid_to: addDays(monthBefore(first, -12), -1),
    amount_cents: hours * 52 * tariff,
    import_id: ids.budgets,
  })
  // One in seven agreements ended while payments went on: something to check, and often explained.
  const endedEarly = dice.chance(0.15)
  rows.add('pgb.agreement', {
    ...of,
    id: agreementId,
    holder_id: holder.id,
    provider_id: providerId,
    budget_id: budgetId,
    source_reference: `Z${number}`,
    unit: 'hour',
    tariff_cents: tariff,
    minutes_per_week: hours * MINUTES,
    valid_from: first,
    valid_to: endedEarly ? addDays(monthBefore(first, -4), -1) : null,
    import_id: ids.agreements,
  })
  const steady = dice.chance(0.4)
  for (let month = 0; month < MONTHS; month++) {
    const from = monthBefore(first, -month)
    const to = addDays(monthBefore(first, -month - 1), -1)
    const claimed = (steady ? hours * 4 : hours * 4 + dice.whole(-3, 5)) * MINUTES
    const cents = Math.round((claimed / MINUTES) * tariff)
    const reference = `D${number}-${month + 1}`
    rows.add('pgb.claim', {
      ...of,
      id: idAt(at, dice),
      agreement_id: agreementId,
      source_reference: reference,
      period_from: from,
      period_to: to,
      minutes: claimed,
      amount_cents: cents,
      submitted_on: addDays(to, 3),
      state: 'paid',
      import_id: ids.claims,
    })
    rows.add('pgb.payment', {
      ...of,
      id: idAt(at, dice),
      agreement_id: agreementId,
      account_id: accountId,
      source_reference: `P${number}-${month + 1}`,
      claim_reference: reference,
      paid_on: addDays(to, 9),
      period_from: from,
      period_to: to,
      amount_cents: cents,
      import_id: ids.payments,
    })
  }
  holder.budgetId = budgetId
  holder.agreementIds = [agreementId]
}

function addImport(rows: Collector, file: ToldBudgetFile, content: ImportContent, at: string, lines: number): string {
  const id = idAt(at, file.dice)
  rows.add('pgb.import', {
    id,
    investigation_id: file.id,
    municipality_id: FIRST_MUNICIPALITY,
    content,
    source_system: 'PGB2.0',
    mapping: {},
    digest: createHash('sha256').update(`${file.id} ${content}`).digest(),
    lines,
    added: lines,
    known: 0,
    refused: 0,
    problems: [],
    imported_by: file.lead,
    imported_at: new Date(at),
  })
  return id
}

function addProvider(rows: Collector, file: ToldBudgetFile, at: string): string {
  const id = idAt(at, file.dice)
  const number = file.dice.whole(1, 40)
  rows.add('pgb.provider', {
    id,
    investigation_id: file.id,
    municipality_id: FIRST_MUNICIPALITY,
    kind: file.dice.weighted({ organisation: 6, person: 3, family: 1 }),
    name: `Demozorg ${number}`,
  })
  return id
}

function addAccount(rows: Collector, sealer: Sealer, file: ToldBudgetFile, at: string): string {
  const id = idAt(at, file.dice)
  const iban = inventIban(file.dice.whole(1, 999_999_999))
  rows.add('pgb.account', {
    id,
    investigation_id: file.id,
    municipality_id: FIRST_MUNICIPALITY,
    iban_sealed: sealer.seal(ibanOfFile(file.id, iban), ibanPlace(id)),
    iban_index: sealer.index(ibanOfFile(file.id, iban), 'iban'),
    ending: iban.slice(-4),
    account_name: 'Demorekening',
  })
  return id
}

/** A number of a bank that does not exist, with the right check digits (ISO 13616). */
function inventIban(number: number): string {
  const account = String(number).padStart(10, '0')
  const letters = [...'DEMONL'].map((letter) => String(letter.charCodeAt(0) - 55)).join('')
  const digits = `${letters.slice(0, 8)}${account}${letters.slice(8)}00`
  return `NL${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}DEMO${account}`
}

/** The first day of the month so many months before that of a day; below zero: after it. */
function monthBefore(day: Day, months: number): Day {
  const at = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 - months, 1))
  return at.toISOString().slice(0, 10) as Day
}
