import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, type OtherMunicipality, openHouse, type Tinkerer } from '#app/server/testing/house.ts'

// A regional team: one unit answers for two municipalities, and some of its people work for one of them only.
let house: House
let otherTown: OtherMunicipality
let here: Tinkerer
let there: Tinkerer
let deskHere: Tinkerer
let deskThere: Tinkerer
let both: Tinkerer
const question = { kind: 'work-file', question: 'Hoe pak ik deze zaak het beste aan?' }
beforeAll(async () => {
  house = await openHouse()
  otherTown = await house.addMunicipality('GM9999', 'Overzee')
  await house.db.owner.query(
    `insert into advice.desk (municipality_id, kind, unit_id) select $1, kind, $2 from unnest(array['work-file', 'other']) kind`,
    [otherTown.id, house.units.income],
  )
  here = await house.signIn('Noor', 'consultant', house.units.workAndIncome)
  there = await house.signIn('Otto', 'consultant', otherTown.units.income, otherTown.id)
  deskHere = await house.signIn('Anna', 'specialist')
  deskThere = await house.signIn('Bram', 'specialist', house.units.income, otherTown.id)
  both = await house.signIn('Cas', 'specialist')
  await house.alsoWorksFor(both.id, otherTown.id)
  house.setNow('2024-09-02T08:00:00Z')
})
afterAll(() => house.close())

const listed = async (who: Tinkerer, more = '') =>
  (await who.get(`/advice/questions?scope=desk&state=all${more}`)).body.rows.map(({ id }: { id: string }) => id)
const ask = async (who: Tinkerer, more: object = {}) => (await who.post('/advice/questions', { ...question, ...more })).body.id

test('the desk of one municipality never sees, finds or works on a question of the other, though it is the same unit', async () => {
  const [ours, theirs] = [await ask(here), await ask(there)]

  expect(await listed(deskHere)).toContain(ours)
  expect(await listed(deskHere)).not.toContain(theirs)
  expect(await listed(deskThere)).toContain(theirs)
  expect(await listed(deskThere)).not.toContain(ours)
  expect(await listed(deskHere, '&q=zaak')).not.toContain(theirs)
  expect((await deskHere.get(`/advice/questions/${theirs}`)).status).toBe(404)
  expect((await deskHere.post(`/advice/questions/${theirs}/answers`, { body: 'Toch even.' })).status).toBe(404)
  expect((await deskHere.post(`/advice/questions/${theirs}/taking`)).status).toBe(404)
})

test('who works for both sees both, and asks and records for the municipality that was chosen', async () => {
  const [ours, theirs] = [await ask(here), await ask(there)]
  expect(await listed(both)).toEqual(expect.arrayContaining([ours, theirs]))
  expect(await listed(both, '&municipality=GM9999')).not.toContain(ours)

  expect((await both.post('/advice/questions', question)).body.code).toBe('staff.municipality-missing')
  const asked = await ask(both, { municipality: 'GM9999' })
  expect((await both.get(`/advice/questions/${asked}`)).body.municipality).toEqual({ code: 'GM9999', name: 'Overzee' })

  const record = { ...question, channel: 'phone', municipality: 'GM9999' }
  const recorded = await both.post('/advice/recorded-questions', { ...record, consultantId: there.id })
  expect(recorded.status).toBe(201)
  expect(await listed(deskThere)).toContain(recorded.body.id)
  expect(await listed(deskHere)).not.toContain(recorded.body.id)
  expect((await both.post('/advice/recorded-questions', { ...record, consultantId: here.id })).body.code).toBe('advice.unknown-colleague')
})

test('nobody asks for a municipality without a desk of that kind, or hands over to who does not work for it', async () => {
  const asking = await there.post('/advice/questions', { ...question, kind: 'financial-scheme' })
  expect(asking.body.code).toBe('advice.no-desk')

  const theirs = await ask(there)
  await both.post(`/advice/questions/${theirs}/taking`)
  const handOver = (to: string) => both.post(`/advice/questions/${theirs}/handing-over`, { to })
  expect((await handOver(deskHere.id)).body.code).toBe('advice.unknown-colleague')
  expect((await handOver(deskThere.id)).status).toBe(204)
})

test('the database keeps each table to the own municipality, and gives nobody without a name anything of a question', async () => {
  const theirs = await ask(there)
  await deskThere.post(`/advice/questions/${theirs}/answers`, {
    body: 'Begin bij het begin.',
    sources: [{ kind: 'law', citation: 'Awb art. 3:2' }],
  })
  const as = async (actor: string, statement: string) => {
    const client = await house.db.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('app.actor_id', $1, true)`, [actor])
      return (await client.query(statement)).rowCount
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  const statements = [
    `select from advice.question where id = '${theirs}'`,
    `select from advice.entry where question_id = '${theirs}'`,
    `select from advice.source s join advice.entry e on e.id = s.entry_id where e.question_id = '${theirs}'`,
    `select from advice.find_by_words('zaak') f where f = '${theirs}'`,
    `update advice.question set lapsed = true where id = '${theirs}'`,
  ]

  for (const statement of statements) {
    expect(await as(deskThere.id, statement), statement).toBeGreaterThan(0)
    expect(await as(deskHere.id, statement), statement).toBe(0)
    expect(await as('', statement), statement).toBe(0)
  }
  for (const table of ['desk', 'target', 'question', 'entry', 'source']) expect(await as('', `select from advice.${table}`), table).toBe(0)
})
