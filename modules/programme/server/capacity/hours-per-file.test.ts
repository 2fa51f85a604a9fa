import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoHouse, openDemoHouse } from '#database/sample/testing/demo-house.ts'
import type { CapacityYear } from '../../contract.ts'

let house: DemoHouse
beforeAll(async () => {
  house = await openDemoHouse('2024-12-03')
}, 60_000)
afterAll(() => house.close())

test('the hours of a file are those of everybody, and a kind of fewer than five files says nothing', async () => {
  const { hoursPerFile }: CapacityYear = (await (await house.as('beleid-1')).get('/programme/capacity/2024')).body
  const { rows } = await house.db.owner.query<{ scheme: string; minutes: number }>(`
    select i.scheme, sum(h.minutes)::int as minutes
      from investigations.investigation i join capacity.hours h on h.about_id = i.id
     where extract(year from i.closed_at at time zone 'Europe/Amsterdam') = 2024 group by i.id, i.scheme having sum(h.minutes) > 0 order by minutes`)
  const of = (scheme: string) => rows.filter((row) => row.scheme === scheme).map(({ minutes }) => minutes)

  expect(hoursPerFile.length).toBeGreaterThan(1)
  expect(hoursPerFile.map(({ scheme }) => scheme).toSorted()).toEqual(
    [...new Set(rows.map(({ scheme }) => scheme))].filter((scheme) => of(scheme).length >= 5).toSorted(),
  )
  for (const { scheme, closed, counted, median } of hoursPerFile) {
    const minutes = of(scheme)
    expect(counted).toBe(minutes.length)
    expect(closed).toBeGreaterThanOrEqual(counted)
    const [low = 0, high = 0] = [minutes[Math.floor((counted - 1) / 2)], minutes[Math.ceil((counted - 1) / 2)]]
    expect(median).toBe((low + high) / 2)
  }
})
