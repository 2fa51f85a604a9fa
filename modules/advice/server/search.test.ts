import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'

let house: House
let consultant: Tinkerer
let teammate: Tinkerer
let anna: Tinkerer
let elsewhere: Tinkerer
let id: string
beforeAll(async () => {
  house = await openHouse()
  consultant = await house.signIn('Noor', 'consultant', house.units.workAndIncome)
  teammate = await house.signIn('Otto', 'consultant', house.units.workAndIncome)
  anna = await house.signIn('Anna', 'specialist')
  elsewhere = await house.signIn('Emma', 'specialist', house.units.care)
  house.setNow('2024-09-02T08:00:00Z')
  const asked = await consultant.post('/advice/questions', { kind: 'other', question: 'Hoe ga ik hiermee om in dit dossier?' })
  id = asked.body.id
  const to = `/advice/questions/${id}`
  await anna.post(`${to}/notes`, { body: 'Lijkt op de zaak met de caravan.' })
  await anna.post(`${to}/answers`, { body: 'Vraag eerst naar de kentekens van de voertuigen.' })
  const { entries } = (await anna.get(to)).body
  await anna.post(`${to}/corrections`, { entryId: entries.at(-1).id, body: 'Vraag ook naar de aanhangers.' })
})
afterAll(() => house.close())

const find = async (who: Tinkerer, q: string, scope = 'mine') =>
  (await who.get(`/advice/questions?scope=${scope}&state=all&q=${encodeURIComponent(q)}`)).body.rows

test('a question is found by the words of its answer and of a correction, in another form, with what was found', async () => {
  expect(await find(consultant, 'voertuig')).toMatchObject([{ id, found: expect.stringContaining('kentekens van de voertuigen') }])
  expect(await find(consultant, 'aanhanger')).toMatchObject([{ id, found: expect.stringContaining('aanhangers') }])
  expect(await find(anna, 'voertuig', 'desk')).toMatchObject([{ id }])
})

test('by the words of the question itself, and by its reference in small letters', async () => {
  const [row] = await find(consultant, 'dossier')
  expect(row).toMatchObject({ id, found: null })
  expect(await find(consultant, row.reference.toLowerCase())).toMatchObject([{ id }])
})

test('a note of the desk is found by nobody, and whoever may not see a question does not find it', async () => {
  expect(await find(consultant, 'caravan')).toEqual([])
  expect(await find(anna, 'caravan', 'desk')).toEqual([])
  expect(await find(teammate, 'voertuig')).toEqual([])
  expect(await find(elsewhere, 'voertuig', 'desk')).toEqual([])
})

test('the database looks words up for who may see the question, and for nobody without a name', async () => {
  const as = async (actor: string) => {
    const client = await house.db.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('app.actor_id', $1, true)`, [actor])
      return (await client.query(`select advice.find_by_words('voertuig') as id`)).rows
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  expect(await as(anna.id)).toEqual([{ id }])
  expect(await as(consultant.id)).toEqual([{ id }])
  expect(await as(teammate.id)).toEqual([])
  expect(await as(elsewhere.id)).toEqual([])
  expect(await as('')).toEqual([])
})

test('a word that stands almost everywhere is found along the list, page after page', async () => {
  await house.db.owner.query(
    `insert into advice.question (id, municipality_id, unit_id, reference, kind, asked, channel, question, consultant_id, recorded_by, asked_at,
       recorded_at, first_answer_target_minutes, first_answer_due_at, closing_target_minutes, closing_due_at)
     select gen_random_uuid(), q.municipality_id, q.unit_id, 'V-' || n, q.kind, true, 'app', 'Weer een vraag over huisvesting.', q.consultant_id,
       q.recorded_by, q.asked_at - n * interval '1 minute', q.asked_at, 240, q.first_answer_due_at, 2400, q.closing_due_at
       from advice.question q, generate_series(1, 2100) n where q.id = $1`,
    [id],
  )

  const first = (await anna.get('/advice/questions?scope=desk&state=all&q=huisvesting&limit=100')).body
  const second = (await anna.get(`/advice/questions?scope=desk&state=all&q=huisvesting&limit=100&after=${first.next}`)).body
  expect(new Set([...first.rows, ...second.rows].map((row: { id: string }) => row.id)).size).toBe(200)
  expect(await find(teammate, 'huisvesting')).toEqual([])
})
