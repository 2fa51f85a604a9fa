import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'

const NOW = '2024-11-14T10:00:00Z'
let house: House
/** A session begins by the real clock, for the database looks at that. */
const signIn: House['signIn'] = async (...who) => {
  house.setNow(new Date().toISOString())
  const signedIn = await house.signIn(...who)
  house.setNow(NOW)
  return signedIn
}
let coordinator: Tinkerer
let specialist: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  house.setNow(NOW)
  coordinator = await signIn('Coördinator', 'coordinator')
  specialist = await signIn('Specialist', 'specialist')
})
afterAll(() => house.close())

const codeOf = ({ status, body }: Answer) => body?.code ?? status
const add = async (name: string, kind = 'uwv'): Promise<string> => (await coordinator.post('/partners', { kind, name })).body.id
const change = (id: string, changes: object) =>
  coordinator.put(`/partners/${id}`, { kind: 'uwv', name: 'UWV', note: '', active: true, revision: 0, ...changes })

test('partners are found by name and kind, those out of use only when asked for, page by page', async () => {
  const names = ['Bakkersgilde Test', 'bakker Anders', 'Woonstichting Test']
  for (const name of names) await add(name, 'housing')
  const gone = await add('Bakker Weg', 'housing')
  expect((await change(gone, { kind: 'housing', name: 'Bakker Weg', active: false })).status).toBe(204)
  const found = async (query: string) => (await specialist.get(`/partners?${query}`)).body.rows.map(({ name }: { name: string }) => name)

  expect(await found('q=bakker')).toEqual(['bakker Anders', 'Bakkersgilde Test'])
  expect(await found('q=bakker&state=all')).toEqual(['bakker Anders', 'Bakker Weg', 'Bakkersgilde Test'])
  expect(await found('q=100%25')).toEqual([])
  expect(await found('kind=police')).toEqual([])
  const first = (await specialist.get('/partners?kind=housing&limit=2')).body
  expect(first.rows).toHaveLength(2)
  expect(await found(`kind=housing&limit=2&after=${first.next}`)).toEqual(['Woonstichting Test'])
})

test('a contact is added, and when they leave their name and numbers are gone from the database too', async () => {
  const id = await add('Contactpartner')
  const { body, status } = await coordinator.post(`/partners/${id}/contacts`, {
    name: 'Vera Voorbeeld',
    task: 'liaison',
    phone: '030-0000000',
    email: 'vera@voorbeeld.example',
  })
  expect(status).toBe(201)
  expect((await specialist.get(`/partners/${id}`)).body.contacts).toEqual([
    { id: body.id, name: 'Vera Voorbeeld', task: 'liaison', phone: '030-0000000', email: 'vera@voorbeeld.example' },
  ])
  expect(codeOf(await specialist.delete(`/partner-contacts/${body.id}`))).toBe('access.not-permitted')

  expect((await coordinator.delete(`/partner-contacts/${body.id}`)).status).toBe(204)
  expect((await coordinator.delete(`/partner-contacts/${body.id}`)).status).toBe(404)
  expect((await specialist.get(`/partners/${id}`)).body.contacts).toEqual([])
  const { rows } = await house.db.owner.query('select name, phone, email, task from privacy.partner_contact where id = $1', [body.id])
  expect(rows).toEqual([{ name: 'vertrokken', phone: '', email: '', task: '' }])
})

test('a name leads to one partner, whatever its capitals, also when two add it at once', async () => {
  const both = await Promise.all(['Dubbel', 'DUBBEL'].map((name) => coordinator.post('/partners', { kind: 'svb', name })))
  expect(both.map(codeOf).toSorted()).toEqual([201, 'partner.name-taken'])
  const other = await add('Ander')
  expect(codeOf(await change(other, { name: 'dubbel' }))).toBe('partner.name-taken')
  expect((await change(other, { name: 'ANDER' })).status).toBe(204)
})

test('of two tabs the second is told, and what a partner is stays once something was agreed', async () => {
  const id = await add('Twee tabbladen')
  const both = await Promise.all(['Een', 'Twee'].map((name) => change(id, { name: `${name} tabblad` })))
  expect(both.map(codeOf).toSorted()).toEqual([204, 'thing.changed-meanwhile'])
  expect((await change(id, { name: 'Politie', kind: 'police', revision: 1 })).status).toBe(204)

  const used = await add('Gebruikt')
  const officer = await signIn('Functionaris', 'privacy')
  const { body } = await coordinator.post('/sharing-agreements', {
    title: 'Afspraak over adressen',
    partners: [used],
    purpose: 'address-quality',
    route: 'law',
    legalBasis: 'Wet BRP art. 3.1',
    out: ['address'],
    validFrom: '2024-01-01',
    lastDay: '2024-12-31',
    keepDays: 30,
  })
  expect((await change(used, { name: 'Gebruikt', kind: 'svb' })).status).toBe(204)
  expect((await officer.post(`/sharing-agreements/${body.id}/in-force`, { dpiaReference: 'DPIA-1', revision: 0 })).status).toBe(204)
  expect(codeOf(await change(used, { name: 'Gebruikt', kind: 'uwv', revision: 1 }))).toBe('partner.kind-settled')
  await expect(house.db.owner.query(`update privacy.partner set kind = 'other' where id = $1`, [used])).rejects.toThrow(
    'kind of a partner stays',
  )
  expect((await specialist.get(`/partners/${used}`)).body).toMatchObject({ used: true, agreements: [{ id: body.id, standing: 'lapsing' }] })
  expect((await specialist.get('/partners?q=Gebruikt')).body.rows).toMatchObject([{ agreements: 1 }])
})

test('a specialist reads partners and keeps none, a manager reads none, another municipality finds none', async () => {
  const id = await add('Voor ons')
  const other = await house.addMunicipality('GM9998', 'Elders')
  const elsewhere = await signIn('Elders', ['coordinator', 'privacy'], other.units.income, other.id)
  const manager = await signIn('Manager', 'manager')

  expect(codeOf(await specialist.post('/partners', { kind: 'uwv', name: 'Van mij' }))).toBe('access.not-permitted')
  expect(codeOf(await specialist.post(`/partners/${id}/contacts`, { name: 'Iemand' }))).toBe('access.not-permitted')
  expect(codeOf(await manager.get('/partners'))).toBe('access.not-permitted')
  expect((await elsewhere.get(`/partners/${id}`)).status).toBe(404)
  expect((await elsewhere.get('/partners')).body.rows).toEqual([])
  expect((await elsewhere.post(`/partners/${id}/contacts`, { name: 'Iemand' })).status).toBe(404)
  expect(codeOf(await elsewhere.post('/partners', { kind: 'uwv', name: 'Voor ons' }))).toBe(201)
})

test('whoever works for two municipalities says whose partner it is', async () => {
  const other = await house.addMunicipality('GM9995', 'Buren')
  const both = await signIn('Voor beide', 'coordinator')
  await house.alsoWorksFor(both.id, other.id)

  expect(codeOf(await both.post('/partners', { kind: 'svb', name: 'SVB Buren' }))).toBe('staff.municipality-missing')
  const { body } = await both.post('/partners', { kind: 'svb', name: 'SVB Buren', municipality: 'GM9995' })
  expect((await both.get(`/partners/${body.id}`)).body.municipality).toBe('Buren')
  expect((await coordinator.get(`/partners/${body.id}`)).status).toBe(404)
})
