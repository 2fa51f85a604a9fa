import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstMunicipality, type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'

const KIND = 'livelihood-application'
const QUESTION = 'Mag ik bankafschriften van een jaar terug vragen bij deze aanvraag?'

let house: House
let consultant: Tinkerer
let coordinator: Tinkerer
let anna: Tinkerer
let bram: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  house.setNow('2031-03-03T09:00:00Z')
  consultant = await house.signIn('Noor', 'consultant', house.units.workAndIncome)
  coordinator = await house.signIn('Gijs', 'coordinator')
  anna = await house.signIn('Anna', 'specialist')
  bram = await house.signIn('Bram', 'specialist')
  const week = [1, 2, 3, 4, 5].flatMap((weekday) => [
    { weekday, from: '09:00', until: '12:30', accountId: weekday === 1 ? bram.id : anna.id },
    { weekday, from: '13:00', until: '17:00', accountId: bram.id },
  ])
  expect((await coordinator.put('/advice/duty', { kind: KIND, validFrom: '2031-03-04', parts: week })).status).toBe(204)
  expect((await anna.put('/advice/duty/reach', { phone: '1234', room: 'B2', chat: '' })).status).toBe(204)
})
afterAll(() => house.close())

async function nowAt(moment: string, who: Tinkerer = consultant) {
  house.setNow(moment)
  return (await who.get(`/advice/duty-now?kind=${KIND}`)).body
}

test('who is on duty is found by name, with how to reach them and until when', async () => {
  expect(await nowAt('2031-03-05T09:00:00Z')).toEqual({
    open: true,
    onDuty: [{ name: 'Anna', reach: { phone: '1234', room: 'B2', chat: '' }, until: '2031-03-05T11:30:00.000Z' }],
    next: null,
  })
})

test('inside opening hours with nobody on duty, it says who begins next', async () => {
  expect(await nowAt('2031-03-05T11:40:00Z')).toEqual({ open: true, onDuty: [], next: { names: ['Bram'], at: '2031-03-05T12:00:00.000Z' } })
})

test('on a closed evening before the clock change, Monday begins at nine by the new clock', async () => {
  expect(await nowAt('2031-03-28T19:00:00Z')).toEqual({
    open: false,
    onDuty: [],
    next: { names: ['Bram'], at: '2031-03-31T07:00:00.000Z' },
  })
})

test('on a public holiday nobody is on duty', async () => {
  const easterMonday = '2031-04-14T08:00:00Z'
  expect(await nowAt(easterMonday)).toMatchObject({ open: false, onDuty: [], next: { names: ['Anna'], at: '2031-04-15T07:00:00.000Z' } })
})

test('a specialist gives an own duty away for a day, and nobody else theirs', async () => {
  house.setNow('2031-03-10T09:00:00Z')
  const swap = { kind: KIND, day: '2031-03-12', change: 'swap', accountId: anna.id, toId: bram.id, from: '10:00', until: '12:30' }

  expect((await bram.post('/advice/duty/changes', swap)).body.code).toBe('advice.duty-not-yours')
  expect((await consultant.post('/advice/duty/changes', swap)).body.code).toBe('access.not-permitted')
  expect((await anna.post('/advice/duty/changes', swap)).status).toBe(204)

  expect((await nowAt('2031-03-12T08:30:00Z')).onDuty).toMatchObject([{ name: 'Anna', until: '2031-03-12T09:00:00.000Z' }])
  expect((await nowAt('2031-03-12T09:00:00Z')).onDuty).toMatchObject([{ name: 'Bram', until: '2031-03-12T11:30:00.000Z' }])
  expect((await nowAt('2031-03-13T09:00:00Z')).onDuty).toMatchObject([{ name: 'Anna' }])
})

test('the past never changes, and only specialists of the desk serve', async () => {
  house.setNow('2031-03-17T09:00:00Z')
  const part = { weekday: 1, from: '09:00', until: '12:00', accountId: anna.id }
  const plan = (more: object) => coordinator.put('/advice/duty', { kind: KIND, validFrom: '2031-03-18', parts: [part], ...more })
  const absent = { kind: KIND, day: '2031-03-17', change: 'absent', accountId: bram.id, from: '09:00', until: '12:30' }

  expect((await plan({ validFrom: '2031-03-17' })).body.code).toBe('advice.duty-in-past')
  expect((await plan({ parts: [{ ...part, accountId: consultant.id }] })).body.code).toBe('advice.duty-not-specialist')
  expect((await anna.put('/advice/duty', { kind: KIND, validFrom: '2031-03-18', parts: [part] })).body.code).toBe('access.not-permitted')
  expect((await bram.post('/advice/duty/changes', absent)).body.code).toBe('advice.duty-in-past')
  expect((await nowAt('2031-03-17T09:00:00Z')).onDuty).toMatchObject([{ name: 'Bram' }])
})

test('the week shows where nobody is on duty', async () => {
  house.setNow('2031-03-19T09:00:00Z')
  const { body } = await consultant.get(`/advice/duty?kind=${KIND}`)

  expect(body.days[0]).toMatchObject({ day: '2031-03-17', open: true, gaps: [{ from: '12:30', until: '13:00' }] })
  expect(body.days[6]).toMatchObject({ open: false, turns: [], gaps: [] })
  expect(body).toMatchObject({ mayPlan: false, mayChange: false })
})

test('an urgent question is told to whoever is on duty, an ordinary one is not', async () => {
  house.setNow('2031-03-20T09:00:00Z')
  await consultant.post('/advice/questions', { kind: KIND, question: QUESTION })
  expect((await anna.get('/own-messages')).body.unread).toBe(0)
  await consultant.post('/advice/questions', { kind: KIND, question: QUESTION, urgency: 'urgent' })

  expect((await anna.get('/own-messages')).body.rows).toMatchObject([{ kind: 'advice.urgent-question' }])
  expect((await bram.get('/own-messages')).body.unread).toBe(0)
})

test('another municipality has its own desk, and the database refuses what reaches past it', async () => {
  const elsewhere = await house.addMunicipality('GM0001', 'Elders')
  const stranger = await house.signIn('Sem', 'consultant', house.units.workAndIncome, elsewhere.id)
  await house.db.owner.query('insert into advice.desk values ($1, $2, $3)', [elsewhere.id, KIND, house.units.income])
  house.setNow('2031-03-20T09:00:00Z')
  expect(await nowAt('2031-03-20T09:00:00Z', stranger)).toEqual({ open: true, onDuty: [], next: null })

  const unit = (await house.db.owner.query('select unit_id from advice.duty_part limit 1')).rows[0].unit_id
  const insert = (municipality: string, validFrom: string) =>
    asActor(coordinator.id, `insert into advice.duty_part values ($1, $2, $3, 1, '09:00', '12:00', $4, $5)`, [
      municipality,
      unit,
      validFrom,
      anna.id,
      coordinator.id,
    ])
  await expect(insert(elsewhere.id, '2032-01-05')).rejects.toThrow('row-level security')
  await expect(insert(firstMunicipality.id, '2024-01-01')).rejects.toThrow('row-level security')
})

async function asActor(actor: string, statement: string, values: unknown[]) {
  const client = await house.db.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.actor_id', $1, true)`, [actor])
    return await client.query(statement, values)
  } finally {
    await client.query('rollback')
    client.release()
  }
}
