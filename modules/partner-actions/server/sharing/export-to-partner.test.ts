import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { makeAction, makeAgreement, makePartner } from '../testing/action.ts'
import { attach, visit } from '../testing/attach.ts'

let house: House
let coordinator: Tinkerer
let specialist: Tinkerer
let colleague: Tinkerer
let officer: Tinkerer
let uwv: string
let svb: string
let police: string
let prosecutor: string
let id: string
let locations: string[]
beforeAll(async () => {
  house = await openHouse()
  coordinator = await house.signIn('Coördinator', 'coordinator')
  specialist = await house.signIn('Specialist', 'specialist')
  colleague = await house.signIn('Collega', 'specialist')
  officer = await house.signIn('Functionaris', 'privacy')
  uwv = await makePartner(house, coordinator.id, 'UWV')
  svb = await makePartner(house, coordinator.id, 'SVB', 'svb')
  police = await makePartner(house, coordinator.id, 'Politie', 'police')
  prosecutor = await makePartner(house, coordinator.id, 'OM', 'public-prosecutor')
  await makeAgreement(house, {
    draftedBy: coordinator.id,
    partners: [uwv, police],
    out: ['address', 'findings', 'business'],
    in: ['business'],
    to: '2025-01-01',
  })
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow('2024-11-20T09:00:00Z')
  const crew = [specialist.id]
  ;({ id, locations } = await makeAction(house, {
    plannedBy: coordinator.id,
    crew,
    partners: [uwv, svb, police, prosecutor],
    state: 'held',
  }))
})

const wish = (more: object = {}) => ({ partnerId: uwv, what: 'locations', necessity: 'UWV kijkt zelf ook op deze adressen.', ...more })
const check = (more: object = {}, who = specialist) => who.post(`/actions/${id}/export-checks`, wish(more))
const give = (stamp: string, more: object = {}, who = specialist) => who.post(`/actions/${id}/exports`, { ...wish(more), stamp })
const checkAndGive = async (more: object = {}, who = specialist) => give((await check(more, who)).body.stamp, more, who)
const sharings = async () =>
  (await house.db.owner.query('select * from privacy.sharing where thing_id = $1 order by shared_at, id', [id])).rows
const anyStamp = 'a'.repeat(64)

test('shows exactly what goes to whom, on what ground and until when; then it goes as a file and stands in the log', async () => {
  const { status, body } = await check()
  expect(status).toBe(200)
  expect(body).toMatchObject({
    ...{ partner: { name: 'UWV' }, what: 'de lijst met locaties', categories: ['address'], amount: 2, route: 'law', dueOn: '2024-12-20' },
    ...{
      agreement: expect.stringMatching(/^D-2024-/),
      criminalReport: null,
      fileName: expect.stringMatching(/^actie-p-2024-[0-9]+-uwv-1\.csv$/),
    },
  })
  expect(body.lines).toEqual([
    ['1', 'bedrijf', 'Voorbeeldweg', '1', '3500AA', 'Voorbeeldstad'],
    ['2', 'bedrijf', 'Testlaan', '1', '3500AA', 'Voorbeeldstad'],
  ])
  expect(await sharings()).toEqual([])

  const given = await give(body.stamp)
  expect(given.status).toBe(200)
  expect(given.headers).toMatchObject({
    ...{ 'content-type': 'application/octet-stream', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' },
    'content-disposition': `attachment; filename="${body.fileName}"`,
  })
  expect(given.body).toBe(
    '\uFEFFnummer;soort;straat;huisnummer;postcode;plaats\r\n1;bedrijf;Voorbeeldweg;1;3500AA;Voorbeeldstad\r\n2;bedrijf;Testlaan;1;3500AA;Voorbeeldstad\r\n',
  )
  expect(await sharings()).toMatchObject([
    {
      direction: 'out',
      partner_id: uwv,
      route: 'law',
      categories: ['address'],
      what: 'de lijst met locaties',
      amount: 2,
      due_on: '2024-12-20',
      shared_by: specialist.id,
    },
  ])
  expect((await check()).body.fileName).toMatch(/-uwv-2\.csv$/)
})

test('what was seen of care, colleagues and photos never goes along with the findings, and what was written there only when asked', async () => {
  const said = { note: 'Twee mensen achter de toonbank.', careSignals: ['children'], careNote: 'Een kind bleef alleen achter.' }
  await visit(house, specialist.id, { actionId: id, locationId: locations[0], found: ['nothing-found'] })
  await visit(house, specialist.id, { actionId: id, locationId: locations[0], revision: 2, ...said })

  const bare = await checkAndGive({ what: 'findings' })
  expect(bare.status).toBe(200)
  expect(bare.body).toContain('2024-11-14;bezocht;werk gezien dat niet bekend is')
  expect(bare.body).not.toMatch(/toonbank|niets gevonden|Testlaan/)
  const noted = await checkAndGive({ what: 'findings', withNotes: true })
  // The note beside it goes along, so what is missing is left out and not merely lost.
  expect(noted.body).toContain('Twee mensen achter de toonbank.')
  for (const { body } of [bare, noted]) expect(body).not.toMatch(/kind|zorg|Specialist|Coördinator/i)
  expect((await sharings()).map(({ categories }) => categories)).toEqual([
    ['address', 'findings'],
    ['address', 'findings'],
  ])
})

test('a cell that begins like a formula is not computed when a spreadsheet opens it', async () => {
  await house.db.owner.query(`update partner_actions.location set name = '=HYPERLINK("http://voorbeeld.nl")' where id = $1`, [locations[0]])
  const { body } = await checkAndGive({ withNames: true })
  expect(body).toContain(`'=HYPERLINK`)
  expect(body).not.toMatch(/(^|;|")=HYPERLINK/m)
})

test('names go only where that was agreed, and the refusal names the data that are missing', async () => {
  await house.db.owner.query(`update partner_actions.location set kind = 'home', name = 'Huize Zonnestraal' where id = $1`, [locations[0]])
  const { status, body } = await check({ withNames: true })
  expect([status, body.code]).toEqual([422, 'sharing.not-covered'])
  expect(body.errors.map(({ detail }: { detail: string }) => detail)).toEqual([expect.stringContaining('"naam" aan UWV geven')])
  expect((await give(anyStamp, { withNames: true })).body.code).toBe('sharing.not-covered')
  expect(await sharings()).toEqual([])
})

test('an attached item goes to its own partner as it is, and what came from a partner is never passed on', async () => {
  await attach(specialist, id, { partnerId: uwv, title: 'Adressen voor UWV', records: 5 }, 'straat;nummer\nVoorbeeldweg;1\n')
  await attach(specialist, id, { direction: 'in', partnerId: uwv, categories: ['business'] })
  const [meant, received] = (await specialist.get(`/actions/${id}/items`)).body.items

  const { status, body } = await checkAndGive({ what: 'item', itemId: meant.id })
  expect([status, body]).toEqual([200, 'straat;nummer\nVoorbeeldweg;1\n'])
  expect((await sharings()).at(-1)).toMatchObject({
    direction: 'out',
    what: 'stuk 1: Adressen voor UWV',
    amount: 5,
    categories: ['address'],
  })
  expect((await specialist.get(`/actions/${id}/items`)).body.items[0].logged).toBe(true)
  expect((await check({ what: 'item', itemId: received.id })).status).toBe(404)
  expect((await check({ what: 'item', itemId: meant.id, partnerId: svb })).status).toBe(404)
  expect((await check({ what: 'item' })).body.errors[0].pointer).toBe('#/body/itemId')
})

test('an item that a colleague destroyed in another window does not go', async () => {
  await attach(specialist, id, { partnerId: uwv })
  const [item] = (await specialist.get(`/actions/${id}/items`)).body.items
  const { stamp } = (await check({ what: 'item', itemId: item.id })).body
  expect((await coordinator.post(`/actions/${id}/items/${item.id}/destruction`)).status).toBe(200)

  expect((await give(stamp, { what: 'item', itemId: item.id })).body.code).toBe('item.destroyed')
  expect(await sharings()).toEqual([])
})

test('an agreement that lapsed between looking and confirming covers nothing, however fresh the page', async () => {
  house.setNow('2024-12-31T22:59:00Z')
  const { stamp } = (await check()).body
  house.setNow('2024-12-31T23:00:00Z')
  const { status, body } = await give(stamp)

  expect([status, body.code]).toEqual([422, 'sharing.agreement-lapsed'])
  expect(body.errors[0].detail).toContain('gold tot en met 31 december 2024')
  expect(await sharings()).toEqual([])
})

test('what changed in another window between looking and confirming is looked at again first', async () => {
  const { stamp } = (await check()).body
  await house.db.owner.query('update partner_actions.location set withdrawn_at = now() where id = $1', [locations[1]])
  const { status, body } = await give(stamp)
  expect([status, body.code]).toEqual([409, 'export.changed-since-check'])
  expect(await sharings()).toEqual([])
  expect((await checkAndGive()).body).not.toContain('Testlaan')
})

test('the police hear nothing by law alone, something within RIEC, and something with the number of a criminal report', async () => {
  const { status, body } = await check({ partnerId: police })
  expect([status, body.code]).toEqual([422, 'sharing.police-only-through'])
  expect(body.title).toContain('art. 67')

  expect((await checkAndGive({ partnerId: police, criminalReport: 'PL0900-2024-1234' })).status).toBe(200)
  expect((await checkAndGive({ partnerId: prosecutor, criminalReport: 'PL0900-2024-1234' })).status).toBe(200)
  expect((await check({ criminalReport: 'PL0900-2024-1234' })).body.code).toBe('sharing.criminal-report-elsewhere')

  await makeAgreement(house, { draftedBy: coordinator.id, partners: [police], route: 'riec', purpose: 'organised-crime' })
  ;({ id } = await makeAction(house, { plannedBy: coordinator.id, crew: [specialist.id], partners: [police], purpose: 'organised-crime' }))
  expect((await check({ partnerId: police })).body).toMatchObject({ route: 'riec' })
  expect((await checkAndGive({ partnerId: police })).status).toBe(200)
  expect(await sharings()).toMatchObject([{ route: 'riec', criminal_report: null }])
})

test('a partner without an agreement gets nothing, and nothing goes without a reason or without anything to give', async () => {
  expect((await check({ partnerId: svb })).body).toMatchObject({
    code: 'sharing.not-covered',
    errors: [{ detail: expect.stringContaining('Met SVB is vandaag geen afspraak') }],
  })
  expect((await check({ necessity: 'Nodig' })).body.errors[0].pointer).toBe('#/body/necessity')
  expect((await check({ what: 'findings' })).body.code).toBe('export.nothing-to-send')
})

test('whoever does not work on the action sees and gives nothing', async () => {
  const { stamp } = (await check()).body
  expect((await check({}, colleague)).status).toBe(404)
  expect((await give(stamp, {}, colleague)).status).toBe(404)
  expect((await house.visitor.post(`/actions/${id}/exports`, { ...wish(), stamp })).status).toBe(401)
  expect(await sharings()).toEqual([])
})

test('an agreement that ends while data go out comes before or after them, and both are said', async () => {
  for (let round = 0; round < 5; round++) {
    const partner = await makePartner(house, coordinator.id, `Partner ${round}`, 'svb')
    const agreement = await makeAgreement(house, { draftedBy: coordinator.id, partners: [partner] })
    const action = await makeAction(house, { plannedBy: coordinator.id, crew: [specialist.id], partners: [partner] })
    const asked = wish({ partnerId: partner })
    const { stamp } = (await specialist.post(`/actions/${action.id}/export-checks`, asked)).body

    const [given, ended] = await Promise.all([
      specialist.post(`/actions/${action.id}/exports`, { ...asked, stamp }),
      officer.post(`/sharing-agreements/${agreement}/end`, { reason: 'Is niet meer nodig.', revision: 0 }),
    ])

    expect(ended.status).toBe(204)
    expect([undefined, 'sharing.agreement-lapsed']).toContain(given.body.code)
    const { rows } = await house.db.owner.query('select id from privacy.sharing where thing_id = $1', [action.id])
    expect(rows).toHaveLength(given.status === 200 ? 1 : 0)
  }
})
