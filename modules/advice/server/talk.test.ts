import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'

const MONDAY = '2024-09-02T08:00:00Z'
let house: House
let consultant: Tinkerer
let anna: Tinkerer
let bram: Tinkerer
let elsewhere: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  consultant = await house.signIn('Noor', 'consultant', house.units.workAndIncome)
  anna = await house.signIn('Anna', 'specialist')
  bram = await house.signIn('Bram', 'specialist')
  elsewhere = await house.signIn('Emma', 'specialist', house.units.care)
})
afterAll(() => house.close())

async function ask(more: object = {}) {
  house.setNow(MONDAY)
  const { body } = await consultant.post('/advice/questions', {
    kind: 'work-file',
    question: 'Hoe pak ik deze zaak het beste aan?',
    ...more,
  })
  const to = `/advice/questions/${body.id}`
  return { to, read: async (who = consultant) => (await who.get(to)).body }
}

test('of two specialists who take a question at once one wins, and the other hears who', async () => {
  const { to, read } = await ask()

  const answers = await Promise.all([anna.post(`${to}/taking`), bram.post(`${to}/taking`)])

  expect(answers.map(({ status }) => status).sort()).toEqual([204, 409])
  const refused = answers.find(({ status }) => status === 409)?.body
  expect(refused.code).toBe('advice.already-taken')
  expect(refused.errors[0].detail).toContain((await read()).handler.name)
})

test('a question is handed over within the desk only', async () => {
  const { to, read } = await ask()
  await anna.post(`${to}/taking`)

  expect((await anna.post(`${to}/handing-over`, { to: elsewhere.id })).body.code).toBe('advice.unknown-colleague')
  expect((await anna.post(`${to}/handing-over`, { to: bram.id })).status).toBe(204)

  expect((await read()).handler.name).toBe('Bram')
  expect((await elsewhere.get(to)).status).toBe(404)
})

test('while a question waits on the consultant the clock stands still, and what is due moves up by that much', async () => {
  const { to, read } = await ask()
  const due = (await read()).firstAnswer.dueAt
  house.setNow('2024-09-02T09:00:00Z')
  expect((await anna.post(`${to}/questions-back`, { body: 'Wat staat er op de afschriften?' })).status).toBe(204)
  expect((await read()).clock).toMatchObject({ state: 'standing', minutesLeft: null })
  expect((await anna.post(`${to}/questions-back`, { body: 'En nog iets?' })).body.code).toBe('advice.waits-for-consultant')
  expect((await anna.post(`${to}/replies`, { body: 'Zelf maar.' })).body.code).toBe('advice.not-yours')

  house.setNow('2024-09-02T10:00:00Z')
  expect((await consultant.post(`${to}/replies`, { body: 'Elke maand tweehonderd euro.' })).status).toBe(204)
  expect((await consultant.post(`${to}/replies`, { body: 'Nog eens.' })).body.code).toBe('advice.not-asked-back')
  expect(Date.parse((await read()).firstAnswer.dueAt) - Date.parse(due)).toBe(60 * 60_000)

  house.setNow('2024-09-02T10:30:00Z')
  await anna.post(`${to}/answers`, { body: 'Tel het als inkomen.' })
  expect((await read()).firstAnswer.minutes).toBe(90)
})

test('a follow-up question opens what was closed: history stays, the closing is counted anew without the time it was closed', async () => {
  const { to, read } = await ask()
  expect((await consultant.post(`${to}/follow-ups`, { body: 'En als het samenwoont?' })).body.code).toBe('advice.still-open')
  house.setNow('2024-09-02T09:00:00Z')
  await anna.post(`${to}/answers`, { body: 'Ga in gesprek.' })
  await anna.post(`${to}/closing`, {})

  house.setNow('2024-09-04T09:00:00Z')
  expect((await consultant.post(`${to}/follow-ups`, { body: 'En als ze samenwonen?' })).status).toBe(204)
  expect(await read()).toMatchObject({
    status: 'taken',
    resultDueOn: null,
    closing: { at: null, minutes: null },
    firstAnswer: { minutes: 60 },
  })

  house.setNow('2024-09-04T09:30:00Z')
  await anna.post(`${to}/answers`, { body: 'Dan ook.' })
  await anna.post(`${to}/closing`, {})
  const file = await read()
  expect(file).toMatchObject({ closing: { minutes: 90 }, firstAnswer: { minutes: 60 } })
  expect(file.entries.filter(({ kind }: { kind: string }) => kind === 'closed').map(({ minutes }: { minutes: number }) => minutes)).toEqual(
    [60, 90],
  )
})

test('of two identical answers at once one is kept and the other is refused in words; asked again, the same words answer again', async () => {
  const { to, read } = await ask()
  const answer = { body: 'Ja, dat mag.', sources: [{ kind: 'law', citation: 'Participatiewet art. 53a' }] }
  const send = (changes: object = {}) => anna.post(`${to}/answers`, { ...answer, ...changes })

  const both = await Promise.all([send(), send()])
  expect(both.map(({ status }) => status).toSorted()).toEqual([204, 409])
  expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'advice.said-already' })
  expect((await send({ sources: [] })).status).toBe(204)
  await consultant.post(`${to}/follow-ups`, { body: 'Ook bij een partner?' })
  expect((await send({ sources: [] })).status).toBe(204)
  const answers = (await read()).entries.filter(({ kind }: { kind: string }) => kind === 'answer')
  expect(answers).toHaveLength(3)

  const correct = () => anna.post(`${to}/corrections`, { entryId: answers[0].id, body: 'Nee, toch niet.' })
  expect((await Promise.all([correct(), correct()])).map(({ status }) => status).toSorted()).toEqual([204, 409])
})

test('a correction stands beside the answer that it corrects', async () => {
  const { to, read } = await ask()
  await anna.post(`${to}/answers`, { body: 'Artikel 53.' })
  const answer = (await read()).entries.at(-1)
  const other = await ask()

  expect((await anna.post(`${other.to}/corrections`, { entryId: answer.id, body: 'Artikel 53a.' })).body.code).toBe('advice.no-such-answer')
  expect((await anna.post(`${to}/corrections`, { entryId: answer.id, body: 'Artikel 53a.' })).status).toBe(204)

  const { entries } = await read()
  expect(entries.slice(-2).map(({ kind, body }: { kind: string; body: string }) => [kind, body])).toEqual([
    ['answer', 'Artikel 53.'],
    ['correction', 'Artikel 53a.'],
  ])
  expect(entries.at(-1).correctsId).toBe(answer.id)
})

test('a note is for the desk; the consultant sees the talk but not the note', async () => {
  const { to, read } = await ask()
  await anna.post(`${to}/notes`, { body: 'Lijkt op de vraag van vorige week.' })
  await anna.post(`${to}/talks`, { at: '2024-09-03T08:00:00Z', with: 'consulent', report: 'Samen door het dossier.' })

  const kinds = (file: { entries: { kind: string }[] }) => file.entries.map(({ kind }) => kind)
  expect(kinds(await read(bram))).toEqual(['note', 'talk'])
  expect(kinds(await read())).toEqual(['talk'])
})

test('a complex question is joined, and the working time from the first mark until then is kept', async () => {
  const { to, read } = await ask({ complex: true })
  expect((await consultant.post(`${to}/complexity`, {})).body.code).toBe('advice.already-complex')
  expect((await anna.get('/advice/questions?scope=desk&state=complex')).body.rows[0]).toMatchObject({
    complex: true,
    waitsForJoining: true,
  })

  house.setNow('2024-09-02T10:15:00Z')
  expect((await anna.post(`${to}/joining`)).status).toBe(204)
  expect((await bram.post(`${to}/joining`)).body.code).toBe('advice.not-complex')

  expect((await read()).complexity).toMatchObject({ minutes: 135, joinedBy: { name: 'Anna' } })
})

test('an existing question can be marked as complex later', async () => {
  const { to, read } = await ask()
  expect((await read()).may).toMatchObject({ markComplex: true, join: false, take: false })

  expect((await consultant.post(`${to}/complexity`, { because: 'Er loopt ook een bezwaar.' })).status).toBe(204)

  expect((await read(anna)).may).toMatchObject({ markComplex: false, join: true, take: true })
})
