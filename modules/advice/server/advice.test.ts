import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstMunicipality, type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'

const QUESTION = 'Mag ik bankafschriften van een jaar terug vragen bij deze aanvraag?'
const MONDAY = '2024-09-02T08:00:00Z' // 10:00 in Amsterdam

let house: House
let consultant: Tinkerer
let teammate: Tinkerer
let specialist: Tinkerer
let coordinator: Tinkerer
let admin: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  consultant = await house.signIn('Noor', 'consultant', house.units.workAndIncome)
  teammate = await house.signIn('Otto', 'consultant', house.units.workAndIncome)
  specialist = await house.signIn('Anna', 'specialist')
  coordinator = await house.signIn('Gijs', 'coordinator')
  admin = await house.signIn('Mats', 'admin')
  house.setNow(MONDAY)
})
afterAll(() => house.close())

async function ask(more: object = {}): Promise<string> {
  house.setNow(MONDAY)
  const { status, body } = await consultant.post('/advice/questions', { kind: 'livelihood-application', question: QUESTION, ...more })
  expect(status).toBe(201)
  return body.id
}
const read = async (who: Tinkerer, id: string) => (await who.get(`/advice/questions/${id}`)).body

test('who asks hears at once when an answer is due, in working time', async () => {
  const { body } = await consultant.post('/advice/questions', { kind: 'work-file', question: QUESTION })

  expect(body.reference).toMatch(/^A-2024-\d{6}$/)
  expect(body.firstAnswerDueAt).toBe('2024-09-02T12:00:00.000Z')
})

test('a specialist answers with sources; the first answer is measured in working minutes and takes the question', async () => {
  const id = await ask()
  house.setNow('2024-09-02T09:30:00Z')
  const sources = [{ kind: 'law', citation: 'Participatiewet art. 53a', link: 'https://wetten.overheid.nl' }]

  expect((await specialist.post(`/advice/questions/${id}/answers`, { body: 'Drie maanden is genoeg.', sources })).status).toBe(204)

  const file = await read(consultant, id)
  expect(file).toMatchObject({ status: 'answered', handler: { name: 'Anna' }, firstAnswer: { minutes: 90, targetMinutes: 240 } })
  expect(file.entries.at(-1)).toMatchObject({ kind: 'answer', minutes: 90, sources: [{ citation: 'Participatiewet art. 53a' }] })
})

test('a question closes after an answer only, and then says when the consultant is asked what came of it', async () => {
  const id = await ask()

  expect((await specialist.post(`/advice/questions/${id}/closing`, {})).body.code).toBe('advice.not-answered')
  await specialist.post(`/advice/questions/${id}/answers`, { body: 'Drie maanden is genoeg.' })
  house.setNow('2024-09-03T08:00:00Z')
  expect((await specialist.post(`/advice/questions/${id}/closing`, {})).status).toBe(204)

  expect(await read(consultant, id)).toMatchObject({ status: 'closed', resultDueOn: '2024-09-17', clock: { state: 'closed' } })
  expect((await specialist.post(`/advice/questions/${id}/answers`, { body: 'Nog iets.' })).body.code).toBe('advice.closed')
})

test('without an answer a question closes only with the reason why it lapsed', async () => {
  const id = await ask()

  expect((await specialist.post(`/advice/questions/${id}/closing`, { lapsedBecause: 'De aanvraag is ingetrokken.' })).status).toBe(204)

  expect(await read(consultant, id)).toMatchObject({ status: 'closed', resultDueOn: null, closing: { lapsed: true } })
})

test('a colleague of the same team does not see the question, and the consultant does not answer it', async () => {
  const id = await ask()

  expect((await teammate.get(`/advice/questions/${id}`)).status).toBe(404)
  expect((await teammate.get('/advice/questions')).body.rows).toEqual([])
  expect((await consultant.post(`/advice/questions/${id}/answers`, { body: 'Zelf bedacht.' })).status).toBe(403)
})

test('a specialist records what was asked by phone, with the answer and closed at once', async () => {
  house.setNow(MONDAY)
  const { status, body } = await specialist.post('/advice/recorded-questions', {
    kind: 'financial-scheme',
    question: QUESTION,
    consultantId: consultant.id,
    channel: 'phone',
    askedAt: '2024-08-30T09:00:00Z',
    answer: { body: 'Ja, met een motivering.' },
    close: true,
  })

  expect(status).toBe(201)
  expect(await read(consultant, body.id)).toMatchObject({ status: 'closed', recordedBy: { name: 'Anna' }, firstAnswer: { minutes: 0 } })
})

test('nothing is recorded in the future, or longer ago than was agreed', async () => {
  house.setNow(MONDAY)
  const at = (askedAt: string) =>
    specialist.post('/advice/recorded-questions', {
      kind: 'other',
      question: QUESTION,
      consultantId: consultant.id,
      channel: 'phone',
      askedAt,
    })

  expect((await at('2024-09-02T08:01:00Z')).body.code).toBe('advice.in-future')
  expect((await at('2024-08-25T08:00:00Z')).body.code).toBe('advice.too-long-ago')
})

test('a new target holds for new questions, and never backwards', async () => {
  house.setNow(MONDAY)
  const before = await ask()
  const target = { kind: 'livelihood-application', urgency: 'normal', firstAnswerMinutes: 30, closingMinutes: 60, validFrom: '2024-09-02' }

  expect((await coordinator.post('/advice/targets', { ...target, validFrom: '2024-09-01' })).body.code).toBe('advice.target-in-past')
  expect((await coordinator.post('/advice/targets', target)).status).toBe(204)
  expect((await coordinator.post('/advice/targets', target)).body.code).toBe('advice.target-stands')

  expect((await read(consultant, await ask())).firstAnswer.targetMinutes).toBe(30)
  expect((await read(consultant, before)).firstAnswer.targetMinutes).toBe(240)
})

test('the list of the desk has what is due first on top, and what is late under late', async () => {
  const id = await ask({ urgency: 'urgent' })
  house.setNow('2024-09-02T10:00:00Z')

  const { body } = await specialist.get('/advice/questions?scope=desk&state=late')
  expect(body.rows.map((row: { id: string }) => row.id)).toContain(id)
  expect(body.rows.find((row: { id: string }) => row.id === id).clock).toMatchObject({ state: 'late', minutesLeft: -60 })
  const all = (await specialist.get('/advice/questions?scope=desk')).body.rows.map((row: { clock: { dueAt: string } }) => row.clock.dueAt)
  expect(all).toEqual([...all].sort())
})

test('pages follow each other without a gap', async () => {
  const all = (await specialist.get('/advice/questions?scope=desk&state=all')).body.rows.map((row: { id: string }) => row.id)
  const first = (await specialist.get('/advice/questions?scope=desk&state=all&limit=3')).body
  const second = (await specialist.get(`/advice/questions?scope=desk&state=all&limit=100&after=${first.next}`)).body

  expect([...first.rows, ...second.rows].map((row: { id: string }) => row.id)).toEqual(all)
  expect(all.length).toBeGreaterThan(5)
})

test('the search is in Dutch: another form of the word finds it', async () => {
  const id = await ask({ question: 'Hoe weeg ik de contante stortingen van deze aanvrager?' })

  const found = (await specialist.get('/advice/questions?scope=desk&q=storting')).body.rows
  expect(found.map((row: { id: string }) => row.id)).toEqual([id])
})

test('a citizen service number is no file number', async () => {
  for (const fileNumber of ['999990019', '9999.90.019', '99999 0019']) {
    const { status, body } = await consultant.post('/advice/questions', { kind: 'other', question: QUESTION, fileNumber })
    expect([status, body.errors?.[0]?.pointer], fileNumber).toEqual([422, '#/body/fileNumber'])
    expect(JSON.stringify(body)).not.toContain('0019')
  }
  expect((await read(consultant, await ask({ fileNumber: '999990018' }))).fileNumber).toBe('999990018')
})

test('a person can be named: the desk knows them, and the trail says whom it was about', async () => {
  const id = await ask({ subject: { kind: 'person', surname: 'Voorbeeld', initials: 'A.', birthDate: '1980-05-05' } })

  expect((await read(specialist, id)).subject).toMatchObject({ name: 'A. Voorbeeld' })
  const { rows } = await house.db.owner.query(
    `select distinct case_role from platform.audit_event where object_id = $1 and subject_id is not null order by 1`,
    [id],
  )
  expect(rows.map((row) => row.case_role)).toEqual(['advice-desk', 'asker'])
})

test('whoever sees a question sees who looked at it', async () => {
  const id = await ask()
  await read(specialist, id)

  const { body } = await consultant.get(`/advice/questions/${id}/looks`)
  expect(body.rows[0]).toMatchObject({ action: 'question.seen', actor: 'Anna' })
})

test('the administrator says which unit answers; without one nobody can ask', async () => {
  await house.db.owner.query(`delete from advice.desk where kind = 'other'`)

  const asking = () => consultant.post('/advice/questions', { kind: 'other', question: QUESTION })
  expect((await asking()).body.code).toBe('advice.no-desk')
  const desk = { municipalityId: firstMunicipality.id, kind: 'other', unitId: house.units.care }
  expect((await admin.put('/advice/desks', desk)).status).toBe(204)
  expect((await admin.put('/advice/desks', { ...desk, unitId: firstMunicipality.id })).body.code).toBe('advice.unknown-place')
  expect((await asking()).status).toBe(201)
  expect((await admin.get('/advice/desks')).body.desks).toContainEqual(desk)
})

test('the database itself keeps a teammate out, and lets nobody measure anew or change a target', async () => {
  const id = await ask()
  await specialist.post(`/advice/questions/${id}/answers`, { body: 'Drie maanden is genoeg.' })
  const as = async (who: Tinkerer, statement: string) => {
    const client = await house.db.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('app.actor_id', $1, true)`, [who.id])
      return (await client.query(statement)).rowCount
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  expect(await as(specialist, `select from advice.question where id = '${id}'`)).toBe(1)
  expect(await as(teammate, `select from advice.question where id = '${id}'`)).toBe(0)
  expect(await as(teammate, `select from advice.entry where question_id = '${id}'`)).toBe(0)
  await expect(as(specialist, `update advice.question set first_answer_minutes = 1 where id = '${id}'`)).rejects.toThrow('stay')
  await expect(as(specialist, `update advice.question set first_answer_target_minutes = 1`)).rejects.toThrow('permission denied')
  await expect(as(coordinator, `update advice.target set closing_minutes = 1`)).rejects.toThrow('permission denied')
})
