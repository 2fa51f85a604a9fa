import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeHours } from '#modules/capacity/server/testing/team.ts'
import { fileInStage } from '#modules/investigations/server/testing/file-in-stage.ts'
import { hireTeam, type Team } from '#modules/investigations/server/testing/team.ts'
import { makeAction } from '#modules/partner-actions/server/testing/action.ts'
import { newId } from '#platform/server/new-id.ts'
import { firstMunicipality, type House, openHouse, type Tinkerer } from './testing/house.ts'

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

test('being at an action is proposed on it; before anybody recorded that, the plan of whoever went along, estimated; a colleague gets nothing', async () => {
  const day = '2024-03-08'
  const { id } = await makeAction(house, {
    plannedBy: team.coordinator.id,
    crew: [team.lead.id, team.colleague.id],
    onDay: day,
    state: 'ready',
    unitId: house.units.income,
  })
  house.setNow('2024-03-09T09:00:00Z')
  expect(await linesOf(team.lead, day)).toEqual([])

  await house.db.owner.query(`update partner_actions.action set state = 'held', held_at = '2024-03-09T08:00:00Z' where id = $1`, [id])
  const planned = await linesOf(team.lead, day)
  expect(planned).toMatchObject([
    { activity: 'chain-partners', part: 'day', about: { kind: 'action', id, reference: expect.stringMatching(/^P-/) }, proposed: 240 },
    { activity: 'chain-partners', part: 'evening', about: { kind: 'action', id }, proposed: 180 },
  ])
  expect(planned[0].moments).toEqual([{ origin: 'action', from: '13:00', until: '17:00', estimated: true }])

  await house.db.owner.query(`insert into partner_actions.attendance values ($1, $2, $3, 'day', '13:00', '16:15', $4, now())`, [
    id,
    team.lead.id,
    firstMunicipality.id,
    team.coordinator.id,
  ])
  expect(await linesOf(team.lead, day)).toMatchObject([
    { part: 'day', proposed: 195, moments: [{ origin: 'action', from: '13:00', until: '16:15', estimated: false }] },
  ])
  expect(await linesOf(team.colleague, day)).toEqual([])
  expect(await linesOf(team.stranger, day)).toEqual([])
  const actionsFor = async (who: Pick<Tinkerer, 'get'>) =>
    (await who.get('/capacity/hours/files?q=p-2024')).body.files.filter(({ kind }: { kind: string }) => kind === 'action')
  expect(await actionsFor(team.lead)).toMatchObject([{ id }])
  expect(await actionsFor(team.stranger)).toEqual([])
})

test('what an action cost is the sum of everybody, told to who may read the action, and never what one person made alone', async () => {
  const { id } = await makeAction(house, { plannedBy: team.coordinator.id, crew: [team.lead.id, team.colleague.id], onDay: '2024-03-06' })
  const about = { kind: 'action', id } as const
  const cost = async (who: { id: string }) => {
    const client = await house.db.pool.connect()
    await client.query('begin')
    await client.query(`select set_config('app.actor_id', $1, true)`, [who.id])
    const { rows } = await client.query('select minutes from partner_actions.minutes_of($1)', [[id]])
    await client.query('rollback')
    client.release()
    return rows.map(({ minutes }) => minutes)
  }
  const hours = { day: '2024-03-06', activity: 'chain-partners', about } as const
  await makeHours(house, { by: team.lead.id, minutes: 240, ...hours })
  expect(await cost(team.lead)).toEqual([])

  await makeHours(house, { by: team.colleague.id, minutes: 200, ...hours }, { by: team.colleague.id, minutes: -20, ...hours })
  expect(await cost(team.lead)).toEqual([420])
  expect(await cost(team.coordinator)).toEqual([420])
  expect(await cost(consultant)).toEqual([])
})
