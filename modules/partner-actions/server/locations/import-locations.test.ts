import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { makeAction } from '../testing/action.ts'

let house: House
let coordinator: Tinkerer
let colleague: Tinkerer
let id: string
beforeAll(async () => {
  house = await openHouse()
  coordinator = await house.signIn('Coördinator', 'coordinator')
  colleague = await house.signIn('Collega', 'specialist')
})
afterAll(() => house.close())
beforeEach(async () => {
  ;({ id } = await makeAction(house, { plannedBy: coordinator.id, state: 'planned', streets: ['Aweg'] }))
})

async function read(content: string | Buffer, by = coordinator) {
  const form = new FormData()
  form.append('file', new Blob([content as never]), 'locaties.csv')
  const body = new Response(form)
  const answer = await by.send({
    method: 'POST',
    url: `/api/v1/actions/${id}/location-files`,
    payload: Buffer.from(await body.arrayBuffer()),
    headers: { 'content-type': body.headers.get('content-type') ?? '' },
  })
  return { status: answer.statusCode, body: answer.json() }
}
const take = (locations: object[]) => coordinator.post(`/actions/${id}/location-imports`, { locations })
const streets = async () =>
  (await coordinator.get(`/actions/${id}/locations`)).body.locations.map(({ street }: { street: string }) => street)
const told = ({ problems }: any) => problems.map(({ line, column, kind }: any) => `${line} ${column ?? '-'} ${kind}`)

const heading = 'soort;naam;straat;huisnummer;postcode;plaats;reden'

test('a file is read, shown and only then taken; the same file again adds nothing', async () => {
  const file = `${heading}\nBedrijf;Garage Voorbeeld;Zweg;2;3500 ab;Voorbeeldstad;Melding over werk\nwoning;;Yweg;10a;;Voorbeeldstad;\n;;Aweg;1;3500AA;Voorbeeldstad;\n`
  const { status, body } = await read(file)

  expect(status).toBe(200)
  expect(body).toMatchObject({
    locations: [
      { line: 2, kind: 'business', name: 'Garage Voorbeeld', postalCode: '3500AB', reason: 'Melding over werk' },
      { line: 3, kind: 'home', houseNumber: '10a', postalCode: '' },
    ],
    same: [4],
    problems: [],
  })
  expect(await streets()).toEqual(['Aweg'])

  expect((await take(body.locations)).body).toEqual({ added: 2, same: 0 })
  expect((await take(body.locations)).body).toEqual({ added: 0, same: 2 })
  expect(await streets()).toEqual(['Aweg', 'Zweg', 'Yweg'])
  expect((await read(file)).body).toMatchObject({ locations: [], same: [2, 3, 4] })
})

test('each line that is wrong says where and why, and a number that may be a BSN is not said back', async () => {
  const { body } = await read(
    [
      heading,
      'kasteel;;Zweg;1;;Stad;',
      ';;;1;;Stad;',
      ';;Zweg;1;;;',
      ';;Zweg;1;12;Stad;',
      ';;Zweg;1;;Stad;mevrouw 999990019',
      ';;Zweg;2;;Stad;',
      ';;zweg ;2;;STAD;',
      `;;Zweg;3;;Stad;${'x'.repeat(501)}`,
      ';;Zweg;4;;Stad;;nog iets',
      '"open',
    ].join('\r\n'),
  )
  expect(told(body)).toEqual([
    '2 kind kind',
    '3 street street',
    '4 city city',
    '5 postalCode postal-code',
    '6 reason number',
    '8 - double',
    '9 reason too-long',
    '10 - width',
    '11 - broken',
  ])
  expect(body.locations.map(({ line }: any) => line)).toEqual([7])
  expect(JSON.stringify(body)).not.toContain('999990019')
})

test('a file of a spreadsheet in Windows-1252, with columns in another order and commas, is read as it was meant', async () => {
  const { body } = await read(Buffer.from('plaats,straat,huisnummer\r\nVoorbeeldstad,"Re\xe9weg",7\r\n', 'latin1'))
  expect(body.locations).toMatchObject([{ street: 'Reéweg', houseNumber: '7', city: 'Voorbeeldstad', kind: 'other' }])
})

test('a file without lines, without the columns or with too many lines is refused, and so is who does not go along', async () => {
  expect(await read('')).toMatchObject({ status: 422, body: { code: 'location.file-missing' } })
  expect(await read(heading)).toMatchObject({ status: 422, body: { code: 'location.file-missing' } })
  expect(await read('naam;adres\nx;y')).toMatchObject({ status: 422, body: { code: 'location.file-columns' } })
  expect(await read(`${heading}\n${';;Zweg;1;;Stad;\n'.repeat(1001)}`)).toMatchObject({
    status: 422,
    body: { code: 'location.file-too-long' },
  })
  expect(await read(`${heading}\n;;Zweg;1;;Stad;`, colleague)).toMatchObject({ status: 403, body: { code: 'location.not-along' } })
  expect((await read('x'.repeat(600_000))).status).toBe(413)
})

test('a thousand lines are read within two seconds, and what does not fit is said', async () => {
  const lines = Array.from(
    { length: 1000 },
    (_, index) => `bedrijf;Bedrijf ${index};Zweg;${index};3500AA;Voorbeeldstad;Vanwege een melding`,
  )
  const begin = performance.now()
  const { body } = await read([heading, ...lines].join('\n'))
  expect(performance.now() - begin).toBeLessThan(2000)

  expect(body.locations).toHaveLength(299)
  expect(body.problems).toHaveLength(701)
  expect(body.problems[0]).toMatchObject({ line: 301, kind: 'no-room' })
  expect((await take(body.locations)).body).toEqual({ added: 299, same: 0 })
  expect(await take([{ kind: 'other', street: 'Nog een', city: 'Stad' }])).toMatchObject({
    status: 422,
    body: { code: 'location.too-many' },
  })
})

test('what is sent past the preview is checked all the same', async () => {
  const sent = { kind: 'home', street: 'Zweg', city: 'Stad', reason: '999990019' }
  expect(await take([sent])).toMatchObject({ status: 422, body: { code: 'location.number-in-text' } })
  expect((await take([])).status).toBe(422)
})
