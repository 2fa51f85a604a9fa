import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import { testKeys } from '#platform/server/testing/test-key.ts'
import { type Actor, doWork, type Work } from '#platform/server/work.ts'
import { describeParty, findOrMakePeople, type PartiesTables } from './index.ts'
import type { GivenPerson } from './matching-rules.ts'

const sealer = makeSealer(testKeys)
const FIRST_MUNICIPALITY = '00000000-0000-7000-8000-000000000001'
let house: House
let specialist: Visitor
beforeAll(async () => {
  house = await openHouse()
  specialist = await house.signIn('Specialist', 'specialist')
})
afterEach(() => house.db.owner.query('truncate parties.person cascade'))
afterAll(() => house.close())

function as<Result>(run: (work: Work<PartiesTables>) => Promise<Result>): Promise<Result> {
  const actor: Actor = { id: specialist.id, account: '', name: '', unitId: house.units.income, roles: ['specialist'] }
  return doWork(
    { pool: house.db.pool, clock: () => new Date(), reactions: {} },
    { onBehalfOf: actor, purpose: 'social-domain-enforcement' },
    run,
  )
}
const make = (...people: Omit<GivenPerson, 'kind'>[]) =>
  as((work) =>
    findOrMakePeople(
      work,
      sealer,
      FIRST_MUNICIPALITY,
      people.map((person) => ({ kind: 'person', ...person })),
    ),
  )
const anna = { surname: 'Voorbeeld', birthDate: '1990-05-06', initials: 'A.' }

test('the same BSN is the same person, on one list and on the next', async () => {
  const [one, two] = await make({ bsn: '999990007', ...anna }, { bsn: '999990007' })
  const [again] = await make({ bsn: '999990007', surname: 'Andere-Naam' })

  expect([two?.id, again?.id]).toEqual([one?.id, one?.id])
  expect([one?.isNew, two?.isNew, again?.isNew]).toEqual([true, false, false])
})

test('a BSN that comes later is added to the person whom name and birth date point at', async () => {
  const [byName] = await make(anna)
  const [withBsn] = await make({ ...anna, bsn: '999990007' })
  const [byBsn] = await make({ bsn: '999990007' })

  expect(new Set([byName?.id, withBsn?.id, byBsn?.id]).size).toBe(1)
  expect(await as((work) => describeParty(work, sealer, byName?.id ?? ''))).toMatchObject({ bsnEnding: '0007', name: 'A. Voorbeeld' })
})

test('two people with one name and birth date but two BSNs stay two people, and a name alone then points at neither', async () => {
  const [one, other] = await make({ ...anna, bsn: '999990007' }, { ...anna, bsn: '999990019' })
  const [unclear] = await make(anna)

  expect(new Set([one?.id, other?.id, unclear?.id]).size).toBe(3)
})

test('a BSN with another birth date is nobody, also within one list', async () => {
  const [, contradiction] = await make({ bsn: '999990007', ...anna }, { bsn: '999990007', birthDate: '1991-01-01' })

  expect(contradiction).toBeNull()
})

test('what was known is never overwritten, what was missing is filled in', async () => {
  const [person] = await make({ bsn: '999990007', surname: 'Voorbeeld' })
  await make({ bsn: '999990007', surname: 'Fout', initials: 'A.', birthDate: '1990-05-06' })

  expect(await as((work) => describeParty(work, sealer, person?.id ?? ''))).toMatchObject({ name: 'A. Voorbeeld', birthDate: '1990-05-06' })
})

test('whoever has nothing to do with a person does not see them', async () => {
  const [person] = await make(anna)
  await house.db.owner.query(`update parties.person set created_at = now() - interval '13 hours'`)

  expect(await as((work) => describeParty(work, sealer, person?.id ?? ''))).toBeNull()
})

test('nobody changes a person behind the back of the product', async () => {
  await make(anna)

  await expect(house.db.pool.query(`update parties.person set surname = 'Anders'`)).rejects.toThrow('permission denied')
})
