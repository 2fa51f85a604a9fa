import { afterAll, beforeAll, expect, test } from 'vitest'
import { allJobs } from '#app/server/jobs.ts'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { testKeys } from '#platform/server/testing/test-key.ts'
import { doWork } from '#platform/server/work.ts'
import { askForResults } from './ask-for-results.ts'

const MONDAY = '2024-09-02T08:00:00Z'

let house: House
let consultant: Tinkerer
let teammate: Tinkerer
let specialist: Tinkerer
let manager: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  consultant = await house.signIn('Noor', 'consultant', house.units.workAndIncome)
  teammate = await house.signIn('Otto', 'consultant', house.units.workAndIncome)
  specialist = await house.signIn('Anna', 'specialist')
  manager = await house.signIn('Karin', 'manager')
})
afterAll(() => house.close())

async function ask(): Promise<string> {
  house.setNow(MONDAY)
  const question = 'Mag ik bankafschriften van een jaar terug vragen bij deze aanvraag?'
  const { body } = await consultant.post('/advice/questions', { kind: 'livelihood-application', question })
  return body.id
}

async function advised(): Promise<string> {
  const id = await ask()
  await specialist.post(`/advice/questions/${id}/answers`, { body: 'Drie maanden is genoeg.' })
  await specialist.post(`/advice/questions/${id}/closing`, {})
  return id
}
const run = (at: string) =>
  doWork(
    { pool: house.db.pool, clock: () => new Date(at), reactions: {}, cameFrom: 'background' },
    { purpose: 'advising-colleagues' },
    askForResults,
  )
const results = async (who: Tinkerer, id: string) => (await who.get(`/advice/questions/${id}/results`)).body
const told = async (id: string) =>
  (
    await house.db.owner.query(`select kind from staff.message where thing_id = $1 and kind like 'advice.result-%' order by kind`, [id])
  ).rows.map(({ kind }) => kind)

test('the consultant tells with one word that an advice was followed', async () => {
  const id = await advised()

  expect((await consultant.post(`/advice/questions/${id}/results`, { followed: 'yes', cameFrom: 'mail', after: 0 })).status).toBe(204)

  expect(await results(consultant, id)).toMatchObject({
    mayGive: true,
    versions: [{ version: 1, followed: 'yes', outcome: null, registeredInSocrates: null, cameFrom: 'mail', by: { name: 'Noor' } }],
  })
})

test('who followed it partly or not says why', async () => {
  const id = await advised()

  for (const followed of ['partly', 'no'])
    expect((await consultant.post(`/advice/questions/${id}/results`, { followed, after: 0 })).status, followed).toBe(422)
  expect(
    (await consultant.post(`/advice/questions/${id}/results`, { followed: 'no', why: 'De inwoner had al bewijs.', after: 0 })).status,
  ).toBe(204)
})

test('a correction is a new version; the old one stays, with who told it', async () => {
  const id = await advised()
  await consultant.post(`/advice/questions/${id}/results`, { followed: 'yes', outcome: 'granted', amount: 125_000, after: 0 })
  const corrected = { followed: 'partly', outcome: 'changed', why: 'Een deel is afgewezen.', registeredInSocrates: true, after: 1 }

  expect((await specialist.post(`/advice/questions/${id}/results`, corrected)).status).toBe(204)

  expect((await results(consultant, id)).versions).toMatchObject([
    { version: 2, followed: 'partly', outcome: 'changed', registeredInSocrates: true, by: { name: 'Anna' } },
    { version: 1, followed: 'yes', outcome: 'granted', amount: 125_000, by: { name: 'Noor' } },
  ])
})

test('of two tabs that send at the same moment, one is kept and the other hears so', async () => {
  const id = await advised()
  const send = () => consultant.post(`/advice/questions/${id}/results`, { followed: 'yes', after: 0 })
  const both = await Promise.all([send(), send()])

  expect(both.map(({ status }) => status).sort()).toEqual([204, 409])
  expect(both.find(({ status }) => status === 409)?.body.code).toBe('advice.result-newer')
})

test('nobody tells before there was advice, nor about the question of another consultant', async () => {
  const open = await ask()
  const id = await advised()

  expect((await consultant.post(`/advice/questions/${open}/results`, { followed: 'yes', after: 0 })).body.code).toBe(
    'advice.nothing-to-follow',
  )
  expect((await teammate.post(`/advice/questions/${id}/results`, { followed: 'yes', after: 0 })).status).toBe(404)
  expect((await teammate.get(`/advice/questions/${id}/results`)).status).toBe(404)
  expect((await manager.post(`/advice/questions/${id}/results`, { followed: 'yes', after: 0 })).status).toBe(403)
})

test('after two weeks the consultant is asked once, a week later reminded once, and two weeks after that it is unknown', async () => {
  const id = await advised()

  await run('2024-09-15T09:00:00Z')
  expect(await told(id)).toEqual([])
  await run('2024-09-16T09:00:00Z')
  await run('2024-09-16T10:00:00Z')
  expect(await told(id)).toEqual(['advice.result-asked'])
  await run('2024-09-23T10:00:00Z')
  await run('2024-09-24T10:00:00Z')
  expect(await told(id)).toEqual(['advice.result-asked', 'advice.result-reminded'])
  expect((await results(consultant, id)).request).toMatchObject({ unknownAt: null })
  await run('2024-10-08T10:00:00Z')
  expect((await results(consultant, id)).request.unknownAt).not.toBeNull()

  expect((await consultant.post(`/advice/questions/${id}/results`, { followed: 'yes', after: 0 })).status).toBe(204)
  expect((await results(consultant, id)).versions).toHaveLength(1)
})

test('what counted as unknown is asked once more when the question was opened and closed again', async () => {
  const id = await advised()
  for (const at of ['2024-09-16T09:00:00Z', '2024-09-23T10:00:00Z', '2024-10-08T10:00:00Z']) await run(at)
  const due = async () => (await consultant.get('/advice/results-due?limit=100')).body.rows.some((row: { id: string }) => row.id === id)
  await house.db.owner.query('delete from staff.message where thing_id = $1', [id])
  await run('2024-10-09T10:00:00Z')
  house.setNow('2024-10-09T10:00:00Z')
  expect([await told(id), await due()]).toEqual([[], false])

  house.setNow('2024-10-10T08:00:00Z')
  await consultant.post(`/advice/questions/${id}/follow-ups`, { body: 'En als er een partner is?' })
  await specialist.post(`/advice/questions/${id}/answers`, { body: 'Dan ook drie maanden.' })
  await specialist.post(`/advice/questions/${id}/closing`, {})
  await run('2024-10-23T10:00:00Z')
  expect(await told(id)).toEqual([])
  await run('2024-10-24T10:00:00Z')
  expect(await told(id)).toEqual(['advice.result-asked'])
  await consultant.post('/own-messages/read', { thing: { kind: 'question', id } })
  house.setNow('2024-10-24T11:00:00Z')
  expect(await due()).toBe(true)

  for (const at of ['2024-10-24T12:00:00Z', '2024-11-08T10:00:00Z']) await run(at)
  house.setNow('2024-11-08T10:00:00Z')
  expect([await told(id), await due()]).toEqual([['advice.result-asked'], false])
})

test('two servers that ask at the same moment ask each question once', async () => {
  const ids = await Promise.all([advised(), advised(), advised()])
  await Promise.all([run('2024-09-16T09:00:00Z'), run('2024-09-16T09:00:00Z')])

  for (const id of ids) expect(await told(id)).toEqual(['advice.result-asked'])
})

test('a question that lapsed, or whose result is known, is not asked about', async () => {
  const lapsed = await ask()
  await specialist.post(`/advice/questions/${lapsed}/closing`, { lapsedBecause: 'De aanvraag is ingetrokken.' })
  const known = await advised()
  await consultant.post(`/advice/questions/${known}/results`, { followed: 'yes', after: 0 })
  await run('2024-09-20T09:00:00Z')

  expect([await told(lapsed), await told(known)]).toEqual([[], []])
})

test('on the work list stand the own questions that wait for a result, oldest first, until it is told', async () => {
  await house.db.owner.query('truncate advice.question cascade')
  const [first, second] = [await advised(), await advised()]
  house.setNow('2024-09-17T08:00:00Z')

  expect((await consultant.get('/advice/results-due?limit=1')).body).toMatchObject({ rows: [{ id: first }], next: expect.any(String) })
  await consultant.post(`/advice/questions/${first}/results`, { followed: 'yes', after: 0 })
  expect((await consultant.get('/advice/results-due')).body.rows).toMatchObject([{ id: second }])
  expect((await teammate.get('/advice/results-due')).body.rows).toEqual([])
})

test('the database lets nobody change a version, tell in the name of another, or ask for results with an account', async () => {
  const id = await advised()
  await consultant.post(`/advice/questions/${id}/results`, { followed: 'yes', after: 0 })
  const as = async (actor: string, statement: string, values: unknown[] = []) => {
    const client = await house.db.pool.connect()
    try {
      await client.query(`begin; select set_config('app.actor_id', '${actor}', true)`)
      return await client.query(statement, values)
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  const insert = `insert into advice.result (id, question_id, version, followed, came_from, by_id, at) values (gen_random_uuid(), $1, 2, 'yes', 'work-list', $2, now())`

  await expect(as(consultant.id, `update advice.result set followed = 'no'`)).rejects.toThrow('permission denied')
  await expect(as(consultant.id, 'delete from advice.result')).rejects.toThrow('permission denied')
  await expect(as(consultant.id, insert, [id, specialist.id])).rejects.toThrow('row-level security')
  await expect(as(teammate.id, insert, [id, teammate.id])).rejects.toThrow('row-level security')
  await expect(as(consultant.id, `select * from advice.ask_for_results(now(), current_date, 7, 14, 10)`)).rejects.toThrow(
    'only the background',
  )
  expect((await as(teammate.id, 'select from advice.result')).rowCount).toBe(0)
})

test('the job is in the table of what comes round by itself', () => {
  const context = { pool: house.db.pool, clock: () => new Date(), reactions: {} }
  expect(allJobs({ mailer: undefined, publicUrl: '', context, keys: testKeys })['advice.ask-for-results']?.purpose).toBe(
    'advising-colleagues',
  )
})
