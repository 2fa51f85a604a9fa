import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { makeAction, makeAgreement, makePartner } from '../testing/action.ts'
import { attach } from '../testing/attach.ts'

let house: House
let coordinator: Tinkerer
let specialist: Tinkerer
let officer: Tinkerer
let outsiders: Tinkerer[]
let uwv: string
let police: string
let svb: string
let id: string
beforeAll(async () => {
  house = await openHouse()
  coordinator = await house.signIn('Coördinator', 'coordinator')
  specialist = await house.signIn('Specialist', 'specialist')
  officer = await house.signIn('Functionaris', ['privacy', 'manager', 'policy'])
  const other = await house.addMunicipality('GM9998', 'Elders')
  outsiders = [
    await house.signIn('Collega', 'specialist'),
    await house.signIn('Hiernaast', ['specialist', 'coordinator'], house.units.care),
    await house.signIn('Elders', ['specialist', 'coordinator'], other.units.income, other.id),
  ]
  house.setNow('2024-11-14T09:00:00Z')
  uwv = await makePartner(house, coordinator.id, 'UWV Voorbeeld')
  svb = await makePartner(house, coordinator.id, 'SVB Voorbeeld', 'svb')
  police = await makePartner(house, coordinator.id, 'Politie Voorbeeld', 'police')
  await makeAgreement(house, { draftedBy: coordinator.id, partners: [uwv, police], out: ['address', 'work'], in: ['business'] })
  ;({ id } = await makeAction(house, { plannedBy: coordinator.id, crew: [specialist.id], partners: [uwv, police] }))
})
afterAll(() => house.close())

const oneItem = async (who: Tinkerer, actionId = id) => (await who.get(`/actions/${actionId}/items`)).body.items.at(-1)
const sharings = async (actionId = id) =>
  (await house.db.owner.query('select * from privacy.sharing where thing_id = $1 order by shared_at, id', [actionId])).rows

test('what a partner gave is attached under an agreement, stands in the log at once, and is gone on the day that was agreed', async () => {
  const { status, body } = await attach(specialist, id, {
    direction: 'in',
    partnerId: uwv,
    categories: ['business'],
    title: 'Bedrijven op het terrein',
    records: 14,
  })

  expect(status).toBe(201)
  expect(body.items.at(-1)).toMatchObject({
    ...{ number: 1, direction: 'in', partner: { name: 'UWV Voorbeeld' }, title: 'Bedrijven op het terrein', records: 14, kind: 'csv' },
    ...{ attachedBy: { name: 'Specialist' }, dueOn: '2024-12-14', destroyedAt: null, logged: true },
  })
  expect(await sharings()).toMatchObject([
    {
      direction: 'in',
      partner_id: uwv,
      categories: ['business'],
      what: 'Bedrijven op het terrein',
      amount: 14,
      due_on: '2024-12-14',
      ended: null,
    },
  ])
})

test('what is meant for a partner is attached without the log: nothing has gone yet', async () => {
  const before = (await sharings()).length
  expect((await attach(coordinator, id, { partnerId: uwv, categories: ['address', 'work'] })).status).toBe(201)
  expect((await oneItem(specialist)).logged).toBe(false)
  expect(await sharings()).toHaveLength(before)
})

test.each([
  ['a partner without an agreement', { partner: 'svb' }, 'sharing.not-covered', /Met SVB Voorbeeld is vandaag geen afspraak/],
  ['data that were not agreed', { categories: ['address', 'income'] }, 'sharing.not-covered', /"inkomen en vermogen" aan UWV/],
  ['the other direction', { direction: 'in', categories: ['address'] }, 'sharing.not-covered', /"adres" van UWV Voorbeeld ontvangen/],
  ['the police, whom the law does not name', { partner: 'police' }, 'sharing.police-only-through', /geen afspraak binnen RIEC of LSI/],
] as const)(
  'is refused with the reason: %s',
  async (_, { partner = 'uwv', ...said }: { partner?: string; direction?: 'in'; categories?: readonly string[] }, code, detail) => {
    const other = await makeAction(house, { plannedBy: coordinator.id, crew: [specialist.id], partners: [uwv, police, svb] })
    const { status, body } = await attach(specialist, other.id, { ...said, partnerId: { uwv, svb, police }[partner] ?? '' })

    expect([status, body.code]).toEqual([422, code])
    expect(body.errors).toHaveLength(1)
    expect(body.errors[0].detail).toMatch(detail)
    expect((await specialist.get(`/actions/${other.id}/items`)).body.items).toEqual([])
  },
)

test('is refused for another purpose, and under an agreement that lapsed', async () => {
  const other = await makeAction(house, { plannedBy: coordinator.id, crew: [specialist.id], partners: [uwv], purpose: 'address-quality' })
  expect((await attach(specialist, other.id, { partnerId: uwv })).body.code).toBe('sharing.not-covered')
  await makeAgreement(house, { draftedBy: coordinator.id, partners: [uwv], purpose: 'address-quality', to: '2024-11-14' })
  expect((await attach(specialist, other.id, { partnerId: uwv })).body.code).toBe('sharing.agreement-lapsed')
})

test('is refused for a partner that does not take part, and for an action that was cancelled', async () => {
  expect((await attach(specialist, id, { partnerId: svb })).body.code).toBe('item.partner-not-of-action')
  const other = await makeAction(house, { plannedBy: coordinator.id, crew: [specialist.id], partners: [uwv] })
  await house.db.owner.query(
    `update partner_actions.action set state = 'cancelled', cancel_reason = 'Ging niet door.', cancelled_at = now() where id = $1`,
    [other.id],
  )
  expect((await attach(specialist, other.id, { partnerId: uwv })).body.code).toBe('item.action-cancelled')
})

test('a file is what stands in it, whatever it is called or says to be; the name of the file is kept nowhere', async () => {
  const lying = await attach(specialist, id, { partnerId: uwv }, '<html><script>alert(1)</script></html>', 'lijst.pdf')
  expect([lying.status, lying.body.code]).toEqual([422, 'item.file-kind'])
  const { body } = await attach(specialist, id, { partnerId: uwv }, Buffer.from('89504e470d0a1a0a00', 'hex'), 'Jansen 999990019.pdf')
  expect(body.items.at(-1).kind).toBe('png')
  const { rows } = await house.db.owner.query(`select to_jsonb(i)::text as row from partner_actions.attached_item i where action_id = $1`, [
    id,
  ])
  expect(rows.length).toBeGreaterThan(0)
  for (const { row } of rows) expect(row).not.toContain('Jansen')
})

test('five megabytes are taken in, and a byte more is not', async () => {
  const most = 5 * 1024 * 1024
  expect((await attach(specialist, id, { partnerId: uwv }, Buffer.alloc(most, 'a'))).status).toBe(201)
  const { status, body } = await attach(specialist, id, { partnerId: uwv }, Buffer.alloc(most + 1, 'a'))
  expect([status, body.code]).toEqual([413, 'input.too-large'])
})

test('says what is wrong with what was said: a number in the title, a reason that is none, nothing at all', async () => {
  const { status, body } = await attach(specialist, id, { partnerId: uwv, title: 'Lijst over 999990019', necessity: 'Nodig' })
  expect(status).toBe(422)
  expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['#/body/title', '#/body/necessity'])
  expect((await attach(specialist, id, 'geen json')).body.code).toBe('input.invalid')
  expect((await attach(specialist, id, { partnerId: uwv }, '')).body.code).toBe('item.file-missing')
})

test('whoever works on the action opens what is attached, as a file of no name; the look is remembered', async () => {
  await attach(specialist, id, { partnerId: uwv }, 'straat;nummer\nVoorbeeldweg;1\n')
  const item = await oneItem(specialist)
  const { status, body, headers } = await coordinator.get(`/actions/${id}/items/${item.id}/content`)

  expect([status, body]).toEqual([200, 'straat;nummer\nVoorbeeldweg;1\n'])
  expect(headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  expect(headers['content-disposition']).toMatch(/^attachment; filename="actie-p-2024-[0-9]+-stuk-[0-9]+\.csv"$/)
  const { rows } = await house.db.owner.query(
    `select action from platform.audit_event where action = 'action.item-opened' and object_id = $1 and actor_id = $2`,
    [id, coordinator.id],
  )
  expect(rows).toHaveLength(1)
  const { rows: stored } = await house.db.owner.query('select content_sealed from partner_actions.attached_item where id = $1', [item.id])
  expect(stored[0].content_sealed.includes('Voorbeeldweg')).toBe(false)
})

test('whoever does not work on the action finds nothing: a colleague, another unit, another municipality', async () => {
  const item = await oneItem(specialist)
  for (const outsider of outsiders) {
    expect((await outsider.get(`/actions/${id}/items`)).status).toBe(404)
    expect((await outsider.get(`/actions/${id}/items/${item.id}/content`)).status).toBe(404)
    expect((await outsider.post(`/actions/${id}/items/${item.id}/destruction`)).status).toBe(404)
    expect((await attach(outsider, id, { partnerId: uwv })).status).toBe(404)
  }
  expect((await officer.get(`/actions/${id}/items`)).status).toBe(403)
  expect((await attach(officer, id, { partnerId: uwv })).status).toBe(403)
})

test('what was destroyed is gone for everybody and ended in the log, once', async () => {
  const { id: own } = await makeAction(house, { plannedBy: coordinator.id, crew: [specialist.id], partners: [uwv] })
  await attach(specialist, own, { direction: 'in', partnerId: uwv, categories: ['business'] })
  const item = await oneItem(specialist, own)

  const { status, body } = await coordinator.post(`/actions/${own}/items/${item.id}/destruction`)
  expect(status).toBe(200)
  expect(body.items[0]).toMatchObject({ destroyedAt: '2024-11-14T09:00:00.000Z', destroyedBy: { name: 'Coördinator' } })
  expect(await sharings(own)).toMatchObject([{ ended: 'destroyed', ended_on: '2024-11-14', ended_by: coordinator.id }])
  expect((await specialist.get(`/actions/${own}/items/${item.id}/content`)).body.code).toBe('item.destroyed')
  expect((await specialist.post(`/actions/${own}/items/${item.id}/destruction`)).body.code).toBe('item.destroyed')
})
