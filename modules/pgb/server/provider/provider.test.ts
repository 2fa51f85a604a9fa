import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { newId } from '#platform/server/new-id.ts'
import { makeAct } from '../testing/acts.ts'
import { asApp } from '../testing/as-app.ts'
import { clients, makeBudgetFile, makeMoney } from '../testing/budget.ts'

let house: House
let lead: Tinkerer
let stranger: Tinkerer
let manager: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  lead = await house.signIn('Toezichthouder', 'specialist', house.units.care)
  stranger = await house.signIn('Buitenstaander', 'specialist', house.units.care)
  manager = await house.signIn('Manager MO', 'manager', house.units.socialDevelopment)
  await house.db.owner.query(
    `insert into staff.mandate (id, account_id, addressee, part_kinds, valid_from, source) values ($1, $2, 'social-development', '{revise}', '2020-01-01', 'Mandaatregister')`,
    [newId(), manager.id],
  )
})
afterAll(() => house.close())

const at = (id: string, rest: string) => `/investigations/${id}/budget/${rest}`
const [, second] = clients
const aClient = { person: { kind: 'person', ...second }, because: 'Staat op de declaraties van deze aanbieder.' }
const provider = (holders = 1) => makeBudgetFile(house, { lead: lead.id, kind: 'provider', holders })

test('a client of the provider is added as a sub-file, once, and taken off while nothing rests on it', async () => {
  const { id } = await provider()
  const added = await lead.post(at(id, 'clients'), aClient)

  expect(added.status).toBe(201)
  expect(await lead.post(at(id, 'clients'), aClient)).toMatchObject({ status: 422, body: { code: 'client.already-there' } })
  const shown = await lead.get(at(id, 'provider'))
  expect(shown.body.clients.map(({ name, removable }: { name: string; removable: boolean }) => [name, removable])).toEqual([
    ['Testveld', true],
    ['Voorbeeld', false],
  ])
  expect((await lead.delete(at(id, `clients/${added.body.id}`))).status).toBe(204)
  expect((await lead.get(at(id, 'provider'))).body.clients).toHaveLength(1)
})

test('a client with money or a look at safety is not taken off: the database holds it back as well', async () => {
  const { id, holders } = await provider()
  const [holder = ''] = holders
  await makeMoney(house, id, holder)

  expect((await lead.delete(at(id, `clients/${holder}`))).body.code).toBe('client.in-use')
  expect(await asApp(house, lead.id, 'delete from pgb.holder where id = $1', [holder])).toBe(0)
  await expect(house.db.owner.query('delete from pgb.holder where id = $1', [holder])).rejects.toThrow(
    'something rests on this budget holder',
  )
})

test('a client of whom somebody wrote down where they stayed, or whom they talked with, is not taken off', async () => {
  const { id } = await provider()
  const add = async (client: object) => (await lead.post(at(id, 'clients'), { ...aClient, person: { kind: 'person', ...client } })).body.id
  const [, , third] = clients
  const [stayed, talked] = [await add(second), await add(third)]
  await lead.post(at(id, 'stays'), { holderId: stayed, kind: 'hospital', from: '2024-02-01', to: null, source: 'Brief van het ziekenhuis' })
  await makeAct(house, id, { by: lead.id, holder: talked })

  for (const client of [stayed, talked]) {
    expect((await lead.delete(at(id, `clients/${client}`))).body.code).toBe('client.in-use')
    expect(await asApp(house, lead.id, 'delete from pgb.holder where id = $1', [client])).toBe(0)
  }
})

test('a file about one client takes no others', async () => {
  const { id } = await makeBudgetFile(house, { lead: lead.id })

  expect(await lead.post(at(id, 'clients'), aClient)).toMatchObject({ status: 422, body: { code: 'client.only-with-provider' } })
})

test('what it meant is said for each client, in words, and not over what a colleague just wrote', async () => {
  const { id, holders } = await provider(2)
  const [holder = ''] = holders
  const result = { result: 'no-effects', note: 'De zorg klopt met wat is gedeclareerd.', revision: 0 }

  expect((await lead.put(at(id, `clients/${holder}/result`), result)).status).toBe(204)
  expect((await lead.put(at(id, `clients/${holder}/result`), result)).body.code).toBe('budget.changed-meanwhile')
  expect((await lead.put(at(id, `clients/${holder}/result`), { ...result, note: 'kort', revision: 1 })).status).toBe(422)
})

test('a file of the client by itself is named only when it is about that client and the asker may see it', async () => {
  const { id, holders } = await provider()
  const own = await makeBudgetFile(house, { lead: lead.id })
  const hidden = await makeBudgetFile(house, { lead: stranger.id })
  const numberOf = async (file: string) =>
    (await house.db.owner.query('select reference from investigations.investigation where id = $1', [file])).rows[0].reference
  const result = { result: 'own-file', note: 'Er loopt een eigen onderzoek.', revision: 0 }
  const put = (ownFile: string) => lead.put(at(id, `clients/${holders[0]}/result`), { ...result, ownFile })

  expect((await put(await numberOf(hidden.id))).body.code).toBe('client.own-file-unknown')
  expect((await put(await numberOf(id))).body.code).toBe('client.own-file-unknown')
  expect((await put(await numberOf(own.id))).status).toBe(204)
  expect((await lead.get(at(id, 'provider'))).body.clients[0].ownFile).toMatchObject({ id: own.id })
})

test('phases stand in order, end no earlier than they begin, and stay as they were when finished', async () => {
  const { id } = await provider()
  const phase = { title: 'Gegevens', goal: 'Declaraties naast de zorgplannen leggen.', from: '2024-03-01', to: '2024-04-01' }

  expect((await lead.post(at(id, 'phases'), { ...phase, to: '2024-02-01' })).body.code).toBe('phase.period')
  await lead.post(at(id, 'phases'), phase)
  await lead.post(at(id, 'phases'), { ...phase, title: 'Gesprekken' })
  const [first] = (await lead.get(at(id, 'provider'))).body.phases
  const finish = { doneOn: '2024-03-20', result: 'Van drie cliënten klopt het aantal uren.', revision: 0 }
  expect((await lead.put(at(id, `phases/${first.id}/end`), { ...finish, doneOn: '2999-01-01' })).body.code).toBe('budget.day-ahead')
  expect((await lead.put(at(id, `phases/${first.id}/end`), finish)).status).toBe(204)
  expect((await lead.put(at(id, `phases/${first.id}`), { ...phase, revision: 1 })).body.code).toBe('phase.done')
  expect((await lead.get(at(id, 'provider'))).body.phases.map(({ title }: { title: string }) => title)).toEqual(['Gegevens', 'Gesprekken'])
})

const advice = {
  addressee: 'social-development',
  advice: 'Keur voorlopig geen nieuwe zorgovereenkomsten goed.',
  whyNow: 'Er lopen drie aanvragen.',
  ground: 'wmo-5-2-4',
  necessity: 'Om welke aanbieder het gaat, voor het goedkeuren van overeenkomsten.',
}
const answer = { choice: 'followed', answer: 'Vanaf vandaag.' }
const send = (id: string, changes: object = {}) => lead.post(at(id, 'interim-advices'), { ...advice, ...changes })
const waitingIn = async (by: Tinkerer, id: string) =>
  (await by.get('/interim-advices')).body.rows.filter((row: { investigationId: string }) => row.investigationId === id)

/** Approves that data of a file go to Work and Income, until a day. */
async function approve(id: string, until: string, ground = 'pw-64-1'): Promise<string> {
  const disclosure = newId()
  await house.db.owner.query(
    `insert into privacy.cross_domain_disclosure (id, municipality_id, thing_kind, thing_id, thing_reference, to_compartment, ground, necessity, what, until,
       asked_by, asked_at, decided_by, decided_at, decision)
     select $1, municipality_id, 'investigation', id, reference, 'participation-act', $3, 'Om na te gaan of de uitkering klopt.', 'de betaalde uren', $4, $5, now(), $6,
       now(), 'approved' from investigations.investigation where id = $2`,
    [disclosure, id, ground, until, lead.id, stranger.id],
  )
  return disclosure
}

test('interim advice leaves the file on a ground of its law, with what of it is needed for which task', async () => {
  const { id } = await provider()

  expect(await send(id, { ground: null })).toMatchObject({
    status: 422,
    body: { code: 'interim-advice.ground-needed', errors: [{ pointer: '#/body/ground' }] },
  })
  expect(await send(id, { necessity: 'Voor iets.' })).toMatchObject({
    status: 422,
    body: { code: 'interim-advice.ground-needed', errors: [{ pointer: '#/body/necessity' }] },
  })
  for (const ground of ['youth-8-1-2', 'pw-64-1', 'wmo-5-2-2'])
    expect((await send(id, { ground })).body.code).toBe('interim-advice.ground-does-not-fit')
  expect((await send(id)).status).toBe(204)
  expect((await lead.get(at(id, 'provider'))).body.interimAdvices).toMatchObject([{ ground: 'wmo-5-2-4', necessity: advice.necessity }])
})

test('it goes to Work and Income only under an approval of this file that holds today, on the ground that was approved', async () => {
  const { id } = await provider()
  const elsewhere = await provider()
  const toIncome = { addressee: 'work-and-income', ground: 'pw-64-1' }
  await approve(elsewhere.id, '2999-01-01')
  await approve(id, '2024-01-01')
  expect((await send(id, toIncome)).body).toMatchObject({ code: 'interim-advice.not-approved', source: expect.stringContaining('AVG') })

  await approve(id, '2999-01-01')
  expect((await send(id, { ...toIncome, ground: 'pw-53a-6' })).body.code).toBe('interim-advice.not-approved')
  expect((await send(id, { ...toIncome, ground: 'wmo-5-2-4' })).body.code).toBe('interim-advice.ground-does-not-fit')
  expect((await lead.get(at(id, 'provider'))).body.approvedForWorkAndIncome).toMatchObject([
    { ground: 'pw-64-1', what: 'de betaalde uren' },
  ])
  expect((await send(id, toIncome)).status).toBe(204)
})

test('the database holds back interim advice without ground, on a ground of another law, and across the wall without approval', async () => {
  const { id } = await provider()
  const elsewhere = await approve((await provider()).id, '2999-01-01')
  const insert = (addressee: string, ground: string | null, disclosure: string | null) =>
    asApp(
      house,
      lead.id,
      `insert into pgb.interim_advice (id, investigation_id, municipality_id, addressee, advice, why_now, ground, necessity, disclosure_id, sent_by, sent_at)
       select $1, id, municipality_id, $3, 'Keur geen overeenkomsten goed.', 'Er lopen er drie.', $4, case when $4::text is not null then 'Om overeenkomsten te beoordelen.' end, $5, $6, now()
         from investigations.investigation where id = $2`,
      [newId(), id, addressee, ground, disclosure, lead.id],
    )

  expect(await insert('social-development', null, null)).toContain('goes out on a ground')
  expect(await insert('social-development', 'youth-8-1-2', null)).toContain('not of the law of the file')
  expect(await insert('work-and-income', 'pw-64-1', null)).toContain('without an approved disclosure')
  expect(await insert('work-and-income', 'pw-64-1', elsewhere)).toContain('without an approved disclosure')
  expect(await insert('social-development', 'wmo-5-2-4', null)).toBe(1)
  expect(await insert('work-and-income', 'pw-64-1', await approve(id, '2999-01-01'))).toBe(1)
})

test('interim advice is read and answered by a manager of that department only, once, without the rest of the file', async () => {
  const { id } = await provider()
  await approve(id, '2999-01-01')
  await send(id)
  await send(id, { addressee: 'work-and-income', ground: 'pw-64-1' })

  const waiting = await waitingIn(manager, id)
  expect(waiting).toMatchObject([{ addressee: 'social-development', reference: expect.stringMatching(/^O-2024-/) }])
  const path = at(id, `interim-advices/${waiting[0].id}`)
  expect((await manager.post(`${path}/conflict-declaration`, { knows: false })).status).toBe(204)
  expect((await lead.put(`${path}/answer`, answer)).status).toBe(403)
  expect((await manager.get(at(id, 'provider'))).status).toBe(404)
  expect((await manager.put(`${path}/answer`, answer)).status).toBe(204)
  expect((await manager.put(`${path}/answer`, answer)).status).toBe(404)
  const other = (await lead.get(at(id, 'provider'))).body.interimAdvices.find(
    ({ addressee }: { addressee: string }) => addressee === 'work-and-income',
  )
  expect((await manager.put(at(id, `interim-advices/${other.id}/answer`), answer)).status).toBe(404)
})

test('who answers says first whether they know somebody in the file: before that nothing of the advice is shown, nor stored', async () => {
  const { id } = await provider()
  await send(id)
  const [asked] = await waitingIn(manager, id)
  const path = at(id, `interim-advices/${asked.id}`)

  expect(asked).toMatchObject({ knows: null, advice: null, whyNow: null, necessity: null, subject: expect.stringContaining('Voorbeeld') })
  expect((await manager.put(`${path}/answer`, answer)).body.code).toBe('interim-advice.conflict-not-asked')
  const byItself = `update pgb.interim_advice set choice = 'followed', answer = 'Dat doen wij.', answered_by = $2, answered_at = now() where id = $1`
  expect(await asApp(house, manager.id, byItself, [asked.id, manager.id])).toContain('row-level security')
  expect((await stranger.post(`${path}/conflict-declaration`, { knows: false })).status).toBe(403)
  expect(await asApp(house, stranger.id, 'select pgb.declare_knowing($1, false, null, now())', [id])).toContain(
    'only who decides or answers',
  )

  expect((await manager.post(`${path}/conflict-declaration`, { knows: false })).status).toBe(204)
  expect(await waitingIn(manager, id)).toMatchObject([{ knows: false, advice: advice.advice }])
  expect((await manager.put(`${path}/answer`, answer)).status).toBe(204)
})

test('a yes closes the advice to that manager for good', async () => {
  const { id } = await provider()
  await send(id)
  const [asked] = await waitingIn(manager, id)
  const path = at(id, `interim-advices/${asked.id}`)

  expect((await manager.post(`${path}/conflict-declaration`, { knows: true, explanation: 'Mijn zwager werkt er.' })).status).toBe(204)
  expect(await waitingIn(manager, id)).toEqual([])
  expect((await manager.put(`${path}/answer`, answer)).status).toBe(404)
  expect((await manager.post(`${path}/conflict-declaration`, { knows: false })).status).toBe(404)
})

test('the links come from the data and from recorded facts with their source; a withdrawn one is gone from the picture', async () => {
  const { id, holders } = await provider(2)
  for (const holder of holders) await makeMoney(house, id, holder)
  const link = {
    fromKind: 'person',
    fromName: 'D. Directeur',
    relation: 'runs',
    toKind: 'provider',
    toName: 'thuiszorg voorbeeld b.v.',
    source: 'Handelsregister',
    seenOn: '2024-03-01',
  }

  expect((await lead.post(at(id, 'links'), { ...link, fromKind: 'provider', fromName: 'Thuiszorg Voorbeeld B.V.' })).body.code).toBe(
    'link.names-itself',
  )
  expect((await lead.post(at(id, 'links'), link)).status).toBe(204)
  const net = (await lead.get(at(id, 'links'))).body
  expect(net.nodes.map(({ kind, name }: { kind: string; name: string }) => `${kind}: ${name}`)).toEqual([
    'client: Testveld',
    'client: Voorbeeld',
    'person: D. Directeur',
    'provider: Thuiszorg Voorbeeld B.V.',
    'account: … 6789',
  ])
  const own = net.links.find(({ relation }: { relation: string }) => relation === 'runs')
  expect((await lead.put(at(id, `links/${own.id}/withdrawal`), { because: 'Het was een ander.' })).status).toBe(204)
  expect((await lead.get(at(id, 'links'))).body.nodes).toHaveLength(4)
})

test('hours of the file stand per month, of nobody by name', async () => {
  const { id } = await provider()
  for (const [minutes, day] of [
    [120, '2024-03-04'],
    [60, '2024-03-05'],
    [90, '2024-04-02'],
  ])
    await house.db.owner.query(
      `insert into capacity.hours (id, account_id, municipality_id, unit_id, day, activity, part, about_kind, about_id, minutes, came_from, recorded_by, recorded_at)
       select $1, id, municipality_id, unit_id, $2, 'personal-budget', 'day', 'investigation', $3, $4, 'hand', id, now() from staff.account where id = $5`,
      [newId(), day, id, minutes, lead.id],
    )

  expect((await lead.get(at(id, 'provider'))).body.hours).toEqual([
    { month: '2024-03-01', minutes: 180 },
    { month: '2024-04-01', minutes: 90 },
  ])
})

test('nobody outside the file reads or writes any of it', async () => {
  const { id, holders } = await provider()
  for (const answer of [
    await stranger.get(at(id, 'provider')),
    await stranger.get(at(id, 'links')),
    await stranger.post(at(id, 'clients'), aClient),
    await stranger.post(at(id, 'phases'), { title: 'Fase', goal: 'Nog een keer kijken.', from: '2024-03-01', to: '2024-04-01' }),
    await stranger.put(at(id, `clients/${holders[0]}/result`), { result: 'no-effects', note: 'Zomaar opgeschreven.', revision: 0 }),
  ])
    expect(answer.status).toBe(404)
})

test('the fifty-first phase is refused in words', async () => {
  const { id } = await provider()
  await house.db.owner.query(
    `insert into pgb.phase (id, investigation_id, municipality_id, position, title, goal, planned_from, planned_to)
     select gen_random_uuid(), investigation_id, municipality_id, n, 'Fase ' || n, 'Wat is er gegeven?', '2024-03-01', '2024-03-08'
       from pgb.inquiry, generate_series(1, 49) n where investigation_id = $1`,
    [id],
  )
  const phase = { title: 'Nog een fase', goal: 'Wat is er gegeven?', from: '2024-03-01', to: '2024-03-08' }

  expect((await lead.post(at(id, 'phases'), phase)).status).toBe(204)
  expect((await lead.post(at(id, 'phases'), phase)).body.code).toBe('phase.too-many')
})
