import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DesignationKind, designationWords } from '#modules/staff/contract.ts'
import { addDays } from '#platform/contract/calendar.ts'
import { writeCsv } from '#platform/web/csv-file.ts'
import {
  CapacityActivity,
  capacityActivityWords,
  DayPart,
  dayPartWords,
  missingIn,
  type PlanShift,
  Task,
  taskWords,
} from '../../contract.ts'
import { entriesOf } from './entry-rules.ts'
import { layBeside } from './lay-beside-rules.ts'
import { daysIn, proposeMapping } from './mapping-rules.ts'
import { tableOf } from './roster-file.ts'

const today = '2024-12-02'
const people = ["Anna d'Arc", 'Ben "de" Wit', 'Çağla; Kurt', '-Jan', '@nn'].map((name, index) => ({
  id: `id-${index}`,
  name,
  account: `account-${index}`,
}))
const clock = fc
  .integer({ min: 0, max: 1439 })
  .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`)
const shift: fc.Arbitrary<PlanShift> = fc
  .record({
    accountId: fc.constantFrom(...people.map(({ id }) => id)),
    day: fc.integer({ min: -60, max: 700 }).map((later) => addDays(today, later)),
    times: fc.uniqueArray(clock, { minLength: 2, maxLength: 2 }).map((times) => times.sort()),
    part: fc.constantFrom(...DayPart.options),
    activity: fc.constantFrom(...CapacityActivity.options),
    task: fc.constantFrom(...Task.options),
    needs: fc.constantFrom(null, ...DesignationKind.options),
  })
  .map(({ times: [from = '', until = ''], ...rest }) => ({ ...rest, from, until }))

const dutch = (day: string) => day.split('-').reverse().join('-')
const fileOf = (shifts: readonly PlanShift[], date: (day: string) => string) =>
  Buffer.from(
    writeCsv([
      ['datum', 'van', 'tot', 'dagdeel', 'medewerker', 'activiteit', 'taak', 'aanwijzing'],
      ...shifts.map(({ accountId, day, from, until, part, activity, task, needs }) => [
        date(day),
        from,
        until,
        dayPartWords[part].nl,
        people.find(({ id }) => id === accountId)?.name ?? '',
        capacityActivityWords[activity].nl,
        taskWords[task].nl,
        needs ? designationWords[needs].nl : '',
      ]),
    ]),
  )
async function layFile(bytes: Buffer, plan: readonly PlanShift[]) {
  const table = await tableOf(bytes)
  const { mapping } = proposeMapping(table.heading, daysIn(table.heading, today), undefined)
  expect(missingIn(mapping, table.heading)).toEqual([])
  const { entries, problems } = entriesOf(table, mapping, { today, eveningFrom: 1080 })
  return layBeside(entries, problems, { people, plan, today })
}

test('a plan that was written to a file and is read in again adds nothing and has nothing wrong', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(shift, { minLength: 1, maxLength: 40 }), fc.boolean(), async (plan, iso) => {
      const laid = await layFile(fileOf(plan, iso ? (day) => day : dutch), plan)
      expect(laid).toEqual({ fresh: [], same: plan.length, problems: [] })
    }),
  )
})

test('read into an empty plan every shift comes back as it was, and once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(shift, {
        minLength: 1,
        maxLength: 12,
        selector: ({ accountId, day, from, until }) => [accountId, day, from, until].join(),
      }),
      async (plan) => {
        const { fresh, problems } = await layFile(fileOf([...plan, ...plan], dutch), [])
        expect(fresh.map(({ line: _, name: __, ...read }) => read)).toEqual(plan)
        expect(problems).toEqual([])
      },
    ),
  )
})
