import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { firstMunicipality, type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { asActor } from '#modules/staff/server/testing/as-actor.ts'
import type { PlanShift } from '../../contract.ts'
import { readCalendar } from './testing/read-calendar.ts'

const PUBLIC_URL = 'https://wederhoor.gemeente.example'
const MONDAY = '2026-11-30'

const logged: string[] = []
let house: House
let coordinator: Tinkerer
let specialist: Tinkerer
let nr = 0
beforeAll(async () => {
  house = await openHouse({ publicUrl: PUBLIC_URL, logLevel: 'trace', logTo: { write: (line) => logged.push(line) } })
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow('2026-11-26T09:00:00Z')
  coordinator = await house.signIn(`Rooster ${++nr}`, 'coordinator')
  specialist = await house.signIn(`Iris Voorbeeld ${nr}`, 'specialist')
})

async function plan(who: Tinkerer, given: Partial<PlanShift> = {}, by = coordinator) {
  const shift = {
    accountId: who.id,
    day: MONDAY,
    from: '18:00',
    until: '22:00',
    part: 'evening',
    activity: 'report-investigation',
    task: 'action',
    needs: null,
    ...given,
  }
  const { status, body } = await by.post('/capacity/shifts', shift)
  expect(status, JSON.stringify(body)).toBe(201)
  return body as { id: string; revision: number }
}

async function publish(monday = MONDAY, by = coordinator) {
  const { status, body } = await by.post('/capacity/roster/publications', { monday, conflictsAccepted: 'Dit is zo besproken.' })
  expect(status, JSON.stringify(body)).toBe(200)
}

/** The secret address, without the part that every route shares. */
async function addressOf(who: Tinkerer): Promise<string> {
  const { status, body } = await who.post('/capacity/calendar-feed')
  expect(status).toBe(201)
  return new URL(body.address).pathname.replace('/api/v1', '')
}

const eventsAt = async (address: string) => readCalendar((await house.visitor.get(address)).body).events

describe('the address of the own calendar', () => {
  test('is told once, works without signing in, and shows what was published and nothing else', async () => {
    const colleague = await house.signIn(`Bram Voorbeeld ${nr}`, 'specialist')
    const { id } = await plan(specialist)
    await plan(colleague, { task: 'visit' })
    await publish()
    await plan(specialist, { day: '2026-12-01' })
    const { address } = (await specialist.post('/capacity/calendar-feed')).body

    expect(address).toMatch(/^https:\/\/wederhoor\.gemeente\.example\/api\/v1\/calendar\/[\w-]{43}\.ics$/)
    const answer = await house.visitor.send({ url: new URL(address).pathname })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers).toMatchObject({ 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' })
    expect(readCalendar(answer.body).events).toEqual([
      {
        uid: `${id}@wederhoor`,
        sequence: Date.parse('2026-11-26T09:00:00Z') / 1000,
        stamp: new Date('2026-11-26T09:00:00Z'),
        start: new Date('2026-11-30T17:00:00Z'),
        end: new Date('2026-11-30T21:00:00Z'),
        summary: 'Dienst: actie, avond',
        description: 'Onderzoek naar meldingen',
        categories: 'Onderzoek naar meldingen',
      },
    ])
    expect(answer.body).not.toMatch(/Voorbeeld|Rooster \d|Bram|Iris/)
    expect(JSON.stringify((await specialist.get('/capacity/calendar-feed')).body)).not.toContain(address.slice(-30, -4))
  })

  test('says since when it is there and on which day it was last read', async () => {
    const before = await specialist.get('/capacity/calendar-feed')
    const address = await addressOf(specialist)
    const unread = await specialist.get('/capacity/calendar-feed')
    house.setNow('2026-11-28T23:30:00Z')
    await house.visitor.get(address)
    const read = await specialist.get('/capacity/calendar-feed')

    expect(before.body).toEqual({ feed: null })
    expect(unread.body).toEqual({ feed: { madeAt: '2026-11-26T09:00:00.000Z', lastReadOn: null } })
    expect(read.body).toEqual({ feed: { madeAt: '2026-11-26T09:00:00.000Z', lastReadOn: '2026-11-29' } })
  })

  test('ends when a new one is made, and when it is taken away; then it is as if it never was', async () => {
    const first = await addressOf(specialist)
    const second = await addressOf(specialist)
    expect([(await house.visitor.get(first)).status, (await house.visitor.get(second)).status]).toEqual([404, 200])

    expect((await specialist.post('/capacity/calendar-feed/removal')).status).toBe(204)
    const gone = await house.visitor.send({ url: `/api/v1${second}` })
    const nowhere = await house.visitor.send({ url: '/api/v1/nowhere' })
    expect(gone.statusCode).toBe(404)
    expect({ ...gone.json(), instance: '' }).toEqual({ ...nowhere.json(), instance: '' })
    expect((await specialist.get('/capacity/calendar-feed')).body).toEqual({ feed: null })
    expect((await specialist.post('/capacity/calendar-feed/removal')).status).toBe(204)
  })

  test('follows the roster: what a later publication changes is changed, what it takes out is gone', async () => {
    const address = await addressOf(specialist)
    const kept = await plan(specialist)
    const taken = await plan(specialist, { day: '2026-12-02', from: '09:00', until: '17:00', part: 'day', task: 'files' })
    await publish()
    const before = await eventsAt(address)
    house.setNow('2026-11-27T09:00:00Z')
    await coordinator.post(`/capacity/shifts/${taken.id}/removal`, { revision: taken.revision })
    await publish()
    const after = await eventsAt(address)

    expect(before.map(({ summary }) => summary)).toEqual(['Dienst: actie, avond', 'Dienst: dossierwerk'])
    expect(after.map(({ uid }) => uid)).toEqual([`${kept.id}@wederhoor`])
    expect(after[0]?.sequence).toBeGreaterThan(before[0]?.sequence ?? Number.POSITIVE_INFINITY)
  })

  test('shows sixty days back and four hundred ahead', async () => {
    const address = await addressOf(specialist)
    for (const [id, day] of ['2026-09-26', '2026-09-27', '2027-12-31', '2028-01-01'].entries())
      await house.db.owner.query(
        `insert into capacity.published_shift values ($1, $2, $3, $4, $5, '09:00', '17:00', 'day', 'unassigned', 'other', null, 0, now())`,
        [
          `00000000-0000-7000-8000-00000000${nr.toString().padStart(2, '0')}0${id}`,
          firstMunicipality.id,
          house.units.income,
          specialist.id,
          day,
        ],
      )

    expect((await eventsAt(address)).map(({ start }) => start.toISOString().slice(0, 10))).toEqual(['2026-09-27', '2027-12-31'])
  })

  test('is for who has time in a roster', async () => {
    const policy = await house.signIn(`Beleid ${nr}`, 'policy')

    for (const asks of [
      policy.get('/capacity/calendar-feed'),
      policy.post('/capacity/calendar-feed'),
      policy.post('/capacity/calendar-feed/removal'),
    ])
      expect((await asks).body.code).toBe('access.not-permitted')
    expect((await house.visitor.post('/capacity/calendar-feed')).body.code).toBe('access.not-signed-in')
  })
})

describe('whoever should not read a calendar', () => {
  test('finds nothing at an address of somebody who is blocked, left the team or was let go of their role', async () => {
    const admin = await house.signIn(`Beheer ${nr}`, 'admin')
    const address = await addressOf(specialist)
    const coordinators = await addressOf(coordinator)
    expect([(await house.visitor.get(address)).status, (await house.visitor.get(coordinators)).status]).toEqual([200, 200])

    await admin.put(`/accounts/${specialist.id}/active`, { active: false })
    await house.db.owner.query('delete from staff.account_role where account_id = $1', [coordinator.id])

    for (const one of [address, coordinators])
      expect(await house.visitor.get(one)).toMatchObject({ status: 404, body: { code: 'thing.not-found' } })
  })

  test('finds nothing by guessing, by the hash that the database keeps, or by asking in another form', async () => {
    const address = await addressOf(specialist)
    const token = address.slice('/calendar/'.length, -'.ics'.length)
    const { rows } = await house.db.owner.query('select token_hash from capacity.calendar_feed where account_id = $1', [specialist.id])
    const hash = createHash('sha256').update(token).digest()
    expect(rows[0].token_hash.equals(hash)).toBe(true)

    const guesses = [
      'x',
      '%00',
      token.slice(0, -1),
      `${token}a`,
      'a'.repeat(43),
      'a'.repeat(96),
      hash.toString('base64url'),
      hash.toString('hex'),
      specialist.id,
    ]
    for (const guess of guesses) expect((await house.visitor.get(`/calendar/${guess}.ics`)).status, guess).toBe(404)
    expect((await house.visitor.get(`/calendar/${token}`)).status).toBe(404)
    expect((await house.visitor.get(`/calendar/${token}.csv`)).status).toBe(404)
    const { rows: unread } = await house.db.owner.query('select last_read_on from capacity.calendar_feed where account_id = $1', [
      specialist.id,
    ])
    expect(unread).toEqual([{ last_read_on: null }])
  })

  test('sees at an address of another municipality the shifts of there only', async () => {
    const there = await house.addMunicipality(`GM${1000 + nr}`, `Elders ${nr}`)
    const planner = await house.signIn(`Rooster elders ${nr}`, 'coordinator', there.units.income, there.id)
    const elsewhere = await house.signIn(`Collega elders ${nr}`, 'specialist', there.units.income, there.id)
    await plan(specialist)
    await publish()
    const { id } = await plan(elsewhere, { task: 'meeting' }, planner)
    await publish(MONDAY, planner)

    expect((await eventsAt(await addressOf(elsewhere))).map(({ uid }) => uid)).toEqual([`${id}@wederhoor`])
    await house.db.owner.query('update capacity.published_shift set municipality_id = $1 where id = $2', [firstMunicipality.id, id])
    expect(await eventsAt(await addressOf(elsewhere))).toEqual([])
  })

  test('reads nobody else’s address in the database, and makes, changes or removes none', async () => {
    await addressOf(specialist)
    const asColleague = asActor(house, coordinator.id)

    expect(await asColleague('select token_hash from capacity.calendar_feed where account_id = $1', [specialist.id])).toBe(0)
    expect(await asColleague('delete from capacity.calendar_feed where account_id = $1', [specialist.id])).toBe(0)
    expect(await asColleague('update capacity.calendar_feed set made_at = now() where account_id = $1', [specialist.id])).toBe(0)
    await expect(
      asColleague("insert into capacity.calendar_feed values ($1, sha256('planted'), now())", [
        (await house.signIn(`Doelwit ${nr}`, 'specialist')).id,
      ]),
    ).rejects.toThrow('row-level security')
    expect(
      await asColleague(
        `select capacity.feed_shifts(sha256('planted'), current_date) where capacity.feed_shifts(sha256('planted'), current_date) is not null`,
      ),
    ).toBe(0)
  })

  test('learns the secret address from no log line, no event of the trail and no refusal', async () => {
    const address = await addressOf(specialist)
    const token = address.slice('/calendar/'.length, -'.ics'.length)
    const from = logged.length
    await house.visitor.get(address)
    await specialist.get(address)
    await house.visitor.post(address)
    await house.visitor.send({ method: 'HEAD', url: `/api/v1${address}` })
    const refused = [
      await house.visitor.send({ url: `/api/v1/calendar/${token}` }),
      await house.visitor.send({ url: `/api/v1${address}/${'x'.repeat(200)}` }),
      await house.visitor.send({ url: `/api/v1${address}%E0%A4%A` }),
      await house.visitor.send({ url: `/kalender/${token}.ics` }),
    ]
    await specialist.post('/capacity/calendar-feed/removal')
    refused.push(await house.visitor.send({ url: `/api/v1${address}` }))
    await house.db.pool.query('select 1')
    const { rows } = await house.db.owner.query('select row_to_json(e)::text as event from platform.audit_event e')

    expect(logged.slice(from).filter((line) => line.includes('/calendar/:token.ics')).length).toBeGreaterThan(3)
    expect(logged.filter((line) => line.includes(token))).toEqual([])
    expect(rows.filter(({ event }) => event.includes(token))).toEqual([])
    expect(rows.filter(({ event }) => event.includes('capacity.feed-') && event.includes(specialist.id)).length).toBe(2)
    expect(refused.filter(({ body, headers }) => (body + JSON.stringify(headers)).includes(token))).toEqual([])
  })
})
