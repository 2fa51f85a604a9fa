import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileInStage } from '#modules/investigations/server/testing/file-in-stage.ts'
import { hireTeam, type Team } from '#modules/investigations/server/testing/team.ts'
import { newId } from '#platform/server/new-id.ts'
import { type House, openHouse, type Tinkerer } from './testing/house.ts'

const MONDAY = '2024-03-04'
const TUESDAY = '2024-03-05'

let house: House
let team: Team
let income: string
let care: string
let consultant: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  team = await hireTeam(house)
  consultant = await house.signIn('Consulent', 'consultant', house.units.workAndIncome)
  house.setNow('2024-03-06T17:00:00Z')
  income = await fileInStage(team, 'research')
  // Of another unit than the one that leads it: its coordinator is not theirs.
  care = await fileInStage(team, 'opened')
  await house.db.owner.query(`update investigations.investigation set scheme = 'wmo-pgb', unit_id = $2 where id = $1`, [
    care,
    house.units.care,
  ])
  await house.db.owner.query(
    `insert into investigations.home_visit (id, investigation_id, regime, lighter_means, announced, planned_on, staff, visited_on, started_at, ended_at)
     values ($1, $2, 'free-consent', 'x', true, $3, $4, $3, '09:00', '10:30'), ($5, $2, 'free-consent', 'x', true, $3, $4, null, null, null)`,
    [newId(), income, MONDAY, [team.lead.id, team.colleague.id], newId()],
  )
  await house.db.owner.query(
    `insert into investigations.hearing (id, investigation_id, purpose, invited_on, planned_at, way, rights_notice, attendance, held_on)
     values ($1, $2, 'benefit-facts', '2024-02-20', '2024-03-05T13:00:00Z', 'office', true, 'attended', $4),
            ($3, $2, 'benefit-facts', '2024-02-20', '2024-03-05T15:00:00Z', 'office', true, 'no-show', null)`,
    [newId(), care, newId(), TUESDAY],
  )
})
afterAll(() => house.close())

const linesOf = async (who: { get: Tinkerer['get'] }, day: string) => {
  const { body } = await who.get(`/capacity/hours?week=${MONDAY}`)
  return body.days.find((one: { day: string }) => one.day === day).lines
}

test('a home visit that was held is proposed on its file to everybody who was there, and to nobody else', async () => {
  const proposed = {
    activity: 'report-investigation',
    part: 'day',
    about: { kind: 'investigation', id: income, reference: expect.stringMatching(/^O-2024-/) },
    recorded: 0,
    proposed: 90,
    moments: [{ origin: 'visit', from: '09:00', until: '10:30', estimated: false }],
  }

  expect(await linesOf(team.lead, MONDAY)).toEqual([proposed])
  expect(await linesOf(team.colleague, MONDAY)).toEqual([proposed])
  expect(await linesOf(team.stranger, MONDAY)).toEqual([])
})

test('a hearing that was held is an hour, estimated, on the activity of its scheme; somebody who did not come takes none', async () => {
  expect(await linesOf(team.lead, TUESDAY)).toMatchObject([
    {
      activity: 'personal-budget',
      about: { id: care },
      proposed: 60,
      moments: [{ origin: 'talk', from: '14:00', until: '15:00', estimated: true }],
    },
  ])
})

test('a talk of the advice desk is a quarter of an hour on its question', async () => {
  const { body } = await consultant.post('/advice/questions', { kind: 'work-file', question: 'Hoe pak ik deze zaak aan?' })
  await team.stranger.post(`/advice/questions/${body.id}/taking`)
  await team.stranger.post(`/advice/questions/${body.id}/talks`, {
    at: '2024-03-06T12:00:00Z',
    with: 'consulent',
    report: 'Samen gekeken.',
  })
  await team.stranger.post(`/advice/questions/${body.id}/talks`, { at: '2024-03-07T12:00:00Z', with: 'consulent', report: '' })

  expect(await linesOf(team.stranger, '2024-03-06')).toMatchObject([
    {
      activity: 'primary-process',
      about: { kind: 'question', id: body.id },
      proposed: 15,
      moments: [{ from: '13:00', until: '13:15', estimated: true }],
    },
  ])
})

test('hours are written on a file that one sees; the reference is kept from a coordinator who does not see that file', async () => {
  const line = { day: MONDAY, activity: 'personal-budget', part: 'day', about: { kind: 'investigation', id: care }, minutes: 45 }
  const wanted = { monday: MONDAY, version: 0, lines: [line] }
  expect((await team.stranger.post('/capacity/hours/weeks', wanted)).body.code).toBe('hours.not-a-file')

  expect((await team.lead.post('/capacity/hours/weeks', wanted)).status).toBe(200)
  const own = await team.lead.get(`/capacity/hours?week=${MONDAY}`)
  const read = await team.coordinator.get(`/capacity/hours?week=${MONDAY}&account=${team.lead.id}`)

  // The day is settled now: the visit is on no line yet, so it is offered beside what is recorded.
  expect(own.body.days[0]).toMatchObject({ settled: true })
  expect(own.body.days[0].lines.find((one: { proposed: number }) => one.proposed === 90)).toMatchObject({
    recorded: 0,
    about: { id: income },
  })
  expect(own.body.days[0].lines.find((one: { recorded: number }) => one.recorded === 45).about.reference).toMatch(/^O-2024-/)
  expect(read.body.days[0].lines).toMatchObject([{ recorded: 45, about: { id: care, reference: null } }])
})

test('own files are found by their reference, those of others are not', async () => {
  const found = await team.lead.get('/capacity/hours/files?q=o-2024')
  expect(found.body.files.map(({ id }: { id: string }) => id).toSorted()).toEqual([income, care].toSorted())
  expect(
    (await team.stranger.get('/capacity/hours/files?q=o-2024')).body.files.filter(({ kind }: { kind: string }) => kind === 'investigation'),
  ).toEqual([])
  expect((await team.lead.get('/capacity/hours/files?q=o')).body.code).toBe('input.invalid')
})
