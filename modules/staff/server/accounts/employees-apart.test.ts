import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, type House, type OtherMunicipality, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { asActor } from '../testing/as-actor.ts'

let house: House
let other: OtherMunicipality
let admin: Visitor
let coordinator: Visitor
let careCoordinator: Visitor
let specialist: Visitor
let adminElsewhere: Visitor
let coordinatorElsewhere: Visitor
beforeAll(async () => {
  house = await openHouse()
  other = await house.addMunicipality('GM9002', 'Voorbeeldstad')
  admin = await house.signIn('Beheer Een', 'admin')
  coordinator = await house.signIn('Coördinator Inkomen', 'coordinator')
  careCoordinator = await house.signIn('Coördinator Zorg', 'coordinator', house.units.care)
  specialist = await house.signIn('Specialist Een', 'specialist')
  adminElsewhere = await house.signIn('Beheer Elders', ['admin', 'privacy'], house.units.income, other.id)
  coordinatorElsewhere = await house.signIn('Coördinator Elders', 'coordinator', house.units.income, other.id)
  const { seen } = (await admin.get(`/accounts/${specialist.id}`)).body
  await admin.post(`/accounts/${specialist.id}/reviews`, { verdict: 'to-change', note: 'Hoort niet meer bij zorg.', seen })
})
afterAll(() => house.close())

const codeOf = ({ status, body }: Answer) => body?.code ?? status
const namesFor = async (who: Visitor) => (await who.get('/accounts')).body.rows.map((row: { name: string }) => row.name)
const notesFor = async (who: Visitor) => (await who.get('/rights-reviews')).body.rows.map((row: { note: string }) => row.note)

test('who keeps rights sees the people of the own municipality, and not those of another one in the same unit', async () => {
  expect(await namesFor(adminElsewhere)).toEqual(['Beheer Elders', 'Coördinator Elders'])
  expect(await namesFor(coordinator)).toEqual(['Beheer Een', 'Coördinator Inkomen', 'Coördinator Zorg', 'Specialist Een'])

  const refused = [
    await adminElsewhere.get(`/accounts/${specialist.id}`),
    await adminElsewhere.put(`/accounts/${specialist.id}/active`, { active: false }),
    await coordinatorElsewhere.post(`/accounts/${specialist.id}/reviews`, { verdict: 'right', seen: 'x' }),
  ]
  expect(refused.map(codeOf)).toEqual(Array(3).fill('thing.not-found'))
  expect(await asActor(house, adminElsewhere.id)('update staff.account set active = false where id = $1', [specialist.id])).toBe(0)
})

test('what was said about rights is for the own unit of a coordinator, and for the own municipality', async () => {
  expect(await notesFor(admin)).toEqual(['Hoort niet meer bij zorg.'])
  expect(await notesFor(coordinator)).toEqual(['Hoort niet meer bij zorg.'])
  for (const who of [careCoordinator, adminElsewhere, coordinatorElsewhere]) {
    expect(await notesFor(who)).toEqual([])
    expect(await asActor(house, who.id)('select from staff.rights_review')).toBe(0)
  }

  const { reviews } = (await careCoordinator.get(`/accounts/${specialist.id}`)).body
  expect(reviews).toEqual([])
  const rows: { name: string; lastReviewedAt: string | null }[] = (await careCoordinator.get('/accounts')).body.rows
  expect(rows.find(({ name }) => name === 'Specialist Een')?.lastReviewedAt).not.toBeNull()
})

test('who works for both municipalities sees the people of both', async () => {
  await house.alsoWorksFor(adminElsewhere.id, '00000000-0000-7000-8000-000000000001')

  expect(await namesFor(adminElsewhere)).toContain('Specialist Een')
})

test('each look at a list of people or rights stands in the trail', async () => {
  const looked = await Promise.all(['/accounts', '/rights-reviews', '/rights-reviews/due', '/group-roles'].map((path) => admin.get(path)))

  expect(looked.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  const { rows } = await house.db.owner.query(
    `select distinct action from platform.audit_event where actor_id = $1 and action like '%listed' order by 1`,
    [admin.id],
  )
  expect(rows.map(({ action }) => action)).toEqual(['accounts.listed', 'groups.listed', 'rights.due-listed', 'rights.reviews-listed'])
})
