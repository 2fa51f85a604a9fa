import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { compareTallies } from '#database/tallies.ts'

const QUESTION = 'Mevrouw Voorbeeldman heeft volgens haar ex een tweede adres. Hoe vraag ik dit uit?'
const REASON = 'Twee collega’s noemen hetzelfde adres; dat past niet bij de opgave.'

let house: House
let consultant: Tinkerer
let specialist: Tinkerer
let other: Tinkerer
let elsewhere: Tinkerer
let policy: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  consultant = await house.signIn('Noor', 'consultant', house.units.workAndIncome)
  specialist = await house.signIn('Anna', 'specialist')
  other = await house.signIn('Bram', 'specialist')
  elsewhere = await house.signIn('Vera', 'specialist', house.units.care)
  policy = await house.signIn('Pim', 'policy')
  house.setNow('2024-09-02T08:00:00Z')
})
afterAll(() => house.close())

const subject = { kind: 'person', surname: 'Voorbeeldman', initials: 'A.', bsn: '999990019', birthDate: '1980-01-01' }
async function ask(more: object = {}): Promise<string> {
  const { body, status } = await consultant.post('/advice/questions', {
    kind: 'livelihood-application',
    question: QUESTION,
    fileNumber: 'D-77',
    ...more,
  })
  expect([status, body.code]).toEqual([201, undefined])
  return body.id
}
const takeUp = (who: Tinkerer, id: string, reason = REASON) => who.post(`/advice/questions/${id}/report`, { reason })
const read = async (who: Tinkerer, id: string) => (await who.get(`/advice/questions/${id}`)).body

test('a question becomes a report in one step, with its text, reason and person, filed by who took it up', async () => {
  const id = await ask({ subject })
  expect((await takeUp(specialist, id)).status).toBe(204)

  const { reportId, reference } = await read(specialist, id)
  const report = (await specialist.get(`/reports/${reportId}`)).body
  expect(report).toMatchObject({ source: 'own-organisation', channel: 'advice-desk', scheme: 'subsistence', status: 'received' })
  for (const part of [REASON, reference, 'tweede adres', 'D-77']) expect(report.summary).toContain(part)
  const { rows } = await house.db.owner.query('select filed_by, subject_person_id from reports.report where id = $1', [reportId])
  expect(rows[0]).toMatchObject({ filed_by: specialist.id, subject_person_id: expect.any(String) })
})

test('who judges the report reads it blind: whom the question was about is masked', async () => {
  const id = await ask({ subject })
  await takeUp(specialist, id)
  const { reportId } = await read(specialist, id)

  const judged = (await other.get(`/reports/${reportId}`)).body
  expect(judged.summary).toContain('tweede adres')
  expect(judged.summary).not.toContain('Voorbeeldman')
  expect(judged.summary).not.toMatch(/D-77|A-2024-/)
})

test('the consultant reads that it was taken up, and neither why nor which report', async () => {
  const id = await ask()
  await takeUp(specialist, id)

  const file = await read(consultant, id)
  expect(file.entries.at(-1)).toMatchObject({ kind: 'reported', body: null, by: { name: 'Anna' } })
  expect(file.reportId).toBeNull()
  expect(JSON.stringify([file, await read(other, id)])).not.toContain('hetzelfde adres')
  const { rows } = await house.db.owner.query('select report_id from advice.question where id = $1', [id])
  expect((await consultant.get(`/reports/${rows[0].report_id}`)).status).toBe(404)
})

test('it happens once, also when two colleagues press at the same moment', async () => {
  const id = await ask()
  const both = await Promise.all([takeUp(specialist, id), takeUp(other, id)])

  expect(both.map(({ status }) => status).toSorted()).toEqual([204, 409])
  expect(both.find(({ status }) => status === 409)?.body.code).toBe('advice.already-reported')
  const { rowCount } = await house.db.owner.query(
    `select from reports.report where summary like '%' || (select reference from advice.question where id = $1) || '%'`,
    [id],
  )
  expect(rowCount).toBe(1)
})

test('only the desk takes up, with a reason; a question that nobody sees is not there', async () => {
  const id = await ask()
  expect((await takeUp(consultant, id)).status).toBe(403)
  expect((await takeUp(specialist, id, 'Te kort.')).status).toBe(422)
  expect((await takeUp(elsewhere, id)).status).toBe(404)
  expect((await read(specialist, id)).reportId).toBeNull()
})

test('without a unit that takes reports in nothing is half done', async () => {
  const id = await ask({ kind: 'other' })
  await house.db.owner.query(`delete from reports.intake_unit where scheme = 'other'`)
  expect((await takeUp(specialist, id)).body.code).toBe('report.no-intake-unit')

  expect((await read(specialist, id)).entries).toEqual([])
  expect((await read(specialist, id)).may.report).toBe(true)
})

test('a closed question can still turn out to be a signal, and the figures count it', async () => {
  const id = await ask()
  await specialist.post(`/advice/questions/${id}/answers`, { body: 'Vraag naar de hoofdbewoner.' })
  await specialist.post(`/advice/questions/${id}/closing`, {})
  expect((await takeUp(specialist, id)).status).toBe(204)

  const { figures } = (await policy.get('/programme/figures/2024?scope=primary-process')).body
  expect(figures.find(({ key }: { key: string }) => key === 'questions-reported').numerator).toBe(5)
  expect(await compareTallies(house.db.owner)).toEqual([])
})

test('nobody answers, closes or takes up their own question, and a wrong answer is put right after closing too', async () => {
  const { body } = await specialist.post('/advice/questions', {
    kind: 'work-file',
    question: 'Mag ik dit dossier zelf afdoen, of kijkt er iemand mee?',
  })
  for (const [path, more] of [
    ['answers', { body: 'Ja.' }],
    ['taking', {}],
    ['report', { reason: REASON }],
    ['closing', { lapsedBecause: 'Al opgelost.' }],
  ] as const)
    expect([path, (await specialist.post(`/advice/questions/${body.id}/${path}`, more)).body?.code]).toEqual([path, 'advice.own-question'])
  expect((await read(specialist, body.id)).may).toMatchObject({ answer: false, take: false, report: false, correct: false })

  await other.post(`/advice/questions/${body.id}/answers`, { body: 'Nee.' })
  await other.post(`/advice/questions/${body.id}/closing`, {})
  const { entries } = await read(other, body.id)
  const answer = entries.find(({ kind }: { kind: string }) => kind === 'answer').id
  expect(
    (await other.post(`/advice/questions/${body.id}/corrections`, { entryId: answer, body: 'Ja, toch wel.', sources: [] })).status,
  ).toBe(204)
  expect((await read(specialist, body.id)).entries.at(-1)).toMatchObject({ kind: 'correction', body: 'Ja, toch wel.' })
})

test('who moved to another unit still hands over what is in their hands', async () => {
  const id = await ask()
  await specialist.post(`/advice/questions/${id}/taking`, {})
  await house.db.owner.query('update staff.account set unit_id = $1 where id = $2', [house.units.care, specialist.id])
  expect((await specialist.post(`/advice/questions/${id}/handing-over`, { to: other.id })).status).toBe(204)

  expect((await read(other, id)).handler).toMatchObject({ name: 'Bram' })
  expect((await specialist.get(`/advice/questions/${id}`)).status).toBe(404)
})
