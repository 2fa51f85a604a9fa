import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { asActor } from '../testing/as-actor.ts'

const YEAR = dayInAmsterdam(new Date()).slice(0, 4)

let house: House
let admin: Visitor
let otherAdmin: Visitor
let coordinator: Visitor
let privacy: Visitor
let old: Visitor
let careful: Visitor
beforeAll(async () => {
  house = await openHouse()
  admin = await house.signIn('Beheer Een', 'admin', house.units.workAndIncome)
  otherAdmin = await house.signIn('Beheer Twee', 'admin', house.units.workAndIncome)
  coordinator = await house.signIn('Coördinator Inkomen', 'coordinator')
  privacy = await house.signIn('Privacy Een', 'privacy', house.units.workAndIncome)
  old = await house.signIn('Specialist Oud', 'specialist')
  careful = await house.signIn('Toezichthouder Zorg', 'specialist', house.units.care)
})
afterAll(() => house.close())

const codeOf = ({ status, body }: Answer) => body?.code ?? status
const madeOn = (who: Visitor, day: string) => house.db.owner.query('update staff.account set created_at = $2 where id = $1', [who.id, day])
const monthsAgo = (months: number) => {
  const day = new Date()
  day.setUTCMonth(day.getUTCMonth() - months)
  day.setUTCDate(day.getUTCDate() - 5)
  return day.toISOString()
}
const due = async (who: Visitor) => (await who.get('/rights-reviews/due')).body.rows
const namesDue = async (who: Visitor) => (await due(who)).map((row: { account: { name: string } }) => row.account.name)
const seenOf = async (who: Visitor) => (await admin.get(`/accounts/${who.id}`)).body.seen
const review = (by: Visitor, of: Visitor, body: object) => by.post(`/accounts/${of.id}/reviews`, body)

describe('a review is due', () => {
  test('a year after the account was made, for an administrator after three months; nobody sees their own', async () => {
    await madeOn(old, monthsAgo(12))
    await madeOn(careful, monthsAgo(11))
    await madeOn(admin, monthsAgo(3))
    await madeOn(otherAdmin, monthsAgo(2))

    expect(await namesDue(admin)).toEqual(['Specialist Oud'])
    expect(await namesDue(otherAdmin)).toEqual(['Beheer Een', 'Specialist Oud'])
  })

  test('for a coordinator only of the own unit; a privacy officer reads and a specialist does not', async () => {
    await madeOn(careful, monthsAgo(12))

    expect(await namesDue(coordinator)).toEqual(['Specialist Oud'])
    expect(await namesDue(admin)).toEqual(['Specialist Oud', 'Toezichthouder Zorg'])
    expect(codeOf(await privacy.get('/rights-reviews/due'))).toBe('access.not-permitted')
    expect((await privacy.get('/rights-reviews')).status).toBe(200)
    expect(codeOf(await old.get('/rights-reviews'))).toBe('access.not-permitted')
  })

  test('page by page, and not for who is blocked', async () => {
    const first = (await admin.get('/rights-reviews/due?limit=1')).body
    expect(first.next).toBe(old.id)
    expect((await admin.get(`/rights-reviews/due?limit=1&after=${first.next}`)).body).toMatchObject({
      rows: [{ account: { name: 'Toezichthouder Zorg' } }],
      next: null,
    })

    await admin.put(`/accounts/${careful.id}/active`, { active: false })
    expect(await namesDue(admin)).toEqual(['Specialist Oud'])
    await admin.put(`/accounts/${careful.id}/active`, { active: true })
  })

  test('after the term that the law of the day says', async () => {
    await house.db.owner.query(`update platform.legal_parameter set value = 6 where key = 'rights-review'`)
    await madeOn(privacy, monthsAgo(6))
    expect(await namesDue(admin)).toContain('Privacy Een')
    await house.db.owner.query(`update platform.legal_parameter set value = 12 where key = 'rights-review'`)
    expect(await namesDue(admin)).not.toContain('Privacy Een')
  })
})

describe('confirming rights', () => {
  test('says who confirmed what and when, with the rights as they were', async () => {
    const [{ rights }] = await due(coordinator)

    expect((await review(coordinator, old, { verdict: 'right', seen: rights.seen })).status).toBe(201)

    expect(await namesDue(coordinator)).toEqual([])
    await admin.post(`/accounts/${old.id}/designations`, { kind: 'boa', from: '2026-01-01', source: 'Akte van beëdiging' })
    const [done] = (await privacy.get(`/rights-reviews?year=${YEAR}`)).body.rows
    expect(done).toMatchObject({
      account: { name: 'Specialist Oud' },
      by: { name: 'Coördinator Inkomen' },
      verdict: 'right',
      rights: { roles: ['specialist'], unit: 'Bijzonder Onderzoek inkomen', mandates: [], designations: [] },
    })
    const trail = await house.db.owner.query(
      `select actor_id from platform.audit_event where action = 'rights.reviewed' and object_id = $1`,
      [old.id],
    )
    expect(trail.rows).toEqual([{ actor_id: coordinator.id }])
  })

  test('is for another unit refused, and for oneself, by the rules and in the database', async () => {
    const body = { verdict: 'right', seen: await seenOf(careful) }

    expect(codeOf(await review(coordinator, careful, body))).toBe('review.other-unit')
    expect(codeOf(await review(admin, admin, { verdict: 'right', seen: await seenOf(admin) }))).toBe('staff.own-rights')
    const insert = `insert into staff.rights_review (id, account_id, reviewed_by, reviewed_at, verdict, rights)
      values (gen_random_uuid(), $1, $2, now(), 'right', '{}')`
    await expect(asActor(house, coordinator.id)(insert, [careful.id, coordinator.id])).rejects.toThrow('row-level security')
    await expect(asActor(house, admin.id)(insert, [admin.id, admin.id])).rejects.toThrow('row-level security')
    await expect(asActor(house, admin.id)(insert, [careful.id, otherAdmin.id])).rejects.toThrow('row-level security')
    await expect(asActor(house, privacy.id)(insert, [careful.id, privacy.id])).rejects.toThrow('row-level security')
    expect(await asActor(house, coordinator.id)(insert, [old.id, coordinator.id])).toBe(1)
  })

  test('of rights that changed in the meantime is refused', async () => {
    const seen = await seenOf(careful)
    await admin.post(`/accounts/${careful.id}/designations`, { kind: 'wmo-supervisor', from: '2026-01-01', source: 'Aanwijzingsbesluit' })

    expect(codeOf(await review(admin, careful, { verdict: 'right', seen }))).toBe('thing.changed-meanwhile')
  })

  test('by two people at the same moment is kept once', async () => {
    const seen = await seenOf(careful)
    const both = await Promise.all([admin, otherAdmin].map((by) => review(by, careful, { verdict: 'right', seen })))

    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
  })

  test('or saying what has to change, which stays open until somebody confirms', async () => {
    const open = async () => (await admin.get('/rights-reviews?state=to-change')).body.rows
    expect(codeOf(await review(admin, careful, { verdict: 'to-change', seen: await seenOf(careful) }))).toBe('review.note-missing')
    await review(admin, careful, { verdict: 'to-change', note: 'Werkt nu voor inkomen.', seen: await seenOf(careful) })
    expect(await open()).toMatchObject([{ account: { name: 'Toezichthouder Zorg' }, note: 'Werkt nu voor inkomen.' }])

    await review(admin, careful, { verdict: 'right', seen: await seenOf(careful) })

    expect(await open()).toEqual([])
  })
})

test('an auditor gets the reviews of a year as a file without names in its own name', async () => {
  const { body: csv, headers } = await admin.get(`/rights-reviews/${YEAR}/csv`)
  const lines = csv.split('\r\n')

  expect(headers['content-type']).toContain('text/csv')
  expect(headers['content-disposition']).toBe(`attachment; filename="wederhoor-rechten-${YEAR}.csv"`)
  expect(lines[0]).toContain('medewerker;rollen;afdeling')
  expect(csv).toContain('Specialist Oud;handhavingsspecialist;Bijzonder Onderzoek inkomen')
  expect(csv).toContain('moet anders;Werkt nu voor inkomen.;Beheer Een')
  expect(lines.filter(Boolean)).toHaveLength(1 + 4)
  expect(codeOf(await coordinator.get(`/rights-reviews/${YEAR}/csv`))).toBe('access.not-permitted')
})
