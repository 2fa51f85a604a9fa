import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstMunicipality, type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { compareTallies } from '#database/tallies.ts'
import { makeBudgetFile } from '#modules/pgb/server/testing/budget.ts'
import { newId } from '#platform/server/new-id.ts'
import type { Figure, FigureKey, FigureRows, YearFigures } from '../../contract.ts'

let house: House
let policy: Tinkerer
let lead: Tinkerer
let stranger: Tinkerer
let manager: Tinkerer
let mandates: { mo: string; wi: string }
let client: { id: string; holders: string[] }
let provider: { id: string; holders: string[] }

// By hand: one investigation of a client, one of a provider with three clients.
beforeAll(async () => {
  house = await openHouse()
  policy = await house.signIn('Pim', 'policy')
  lead = await house.signIn('Lia', 'specialist', house.units.care)
  stranger = await house.signIn('Vera', 'specialist', house.units.income)
  manager = await house.signIn('Mo', 'manager', house.units.care)
  house.setNow('2024-12-20T12:00:00Z')
  mandates = { mo: await mandate('social-development'), wi: await mandate('work-and-income') }
  client = await makeBudgetFile(house, { lead: lead.id, atRisk: null })
  provider = await makeBudgetFile(house, { lead: lead.id, kind: 'provider', holders: 3, atRisk: null })
})
afterAll(() => house.close())

const sql = (statement: string, ...values: unknown[]) => house.db.owner.query(statement, values)

async function mandate(addressee: string): Promise<string> {
  const id = newId()
  await sql(
    `insert into staff.mandate (id, account_id, addressee, part_kinds, valid_from, source) values ($1, $2, $3, '{revoke,recover}', '2024-01-01', 'Mandaatregister')`,
    id,
    manager.id,
    addressee,
  )
  return id
}

async function figures(asOf?: string): Promise<Figure[]> {
  const { status, body } = await policy.get(`/programme/figures/2024?scope=personal-budget${asOf ? `&asOf=${asOf}` : ''}`)
  expect(status).toBe(200)
  return (body as YearFigures).figures
}
const figure = (all: Figure[], key: FigureKey) => all.find((one) => one.key === key)
const numbers = (all: Figure[], ...keys: FigureKey[]) => keys.map((key) => figure(all, key)?.numerator)
const detailsOf = (all: Figure[], key: FigureKey) => figure(all, key)?.details.map(({ detail, n }) => [detail, n])
const rowsFor = async (who: Tinkerer, key: FigureKey) =>
  (await who.get(`/programme/figures/2024/rows?figure=${key}&scope=personal-budget`)).body as FigureRows

async function look(holder: string, atRisk: string, at: string): Promise<void> {
  await sql(
    `insert into pgb.safety_look (id, investigation_id, municipality_id, holder_id, at_risk, signs, looked_by, looked_at)
     select $1, h.investigation_id, h.municipality_id, h.id, $3, 'Gezien bij het huisbezoek.', $4, $5 from pgb.holder h where h.id = $2`,
    newId(),
    holder,
    atRisk,
    lead.id,
    `${at}T10:00:00Z`,
  )
}

async function step(holder: string, kind: string, at: string): Promise<string> {
  const id = newId()
  await sql(
    `insert into pgb.safety_step (id, investigation_id, municipality_id, holder_id, kind, reason, due_on, added_by, added_at)
     select $1, h.investigation_id, h.municipality_id, h.id, $3, 'Er is vandaag geen eten in huis.', '2024-03-01', $4, $5 from pgb.holder h where h.id = $2`,
    id,
    holder,
    kind,
    lead.id,
    `${at}T10:00:00Z`,
  )
  return id
}

/** Proposed and decided, and not running yet. */
async function suspend(file: string, holder: string): Promise<string> {
  const id = newId()
  const long = 'Dit is een zin die lang genoeg is om te mogen blijven staan.'
  await sql(
    `insert into pgb.suspension (id, reference, investigation_id, municipality_id, holder_id, ground, reasons, continuity, continues_from, lighter_means, consequences,
       heard_on, view, view_weighed, proposed_from, state, drafted_by, drafted_at, proposed_by, proposed_at, decided_by, mandate_id, decided_at)
     values ($1, 'S-2024-' || lpad(nextval('pgb.suspension_number')::text, 4, '0'), $2, $3, $4, 'a', $5, $5, '2024-03-01', $5, $5, '2024-02-20', 'Akkoord.', $5,
       '2024-03-01', 'decided', $6, '2024-02-15', $6, '2024-02-21', $7, $8, '2024-02-22')`,
    id,
    file,
    firstMunicipality.id,
    holder,
    long,
    lead.id,
    manager.id,
    mandates.mo,
  )
  return id
}
const run = (id: string) =>
  sql(
    `update pgb.suspension set state = 'running', started_at = '2024-03-04T10:00:00Z', letter_sent_on = '2024-02-23', asked_svb_on = '2024-02-23',
       starts_on = '2024-03-01', ends_on = '2024-05-31' where id = $1`,
    id,
  )
const end = (id: string, kind: string, on: string, decidedOn: string) =>
  sql(
    `update pgb.suspension set state = 'ended', end_kind = $2, end_reasons = 'De feiten zijn nu bekend.', end_proposed_by = $3, end_decided_by = $4, end_mandate_id = $5,
       ended_on = $6, end_decided_at = $7 where id = $1`,
    id,
    kind,
    lead.id,
    manager.id,
    mandates.mo,
    on,
    `${decidedOn}T10:00:00Z`,
  )
const close = (id: string, result: string, at: string) =>
  sql(
    `update investigations.investigation set stage = 'closed', closed_at = $3, result = $2, result_at_closing = $2 where id = $1`,
    id,
    result,
    `${at}T10:00:00Z`,
  )

test('investigations of clients and of providers count apart, and only within their own activity', async () => {
  const now = await figures()

  expect(numbers(now, 'budget-client-opened', 'budget-provider-opened', 'budget-client-closed', 'budget-provider-closed')).toEqual([
    1, 1, 0, 0,
  ])
  expect(numbers(now, 'investigated')).toEqual([2])
  const { body } = await policy.get('/programme/figures/2024')
  expect((body as YearFigures).figures.some(({ key }) => key.startsWith('budget-'))).toBe(false)
})

test('who was not safe counts once, is safe again as long as the newest look says so, and each step counts until its end', async () => {
  const [one = '', two = ''] = provider.holders
  await look(one, 'yes', '2024-02-10')
  await look(one, 'yes', '2024-02-12')
  await look(one, 'no', '2024-02-20')
  await look(two, 'yes', '2024-02-11')
  await look(client.holders[0] ?? '', 'no', '2024-02-11')
  const done = await step(one, 'safe-home', '2024-02-10')
  const dropped = await step(two, 'neighbourhood-team', '2024-02-11')
  await step(two, 'care-replaced', '2024-02-11')
  await sql(
    `update pgb.safety_step set done_on = '2024-02-19', result = 'Er is andere zorg.', finished_by = $2, finished_at = '2024-02-20T09:00:00Z' where id = $1`,
    done,
    lead.id,
  )
  await sql(
    `update pgb.safety_step set dropped_because = 'De cliënt is verhuisd.', finished_by = $2, finished_at = '2024-02-21T09:00:00Z' where id = $1`,
    dropped,
    lead.id,
  )

  const safety: readonly FigureKey[] = ['budget-unsafe', 'budget-safe-again']
  const steps: readonly FigureKey[] = [
    'budget-safety-steps',
    'budget-safety-steps-done',
    'budget-safety-steps-dropped',
    'budget-safety-steps-open',
  ]
  expect(numbers(await figures(), ...safety, ...steps)).toEqual([2, 1, 3, 1, 1, 1])
  expect(numbers(await figures('2024-02-19'), ...safety, ...steps)).toEqual([2, 0, 3, 0, 0, 3])
  expect(numbers(await figures('2024-02-10'), ...safety, ...steps)).toEqual([1, 0, 1, 0, 0, 1])

  await look(one, 'unknown', '2024-02-25')
  expect(numbers(await figures(), ...safety)).toEqual([2, 0])
  expect(await compareTallies(house.db.owner)).toEqual([])
})

test('a suspension counts from when its start was recorded; lifted, turned into a decision, in time and too late count apart', async () => {
  const [one = '', two = '', three = ''] = provider.holders
  const lifted = await suspend(provider.id, one)
  const revoked = await suspend(provider.id, two)
  const running = await suspend(provider.id, three)
  const keys: readonly FigureKey[] = [
    'budget-suspensions',
    'budget-suspensions-running',
    'budget-suspensions-lifted',
    'budget-suspensions-decided',
    'budget-suspensions-in-time',
    'budget-suspensions-late',
    'budget-suspension-time',
  ]
  expect(numbers(await figures(), ...keys)).toEqual([0, 0, 0, 0, 0, 0, 0])

  for (const id of [lifted, revoked, running]) await run(id)
  expect(numbers(await figures('2024-03-03'), ...keys)).toEqual([0, 0, 0, 0, 0, 0, 0])
  await end(lifted, 'resume', '2024-03-31', '2024-03-28')
  await end(revoked, 'revoke', '2024-05-31', '2024-06-03')

  const now = await figures()
  expect(numbers(now, ...keys)).toEqual([3, 1, 1, 1, 1, 1, 2])
  expect(detailsOf(now, 'budget-suspensions-decided')).toEqual([['suspension-revoke', 1]])
  expect(figure(now, 'budget-suspension-time')?.days).toEqual({ median: 30, p90: 91 })
  expect(numbers(await figures('2024-06-02'), ...keys)).toEqual([3, 2, 1, 0, 1, 0, 1])
  expect(await compareTallies(house.db.owner)).toEqual([])
})

test('the moment of the start is kept by the database when nobody gives it, and stays', async () => {
  const id = await suspend(client.id, client.holders[0] ?? '')
  await sql(
    `update pgb.suspension set state = 'running', letter_sent_on = '2024-02-23', asked_svb_on = '2024-02-23', starts_on = '2024-03-01', ends_on = '2024-05-31' where id = $1`,
    id,
  )
  const started = async () => (await sql('select started_at from pgb.suspension where id = $1', id)).rows[0]?.started_at
  const first = await started()
  expect(first).toBeInstanceOf(Date)
  await end(id, 'resume', '2024-03-02', '2024-03-02')
  expect(await started()).toEqual(first)
})

test('advice in between waits for an answer and then counts by what was done with it', async () => {
  const send = async (addressee: string) => {
    const id = newId()
    await sql(
      `insert into pgb.interim_advice (id, investigation_id, municipality_id, addressee, advice, why_now, sent_by, sent_at)
       values ($1, $2, $3, $4, 'Sluit geen nieuwe overeenkomsten met deze aanbieder.', 'Er komen elke week nieuwe bij.', $5, '2024-03-01T10:00:00Z')`,
      id,
      provider.id,
      firstMunicipality.id,
      addressee,
      lead.id,
    )
    return id
  }
  const answered = await send('social-development')
  await send('work-and-income')
  await sql(
    `update pgb.interim_advice set choice = 'partly', answer = 'Alleen voor nieuwe cliënten.', answered_by = $2, answered_at = '2024-03-10T10:00:00Z' where id = $1`,
    answered,
    manager.id,
  )
  const keys: readonly FigureKey[] = ['budget-interim', 'budget-interim-followed', 'budget-interim-partly', 'budget-interim-open']

  expect(numbers(await figures(), ...keys)).toEqual([2, 0, 1, 1])
  expect(numbers(await figures('2024-03-09'), ...keys)).toEqual([2, 0, 0, 2])
})

test('each department has its own count of advice that was followed; what was sent back does not count', async () => {
  const advice = newId()
  await sql(
    `insert into investigations.advice (id, investigation_id, version, status, author_id, updated_at, sent_at) values ($1, $2, 1, 'sent', $3, '2024-05-01', '2024-05-02')`,
    advice,
    client.id,
    lead.id,
  )
  const decide = async (position: number, kind: string, addressee: 'social-development' | 'work-and-income', choice: string) => {
    const part = newId()
    await sql(
      `insert into investigations.advice_part (id, advice_id, investigation_id, position, kind, addressee, reasons) values ($1, $2, $3, $4, $5, $6, 'Zo staat het in het verslag.')`,
      part,
      advice,
      client.id,
      position,
      kind,
      addressee,
    )
    await sql(
      `insert into investigations.decision (part_id, investigation_id, choice, reasons, deviates_to, decided_by, mandate_id, decided_at)
       values ($1, $2, $3, 'De feiten zijn duidelijk genoeg.', $4, $5, $6, '2024-05-10T10:00:00Z')`,
      part,
      client.id,
      choice,
      choice === 'deviate' ? 'revise' : null,
      manager.id,
      addressee === 'social-development' ? mandates.mo : mandates.wi,
    )
  }
  await decide(1, 'revoke', 'social-development', 'deviate')
  await decide(2, 'recover', 'social-development', 'follow')
  await decide(3, 'civil-claim', 'work-and-income', 'follow')
  await decide(4, 'criminal-report', 'work-and-income', 'send-back')

  const now = await figures()
  expect(numbers(now, 'budget-mo-decided', 'budget-mo-followed', 'budget-mo-deviated')).toEqual([2, 1, 1])
  expect(numbers(now, 'budget-wi-decided', 'budget-wi-followed', 'budget-wi-deviated')).toEqual([1, 1, 0])
  expect(detailsOf(now, 'budget-mo-deviated')).toEqual([['revoke>revise', 1]])
  expect(numbers(now, 'parts-decided')).toEqual([3])
})

test('what was received is the sum of the receipts; a line that takes one back takes it off again, from its own day', async () => {
  const receive = async (cents: number, at: string, corrects: string | null = null) => {
    const id = newId()
    await sql(
      `insert into pgb.receipt (id, investigation_id, municipality_id, received_on, amount_cents, payer, ground, source_system, note, corrects_id, recorded_by, recorded_at)
       values ($1, $2, $3, $4::date, $5, 'provider', 'bw-6-203', 'Financiën', 'Volgens het afschrift.', $6, $7, $4::timestamptz)`,
      id,
      provider.id,
      firstMunicipality.id,
      at,
      cents,
      corrects,
      lead.id,
    )
    return id
  }
  await receive(125_050, '2024-07-01')
  const wrong = await receive(90_000, '2024-07-02')
  await receive(-90_000, '2024-07-10', wrong)

  const received = figure(await figures(), 'budget-received')
  expect([received?.numerator, received?.cents]).toEqual([1, 125_050])
  expect(figure(await figures('2024-07-05'), 'budget-received')?.cents).toBe(215_050)
  expect((await rowsFor(lead, 'budget-received')).rows[0]?.brings?.en).toBe('€1,250.50')
  expect(await compareTallies(house.db.owner)).toEqual([])
})

test('at the end clients of a provider count by what it meant for them, and an objection later restates the outcome', async () => {
  const [one = '', two = '', three = ''] = provider.holders
  for (const [holder, result] of [
    [one, 'no-effects'],
    [two, 'ended'],
    [three, 'converted'],
  ] as const)
    await sql(
      `update pgb.holder set result = $2, result_note = 'Zo is het afgesproken.', result_by = $3, result_at = '2024-06-01' where id = $1`,
      holder,
      result,
      lead.id,
    )
  expect(numbers(await figures(), 'budget-clients')).toEqual([0])
  await close(provider.id, 'terminated', '2024-06-10')
  await close(client.id, 'changed', '2024-05-20')

  const now = await figures()
  expect(numbers(now, 'budget-clients', 'budget-clients-without-effects', 'budget-clients-with-result')).toEqual([3, 1, 2])
  expect(detailsOf(now, 'budget-clients-with-result')).toEqual([
    ['holder-converted', 1],
    ['holder-ended', 1],
  ])
  expect(numbers(now, 'budget-client-closed', 'budget-provider-closed', 'finished')).toEqual([1, 1, 2])
  expect([figure(now, 'budget-client-time')?.days?.median, figure(now, 'budget-provider-time')?.days?.median]).toEqual([109, 130])

  const part = await sql(`select part_id from investigations.decision where investigation_id = $1 and choice = 'deviate'`, client.id)
  await sql(
    `insert into investigations.objection (id, investigation_id, part_id, received_on, decided_on, result, restated_result, restated_from, recorded_at, settled_at)
     values ($1, $2, $3, '2024-06-15', '2024-07-01', 'founded', 'no-finding', 'changed', '2024-06-15', '2024-07-01T10:00:00Z')`,
    newId(),
    client.id,
    part.rows[0]?.part_id,
  )
  expect(detailsOf(await figures(), 'budget-client-closed')).toEqual([['no-finding', 1]])
  expect(detailsOf(await figures('2024-06-30'), 'budget-client-closed')).toEqual([['changed', 1]])
  expect(await compareTallies(house.db.owner)).toEqual([])
  const before = await figures()
  await sql('call programme.recount()')
  expect(await figures()).toEqual(before)
})

test('under a number stand the files that the asker may see, and of nobody else', async () => {
  const ofLead = await rowsFor(lead, 'budget-suspensions-lifted')
  expect(ofLead.rows.map(({ id }) => id)).toContain(provider.id)
  expect(ofLead.note).toBeNull()

  const ofOther = await rowsFor(stranger, 'budget-suspensions-lifted')
  expect(ofOther.rows).toEqual([])
  expect(ofOther.total).toBe(ofLead.total)
  expect(ofOther.note?.nl).toContain('De andere mag u niet inzien')
  expect(JSON.stringify(ofLead)).not.toContain(provider.holders[0])
})

test('for the public small counts are hidden, and so is what follows from them', async () => {
  const { body } = await policy.get('/programme/figures/2024?scope=personal-budget&format=csv&audience=public')
  const lines = String(body).split('\r\n')
  for (const name of ['Budgethouders die niet veilig waren', 'Opschortingen ingegaan', 'Cliënten zonder gevolgen']) {
    const line = lines.find((one) => one.includes(`;${name};`)) ?? ''
    expect(line).toContain(';< 5;')
    expect(line).not.toMatch(/;[1-4];/)
  }
})
