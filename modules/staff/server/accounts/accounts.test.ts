import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Answer, type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { addDays, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'
import { asActor } from '../testing/as-actor.ts'

const TODAY = dayInAmsterdam(new Date())
const TOMORROW = addDays(TODAY, 1)

let house: House
let admin: Visitor
let otherAdmin: Visitor
let coordinator: Visitor
let privacy: Visitor
let specialist: Visitor
let manager: Visitor
beforeAll(async () => {
  house = await openHouse()
  admin = await house.signIn('Beheer Een', 'admin', house.units.workAndIncome)
  otherAdmin = await house.signIn('Beheer Twee', 'admin', house.units.workAndIncome)
  coordinator = await house.signIn('Coördinator Inkomen', 'coordinator')
  privacy = await house.signIn('Privacy Een', 'privacy')
  specialist = await house.signIn('Specialist Een', 'specialist')
  manager = await house.signIn('Manager Een', 'manager', house.units.workAndIncome)
})
afterAll(() => house.close())

const codeOf = ({ status, body }: Answer) => body?.code ?? status
const aMandate = (changes: object = {}) => ({
  addressee: 'work-and-income',
  partKinds: ['terminate', 'change'],
  upToCents: 500_000,
  from: TODAY,
  source: 'Mandaatbesluit 2026, artikel 4',
  ...changes,
})
const aDesignation = (changes: object = {}) => ({
  kind: 'wmo-supervisor',
  number: 'TZ-17',
  from: TODAY,
  source: 'Aanwijzingsbesluit 2026',
  ...changes,
})
const eventsOf = async (id: string) =>
  (
    await house.db.owner.query(`select action from platform.audit_event where object_id = $1 and kind = 'write' order by seq`, [id])
  ).rows.map((row) => row.action)

describe('the list of who works here', () => {
  test('is for administrator, coordinator and privacy officer, and for nobody else', async () => {
    const answers = await Promise.all([admin, coordinator, privacy, specialist, manager, house.visitor].map((who) => who.get('/accounts')))

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 403, 403, 401])
  })

  test('goes by name, page by page, and its cursor names nobody', async () => {
    const first = (await admin.get('/accounts?limit=2')).body
    const second = (await admin.get(`/accounts?limit=2&after=${first.next}`)).body

    const names = [...first.rows, ...second.rows].map((row: { name: string }) => row.name)
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other)))
    expect(new Set(names).size).toBe(4)
    expect(first.next).toBe(first.rows[1].id)
  })

  test('is narrowed by role, unit, being active and a review that is due', async () => {
    const care = await house.signIn('Toezichthouder Zorg', 'specialist', house.units.care)
    const old = await house.signIn('Oudgediende', 'policy', house.units.care)
    await house.db.owner.query(`update staff.account set created_at = '2020-01-01' where id = $1`, [old.id])
    const namesOf = async (query: string) => (await admin.get(`/accounts?${query}`)).body.rows.map((row: { name: string }) => row.name)

    expect(await namesOf('role=manager')).toEqual(['Manager Een'])
    expect(await namesOf(`unit=${house.units.care}`)).toEqual(['Oudgediende', 'Toezichthouder Zorg'])
    expect(await namesOf('waits=review')).toEqual(['Oudgediende'])
    await admin.put(`/accounts/${care.id}/active`, { active: false })
    expect(await namesOf('status=blocked')).toEqual(['Toezichthouder Zorg'])
  })
})

describe('one account', () => {
  test('tells what somebody may do; a coordinator reads it and changes nothing', async () => {
    const file = (await coordinator.get(`/accounts/${specialist.id}`)).body

    expect(file).toMatchObject({ name: 'Specialist Een', roles: [{ role: 'specialist', groups: [] }], own: false, active: true })
    const refused = [
      await coordinator.put(`/accounts/${specialist.id}/active`, { active: false }),
      await privacy.post(`/accounts/${specialist.id}/designations`, aDesignation()),
      await specialist.post(`/accounts/${specialist.id}/mandates`, aMandate()),
    ]
    expect(refused.map(codeOf)).toEqual(['access.not-permitted', 'access.not-permitted', 'access.not-permitted'])
  })

  test('is not there for an id that nobody has', async () => {
    expect(codeOf(await admin.get(`/accounts/${newId()}`))).toBe('thing.not-found')
    expect(codeOf(await admin.put(`/accounts/${newId()}/active`, { active: false }))).toBe('thing.not-found')
  })

  test('moves to another unit, and works for a second municipality', async () => {
    const second = (await admin.post('/municipalities', { code: 'GM9001', name: 'Tweede gemeente' })).body.id
    const home = (await admin.get(`/accounts/${specialist.id}`)).body.municipality.id
    const place = { unitId: house.units.care, municipalityId: home, alsoFor: [second, home] }

    expect((await admin.put(`/accounts/${specialist.id}/place`, place)).status).toBe(204)

    const file = (await admin.get(`/accounts/${specialist.id}`)).body
    expect(file).toMatchObject({ unit: { code: 'BO-ZORG' }, alsoFor: [{ code: 'GM9001' }] })
    expect(codeOf(await admin.put(`/accounts/${specialist.id}/place`, { ...place, unitId: newId() }))).toBe('input.invalid')
    expect(codeOf(await admin.put(`/accounts/${specialist.id}/place`, { ...place, municipalityId: newId() }))).toBe('input.invalid')
    await admin.put(`/accounts/${specialist.id}/place`, { unitId: house.units.income, municipalityId: home })
    expect((await admin.get(`/accounts/${specialist.id}`)).body.alsoFor).toEqual([])
  })

  test('that is blocked loses every session at once and cannot come back until it is let in again', async () => {
    const leaver = await house.signIn('Vertrekker', 'specialist')

    expect((await admin.put(`/accounts/${leaver.id}/active`, { active: false })).status).toBe(204)

    expect(codeOf(await leaver.get('/colleagues'))).toBe('access.not-signed-in')
    expect(codeOf(await house.visitor.post('/demo-session', { account: 'Vertrekker' }))).toBe('staff.unknown-account')
    await admin.put(`/accounts/${leaver.id}/active`, { active: true })
    expect((await house.visitor.post('/demo-session', { account: 'Vertrekker' })).status).toBe(200)
    expect(await eventsOf(leaver.id)).toEqual(['session.started', 'account.blocked', 'account.unblocked', 'session.started'])
  })
})

test('two administrators who block each other at the same moment: one stays', async () => {
  const apart = await openHouse()
  const [one, other] = [await apart.signIn('Laatste Een', 'admin'), await apart.signIn('Laatste Twee', 'admin')]
  const held = await apart.db.owner.connect()
  await held.query('begin; select from staff.account for no key update')

  const both = Promise.all([
    one.put(`/accounts/${other.id}/active`, { active: false }),
    other.put(`/accounts/${one.id}/active`, { active: false }),
  ])
  await vi.waitFor(async () => {
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    expect((await apart.db.owner.query(waiting)).rowCount).toBe(2)
  })
  await held.query('commit')
  held.release()

  expect((await both).map(codeOf).toSorted()).toEqual([204, 'account.last-admin'])
  expect((await apart.db.owner.query('select from staff.account where active')).rowCount).toBe(1)
  await apart.close()
})

describe('nobody changes their own rights', () => {
  test('by the rules of the house', async () => {
    const home = (await admin.get(`/accounts/${admin.id}`)).body
    expect(home.own).toBe(true)
    const refused = [
      await admin.put(`/accounts/${admin.id}/active`, { active: false }),
      await admin.put(`/accounts/${admin.id}/place`, { unitId: house.units.care, municipalityId: home.municipality.id }),
      await admin.post(`/accounts/${admin.id}/mandates`, aMandate()),
      await admin.post(`/accounts/${admin.id}/designations`, aDesignation()),
    ]

    expect(refused.map(codeOf)).toEqual(Array(4).fill('staff.own-rights'))
  })

  test('nor ends what they hold themselves', async () => {
    const { id } = (await otherAdmin.post(`/accounts/${admin.id}/designations`, aDesignation({ kind: 'boa' }))).body

    expect(codeOf(await admin.put(`/designations/${id}/last-day`, { lastDay: TODAY, seenLastDay: null }))).toBe('staff.own-rights')
    expect((await otherAdmin.put(`/designations/${id}/last-day`, { lastDay: TODAY, seenLastDay: null })).status).toBe(204)
  })

  test('and the database lets nobody either', async () => {
    const asAdmin = asActor(house, admin.id)

    expect(await asAdmin('update staff.account set active = false where id = $1', [admin.id])).toBe(0)
    const mandate = `insert into staff.mandate (id, account_id, addressee, part_kinds, valid_from, source)
      values (gen_random_uuid(), $1, 'work-and-income', '{fine}', current_date, 'Zelf bedacht')`
    const designation = `insert into staff.designation (id, account_id, kind, valid_from, source)
      values (gen_random_uuid(), $1, 'youth-supervisor', current_date, 'Zelf bedacht')`
    await expect(asAdmin(mandate, [admin.id])).rejects.toThrow('row-level security')
    await expect(asAdmin(designation, [admin.id])).rejects.toThrow('row-level security')
    await expect(asAdmin(`insert into staff.account_role values ($1, 'manager')`, [admin.id])).rejects.toThrow('permission denied')
    await expect(asActor(house, specialist.id)(mandate, [manager.id])).rejects.toThrow('row-level security')
    expect(await asActor(house, coordinator.id)('update staff.account set active = false where id = $1', [specialist.id])).toBe(0)
  })
})

describe('a mandate', () => {
  let id: string
  test('says who may decide what, up to which amount, from which day', async () => {
    id = (await admin.post(`/accounts/${manager.id}/mandates`, aMandate())).body.id

    const [mandate] = (await privacy.get(`/accounts/${manager.id}`)).body.mandates
    expect(mandate).toMatchObject({ id, partKinds: ['terminate', 'change'], upToCents: 500_000, from: TODAY, lastDay: null, holds: 'now' })
    expect((await admin.get('/accounts?role=manager')).body.rows[0].mandates).toBe(1)
    expect(await eventsOf(manager.id)).toContain('mandate.granted')
  })

  test('is one at a time for each part, by the rules and in the database', async () => {
    const grant = (changes: object) => admin.post(`/accounts/${manager.id}/mandates`, aMandate(changes))

    expect(codeOf(await grant({ partKinds: ['change', 'fine'] }))).toBe('mandate.overlaps')
    expect(codeOf(await grant({ partKinds: ['fine'] }))).toBe(201)
    expect(codeOf(await grant({ addressee: 'social-development', from: TOMORROW }))).toBe(201)
    await expect(
      asActor(house, admin.id)(
        `insert into staff.mandate (id, account_id, addressee, part_kinds, valid_from, source)
           values (gen_random_uuid(), $1, 'work-and-income', '{change}', current_date + 30, 'Mandaatregister')`,
        [manager.id],
      ),
    ).rejects.toThrow('row-level security')
  })

  test('is for a manager, for parts that are decided on, with its source and in order', async () => {
    expect(codeOf(await admin.post(`/accounts/${specialist.id}/mandates`, aMandate()))).toBe('mandate.needs-manager')
    const grant = (changes: object) => admin.post(`/accounts/${manager.id}/mandates`, aMandate(changes))
    expect(codeOf(await grant({ partKinds: ['dismiss'] }))).toBe('mandate.unknown-part')
    const wrong = await grant({ partKinds: [], source: '', from: TOMORROW, lastDay: TODAY })
    expect(wrong.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([
      '#/body/partKinds',
      '#/body/source',
      '#/body/lastDay',
    ])
    const { parts } = (await admin.get('/mandate-parts')).body
    expect(parts).toContainEqual({ kind: 'fine', nl: 'bestuurlijke boete', en: 'administrative fine' })
  })

  test('given by two administrators at the same moment is given once', async () => {
    const both = await Promise.all(
      [admin, otherAdmin].map((who) => who.post(`/accounts/${manager.id}/mandates`, aMandate({ partKinds: ['revoke'] }))),
    )

    expect(both.map(codeOf).toSorted()).toEqual([201, 'mandate.overlaps'])
  })

  test('ends on a day, and two people who end it at the same moment end it once', async () => {
    const end = (who: Visitor, lastDay: string) => who.put(`/mandates/${id}/last-day`, { lastDay, seenLastDay: null })
    const both = await Promise.all([end(admin, TODAY), end(otherAdmin, TOMORROW)])

    expect(both.map(codeOf).toSorted()).toEqual([204, 'thing.changed-meanwhile'])
    const [mandate] = (await admin.get(`/accounts/${manager.id}`)).body.mandates.filter((one: { id: string }) => one.id === id)
    expect(mandate).toMatchObject({ lastDay: both[0]?.status === 204 ? TODAY : TOMORROW, holds: 'now' })
    expect(codeOf(await admin.put(`/mandates/${newId()}/last-day`, { lastDay: TODAY, seenLastDay: null }))).toBe('thing.not-found')
  })

  test('is never deleted: the database gives nobody the right to', async () => {
    await expect(asActor(house, admin.id)('delete from staff.mandate where id = $1', [id])).rejects.toThrow('permission denied')
    await expect(asActor(house, admin.id)('update staff.mandate set up_to_cents = null where id = $1', [id])).rejects.toThrow(
      'permission denied',
    )
  })
})

describe('a designation', () => {
  test('has a number, a source and days, and is marked when it has lapsed', async () => {
    const grant = (changes: object) => admin.post(`/accounts/${specialist.id}/designations`, aDesignation(changes))
    await grant({ from: '2024-01-01', lastDay: '2025-12-31' })
    await grant({ from: '2026-01-01' })

    const { designations } = (await admin.get('/accounts?role=specialist')).body.rows.find(
      (row: { id: string }) => row.id === specialist.id,
    )

    expect(designations).toMatchObject([
      { kind: 'wmo-supervisor', number: 'TZ-17', lastDay: '2025-12-31', holds: 'lapsed' },
      { from: '2026-01-01', lastDay: null, holds: 'now' },
    ])
    expect(codeOf(await grant({ from: '2025-06-01', lastDay: '2025-07-01' }))).toBe('designation.overlaps')
    expect(codeOf(await admin.put(`/designations/${designations[0].id}/last-day`, { lastDay: TODAY, seenLastDay: '2025-12-31' }))).toBe(
      'staff.already-lapsed',
    )
    await expect(
      asActor(house, admin.id)(
        `insert into staff.designation (id, account_id, kind, valid_from, source) values (gen_random_uuid(), $1, 'wmo-supervisor', '2026-02-01', 'Besluit')`,
        [specialist.id],
      ),
    ).rejects.toThrow('row-level security')
  })
})

test('a day outside 2000 to 2200 is refused with words, wherever a period is given or ended', async () => {
  const about = await house.signIn('Manager Verre Dagen', 'manager', house.units.workAndIncome)
  const mandate = (await admin.post(`/accounts/${about.id}/mandates`, aMandate())).body.id
  const designation = (await admin.post(`/accounts/${about.id}/designations`, aDesignation())).body.id

  for (const lastDay of ['9999-12-31', '2201-01-01', '0001-01-01']) {
    const refused = [
      await admin.post(`/accounts/${about.id}/mandates`, aMandate({ partKinds: ['fine'], lastDay })),
      await admin.post(`/accounts/${about.id}/designations`, aDesignation({ kind: 'boa', lastDay })),
      await admin.put(`/mandates/${mandate}/last-day`, { lastDay, seenLastDay: null }),
      await admin.put(`/designations/${designation}/last-day`, { lastDay, seenLastDay: null }),
      await admin.post(`/accounts/${about.id}/mandates`, aMandate({ partKinds: ['fine'], from: lastDay })),
    ]
    expect(refused.map(codeOf), lastDay).toEqual(Array(5).fill('input.invalid'))
    expect(refused[2]?.body.errors[0].detail).toBe('Kies een dag van 2000 tot en met 2200.')
  }
  expect((await admin.put(`/mandates/${mandate}/last-day`, { lastDay: '2200-12-31', seenLastDay: null })).status).toBe(204)
})
