import { firstMunicipality, type House, type Tinkerer } from '#app/server/testing/house.ts'
import type { Stage } from '#modules/investigations/contract.ts'
import { newId } from '#platform/server/new-id.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import { testKeys } from '#platform/server/testing/test-key.ts'
import { type AtRisk, type ImportRun, type InquiryKind, moneyRefusals } from '../../contract.ts'
import { ikzPlace } from '../authorities/sealed-columns.ts'
import { ibanOfFile, ibanPlace, importFilePlace } from '../sealed-columns.ts'

/** Fictitious budget holders; each BSN passes the eleven test. */
export const clients = [
  { bsn: '999990007', surname: 'Voorbeeld', birthDate: '1948-03-02' },
  { bsn: '999990019', surname: 'Testveld', birthDate: '1961-07-19' },
  { bsn: '999990020', surname: 'Proefstra', birthDate: '1975-11-30' },
] as const

interface Wanted {
  lead: string
  colleague?: string
  kind?: InquiryKind
  stage?: Stage
  /** How many of `clients` have a budget in it; a client file has the first */
  holders?: number
  scheme?: 'wmo-pgb' | 'youth-pgb'
  unitId?: string
  openedOn?: string
  /** As it was assigned; null: not yet */
  assignedOn?: string | null
  /** What was judged of the safety of each holder; null: not asked yet */
  atRisk?: AtRisk | null
}

/** A file about budgets as it stands after the work before it; gives the ids of the file and of its holders. */
export async function makeBudgetFile(house: House, wanted: Wanted): Promise<{ id: string; holders: string[]; people: string[] }> {
  const { lead, colleague, kind = 'client', stage = 'research', scheme = 'wmo-pgb', unitId = house.units.care } = wanted
  const { openedOn = '2024-02-01', assignedOn = '2024-02-05', atRisk = 'no' } = wanted
  const { owner } = house.db
  const id = newId()
  const people: string[] = []
  for (const client of clients.slice(0, kind === 'client' ? 1 : (wanted.holders ?? 1))) people.push(await makePerson(house, client))
  const organisation = kind === 'provider' ? await makeOrganisation(house) : null
  const report = newId()
  await owner.query(
    `insert into reports.report (id, reference, received_on, received_at, source, channel, scheme, status, summary, summary_blind, unit_id, assessed_by,
       municipality_id, subject_person_id, subject_organisation_id)
     values ($1, $9, $2::date, $2::date, 'own-organisation', 'e-mail', $3, 'under-investigation', 'Zorg niet geleverd.', 'Zorg niet geleverd.', $4, $5, $6, $7, $8)`,
    [report, openedOn, scheme, unitId, lead, firstMunicipality.id, kind === 'client' ? people[0] : null, organisation, `M-${report}`],
  )
  await owner.query(
    `insert into investigations.investigation (id, reference, report_id, received_year, source, scheme, domain, purpose, legal_basis, unit_id, lead_id, stage,
       municipality_id, subject_person_id, subject_organisation_id, opened_on, opened_at, usable_signal_on)
     values ($1, 'O-2024-' || lpad(nextval('investigations.investigation_number')::text, 6, '0'), $2, 2024, 'own-organisation', $3, $4, 'lawfulness-of-personal-budget', $5, $6, $7, $8,
       $9, $10, $11, $12::date, $12::date, $12::date)`,
    [
      id,
      report,
      scheme,
      scheme === 'wmo-pgb' ? 'wmo' : 'youth-act',
      scheme === 'wmo-pgb' ? 'wmo-2-3-9' : 'youth-8-1-2',
      unitId,
      lead,
      stage,
      firstMunicipality.id,
      kind === 'client' ? people[0] : null,
      organisation,
      openedOn,
    ],
  )
  for (const account of [lead, ...(colleague ? [colleague] : [])])
    await owner.query(
      `insert into investigations.conflict_declaration (investigation_id, account_id, moment, knows, at) values ($1, $2, 'assignment', false, now())`,
      [id, account],
    )
  if (colleague)
    await owner.query(`insert into investigations.member (investigation_id, account_id, part, since) values ($1, $2, 'colleague', $3)`, [
      id,
      colleague,
      openedOn,
    ])
  if (assignedOn)
    await owner.query(
      `update pgb.inquiry set assigned_on = $2, assigned_by = 'M. Voorbeeld, manager MO', assignment_question = 'Is het budget besteed zoals is afgesproken?',
         assignment_recorded_by = $3, assignment_recorded_at = now() where investigation_id = $1`,
      [id, assignedOn, lead],
    )
  const holders: string[] = []
  for (const person of people) holders.push(await makeHolder(house, id, person, { by: lead, atRisk }))
  return { id, holders, people }
}

async function makeHolder(house: House, file: string, person: string, { by, atRisk }: { by: string; atRisk: AtRisk | null }) {
  const { owner } = house.db
  const { rows } = await owner.query<{ id: string }>(
    `insert into pgb.holder (id, investigation_id, municipality_id, person_id, because, added_by, added_at)
     values ($1, $2, $3, $4, 'Staat op de declaraties van deze aanbieder.', $5, now())
     on conflict (investigation_id, person_id) do update set because = excluded.because returning id`,
    [newId(), file, firstMunicipality.id, person, by],
  )
  const id = rows[0]?.id ?? ''
  if (atRisk)
    await owner.query(
      `insert into pgb.safety_look (id, investigation_id, municipality_id, holder_id, at_risk, signs, looked_by, looked_at)
       values ($1, $2, $3, $4, $5, 'Gesproken tijdens het huisbezoek.', $6, now())`,
      [newId(), file, firstMunicipality.id, id, atRisk, by],
    )
  return id
}

/** A person as a colleague wrote them down; the same BSN is the same person. */
export async function makePerson(house: House, { bsn, surname, birthDate }: { bsn: string; surname: string; birthDate: string }) {
  const sealer = makeSealer(testKeys)
  const id = newId()
  const { rows } = await house.db.owner.query<{ id: string }>(
    `insert into parties.person (id, bsn_sealed, bsn_index, surname, birth_date, municipality_id) values ($1, $2, $3, $4, $5, $6)
     on conflict (municipality_id, bsn_index) do update set surname = excluded.surname returning id`,
    [id, sealer.seal(bsn, `parties.person:${id}:bsn`), sealer.index(bsn, 'bsn'), surname, birthDate, firstMunicipality.id],
  )
  return rows[0]?.id ?? id
}

async function makeOrganisation(house: House, name = 'Thuiszorg Voorbeeld B.V.', kvk = '90000001'): Promise<string> {
  const { rows } = await house.db.owner.query<{ id: string }>(
    `insert into parties.organisation (id, kvk_number, name, kind, municipality_id) values ($1, $2, $3, 'care-provider', $4)
     on conflict (municipality_id, kvk_number) do update set name = excluded.name returning id`,
    [newId(), kvk, name, firstMunicipality.id],
  )
  return rows[0]?.id ?? ''
}

/** A bank account that was paid to in a file; gives its id. */
export async function makeAccount(house: House, file: string, { iban = 'NL02ABNA0123456789', keys = testKeys } = {}): Promise<string> {
  const sealer = makeSealer(keys)
  const id = newId()
  const whole = ibanOfFile(file, iban)
  const { rows } = await house.db.owner.query<{ id: string }>(
    `insert into pgb.account (id, investigation_id, municipality_id, iban_sealed, iban_index, ending) values ($1, $2, $3, $4, $5, $6)
     on conflict (investigation_id, iban_index) do update set ending = excluded.ending returning id`,
    [id, file, firstMunicipality.id, sealer.seal(whole, ibanPlace(id)), sealer.index(whole, 'iban'), iban.slice(-4)],
  )
  return rows[0]?.id ?? id
}

/** A budget of a holder with one care agreement and a payment a month; gives the ids. */
export async function makeMoney(
  house: House,
  file: string,
  holder: string,
  { from = '2024-01-01', to = '2024-12-31', months = 3, cents = 120_000, iban = 'NL02ABNA0123456789' } = {},
): Promise<{ budget: string; agreement: string; provider: string; account: string }> {
  const { owner } = house.db
  const [budget, agreement, provider] = [newId(), newId(), newId()]
  const of = [file, firstMunicipality.id]
  const known = await owner.query<{ id: string }>(
    `insert into pgb.provider (id, investigation_id, municipality_id, kind, name, kvk_number) values ($1, $2, $3, 'organisation', 'Thuiszorg Voorbeeld B.V.', '90000001')
     on conflict (investigation_id, kvk_number) where kvk_number is not null do update set name = excluded.name returning id`,
    [provider, ...of],
  )
  const providerId = known.rows[0]?.id ?? provider
  const accountId = await makeAccount(house, file, { iban })
  await owner.query(
    `insert into pgb.budget (id, investigation_id, municipality_id, holder_id, source_system, source_reference, law, product, valid_from, valid_to, amount_cents)
     values ($1, $2, $3, $4, 'PGB2.0', $8, 'wmo', 'Individuele begeleiding', $5, $6, $7)`,
    [budget, ...of, holder, from, to, cents * 12, `B-${budget.slice(-8)}`],
  )
  await owner.query(
    `insert into pgb.agreement (id, investigation_id, municipality_id, holder_id, provider_id, budget_id, source_system, source_reference, unit, tariff_cents, minutes_per_week, valid_from, valid_to)
     values ($1, $2, $3, $4, $5, $6, 'PGB2.0', $9, 'hour', 6000, 300, $7, $8)`,
    [agreement, ...of, holder, providerId, budget, from, to, `Z-${agreement.slice(-8)}`],
  )
  await owner.query(
    `insert into pgb.payment (id, investigation_id, municipality_id, agreement_id, account_id, source_system, source_reference, paid_on, period_from, period_to, amount_cents)
     select gen_random_uuid(), $1, $2, $3, $4, 'PGB2.0', $8::text || m, ($5::date + (m || ' months')::interval)::date,
            ($5::date + ((m - 1) || ' months')::interval)::date, ($5::date + (m || ' months')::interval)::date - 1, $6 from generate_series(1, $7::int) m`,
    [...of, agreement, accountId, from, cents, months, `P-${agreement.slice(-8)}-`],
  )
  return { budget, agreement, provider: providerId, account: accountId }
}

interface Sent {
  content: string
  sourceSystem?: string
  mapping?: Record<string, string>
  addHoldersBecause?: string
}

/** Sends a file as a page does: what it is, and then the file itself. */
export async function sendMoney(
  by: Tinkerer,
  file: string,
  step: 'import-files' | 'import-checks' | 'imports',
  bytes: string | Buffer,
  sent: Sent,
) {
  const form = new FormData()
  form.append('errand', JSON.stringify({ sourceSystem: 'PGB2.0', ...sent }))
  form.append('file', new Blob([bytes as never]), 'svb.csv')
  const body = new Response(form)
  const answer = await by.send({
    method: 'POST',
    url: `/api/v1/investigations/${file}/budget/${step}`,
    payload: Buffer.from(await body.arrayBuffer()),
    headers: { 'content-type': body.headers.get('content-type') ?? '' },
  })
  return { status: answer.statusCode, body: answer.json() }
}

/** Has a file taken over and waits until it is; gives what came of it, or why not. */
export async function readIn(house: House, by: Tinkerer, file: string, bytes: string | Buffer, sent: Sent) {
  const asked = await sendMoney(by, file, 'imports', bytes, sent)
  if (asked.status !== 201) return asked
  await house.runJobs()
  const { body: runs } = await by.get(`/investigations/${file}/budget/import-runs`)
  const run = runs.find(({ id }: ImportRun) => id === asked.body.id)
  if (run.state !== 'done')
    return {
      status: moneyRefusals[run.failedBecause as keyof typeof moneyRefusals]?.status ?? 500,
      body: { ...run, code: run.failedBecause },
    }
  const { body } = await by.get(`/investigations/${file}/budget/imports/${run.importId}`)
  return { status: 201, body }
}

/** A submission to the IKZ about the provider of a file, sealed; gives its id. */
export async function makeSubmission(
  house: House,
  file: string,
  { by, keys = testKeys }: { by: string; keys?: typeof testKeys },
): Promise<string> {
  const id = newId()
  await house.db.owner.query(
    `insert into pgb.ikz_submission (id, investigation_id, municipality_id, provider_id, content_sealed, without_medical, written_by, written_at)
     select $1, v.investigation_id, v.municipality_id, v.id, $3, true, $4, now() from pgb.provider v where v.investigation_id = $2 limit 1`,
    [id, file, makeSealer(keys).seal('{}', ikzPlace(id)), by],
  )
  return id
}

/** A file of the SVB that waits to be taken over, sealed. */
export async function makeWaitingFile(
  house: House,
  file: string,
  { by, keys = testKeys }: { by: string; keys?: typeof testKeys },
): Promise<void> {
  const id = newId()
  await house.db.owner.query(
    `with run as (insert into pgb.import_run (id, investigation_id, municipality_id, content, source_system, mapping, asked_by, asked_at)
       select $1, q.investigation_id, q.municipality_id, 'payments', 'PGB2.0', '{}', $3, now() from pgb.inquiry q where q.investigation_id = $2 returning *)
     insert into pgb.import_file select id, investigation_id, municipality_id, $4 from run`,
    [id, file, by, makeSealer(keys).sealBytes(Buffer.from('bsn'), importFilePlace(id))],
  )
}
