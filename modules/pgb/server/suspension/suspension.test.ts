import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { makeBudgetFile, makeMoney } from '../testing/budget.ts'
import { giveMandate } from '../testing/suspension.ts'

let house: House
let lead: Tinkerer
let colleague: Tinkerer
let manager: Tinkerer
let file: string
let holder: string
let money: Awaited<ReturnType<typeof makeMoney>>
let without: Tinkerer
let lapsed: Tinkerer
let friend: Tinkerer
let stranger: Tinkerer
let elsewhere: Tinkerer

beforeAll(async () => {
  house = await openHouse()
  lead = await house.signIn('Toezichthouder', 'specialist', house.units.care)
  colleague = await house.signIn('Collega', ['specialist', 'manager'], house.units.care)
  manager = await house.signIn('Manager MO', 'manager', house.units.socialDevelopment)
  await giveMandate(house, manager.id, { kinds: ['suspend-payments', 'convert'] })
  await giveMandate(house, colleague.id)
  without = await house.signIn('Zonder mandaat', 'manager', house.units.socialDevelopment)
  lapsed = await house.signIn('Oud mandaat', 'manager', house.units.socialDevelopment)
  await giveMandate(house, lapsed.id, { to: '2024-03-25' })
  friend = await house.signIn('Bekende', 'manager', house.units.socialDevelopment)
  await giveMandate(house, friend.id)
  stranger = await house.signIn('Vreemd', ['specialist', 'manager'], house.units.care)
  const other = await house.addMunicipality('GM9998', 'Elders')
  elsewhere = await house.signIn('Elders', ['specialist', 'coordinator', 'manager'], other.units.care, other.id)
  await giveMandate(house, elsewhere.id)
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow('2024-03-25T09:00:00Z')
  const made = await makeBudgetFile(house, { lead: lead.id, colleague: colleague.id })
  file = made.id
  holder = made.holders[0] ?? ''
  money = await makeMoney(house, file, holder)
})

const written = {
  scope: 'whole',
  partDescription: '',
  ground: 'd',
  reasons: 'De afgesproken zorg is niet gegeven.',
  facts: [
    {
      fact: 'In februari zijn 40 uren gedeclareerd en 12 gegeven.',
      source: 'Administratie',
      howChecked: 'Urenstaten in het dossier',
      cameFrom: 'provider',
      sourceNamed: true,
      unnamedBecause: null,
    },
  ],
  continuity: 'Het Buurtteam geeft de begeleiding aan huis.',
  continuesBy: 'Buurtteam Voorbeeld',
  continuesFrom: '2024-04-01',
  lighterMeans: 'Een gesprek is gevoerd en had geen gevolg.',
  consequences: 'De zorgverlener krijgt geen geld.',
  heardOn: '2024-03-20',
  view: 'De zorg viel vaak uit, zei mevrouw.',
  viewWeighed: 'Dat past bij de urenstaten.',
  urgencyException: null,
  urgencyReasons: null,
  proposedFrom: '2024-04-01',
}

async function draft(): Promise<string> {
  const { body } = await lead.post(`/investigations/${file}/budget/suspensions`, {
    holderId: holder,
    budgetId: money.budget,
    agreementIds: [money.agreement],
  })
  return body.id
}
const read = async (id: string, who = lead) => (await who.get(`/suspensions/${id}`)).body
const write = async (id: string, change = {}) =>
  lead.put(`/suspensions/${id}`, { ...written, agreementIds: [money.agreement], revision: (await read(id)).revision, ...change })
const step = async (who: Tinkerer, id: string, path: string, body: object = {}) =>
  who.post(`/suspensions/${id}/${path}`, { revision: (await read(id)).revision, ...body })
/** Takes a step that has to go well. */
const take = async (who: Tinkerer, id: string, path: string, body: object = {}) =>
  expect(await step(who, id, path, body)).toMatchObject({ status: 204 })

async function proposed(): Promise<string> {
  const id = await draft()
  expect((await write(id)).status).toBe(200)
  await take(lead, id, 'proposal')
  return id
}
async function decided(): Promise<string> {
  const id = await proposed()
  expect((await manager.post(`/suspensions/${id}/conflict-declaration`, { knows: false })).status).toBe(204)
  await take(manager, id, 'decision', { choice: 'suspend' })
  return id
}
async function running(): Promise<string> {
  const id = await decided()
  await take(lead, id, 'letter', { on: '2024-03-25' })
  await take(lead, id, 'provider-notice', { on: '2024-03-25' })
  await take(lead, id, 'svb-request', { on: '2024-03-25' })
  await take(lead, id, 'svb-confirmation', { on: '2024-03-25', as: 'Opschorting verwerkt', startsOn: '2024-04-01' })
  return id
}

test('a draft says what is missing, in the order in which one thinks, and is not proposed without it', async () => {
  const id = await draft()

  const { state, missing, works, decides } = await read(id)
  expect({ state, works, decides }).toEqual({ state: 'draft', works: true, decides: false })
  expect(missing.slice(0, 3)).toEqual(['suspension.ground-needed', 'suspension.facts-needed', 'suspension.day-needed'])
  expect(await step(lead, id, 'proposal')).toMatchObject({ status: 422, body: { code: 'suspension.ground-needed' } })
  await write(id, { facts: [] })
  expect(await step(lead, id, 'proposal')).toMatchObject({ status: 422, body: { code: 'suspension.facts-needed' } })
})

test('whether somebody is safe is asked first, and a step is taken for who is not', async () => {
  const id = await draft()
  await write(id)
  await house.db.owner.query('delete from pgb.safety_look where holder_id = $1', [holder])
  expect(await step(lead, id, 'proposal')).toMatchObject({ body: { code: 'suspension.safety-not-asked' } })

  await house.db.owner.query(
    `insert into pgb.safety_look (id, investigation_id, municipality_id, holder_id, at_risk, signs, looked_by, looked_at)
     select gen_random_uuid(), $1, municipality_id, $2, 'yes', 'Krijgt geen zorg.', $3, now() from pgb.inquiry where investigation_id = $1`,
    [file, holder, lead.id],
  )
  expect(await step(lead, id, 'proposal')).toMatchObject({ body: { code: 'suspension.safety-step-needed' } })
  await house.db.owner.query(
    `insert into pgb.safety_step (id, investigation_id, municipality_id, holder_id, kind, reason, due_on, added_by, added_at)
     select gen_random_uuid(), $1, municipality_id, $2, 'safe-home', 'Melding bij Veilig Thuis.', '2024-04-01', $3, now() from pgb.inquiry where investigation_id = $1`,
    [file, holder, lead.id],
  )
  await take(lead, id, 'proposal')
  expect((await read(id)).state).toBe('proposed')
})

test('a suspension is about the budget and the agreements of its own holder', async () => {
  const other = await makeBudgetFile(house, { lead: lead.id, kind: 'provider', holders: 2 })
  const [first = '', second = ''] = other.holders
  const [ofFirst, ofSecond] = [await makeMoney(house, other.id, first), await makeMoney(house, other.id, second)]
  const begin = (budgetId: string, agreementIds: string[]) =>
    lead.post(`/investigations/${other.id}/budget/suspensions`, { holderId: first, budgetId, agreementIds })

  expect(await begin(ofSecond.budget, [ofSecond.agreement])).toMatchObject({ status: 422, body: { code: 'suspension.not-of-holder' } })
  expect(await begin(ofFirst.budget, [ofSecond.agreement])).toMatchObject({ status: 422, body: { code: 'suspension.not-of-holder' } })
  expect((await begin(ofFirst.budget, [ofFirst.agreement])).status).toBe(201)
})

test('the mandated manager sees everything that the proposal rests on, and no more of the file', async () => {
  const id = await proposed()

  const seen = await read(id, manager)
  expect(seen).toMatchObject({
    decides: true,
    works: false,
    knows: null,
    file: null,
    holder: { name: 'Voorbeeld' },
    budget: { product: 'Individuele begeleiding' },
  })
  expect(seen).toMatchObject({
    facts: written.facts,
    agreements: [{ provider: 'Thuiszorg Voorbeeld B.V.' }],
    safety: { judged: 'no' },
    continuesBy: 'Buurtteam Voorbeeld',
  })
  for (const path of ['', '/budget', '/budget/suspensions', '/timeline'])
    expect((await manager.get(`/investigations/${file}${path}`)).status, path).toBe(404)
  const waiting = await manager.get('/suspensions/to-decide?limit=100')
  expect(waiting.body.rows.map((row: { id: string }) => row.id)).toContain(id)
})

test('who works on the file never decides, nor who has no mandate today, nor who was not asked whether they know the people', async () => {
  const id = await proposed()

  expect(await step(colleague, id, 'decision', { choice: 'suspend' })).toMatchObject({
    status: 403,
    body: { code: 'suspension.worker-decides' },
  })
  expect((await step(without, id, 'decision', { choice: 'suspend' })).status).toBe(404)
  expect((await step(lapsed, id, 'decision', { choice: 'suspend' })).status).toBe(404)
  expect(await step(manager, id, 'decision', { choice: 'suspend' })).toMatchObject({
    status: 409,
    body: { code: 'suspension.conflict-not-asked' },
  })
  expect((await step(lead, id, 'decision', { choice: 'suspend' })).status).toBe(403)
})

test('an answer from before the suspension was written does not count: it was not about this budget holder', async () => {
  const id = await proposed()
  await house.db.owner.query(
    `insert into investigations.conflict_declaration (investigation_id, account_id, moment, knows, at)
     select investigation_id, $2, 'decision', false, drafted_at - interval '1 day' from pgb.suspension where id = $1`,
    [id, manager.id],
  )

  expect((await step(manager, id, 'decision', { choice: 'suspend' })).body.code).toBe('suspension.conflict-not-asked')
  expect((await manager.post(`/suspensions/${id}/conflict-declaration`, { knows: false })).status).toBe(204)
  expect((await step(manager, id, 'decision', { choice: 'suspend' })).status).toBe(204)
})

test('a manager who knows somebody in the file sees it no more', async () => {
  const id = await proposed()

  expect((await friend.post(`/suspensions/${id}/conflict-declaration`, { knows: true, explanation: 'Buurvrouw' })).status).toBe(204)
  expect((await friend.get(`/suspensions/${id}`)).status).toBe(404)
  const waiting = await friend.get('/suspensions/to-decide?limit=100')
  expect(waiting.body.rows.map((row: { id: string }) => row.id)).not.toContain(id)
})

test('sent back with reasons it is a draft again, and can be proposed anew; not suspending asks for reasons too', async () => {
  const id = await proposed()
  await manager.post(`/suspensions/${id}/conflict-declaration`, { knows: false })

  expect(await step(manager, id, 'decision', { choice: 'send-back' })).toMatchObject({
    status: 422,
    body: { code: 'suspension.reasons-needed' },
  })
  await take(manager, id, 'decision', { choice: 'send-back', reasons: 'Spreek eerst het Buurtteam.' })
  expect(await read(id)).toMatchObject({
    state: 'draft',
    proposedBy: null,
    returns: [{ moment: 'decision', because: 'Spreek eerst het Buurtteam.', by: { name: 'Manager MO' } }],
  })
  expect((await manager.get(`/suspensions/${id}`)).status).toBe(404)

  await take(lead, id, 'proposal')
  await take(manager, id, 'decision', { choice: 'not-suspend', reasons: 'Een gesprek is hier genoeg.' })
  expect(await read(id)).toMatchObject({
    state: 'not-decided',
    decision: { by: { name: 'Manager MO' }, reasons: 'Een gesprek is hier genoeg.' },
  })
})

test('the letter goes before the request, nothing starts before both, and the term is counted from the day that the SVB confirms', async () => {
  const id = await decided()

  expect(await step(lead, id, 'svb-request', { on: '2024-03-25' })).toMatchObject({
    status: 409,
    body: { code: 'suspension.letter-first' },
  })
  expect(await step(lead, id, 'letter', { on: '2024-03-26' })).toMatchObject({ status: 422, body: { code: 'suspension.day-order' } })
  expect(await step(lead, id, 'letter', { on: '2024-03-24' })).toMatchObject({ status: 422, body: { code: 'suspension.day-order' } })
  await take(lead, id, 'letter', { on: '2024-03-25' })
  const confirmation = { on: '2024-03-25', as: 'Verwerkt', startsOn: '2024-04-01' }
  expect(await step(lead, id, 'svb-confirmation', confirmation)).toMatchObject({ status: 409, body: { code: 'suspension.svb-not-asked' } })
  await take(lead, id, 'svb-request', { on: '2024-03-25' })
  expect(await step(lead, id, 'svb-confirmation', { ...confirmation, startsOn: '2024-03-31' })).toMatchObject({
    body: { code: 'suspension.starts-too-early' },
  })
  await take(lead, id, 'svb-confirmation', confirmation)

  house.setNow('2024-05-20T09:00:00Z')
  expect(await read(id)).toMatchObject({
    state: 'running',
    term: { startsOn: '2024-04-01', endsOn: '2024-06-30', week: 8, weeks: 13, daysLeft: 42, over: false },
  })
  const file = await lead.get(`/suspensions/${id}/papers/svb-request.csv`)
  expect(createHash('sha256').update(file.body).digest('hex')).toBe((await read(id)).askedDigest)
})

test('the file for the SVB knows budget and agreement by their references, and nobody by name', async () => {
  const id = await running()

  const { body, headers } = await lead.get(`/suspensions/${id}/papers/svb-request.csv`)
  expect(headers['content-type']).toContain('text/csv')
  expect(body.split('\r\n')[1]).toContain(`"B-${money.budget.slice(-8)}";"Z-${money.agreement.slice(-8)}";"2024-04-01";"geheel"`)
  expect(body).not.toMatch(/Voorbeeld|99999|gedeclareerd/)
})

test('an end is decided by a mandate for its kind, and then the withheld payments are known one by one', async () => {
  const id = await running()
  house.setNow('2024-06-20T09:00:00Z')
  const payment = {
    agreementId: money.agreement,
    periodFrom: '2024-04-01',
    periodTo: '2024-04-30',
    amountCents: 120_000,
    source: 'SVB, brief van 2 mei',
  }
  expect((await lead.post(`/suspensions/${id}/withheld`, payment)).status).toBe(204)
  expect(await lead.post(`/suspensions/${id}/withheld`, { ...payment, periodFrom: '2023-04-01', periodTo: '2023-04-30' })).toMatchObject({
    body: { code: 'suspension.payment-elsewhere' },
  })
  const [withheld] = (await read(id)).withheld
  const proposal = { kind: 'revoke', reasons: 'De voorwaarden zijn niet nagekomen.' }

  expect(await step(lead, id, 'end-proposal', proposal)).toMatchObject({ body: { code: 'suspension.withheld-undecided' } })
  await take(lead, id, 'end-proposal', {
    ...proposal,
    withheld: [{ id: withheld.id, decision: 'not-pay', because: 'Deze zorg is niet gegeven.' }],
  })
  expect(await step(manager, id, 'end-decision', { choice: 'agree' })).toMatchObject({
    status: 403,
    body: { code: 'suspension.no-mandate' },
  })
  expect(await step(lead, id, 'end-decision', { choice: 'agree' })).toMatchObject({ status: 403 })
  await take(lead, id, 'end-proposal/withdrawal')
  await take(lead, id, 'end-proposal', {
    kind: 'convert',
    reasons: 'Zorg in natura past beter bij mevrouw.',
    withheld: [{ id: withheld.id, decision: 'pay' }],
  })
  await take(manager, id, 'end-decision', { choice: 'agree' })

  expect(await read(id)).toMatchObject({
    state: 'ended',
    end: { kind: 'convert', endedOn: '2024-06-20', decidedBy: { name: 'Manager MO' } },
    withheld: [{ decision: 'pay', paidOn: null }],
  })
  expect(await lead.post(`/suspensions/${id}/withheld`, payment)).toMatchObject({ status: 409, body: { code: 'suspension.wrong-state' } })
})

test('on resuming everything withheld is paid after all, listed for the SVB, and stays open until it was paid', async () => {
  const id = await running()
  house.setNow('2024-06-20T09:00:00Z')
  await house.db.owner.query(
    `insert into pgb.claim (id, investigation_id, municipality_id, agreement_id, source_system, source_reference, period_from, period_to, amount_cents, state)
     select gen_random_uuid(), $1, municipality_id, $2, 'PGB2.0', 'D-' || m, make_date(2024, m, 1), make_date(2024, m, 28), 90000 + m, 'withheld'
       from pgb.inquiry, generate_series(3, 5) m where investigation_id = $1`,
    [file, money.agreement],
  )
  expect((await lead.post(`/suspensions/${id}/withheld/from-claims`)).body).toEqual({ added: 2 })
  expect((await lead.post(`/suspensions/${id}/withheld/from-claims`)).body).toEqual({ added: 0 })
  await take(lead, id, 'end-proposal', { kind: 'resume', reasons: 'Het vermoeden is weggenomen.' })
  await take(manager, id, 'end-decision', { choice: 'agree' })

  const csv = (await lead.get(`/suspensions/${id}/papers/svb-end.csv`)).body
  expect(csv).toContain('"hervatten"')
  expect(csv).toContain('"2024-06-21"')
  expect(csv).toContain(`"${90_004 + 90_005}"`)
  const line = async () => (await lead.get(`/investigations/${file}/budget/suspensions`)).body.rows[0]
  expect(await line()).toMatchObject({ state: 'ended', unpaid: 2 })

  await house.db.owner.query(
    `insert into pgb.payment (id, investigation_id, municipality_id, agreement_id, account_id, source_system, source_reference, paid_on, amount_cents)
     select gen_random_uuid(), $1, municipality_id, $2, $3, 'PGB2.0', 'NA-1', '2024-06-19', 90004 from pgb.inquiry where investigation_id = $1`,
    [file, money.agreement, money.account],
  )
  const [first, second] = (await read(id)).withheld
  expect(second.payments).toEqual([])
  const pay = (part: string, body: object) => lead.put(`/suspensions/${id}/withheld/${part}/payment`, body)
  expect(await pay(second.id, { paidOn: null, paymentId: first.payments[0].id })).toMatchObject({
    body: { code: 'suspension.payment-elsewhere' },
  })
  expect((await pay(first.id, { paidOn: null, paymentId: first.payments[0].id })).status).toBe(204)
  expect(await pay(second.id, { paidOn: '2024-06-21', paymentId: null })).toMatchObject({ body: { code: 'suspension.day-order' } })
  expect((await pay(second.id, { paidOn: '2024-06-20', paymentId: null })).status).toBe(204)
  expect(await pay(second.id, { paidOn: '2024-06-20', paymentId: null })).toMatchObject({ body: { code: 'suspension.withheld-not-due' } })
  expect(await line()).toMatchObject({ unpaid: 0 })

  await take(lead, id, 'svb-end', { on: '2024-06-20' })
  await take(lead, id, 'svb-end-confirmation', { on: '2024-06-20' })
  expect(await read(id)).toMatchObject({ endAskedSvbOn: '2024-06-20', endConfirmedOn: '2024-06-20' })
})

test('past its term it can only resume, as of the last day, and the same facts carry no second suspension', async () => {
  const id = await running()
  house.setNow('2024-07-01T09:00:00Z')

  expect(await read(id)).toMatchObject({ term: { over: true, daysLeft: 0, endsOn: '2024-06-30' } })
  expect(await step(lead, id, 'provider-notice', { on: '2024-07-01' })).toMatchObject({
    status: 409,
    body: { code: 'suspension.term-over' },
  })
  expect(await step(lead, id, 'end-proposal', { kind: 'convert', reasons: 'Zorg in natura past beter.' })).toMatchObject({
    body: { code: 'suspension.term-over' },
  })
  await take(lead, id, 'end-proposal', { kind: 'resume', reasons: 'De termijn is voorbij.' })
  await take(manager, id, 'end-decision', { choice: 'agree' })
  expect((await read(id)).end.endedOn).toBe('2024-06-30')

  const again = await draft()
  await write(again, { proposedFrom: '2024-07-08' })
  expect(await step(lead, again, 'proposal')).toMatchObject({ status: 422, body: { code: 'suspension.same-facts' } })
  await write(again, {
    proposedFrom: '2024-07-08',
    facts: [
      ...written.facts,
      {
        fact: 'In juli is een vals urenbriefje gevonden.',
        source: 'Huisbezoek',
        howChecked: 'Ligt in het dossier',
        cameFrom: 'own-inquiry',
        sourceNamed: true,
      },
    ],
  })
  await take(lead, again, 'proposal')
})

test('an end that waits when the term runs out can be sent back, and not be agreed', async () => {
  const id = await running()
  house.setNow('2024-06-29T09:00:00Z')
  await take(lead, id, 'end-proposal', { kind: 'convert', reasons: 'Zorg in natura past beter.' })
  house.setNow('2024-07-01T09:00:00Z')

  expect(await step(manager, id, 'end-decision', { choice: 'agree' })).toMatchObject({ body: { code: 'suspension.term-over' } })
  await take(manager, id, 'end-decision', { choice: 'send-back', reasons: 'De termijn is voorbij.' })
  expect(await read(id)).toMatchObject({ state: 'running', end: null, returns: [{ moment: 'end' }] })
})

test('a second suspension of a budget waits for the first; somebody who saved meanwhile is not overwritten', async () => {
  const id = await proposed()
  const second = await draft()
  await write(second)
  expect(await step(lead, second, 'proposal')).toMatchObject({ status: 409, body: { code: 'suspension.already-live' } })
  expect(await write(second, { revision: 0 })).toMatchObject({ status: 409, body: { code: 'budget.changed-meanwhile' } })

  expect(await step(lead, id, 'withdrawal', { because: 'Het vermoeden is weggenomen.' })).toMatchObject({ status: 204 })
  await take(lead, second, 'proposal')
})

test('what was decided and did not run yet is withdrawn by the manager, and by nobody who works on the file', async () => {
  const id = await decided()

  expect(await step(lead, id, 'withdrawal', { because: 'Het vermoeden is weggenomen.' })).toMatchObject({
    status: 403,
    body: { code: 'suspension.worker-decides' },
  })
  await take(manager, id, 'withdrawal', { because: 'Het vermoeden is weggenomen.' })
  expect((await read(id)).state).toBe('withdrawn')
})

test('nobody else finds it, and what happened stands in the timeline of the file', async () => {
  const id = await running()

  expect((await stranger.get(`/suspensions/${id}`)).status).toBe(404)
  expect((await stranger.get('/suspensions/running')).body.rows).toEqual([])
  expect((await elsewhere.get(`/suspensions/${id}`)).status).toBe(404)
  expect((await elsewhere.get('/suspensions/to-decide')).body.rows).toEqual([])
  const { body } = await lead.get(`/investigations/${file}/timeline`)
  expect(body.rows.map(({ action }: { action: string }) => action)).toEqual(
    expect.arrayContaining([
      'suspension.drafted',
      'suspension.proposed',
      'suspension.decided',
      'suspension.letter-sent',
      'suspension.svb-asked',
      'suspension.started',
    ]),
  )
  expect(JSON.stringify(body.rows.map(({ facts }: { facts: unknown }) => facts))).not.toMatch(/gedeclareerd|Voorbeeld/)
})

test('the letter names no other client of the file and holds no citizen service number, whoever writes a part of it', async () => {
  const made = await makeBudgetFile(house, { lead: lead.id, colleague: colleague.id, kind: 'provider', holders: 2 })
  file = made.id
  holder = made.holders[0] ?? ''
  money = await makeMoney(house, file, holder)
  const id = await draft()
  const [fact] = written.facts
  await write(id, { facts: [{ ...fact, source: 'Gesprek met mevrouw Testveld' }] })

  expect(await step(lead, id, 'proposal')).toMatchObject({ status: 422, body: { code: 'suspension.names-another-client' } })
  await write(id, { reasons: 'Voor 999990019 is ook niets gegeven, zegt de administratie.' })
  expect((await step(lead, id, 'proposal')).body.code).toBe('suspension.number-of-person')
  await write(id, { reasons: 'Mevrouw Voorbeeld kreeg de afgesproken zorg niet.' })
  await take(lead, id, 'proposal')
  await manager.post(`/suspensions/${id}/conflict-declaration`, { knows: false })
  const decide = (reasons: string) => step(manager, id, 'decision', { choice: 'suspend', reasons })
  expect((await decide('Zie ook 999990019: daar speelt hetzelfde.')).body.code).toBe('suspension.number-of-person')
  expect((await decide('De feiten zijn na te gaan en de zorg gaat door.')).status).toBe(204)
})
