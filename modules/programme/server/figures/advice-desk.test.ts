import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { compareTallies } from '#database/tallies.ts'
import { askForResultsJob } from '#modules/advice/server/index.ts'
import { doWork } from '#platform/server/work.ts'
import type { Figure, FigureKey, FigureRows, YearFigures } from '../../contract.ts'

const QUESTION = 'Mag ik bankafschriften van een jaar terug vragen bij deze aanvraag?'
const at = (day: string, time: string) => `2024-09-${day}T${time}:00+02:00`

let house: House
let consultant: Tinkerer
let specialist: Tinkerer
let policy: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  consultant = await house.signIn('Noor', 'consultant', house.units.workAndIncome)
  specialist = await house.signIn('Anna', 'specialist')
  policy = await house.signIn('Pim', 'policy')
})
afterAll(() => house.close())

async function ask(when: string, more: object = {}): Promise<string> {
  house.setNow(when)
  const { body } = await consultant.post('/advice/questions', { kind: 'work-file', question: QUESTION, ...more })
  return body.id
}
async function act(who: Tinkerer, when: string, path: string, body: object = {}): Promise<void> {
  house.setNow(when)
  const { status } = await who.post(`/advice/questions/${path}`, body)
  expect([path.split('/')[1], status]).toEqual([path.split('/')[1], 204])
}
async function figures(search = ''): Promise<Figure[]> {
  const { body } = await policy.get(`/programme/figures/2024?scope=primary-process${search}`)
  return (body as YearFigures).figures
}
const count = (all: Figure[], key: FigureKey) => all.find((figure) => figure.key === key)?.numerator

test('a question counts when it is asked, answered within the target or not, and closed; a follow-up question opens it again', async () => {
  house.setNow(at('02', '09:00'))
  const before = await figures()
  const quick = await ask(at('02', '10:00'))
  const slow = await ask(at('02', '10:00'))
  await act(specialist, at('02', '11:30'), `${quick}/answers`, { body: 'Drie maanden is genoeg.' })
  await act(specialist, at('04', '10:00'), `${slow}/answers`, { body: 'Drie maanden is genoeg.' })
  await act(specialist, at('04', '11:00'), `${quick}/closing`)
  const closed = await figures()
  await act(consultant, at('05', '10:00'), `${quick}/follow-ups`, { body: 'En als er een spaarrekening is?' })
  const reopened = await figures()

  const more = (now: Figure[], key: FigureKey) => (count(now, key) ?? 0) - (count(before, key) ?? 0)
  expect((['questions', 'questions-open', 'questions-answered', 'answered-in-target'] as const).map((key) => more(closed, key))).toEqual([
    2, 0, 2, 1,
  ])
  expect([more(closed, 'questions-closed'), more(reopened, 'questions-closed')]).toEqual([1, 0])
  expect(closed.find(({ key }) => key === 'time-first-answer')?.minutes).toMatchObject({ median: 90 })
  expect(await compareTallies(house.db.owner)).toEqual([])
})

test('what is closed again after a follow-up question takes the time up to its last closing', async () => {
  const id = await ask(at('09', '10:00'), { kind: 'financial-scheme' })
  await act(specialist, at('09', '11:00'), `${id}/answers`, { body: 'Ja, tot een jaar terug.' })
  await act(specialist, at('09', '11:00'), `${id}/closing`)
  await act(consultant, at('10', '11:00'), `${id}/follow-ups`, { body: 'Ook bij een lening?' })
  await act(specialist, at('10', '12:00'), `${id}/answers`, { body: 'Nee.' })
  await act(specialist, at('10', '13:00'), `${id}/closing`)

  const { body } = await specialist.get('/programme/figures/2024/rows?figure=time-closing&scope=primary-process')
  const row = (body as FigureRows).rows.find((one) => one.id === id)
  expect(row).toMatchObject({ kind: 'question', source: 'asked', scheme: 'advice-financial-scheme', brings: { nl: '3 uur' } })
  expect(await compareTallies(house.db.owner)).toEqual([])
})

test('a second follow-up question takes the closing away once', async () => {
  const before = count(await figures(), 'questions-closed') ?? 0
  const id = await ask(at('11', '10:00'))
  for (const [time, path, body] of [
    ['10:30', 'answers', { body: 'Ja.' }],
    ['11:00', 'closing', {}],
    ['11:30', 'follow-ups', { body: 'Ook dan?' }],
    ['12:00', 'answers', { body: 'Ja, ook dan.' }],
    ['12:30', 'follow-ups', { body: 'En later?' }],
    ['13:00', 'answers', { body: 'Nee.' }],
    ['13:30', 'closing', {}],
  ] as const)
    await act(path === 'follow-ups' ? consultant : specialist, at('11', time), `${id}/${path}`, body)

  expect(count(await figures(), 'questions-closed')).toBe(before + 1)
  expect(await compareTallies(house.db.owner)).toEqual([])
})

test('a question that lapses without an answer counts apart, and complexity counts until a specialist joined', async () => {
  const before = await figures()
  const lapsed = await ask(at('16', '10:00'))
  await act(specialist, at('16', '10:30'), `${lapsed}/closing`, { lapsedBecause: 'De aanvraag is ingetrokken.' })
  const complex = await ask(at('16', '10:00'), { complex: true })
  await act(specialist, at('16', '10:40'), `${complex}/joining`)
  const now = await figures()

  const more = (key: FigureKey) => (count(now, key) ?? 0) - (count(before, key) ?? 0)
  expect((['questions-lapsed', 'questions-complex', 'complex-joined'] as const).map(more)).toEqual([1, 1, 1])
  expect(now.find(({ key }) => key === 'time-joining')?.minutes).toMatchObject({ median: 40 })
  expect(more('questions')).toBe(more('questions-open') + more('questions-answered') + more('questions-lapsed'))
})

test('unasked advice is told apart, and each figure opens down to the rows that the asker may see', async () => {
  house.setNow(at('18', '10:00'))
  const { body: me } = await consultant.get('/session')
  const { status } = await specialist.post('/advice/recorded-questions', {
    kind: 'livelihood-application',
    question: 'Let op: bij deze aanvraag ontbreekt de woonsituatie.',
    consultantId: me.account.id,
    channel: 'phone',
    asked: false,
    answer: { body: 'Vraag naar de hoofdbewoner.' },
    close: true,
  })
  expect(status).toBe(201)

  const questions = (await figures()).find(({ key }) => key === 'questions')
  const unasked = questions?.bySource.find(({ source }) => source === 'unasked')?.numerator
  const under = (who: Tinkerer) => who.get('/programme/figures/2024/rows?figure=questions&source=unasked&scope=primary-process')
  expect(unasked).toBe(1)
  expect((await under(specialist)).body).toMatchObject({ total: 1, note: null, rows: [{ kind: 'question', source: 'unasked' }] })
  const seen = (await under(policy)).body
  expect(seen).toMatchObject({ total: 1, rows: [] })
  expect(seen.note.nl).toContain('0 van de 1')
})

test('what was done with advice counts when it is told, a correction replaces it, and what nobody tells is unknown until it is told', async () => {
  const answered = async (): Promise<string> => {
    const id = await ask(at('19', '10:00'))
    await act(specialist, at('19', '11:00'), `${id}/answers`, { body: 'Ja.' })
    await act(specialist, at('19', '12:00'), `${id}/closing`)
    return id
  }
  const [told, silent] = [await answered(), await answered()]
  const before = await figures()
  const more = (now: Figure[], key: FigureKey) => (count(now, key) ?? 0) - (count(before, key) ?? 0)
  await act(consultant, at('20', '10:00'), `${told}/results`, {
    followed: 'yes',
    outcome: 'granted',
    amount: 125_000,
    registeredInSocrates: false,
    after: 0,
  })
  await act(consultant, at('20', '11:00'), `${told}/results`, {
    followed: 'no',
    why: 'Er was toch bewijs.',
    outcome: 'refused',
    amount: 90_000,
    after: 1,
  })
  const corrected = await figures()

  expect(
    ['results-told', 'advice-followed', 'advice-not-followed', 'advice-granted', 'advice-refused', 'not-in-socrates'].map((key) =>
      more(corrected, key as FigureKey),
    ),
  ).toEqual([1, 0, 1, 0, 1, 0])
  expect(corrected.find(({ key }) => key === 'advice-amount')?.cents).toBe(90_000)

  const asking = async (when: string) => {
    house.setNow(when)
    await doWork({ pool: house.db.pool, clock: () => new Date(when), reactions: {} }, { purpose: 'advising-colleagues' }, (work) =>
      askForResultsJob.run(work, {}, false),
    )
  }
  await asking('2024-10-04T09:00:00+02:00')
  const open = await figures()
  await asking('2024-10-14T09:00:00+02:00')
  await asking('2024-11-01T09:00:00+01:00')
  const unknown = await figures()
  await act(consultant, '2024-11-04T09:00:00+01:00', `${silent}/results`, { followed: 'partly', why: 'De helft kon niet.', after: 0 })
  const known = await figures()

  const standing = (now: Figure[]) => (['results-open', 'results-unknown', 'results-told'] as const).map((key) => more(now, key))
  expect(standing(open)[0]).toBeGreaterThan(0)
  expect(standing(unknown)).toEqual([0, standing(open)[0], 1])
  expect(standing(known)).toEqual([0, (standing(open)[0] ?? 0) - 1, 2])
  expect(await compareTallies(house.db.owner)).toEqual([])
})

test('a figure leaves out the rows that it does not count', async () => {
  const left = (await specialist.get('/programme/figures/2024/rows?figure=answered-in-target&scope=primary-process&state=left-out')).body
  const inTarget = (await figures()).find(({ key }) => key === 'answered-in-target')

  expect(left.total).toBe((inTarget?.denominator ?? 0) - (inTarget?.numerator ?? 0))
  expect(left.rows).toHaveLength(left.total)
  expect(left.total).toBeGreaterThan(0)
})

test('a day of the past gives the figures of that day, and the desk does not count among the reports', async () => {
  house.setNow(at('30', '10:00'))
  const then = await figures('&asOf=2024-09-03')
  expect(['questions', 'questions-answered', 'questions-closed'].map((key) => count(then, key as FigureKey))).toEqual([2, 1, 0])

  const rows = (await specialist.get('/programme/figures/2024/rows?figure=questions&scope=primary-process&asOf=2024-09-03'))
    .body as FigureRows
  expect(rows.rows.map(({ outcome }) => outcome.nl).toSorted()).toEqual(['beantwoord', 'wacht op een specialist'])

  const { body } = await policy.get('/programme/figures/2024')
  expect((body as YearFigures).figures.map(({ key }) => key)).not.toContain('questions')
  expect(count((body as YearFigures).figures, 'received')).toBe(0)
})
