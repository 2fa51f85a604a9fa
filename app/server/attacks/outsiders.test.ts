import { afterAll, beforeAll, expect, test } from 'vitest'
import { file } from '#modules/reports/server/testing/reports.ts'
import { type House, openHouse } from '../testing/house.ts'

let house: House
let known: { id: string; reference: string }
beforeAll(async () => {
  house = await openHouse()
  const filer = await house.signIn('Medewerker', 'consultant')
  const id = await file(filer, { reporter: { name: 'M. Melder', phone: '030 123 45 67' } })
  known = { id, reference: (await filer.get(`/reports/${id}`)).body.reference }
})
afterAll(() => house.close())

const tell = (claim: object, remoteAddress = '192.0.2.20') =>
  house.visitor.send({
    method: 'POST',
    url: '/api/v1/public/reports',
    payload: { about: 'subsistence', what: 'Er wordt iedere ochtend gewerkt bij de garage, van acht tot twaalf.', ...claim },
    remoteAddress,
  })

test('a landlord or employer learns nothing about somebody from the public door: the answer is the same for who is known and who is not', async () => {
  const shape = async (subjectName: string, subjectAddress: string) => {
    const answer = await tell({ subjectName, subjectAddress })
    return [answer.statusCode, Object.entries(answer.json()).map(([name, value]) => [name, typeof value])]
  }

  const answer = await shape('J. Voorbeeld', 'Proefstraat 12')
  expect(answer[0]).toBe(201)
  expect(await shape('K. Onbekend', 'Nergensweg 1')).toEqual(answer)
})

test('a resident who wants to know who reported finds no address that says it, by number, reference or guess', async () => {
  const places = [
    `/reports/${known.id}`,
    `/reports/${known.reference}`,
    `/reports/${known.id}/timeline`,
    `/reports?q=${known.reference}`,
    `/public/reports/${known.id}`,
    `/public/reports/${known.reference}`,
    '/public/reports',
  ]
  for (const place of places) {
    const answer = await house.visitor.send({ url: `/api/v1${place}` })
    expect([401, 404], place).toContain(answer.statusCode)
    expect(answer.body, place).not.toMatch(/Melder|030 ?123|Voorbeeld/)
  }
  const opening = await house.visitor.post(`/reports/${known.id}/reporter-identity/opening`, { reason: 'Ik wil het weten.' })
  expect(opening.body.code).toBe('access.not-signed-in')
})

test('somebody who pours reports in is stopped after a few, and others still get through', async () => {
  const small = await openHouse({ publicRequestsPerMinute: 5 })
  const pour = async (remoteAddress: string) =>
    (await small.visitor.send({ method: 'POST', url: '/api/v1/public/reports', payload: {}, remoteAddress })).statusCode
  const answers = []
  for (let time = 0; time < 8; time++) answers.push(await pour('2001:db8::1'))

  expect(answers).toEqual([422, 422, 422, 422, 422, 429, 429, 429])
  expect(await pour('2001:db8::ffff')).toBe(429) // another address of the same line at home
  expect(await pour('2001:db8:1::1')).toBe(422)
  await small.close()
})
