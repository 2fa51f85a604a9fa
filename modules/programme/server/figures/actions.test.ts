import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstMunicipality, type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { compareTallies } from '#database/tallies.ts'
import { hireTeam as hirePeople, makeHours } from '#modules/capacity/server/testing/team.ts'
import { anOpening, worthyReport } from '#modules/investigations/server/testing/file-in-stage.ts'
import { granted, hireTeam, type Team } from '#modules/investigations/server/testing/team.ts'
import { makeAction, makeAgreement, makePartner } from '#modules/partner-actions/server/testing/action.ts'
import { newId } from '#platform/server/new-id.ts'
import type { Figure, FigureKey, YearFigures } from '../../contract.ts'

let house: House
let policy: Tinkerer
let coordinator: Tinkerer
let team: Team
let people: string[]
let elsewhere: Tinkerer
let uwv: string
let estate: { id: string; locations: string[] }
let round: { id: string; locations: string[] }

// By hand: on the estate 4 addresses with 2 people, by day and in the evening; on the round 3 addresses with 3 people, led by a partner.
beforeAll(async () => {
  house = await openHouse()
  policy = await house.signIn('Pim', 'policy')
  coordinator = await house.signIn('Cora', 'coordinator')
  team = await hireTeam(house)
  people = await hirePeople(house)
  const other = await house.addMunicipality('GM9998', 'Elders')
  elsewhere = await house.signIn('Elders', 'policy', other.units.income, other.id)
  house.setNow('2024-12-20T12:00:00Z')
  const [one = '', two = ''] = people
  uwv = await makePartner(house, coordinator.id, 'UWV Voorbeeld')
  await makeAgreement(house, { draftedBy: coordinator.id, partners: [uwv], out: ['address'] })
  estate = await makeAction(house, { plannedBy: coordinator.id, crew: [one, two], onDay: '2024-11-05', streets: ['A', 'B', 'C', 'D'] })
  round = await makeAction(house, { plannedBy: coordinator.id, crew: people, onDay: '2024-11-12', streets: ['E', 'F', 'G'] })
  await sql(
    `update partner_actions.action set kind = 'address-quality', led_by = 'partner', leading_partner_id = $2 where id = $1`,
    round.id,
    uwv,
  )
  const [a = '', b = '', c = ''] = estate.locations
  await visit(estate.id, a, { found: ['nothing-found'] })
  await visit(estate.id, a, { found: ['work-not-reported', 'for-partner'], revision: 2, cares: ['money'] })
  await visit(estate.id, b, { found: ['nothing-found'] })
  await visit(estate.id, c, { state: 'nobody-there', cares: ['housing'] })
  const [e = '', f = '', g = ''] = round.locations
  await visit(round.id, e, { found: ['work-not-reported'] })
  await visit(round.id, f, { found: ['nothing-found'] })
  await sql('update partner_actions.location set withdrawn_at = now() where id = $1', g)
  for (const [who, part, starts, ends] of [
    [one, 'day', '13:00', '17:00'],
    [two, 'day', '13:00', '16:00'],
    [two, 'evening', '18:00', '21:00'],
  ] as const)
    await sql(
      `insert into partner_actions.attendance values ($1, $2, $3, $4, $5, $6, $2, now())`,
      estate.id,
      who,
      firstMunicipality.id,
      part,
      starts,
      ends,
    )
  await goOn(estate.id, '2024-11-06', '2024-11-20')
  await goOn(round.id, '2024-11-13')
})
afterAll(() => house.close())

const sql = (statement: string, ...values: unknown[]) => house.db.owner.query(statement, values)

interface Visited {
  found?: string[]
  state?: string
  revision?: number
  cares?: string[]
}
const visit = (action: string, location: string, { found = [], state = 'visited', revision = 1, cares = [] }: Visited) =>
  sql(
    `insert into partner_actions.visit (id, location_id, action_id, municipality_id, revision, state, found, care_signals, power, consent, recorded_by, recorded_at, received_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'none', 'not-needed', $9, now(), now())`,
    newId(),
    location,
    action,
    firstMunicipality.id,
    revision,
    state,
    found,
    cares,
    people[0],
  )

/** From the field to its report, on these days. */
async function goOn(id: string, heldOn: string | null, reportedOn?: string): Promise<void> {
  if (heldOn) await sql(`update partner_actions.action set state = 'held', held_at = $2 where id = $1`, id, `${heldOn}T10:00:00Z`)
  if (reportedOn)
    await sql(`update partner_actions.action set state = 'reported', reported_at = $2 where id = $1`, id, `${reportedOn}T10:00:00Z`)
}

async function figures(asOf?: string): Promise<Figure[]> {
  const { status, body } = await policy.get(`/programme/figures/2024?scope=chain-partners${asOf ? `&asOf=${asOf}` : ''}`)
  expect(status).toBe(200)
  return (body as YearFigures).figures
}
const figure = (all: Figure[], key: FigureKey) => all.find((one) => one.key === key)
const numbers = (all: Figure[], ...keys: FigureKey[]) => keys.map((key) => figure(all, key)?.numerator)

test('an action counts once it is held, and what was done there once its report is agreed; the newest visit of a location holds', async () => {
  const now = await figures()

  expect(numbers(now, 'actions', 'actions-reported', 'action-persons')).toEqual([2, 1, 2])
  expect(numbers(now, 'action-locations', 'action-visited', 'action-nobody-there', 'action-not-visited')).toEqual([4, 2, 1, 1])
  expect(numbers(now, 'action-nothing-found', 'action-something-found', 'action-findings', 'action-care-signals')).toEqual([1, 1, 2, 2])
  expect(figure(now, 'action-findings')?.details.map(({ detail, n }) => [detail, n])).toEqual([
    ['for-partner', 1],
    ['work-not-reported', 1],
  ])
  expect(numbers(now, 'action-attended', 'action-evening')).toEqual([10, 3])
})

test('per kind and by whom: our own on the estate, one of a partner for addresses', async () => {
  const actions = figure(await figures(), 'actions')

  expect(actions?.bySource).toEqual([
    { source: 'own', numerator: 1, denominator: null },
    { source: 'partner', numerator: 1, denominator: null },
  ])
  expect(actions?.byScheme.filter(({ numerator }) => numerator > 0).map(({ scheme }) => scheme)).toEqual([
    'action-business-estate',
    'action-address-quality',
  ])
})

test('a day of the past gives the figures of then', async () => {
  expect(numbers(await figures('2024-11-05'), 'actions', 'action-locations')).toEqual([0, 0])
  expect(numbers(await figures('2024-11-06'), 'actions', 'action-locations')).toEqual([1, 0])
  expect(numbers(await figures('2024-11-19'), 'actions', 'actions-reported', 'action-attended')).toEqual([2, 0, 0])
  expect(numbers(await figures('2024-11-20'), 'actions', 'actions-reported', 'action-attended')).toEqual([2, 1, 10])
})

test('a second report adds its counts; the counts stay when the addresses are forgotten, and counting anew gives the same', async () => {
  await goOn(round.id, null, '2024-12-02')
  const now = await figures()
  expect(numbers(now, 'actions-reported', 'action-persons', 'action-locations', 'action-visited', 'action-findings')).toEqual([
    2, 5, 6, 4, 3,
  ])
  expect(numbers(now, 'action-attended')).toEqual([10])

  await sql('delete from partner_actions.visit where action_id = $1', round.id)
  await sql('call programme.recount()')
  expect(await figures()).toEqual(now)
  expect(await compareTallies(house.db.owner)).toEqual([])
})

test('a finding that became a report is followed to its investigation and the outcome of that', async () => {
  const reportId = await worthyReport(team)
  await sql(
    `insert into partner_actions.taken_up (id, action_id, municipality_id, location_id, visit_id, report_id, scheme, frozen, taken_by, taken_at)
     select $1, v.action_id, v.municipality_id, v.location_id, v.id, $2, 'subsistence', '{}', $3, now() from partner_actions.visit v
      where v.location_id = $4 and v.revision = 2`,
    newId(),
    reportId,
    people[0],
    estate.locations[0],
  )
  const came: readonly FigureKey[] = ['action-reports', 'action-reports-opened', 'action-reports-finished']
  expect(numbers(await figures(), ...came)).toEqual([1, 0, 0])

  const { id } = await granted(team.coordinator.post('/investigations', anOpening(reportId, team.lead.id)))
  expect(numbers(await figures(), ...came)).toEqual([1, 1, 0])

  await sql(
    `update investigations.investigation set stage = 'closed', closed_at = now(), result = 'changed', result_at_closing = 'changed' where id = $1`,
    id,
  )
  const now = await figures()
  expect(numbers(now, ...came)).toEqual([1, 1, 1])
  expect(figure(now, 'action-reports-finished')?.details.map(({ detail, n }) => [detail, n])).toEqual([['changed', 1]])
  expect(await compareTallies(house.db.owner)).toEqual([])
})

test('what was shared counts, its return counts, too late counts apart, and what is due is told as of the day', async () => {
  const share = (id: string, at: string, due: string) =>
    sql(
      `insert into privacy.sharing (id, municipality_id, unit_id, thing_kind, thing_id, thing_reference, direction, partner_id, purpose, route, agreement_id,
         categories, what, amount, necessity, shared_by, shared_at, due_on)
       select $1, a.municipality_id, a.unit_id, 'action', a.id, a.reference, 'out', $3, 'benefit-enforcement', 'law', s.id, '{address}', 'Lijst van adressen', 4,
              'De partner moet weten waar hij wordt verwacht.', $4, $5, $6
         from partner_actions.action a, privacy.sharing_agreement s where a.id = $2`,
      id,
      estate.id,
      uwv,
      coordinator.id,
      at,
      due,
    )
  const [late, open] = [newId(), newId()]
  await share(late, '2024-10-30T10:00:00Z', '2024-11-29')
  await share(open, '2024-11-04T10:00:00Z', '2024-12-04')
  const overdue = async (asOf: string) =>
    ((await policy.get(`/programme/figures/2024?scope=chain-partners&asOf=${asOf}`)).body as YearFigures).sharingsOverdue
  await sql(
    `update privacy.sharing set ended = 'destroyed', ended_on = '2024-12-01', end_note = 'Bevestigd.', ended_by = $2, ended_at = '2024-12-03T09:00:00Z' where id = $1`,
    late,
    coordinator.id,
  )

  expect(numbers(await figures(), 'action-shared', 'action-given-back', 'action-given-back-late')).toEqual([2, 1, 1])
  expect(numbers(await figures('2024-12-02'), 'action-shared', 'action-given-back', 'action-given-back-late')).toEqual([2, 0, 0])
  expect([await overdue('2024-11-29'), await overdue('2024-11-30'), await overdue('2024-12-03'), await overdue('2024-12-05')]).toEqual([
    0, 1, 0, 1,
  ])
  expect(((await policy.get('/programme/figures/2024')).body as YearFigures).sharingsOverdue).toBeNull()
  expect(await compareTallies(house.db.owner)).toEqual([])
})

test('hours written on an action count when their month is closed, all together, and no hours elsewhere', async () => {
  const [one = '', two = ''] = people
  const about = { kind: 'action', id: estate.id } as const
  await makeHours(
    house,
    { by: one, day: '2024-11-05', activity: 'chain-partners', minutes: 240, about },
    { by: two, day: '2024-11-05', activity: 'chain-partners', minutes: 180, about },
    { by: two, day: '2024-11-06', activity: 'chain-partners', minutes: 600 },
  )
  expect(numbers(await figures(), 'action-hours')).toEqual([0])
  await sql(
    `insert into capacity.closed_month (municipality_id, unit_id, month, people, nominal, contracted, available, deployable, closed_by, closed_at)
     values ($1, $2, '2024-11-01', 3, 600, 600, 600, 600, $3, '2024-12-10T09:00:00Z')`,
    firstMunicipality.id,
    house.units.income,
    coordinator.id,
  )

  expect(numbers(await figures(), 'action-hours')).toEqual([7])
  expect(numbers(await figures('2024-12-09'), 'action-hours')).toEqual([0])
  expect(await compareTallies(house.db.owner)).toEqual([])
})

test('under a number stand the actions that the reader may see; under hours stands nothing; somebody of another municipality sees no row', async () => {
  const rowsFor = async (who: Tinkerer, key: FigureKey) =>
    (await who.get(`/programme/figures/2024/rows?figure=${key}&scope=chain-partners`)).body

  expect((await rowsFor(policy, 'action-locations')).rows).toMatchObject([
    { kind: 'action', id: round.id, receivedOn: '2024-11-12', source: 'partner', scheme: 'action-address-quality', brings: { nl: '2' } },
    { kind: 'action', id: estate.id, receivedOn: '2024-11-05', source: 'own', scheme: 'action-business-estate', brings: { nl: '4' } },
  ])
  expect((await rowsFor(policy, 'action-attended')).rows).toEqual([])
  expect((await rowsFor(elsewhere, 'action-locations')).rows).toEqual([])
})

test('nobody reads time by action, and an action of one person brings no hours at all', async () => {
  const { rows } = await house.db.owner.query('select * from reporting.partner_action union all select * from reporting.action_time')
  for (const id of people) expect(JSON.stringify(rows)).not.toContain(id)
  for (const who of [policy, coordinator, team.lead]) {
    const client = await house.db.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('app.actor_id', $1, true)`, [who.id])
      expect((await client.query('select * from partner_actions.time_tally')).rows).toEqual([])
      expect((await client.query(`select * from reporting.action_time where category like 'attended%'`)).rows).toEqual([])
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  const before = numbers(await figures(), 'action-attended')
  const alone = await makeAction(house, { plannedBy: coordinator.id, crew: people.slice(0, 1), onDay: '2024-12-03' })
  await sql(
    `insert into partner_actions.attendance values ($1, $2, $3, 'day', '09:00', '17:00', $2, now())`,
    alone.id,
    people[0],
    firstMunicipality.id,
  )
  await goOn(alone.id, '2024-12-04', '2024-12-10')
  expect(numbers(await figures(), 'action-attended')).toEqual(before)
})

test('for the public small counts are hidden, and so is what follows from them', async () => {
  const { body } = await policy.get('/programme/figures/2024?scope=chain-partners&format=csv&audience=public')
  const line = (name: string) =>
    String(body)
      .split('\r\n')
      .find((one) => one.includes(`;${name};`)) ?? ''

  expect(line('Bevindingen')).toContain(';< 5;')
  expect(line('Locaties waar iets is gevonden')).toContain(';< 5;')
  expect(line('Locaties waar iets is gevonden')).not.toMatch(/;[1-4];/)
})
