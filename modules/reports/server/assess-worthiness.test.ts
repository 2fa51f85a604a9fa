import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { aJudgement, aPerson, aReason, asAccount, file } from './testing/reports.ts'

let house: House
let filer: Visitor
let judge: Visitor
let colleague: Visitor
let coordinator: Visitor
beforeAll(async () => {
  house = await openHouse()
  filer = await house.signIn('Indiener', 'specialist')
  judge = await house.signIn('Beoordelaar', 'specialist')
  colleague = await house.signIn('Collega', 'specialist')
  coordinator = await house.signIn('Coördinator', 'coordinator')
})
afterAll(() => house.close())

test('a report judged worth investigating keeps who decided what, why and whether names were seen', async () => {
  const id = await file(filer)

  const judged = await judge.put(`/reports/${id}/worthiness`, aJudgement())

  expect(judged.body).toMatchObject({
    status: 'worth-investigating',
    judgeBy: null,
    blind: true,
    worthiness: {
      outcome: 'investigate',
      referredTo: null,
      sawNames: false,
      reconsidered: [],
      decidedBy: { id: judge.id, name: 'Beoordelaar' },
    },
  })
  const timeline = await judge.get(`/reports/${id}/timeline`)
  expect(timeline.body.rows.at(-1)).toMatchObject({
    action: 'report.assessed',
    actor: 'Beoordelaar',
    facts: { outcome: 'investigate', sawNames: false },
  })
})

test('whoever files a report does not judge it', async () => {
  const id = await file(filer)

  expect((await filer.put(`/reports/${id}/worthiness`, aJudgement())).body.code).toBe('report.assessor-filed-it')
})

test('a report is judged once', async () => {
  const id = await file(filer)
  await judge.put(`/reports/${id}/worthiness`, aJudgement())

  expect((await judge.put(`/reports/${id}/worthiness`, aJudgement({ outcome: 'no-action' }))).body.code).toBe('report.already-assessed')
})

test('two specialists who judge at the same moment: one decision stands', async () => {
  const id = await file(filer)

  const answers = await Promise.all([judge, colleague].map((one) => one.put(`/reports/${id}/worthiness`, aJudgement())))

  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 404])
})

test('investigating needs all ten criteria answered in a few words', async () => {
  const id = await file(filer)
  const { answers } = aJudgement()

  const refused = await judge.put(
    `/reports/${id}/worthiness`,
    aJudgement({ answers: { ...answers, source: 'ja', 'milder-way': undefined } }),
  )

  expect(refused.body.code).toBe('report.criteria-unanswered')
  expect(refused.body.errors.map((error: { code: string }) => error.code)).toEqual(['source', 'milder-way'])
})

test('no action needs a motivation, not every criterion', async () => {
  const id = await file(filer)

  const short = await judge.put(`/reports/${id}/worthiness`, { answers: {}, outcome: 'no-action', motivation: 'Niets aan de hand' })
  const motivated = await judge.put(`/reports/${id}/worthiness`, {
    answers: {},
    outcome: 'no-action',
    motivation: 'De inkomsten zijn al verwerkt in het dossier.',
  })

  expect(short.body.code).toBe('report.motivation-too-short')
  expect(motivated.body).toMatchObject({ status: 'not-investigated', worthiness: { outcome: 'no-action' } })
})

test('handing over goes to W&I or MO, referring goes elsewhere', async () => {
  const id = await file(filer)
  const motivation = 'De betalingsregeling hoort bij een ander team.'

  const nowhere = await judge.put(`/reports/${id}/worthiness`, { answers: {}, outcome: 'refer', motivation })
  const wrong = await judge.put(`/reports/${id}/worthiness`, { answers: {}, outcome: 'hand-over', referredTo: 'police', motivation })
  const right = await judge.put(`/reports/${id}/worthiness`, {
    answers: {},
    outcome: 'hand-over',
    referredTo: 'work-and-income',
    motivation,
  })

  expect([nowhere.body.code, wrong.body.code]).toEqual(['report.referral-missing', 'report.referral-missing'])
  expect(right.body.worthiness).toMatchObject({ outcome: 'hand-over', referredTo: 'work-and-income' })
})

test('words about origin stop the judge, who reconsiders and confirms', async () => {
  const id = await file(filer)
  const motivation = 'De verhuurder verklaart dat er Poolse werknemers tegen betaling slapen.'

  const stopped = await judge.put(`/reports/${id}/worthiness`, aJudgement({ motivation }))
  const confirmed = await judge.put(`/reports/${id}/worthiness`, aJudgement({ motivation, reconsidered: ['pool'] }))

  expect(stopped.body).toMatchObject({
    code: 'report.questionable-grounds',
    errors: [{ pointer: '#/body/motivation', code: 'pool', detail: '“Poolse” gaat over afkomst.' }],
  })
  expect(confirmed.body.worthiness.reconsidered).toEqual(['pool'])
})

test('a motivation of only such words is refused, confirmed or not', async () => {
  const id = await file(filer)

  const refused = await judge.put(
    `/reports/${id}/worthiness`,
    aJudgement({ motivation: 'Marokkaanse familie uit Kanaleneiland.', reconsidered: ['marokkaan', 'kanaleneiland'] }),
  )

  expect(refused.body.code).toBe('report.only-questionable-grounds')
})

test('the administrator edits the words, others read them', async () => {
  const admin = await house.signIn('Beheerder', 'admin')
  const id = await file(filer)
  const motivation = 'De melder noemt een camper en twee vaste dagen per week.'

  await admin.put('/questionable-words', { word: 'Camper', about: 'household', active: true })
  const stopped = await judge.put(`/reports/${id}/worthiness`, aJudgement({ motivation }))
  await admin.delete('/questionable-words/camper')
  const free = await judge.put(`/reports/${id}/worthiness`, aJudgement({ motivation }))

  expect(stopped.body.code).toBe('report.questionable-grounds')
  expect(free.body.status).toBe('worth-investigating')
  expect((await judge.get('/questionable-words')).body.words).toContainEqual({ word: 'moslim', about: 'religion', active: true })
  expect((await judge.put('/questionable-words', { word: 'camper', about: 'household', active: true })).body.code).toBe(
    'access.not-permitted',
  )
  expect((await admin.delete('/questionable-words/camper')).body.code).toBe('thing.not-found')
})

test('showing the subject needs a reason, is remembered, and stands with the judgement', async () => {
  const id = await file(filer)

  const noReason = await judge.post(`/reports/${id}/unmasking`, { reason: 'zomaar' })
  const shown = await judge.post(`/reports/${id}/unmasking`, aReason)
  const judged = await judge.put(`/reports/${id}/worthiness`, aJudgement())

  expect(noReason.body.code).toBe('input.invalid')
  expect(shown.body).toMatchObject({ blind: false, subject: { name: 'J. Voorbeeld' } })
  expect(judged.body.worthiness.sawNames).toBe(true)
  const kept = await house.db.owner.query('select reason from reports.unmasking where report_id = $1', [id])
  expect(kept.rows).toEqual([aReason])
  const actions = (await judge.get(`/reports/${id}/timeline`)).body.rows.map((event: { action: string }) => event.action)
  expect(actions).toEqual(['report.received', 'report.unmasked', 'report.assessed'])
})

test('the database itself keeps the judge blind until the subject was shown', async () => {
  const id = await file(filer, { subject: aPerson({ bsn: undefined, surname: 'Onbekend' }) })
  const asJudge = (statement: string) => asAccount(house, judge.id, statement)
  const subject = `select surname from parties.person p where p.id = (select subject_person_id from reports.report where id = '${id}')`

  expect(await asJudge(subject)).toEqual([])
  expect(await asJudge(`select * from reports.whole_words('${id}')`)).toEqual([])
  await expect(asJudge(`select summary from reports.report where id = '${id}'`)).rejects.toThrow('permission denied')
  await judge.post(`/reports/${id}/unmasking`, aReason)
  expect(await asJudge(subject)).toEqual([{ surname: 'Onbekend' }])
})

test('who reported opens only for a reason, and only to whoever gave one', async () => {
  const id = await file(filer, { reporter: { name: 'Truus Proef', phone: '0612345678' } })
  const anonymous = await file(filer)

  const opened = await judge.post(`/reports/${id}/reporter-identity/opening`, { reason: 'De melder gaf te weinig aan om na te gaan.' })

  expect((await judge.get(`/reports/${id}`)).body.hasReporterIdentity).toBe(true)
  expect(opened.body).toEqual({ name: 'Truus Proef', phone: '0612345678', email: null })
  expect((await judge.post(`/reports/${anonymous}/reporter-identity/opening`, aReason)).body.code).toBe('report.no-reporter-identity')
  expect((await judge.post(`/reports/${id}/reporter-identity/opening`, { reason: 'kort' })).body.code).toBe('input.invalid')
  const trace = await house.db.owner.query(
    `select kind from platform.audit_event where object_id = $1 and action like 'report.reporter-identity%' order by seq`,
    [id],
  )
  expect(trace.rows).toEqual([{ kind: 'write' }, { kind: 'read' }])
})

test('a duplicate is joined to the earlier report with a reason and keeps standing', async () => {
  const earlier = await file(filer)
  const later = await file(filer)
  const because = { reason: 'Zelfde feit, zelfde week, zelfde melder.' }

  const joined = await judge.post(`/reports/${later}/joining`, { earlierReportId: earlier, ...because })

  expect(joined.body).toMatchObject({
    status: 'joined',
    joinedTo: { id: earlier, because: because.reason },
    may: { assess: false, join: false },
  })
  expect((await judge.get(`/reports/${earlier}`)).body.joined).toMatchObject([{ id: later }])
  expect((await judge.put(`/reports/${later}/worthiness`, aJudgement())).body.code).toBe('report.already-assessed')
  expect((await judge.post(`/reports/${later}/joining`, { earlierReportId: earlier, ...because })).body.code).toBe('report.cannot-join')
})

test('a report joins an earlier one that stands by itself', async () => {
  const [first, second, third] = [await file(filer), await file(filer), await file(filer)]
  const because = { reason: 'Zelfde feit, zelfde week, zelfde melder.' }
  await coordinator.post(`/reports/${second}/joining`, { earlierReportId: first, ...because })

  expect((await coordinator.post(`/reports/${first}/joining`, { earlierReportId: third, ...because })).body.code).toBe(
    'report.joins-earlier-only',
  )
  expect((await coordinator.post(`/reports/${first}/joining`, { earlierReportId: first, ...because })).body.code).toBe(
    'report.joins-earlier-only',
  )
  expect((await coordinator.post(`/reports/${third}/joining`, { earlierReportId: second, ...because })).body.code).toBe(
    'report.earlier-is-joined',
  )
})
