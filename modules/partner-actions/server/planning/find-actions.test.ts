import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { makeAction, makePartner } from '../testing/action.ts'

let house: House
let coordinator: Tinkerer
let specialist: Tinkerer
let colleague: Tinkerer
let manager: Tinkerer
let elsewhere: Tinkerer
const days = ['2024-10-01', '2024-10-31', '2024-11-01', '2024-11-01', '2024-11-20', '2024-12-05']
const made: string[] = []
beforeAll(async () => {
  house = await openHouse()
  coordinator = await house.signIn('Coördinator', 'coordinator')
  specialist = await house.signIn('Specialist', 'specialist')
  colleague = await house.signIn('Collega', 'specialist', house.units.care)
  manager = await house.signIn('Manager', 'manager', house.units.care)
  const other = await house.addMunicipality('GM9998', 'Elders')
  elsewhere = await house.signIn('Elders', ['manager', 'coordinator'], other.units.income, other.id)
  house.setNow('2024-11-01T09:00:00Z')
  const uwv = await makePartner(house, coordinator.id, 'UWV Voorbeeld')
  for (const onDay of days) made.push((await makeAction(house, { plannedBy: coordinator.id, partners: [uwv], onDay, state: 'planned' })).id)
})
afterAll(() => house.close())

const daysOf = async (who: Tinkerer, query = '') => {
  const { body } = await who.get(`/actions${query}`)
  return body.rows.map(({ onDay }: { onDay: string }) => onDay)
}

test('what comes first stands on top, then what was with the newest first; every page goes on where the one before ended', async () => {
  const pages: string[] = []
  const ids = new Set<string>()
  let after = ''
  do {
    const { body } = await specialist.get(`/actions?limit=2${after && `&after=${after}`}`)
    expect(body.rows.length).toBeLessThanOrEqual(2)
    for (const { id, onDay } of body.rows) {
      pages.push(onDay)
      ids.add(id)
    }
    after = body.next ?? ''
  } while (after)

  expect(pages).toEqual(['2024-11-01', '2024-11-01', '2024-11-20', '2024-12-05', '2024-10-31', '2024-10-01'])
  expect(ids.size).toBe(6)
})

test('the list is narrowed by state, kind, whose, period and words of title, area and reference', async () => {
  const { body } = await specialist.get(`/actions/${made[4]}`)

  expect(await daysOf(specialist, '?period=past')).toEqual(['2024-10-31', '2024-10-01'])
  expect(await daysOf(specialist, '?period=upcoming&limit=3')).toEqual(['2024-11-01', '2024-11-01', '2024-11-20'])
  expect(await daysOf(specialist, '?state=ready')).toEqual([])
  expect(await daysOf(specialist, '?kind=business-estate&ledBy=own')).toHaveLength(6)
  expect(await daysOf(specialist, '?ledBy=partner')).toEqual([])
  expect(await daysOf(specialist, `?q=${body.reference.toLowerCase()}`)).toEqual(['2024-11-20'])
  expect(await daysOf(specialist, '?q=voorbeeld%20bedrijventer')).toHaveLength(6)
  expect(await daysOf(specialist, '?q=%25')).toEqual([])
  expect((await specialist.get('/actions?after=onzin')).body.code).toBe('input.invalid')
})

test('mine are those where a specialist goes along, and for the coordinator those of the unit; another unit and municipality see nothing', async () => {
  await makeAction(house, { plannedBy: coordinator.id, crew: [specialist.id, colleague.id], onDay: '2024-11-08' })

  expect(await daysOf(specialist, '?mine=yes')).toEqual(['2024-11-08'])
  expect(await daysOf(coordinator, '?mine=yes')).toHaveLength(7)
  expect(await daysOf(colleague)).toEqual(['2024-11-08'])
  expect(await daysOf(manager)).toHaveLength(7)
  expect(await daysOf(elsewhere)).toEqual([])
})

test('a row says when, with whom and how many go; the file for a spreadsheet says the same and names nobody', async () => {
  const [row] = (await specialist.get('/actions?mine=yes')).body.rows
  expect(row).toMatchObject({
    neededStaff: 2,
    byDay: 2,
    byEvening: 2,
    day: { from: '13:00', until: '17:00' },
    partners: [],
    state: 'ready',
  })

  const { headers, body } = await specialist.get('/actions/csv?period=past')
  expect(headers['content-type']).toContain('text/csv')
  const lines = body.trim().split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[1]).toContain(
    'bedrijventerrein;eigen actie;;Bedrijventerrein Voorbeeld;2024-10-31;13:00-17:00;18:00-21:00;2;0;0;UWV Voorbeeld',
  )
  expect(body).not.toContain('Coördinator')
})
