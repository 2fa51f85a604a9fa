import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { clients, makeBudgetFile } from '../testing/budget.ts'

let house: House
let lead: Tinkerer
let reader: Tinkerer
let id: string
let place: string
beforeAll(async () => {
  house = await openHouse()
  lead = await house.signIn('Toezichthouder', 'specialist', house.units.care)
  reader = await house.signIn('Coördinator', 'coordinator', house.units.care)
  const file = await makeBudgetFile(house, { lead: lead.id })
  id = file.id
  place = `/investigations/${id}/budget/holders/${file.holders[0]}/representative`
})
afterAll(() => house.close())

const holder = async () => (await lead.get(`/investigations/${id}/budget`)).body.holders[0]
const daughter = { role: 'family', bsn: '999990032', initials: 'A.', surname: 'Dochterman', birthDate: '1980-05-05' }

test('who acts for a budget holder is recorded, replaced by name and birth date, and taken away', async () => {
  expect((await lead.put(place, { revision: 0, ...daughter })).status).toBe(204)
  expect(await holder()).toMatchObject({ revision: 1, representative: { name: 'A. Dochterman', role: 'family' } })

  const curator = { role: 'curator', surname: 'Beheermans', birthDate: '1970-01-09' }
  expect((await lead.put(place, { revision: 1, ...curator })).status).toBe(204)
  expect((await holder()).representative).toMatchObject({ name: 'Beheermans', role: 'curator' })

  const taken = await lead.send({ method: 'DELETE', url: `/api/v1${place}`, payload: { revision: 2 } })
  expect(taken.statusCode).toBe(204)
  expect((await holder()).representative).toBeNull()
})

test('a representative is somebody else, known well enough, and not written over a colleague', async () => {
  const { revision } = await holder()
  const refused = async (body: object) => {
    const answer = await lead.put(place, { revision, ...daughter, ...body })
    return [answer.status, answer.body?.code]
  }

  expect(await refused({ ...clients[0] })).toEqual([422, 'holder.represents-self'])
  expect(await refused({ bsn: undefined, birthDate: undefined })).toEqual([422, 'input.invalid'])
  expect(await refused({ role: 'neighbour' })).toEqual([422, 'input.invalid'])
  expect(await refused({})).toEqual([204, undefined])
  expect(await refused({ role: 'mentor' })).toEqual([409, 'budget.changed-meanwhile'])
})

test('a BSN of somebody else is refused', async () => {
  const { revision } = await holder()

  const { status, body } = await lead.put(place, { revision, ...daughter, birthDate: '1981-05-05' })

  expect([status, body.code]).toEqual([422, 'party.does-not-match'])
})

test('who only reads the file names nobody', async () => {
  const { revision } = await holder()

  expect((await reader.put(place, { revision, ...daughter })).body.code).toBe('investigation.not-yours')
})
