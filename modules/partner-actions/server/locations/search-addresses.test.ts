import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'

// Answers in the form that the PDOK Locatieserver publishes for /search/v3_1/free.
const published = {
  response: {
    numFound: 2,
    start: 0,
    maxScore: 12.3,
    numFoundExact: true,
    docs: [
      {
        ...{ bron: 'BAG', type: 'adres', id: 'adr-1', weergavenaam: 'Voorbeeldstraat 12A, 3500AB Voorbeeldstad' },
        ...{
          straatnaam: 'Voorbeeldstraat',
          huisnummer: 12,
          huisletter: 'A',
          huis_nlt: '12A',
          postcode: '3500AB',
          woonplaatsnaam: 'Voorbeeldstad',
        },
        ...{ gemeentenaam: 'Voorbeeld', centroide_ll: 'POINT(5.1 52.1)', score: 12.3 },
      },
      { type: 'adres', id: 'adr-2', weergavenaam: 'Testlaan 1, Elders', straatnaam: 'Testlaan', huis_nlt: '1', woonplaatsnaam: 'Elders' },
    ],
  },
}

let house: House
let anna: Tinkerer
let asked: string[] = []
let answer: (request: IncomingMessage, response: ServerResponse) => void
const service = createServer((request, response) => {
  asked.push(request.url ?? '')
  answer(request, response)
})
const say =
  (body: string, status = 200) =>
  (_: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(body)

beforeAll(async () => {
  await new Promise<void>((ready) => service.listen(0, '127.0.0.1', ready))
  house = await openHouse({ addressSearchUrl: `http://127.0.0.1:${(service.address() as AddressInfo).port}/search/v3_1/` })
  anna = await house.signIn('Anna', 'specialist')
})
afterAll(async () => {
  service.closeAllConnections()
  service.close()
  await house.close()
})
beforeEach(() => {
  asked = []
  answer = say(JSON.stringify(published))
})
const search = (words: string, by = anna) => by.post('/address-searches', { words })

test('an address is looked up by what was typed, and nothing else goes out', async () => {
  const { status, body } = await search('voorbeeldstraat 12')

  expect(status).toBe(200)
  expect(body).toEqual({
    failed: false,
    addresses: [
      {
        ...{ street: 'Voorbeeldstraat', houseNumber: '12A', postalCode: '3500AB', city: 'Voorbeeldstad' },
        label: 'Voorbeeldstraat 12A, 3500AB Voorbeeldstad',
      },
      { street: 'Testlaan', houseNumber: '1', postalCode: '', city: 'Elders', label: 'Testlaan 1, Elders' },
    ],
  })
  expect(asked).toEqual(['/search/v3_1/free?q=voorbeeldstraat+12&fq=type%3Aadres&rows=8'])
})

test('a service that is down, strange or slow fails without stopping anybody', async () => {
  for (const wrong of [say('{}', 503), say('geen json'), say('{"response":{"docs":[{"straatnaam":1}]}}'), say('', 302)]) {
    answer = wrong
    expect((await search('voorbeeldstraat')).body).toEqual({ failed: true, addresses: [] })
  }

  answer = () => {}
  const begin = performance.now()
  expect((await search('voorbeeldstraat')).body).toEqual({ failed: true, addresses: [] })
  expect(performance.now() - begin).toBeLessThan(4000)
})

test('who does not work on actions searches nothing, and a search leaves no trace of the address', async () => {
  const consultant = await house.signIn('Consulent', 'consultant')
  expect((await search('voorbeeldstraat', consultant)).status).toBe(403)
  expect((await search('v')).status).toBe(422)
  expect(asked).toEqual([])

  await search('Onbekendestraat 99')
  const { rows } = await house.db.owner.query(`select 1 from platform.audit_event e where e::text ilike '%onbekendestraat%'`)
  expect(rows).toEqual([])
})

test('without the setting nothing is searched', async () => {
  const off = await openHouse()
  const bram = await off.signIn('Bram', 'specialist')
  expect((await search('voorbeeldstraat', bram)).body).toEqual({ failed: true, addresses: [] })
  await off.close()
})
