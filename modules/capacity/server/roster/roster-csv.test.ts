import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { rosterAsCsv } from './roster-csv.ts'

const HEADING = ['datum', 'van', 'tot', 'dagdeel', 'medewerker', 'activiteit', 'taak', 'aanwijzing']
const evening = [
  '2026-11-30',
  '18:00',
  '22:00',
  'avond',
  'Bram Voorbeeld',
  'Onderzoek WMO-PGB',
  'Huisbezoek',
  'toezichthouder Wmo (art. 6.1)',
]
const morning = ['2026-11-30', '09:00', '12:30', 'overdag', 'Zoë Voorbeeld', 'Samenwerking met ketenpartners', 'Overleg', '']
const later = ['2026-12-01', '09:00', '17:00', 'overdag', 'Zoë Voorbeeld', 'Niet toegewezen', 'Ander werk', '']

let house: House
let coordinator: Tinkerer
let specialist: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  house.setNow('2026-11-26T09:00:00Z')
  coordinator = await house.signIn('Rooster', 'coordinator')
  specialist = await house.signIn('Zoë Voorbeeld', 'specialist')
  const colleague = await house.signIn('Bram Voorbeeld', 'specialist')
  await plan(colleague, ['2026-11-30', '18:00', '22:00', 'evening', 'personal-budget', 'visit'], 'wmo-supervisor')
  await plan(specialist, ['2026-11-30', '09:00', '12:30', 'day', 'chain-partners', 'meeting'])
  await coordinator.post('/capacity/roster/publications', { monday: '2026-11-30', conflictsAccepted: 'Dit is zo besproken.' })
  await plan(specialist, ['2026-12-01', '09:00', '17:00', 'day', 'unassigned', 'other'])
})
afterAll(() => house.close())

async function plan({ id }: Tinkerer, [day, from, until, part, activity, task]: string[], needs: string | null = null) {
  const shift = { accountId: id, day, from, until, part, activity, task, needs }
  expect((await coordinator.post('/capacity/shifts', shift)).status).toBe(201)
}

const linesFor = async (who: Tinkerer, query = '?day=2026-11-30') =>
  parse((await who.get(`/capacity/roster.csv${query}`)).body, { delimiter: ';', bom: true })

test('the roster comes out as a spreadsheet: the plan for the coordinator, what was published for a colleague', async () => {
  const answer = await coordinator.get('/capacity/roster.csv?day=2026-12-02')

  expect(answer.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="rooster-2026-11-30.csv"',
  })
  expect(await linesFor(coordinator)).toEqual([HEADING, morning, evening, later])
  expect(await linesFor(specialist)).toEqual([HEADING, morning, evening])
})

test('a month has the weeks of a month, a week without shifts has a heading, and another unit has its own', async () => {
  const other = await house.signIn('Elders', 'coordinator', house.units.care)

  expect(await linesFor(coordinator, '?day=2026-12-20&span=month')).toEqual([HEADING, morning, evening, later])
  expect(await linesFor(coordinator, '?day=2026-12-20')).toEqual([HEADING])
  expect(await linesFor(other)).toEqual([HEADING])
})

test('who has no place in a roster gets none', async () => {
  const policy = await house.signIn('Beleid', 'policy')

  expect((await policy.get('/capacity/roster.csv')).body.code).toBe('access.not-permitted')
  expect((await house.visitor.get('/capacity/roster.csv')).body.code).toBe('access.not-signed-in')
})

test('a name that would reckon in a spreadsheet is text', () => {
  const people = [{ id: 'a', name: '=1+1;"x"', days: [] }]
  const shift = {
    id: 's',
    accountId: 'a',
    day: '2026-11-30',
    from: '09:00',
    until: '10:00',
    part: 'day',
    activity: 'unassigned',
    task: 'other',
    needs: null,
    revision: 0,
  } as const

  const [, line] = parse(rosterAsCsv({ people, shifts: [shift] }), { delimiter: ';', bom: true })
  expect(line?.[4]).toBe(`'=1+1;"x"`)
})
