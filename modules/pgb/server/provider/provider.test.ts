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

test('interim advice is read and answered by a manager of that department only, once, without the rest of the file', async () => {
  const { id } = await provider()
  const advice = { advice: 'Keur voorlopig geen nieuwe zorgovereenkomsten goed.', whyNow: 'Er lopen drie aanvragen.' }
  await lead.post(at(id, 'interim-advices'), { addressee: 'social-development', ...advice })
  await lead.post(at(id, 'interim-advices'), { addressee: 'work-and-income', ...advice })

  const waiting = (await manager.get('/interim-advices')).body.rows.filter((row: { investigationId: string }) => row.investigationId === id)
  expect(waiting).toMatchObject([{ addressee: 'social-development', reference: expect.stringMatching(/^O-2024-/) }])
  const answer = { choice: 'followed', answer: 'Vanaf vandaag.' }
  expect((await lead.put(at(id, `interim-advices/${waiting[0].id}/answer`), answer)).status).toBe(403)
  expect((await manager.get(at(id, 'provider'))).status).toBe(404)
  expect((await manager.put(at(id, `interim-advices/${waiting[0].id}/answer`), answer)).status).toBe(204)
  expect((await manager.put(at(id, `interim-advices/${waiting[0].id}/answer`), answer)).status).toBe(404)
  const other = (await lead.get(at(id, 'provider'))).body.interimAdvices.find(
    ({ addressee }: { addressee: string }) => addressee === 'work-and-income',
  )
  expect((await manager.put(at(id, `interim-advices/${other.id}/answer`), answer)).status).toBe(404)
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
