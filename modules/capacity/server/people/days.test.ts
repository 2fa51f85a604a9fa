import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstMunicipality } from '#app/server/testing/house.ts'
import { addDays, daysBetween, isWorkingDay } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'
import { copyDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts'

// What the database counts of a day, beside a count that is written out here.
const FIRST = '2023-12-18'
const unit = newId()
const account = newId()

let db: TestDatabase
beforeAll(async () => {
  db = await copyDatabase()
  await db.owner.query(`insert into staff.unit (id, code, name) values ($1, 'TIJD', 'Tijd')`, [unit])
  await db.owner.query(
    `insert into staff.account (id, account, name, unit_id, demo, municipality_id) values ($1, 'tijd', 'Tijd', $2, true, $3)`,
    [account, unit, firstMunicipality.id],
  )
  await db.owner.query(`update platform.legal_parameter set value = 10, valid_from = '2020-01-01' where key = 'general-time'`)
})
afterAll(() => db.drop())

interface Away {
  kind: 'leave' | 'away' | 'training'
  from: number
  length: number
  part: number | null
}
const aPattern = fc.oneof(
  fc.array(fc.constantFrom(0, 240, 432, 480, 540), { minLength: 7, maxLength: 7 }),
  fc.array(fc.constantFrom(0, 240, 432, 480, 540), { minLength: 14, maxLength: 14 }),
)
const anAbsence: fc.Arbitrary<Away> = fc.record({
  kind: fc.constantFrom('leave', 'away', 'training'),
  from: fc.integer({ min: 0, max: 80 }),
  length: fc.integer({ min: 0, max: 6 }),
  part: fc.option(fc.integer({ min: 30, max: 600 })),
})

test('each day has the time of its pattern less holidays, absence, training and general time, and never less than nothing', async () => {
  await fc.assert(
    fc.asyncProperty(aPattern, fc.integer({ min: 0, max: 10 }), fc.array(anAbsence, { maxLength: 5 }), async (minutes, later, absences) => {
      const begins = addDays(FIRST, later)
      const rows = await countInDatabase(minutes, begins, absences)

      expect(rows).toHaveLength(81 - later)
      for (const row of rows) {
        const monday = addDays(begins, -((new Date(begins).getUTCDay() + 6) % 7))
        const contracted = minutes[daysBetween(monday, row.day) % minutes.length] ?? 0
        const weekday = (new Date(row.day).getUTCDay() + 6) % 7 < 5
        const closed = weekday && !isWorkingDay(row.day)
        const missed = (kinds: string[]) =>
          closed
            ? 0
            : ['leave', 'away', 'training']
                .filter((kind) => kinds.includes(kind))
                .map((kind) => absences.filter((one) => one.kind === kind && holds(one, row.day)))
                .reduce(
                  (sum, ofKind) =>
                    sum +
                    Math.min(
                      contracted,
                      ofKind.reduce((all, { part, length }) => all + (part === null || length > 0 ? contracted : part), 0),
                    ),
                  0,
                )
        const available = closed ? 0 : Math.max(0, contracted - missed(['leave', 'away']))
        expect(row, row.day).toMatchObject({ contracted, available, nominal: weekday ? 432 : 0 })
        expect(row.deployable, row.day).toBeCloseTo(Math.max(0, available - missed(['training'])) * 0.9, 6)
        expect(row.deployable).toBeLessThanOrEqual(row.available)
        expect(row.available).toBeLessThanOrEqual(row.contracted)
      }
    }),
    { numRuns: 40 },
  )
})

const holds = ({ from, length }: Away, day: string) => addDays(FIRST, from) <= day && day <= addDays(FIRST, from + length)

async function countInDatabase(minutes: number[], begins: string, absences: Away[]) {
  await db.owner.query('delete from capacity.absence; delete from capacity.contract')
  const who = [account, firstMunicipality.id, unit]
  await db.owner.query(
    `insert into capacity.contract (id, account_id, municipality_id, unit_id, valid_from, day_minutes, set_by, set_at) values ($1, $2, $3, $4, $5, $6, $2, now())`,
    [newId(), ...who, begins, minutes],
  )
  for (const { kind, from, length, part } of absences) {
    const times = part !== null && length === 0 ? ['08:00', clock(480 + part)] : [null, null]
    await db.owner.query(
      `insert into capacity.absence (id, account_id, municipality_id, unit_id, kind, from_day, until_day, from_time, until_time, set_by, set_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $2, now())`,
      [newId(), ...who, kind, addDays(FIRST, from), addDays(FIRST, from + length), ...times],
    )
  }
  const { rows } = await db.owner.query<{ day: string; nominal: number; contracted: number; available: number; deployable: number }>(
    `select d.day::text, d.nominal::float, d.contracted, d.available, d.deployable::float from capacity.days($1, $2, $3, $4) d order by d.day`,
    [firstMunicipality.id, unit, FIRST, addDays(FIRST, 80)],
  )
  return rows
}

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
