import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse } from '#app/server/testing/house.ts'
import { aFinding, aMethod, aQuestion, aReason, fileInStage, moveTo, noConflict } from './testing/file-in-stage.ts'
import { granted, hireTeam, refusal, type Team } from './testing/team.ts'

let house: House
let team: Team
beforeAll(async () => {
  house = await openHouse()
  team = await hireTeam(house)
  house.setNow('2024-03-06T10:00:00Z')
})
afterAll(() => house.close())

const post = (id: string, path: string, body?: object) => team.lead.post(`/investigations/${id}/${path}`, body)
const put = (id: string, path: string, body?: object) => team.lead.put(`/investigations/${id}/${path}`, body)
const heavier = (step: number) => aMethod({ step, whyNotLighter: aReason })
const done = { doneOn: '2024-03-05', result: 'Hieruit bleek niets nieuws.' }

describe('the plan', () => {
  test('has questions, which are answered during the research', async () => {
    const id = await fileInStage(team, 'research')
    const { questions } = await granted(team.lead.get(`/investigations/${id}`))

    const answered = await granted(put(id, `questions/${questions[0].id}`, { ...aQuestion, answer: 'Nee, sinds mei niet meer.' }))

    expect(answered.questions).toEqual([{ id: questions[0].id, question: aQuestion.question, answer: 'Nee, sinds mei niet meer.' }])
  })

  test('keeps questions in the order in which they were asked, and methods mildest first', async () => {
    const id = await fileInStage(team, 'planning')
    for (const question of ['Waar woont de betrokkene?', 'Wie woont daar nog meer?']) await granted(post(id, 'questions', { question }))
    for (const method of [heavier(6), aMethod()]) await granted(post(id, 'methods', method))

    const file = await granted(team.lead.get(`/investigations/${id}`))

    expect(file.questions.map((each: { question: string }) => each.question)).toEqual([
      'Waar woont de betrokkene?',
      'Wie woont daar nog meer?',
    ])
    expect(file.methods.map((each: { step: number }) => each.step)).toEqual([1, 6])
  })

  test('refuses a heavier method without its reason', async () => {
    const id = await fileInStage(team, 'planning')

    expect(await refusal(post(id, 'methods', aMethod({ step: 2 })))).toBe('method.reason-needed')
    expect(await refusal(post(id, 'methods', heavier(2)))).toBe('granted')
  })

  test('finishes or sets aside each method once, and a home visit or observation by its own record', async () => {
    const id = await fileInStage(team, 'research')
    await granted(post(id, 'methods', heavier(9)))
    const { methods } = await granted(team.lead.get(`/investigations/${id}`))
    const [own, visit] = methods

    expect(await refusal(put(id, `methods/${visit.id}/completion`, done))).toBe('method.needs-its-own-record')
    expect(await refusal(put(id, `methods/${visit.id}/setting-aside`, { because: 'De uitleg was genoeg.' }))).toBe('granted')
    expect(await refusal(put(id, `methods/${visit.id}/setting-aside`, { because: 'De uitleg was genoeg.' }))).toBe(
      'method.already-finished',
    )
    expect(await refusal(put(id, `methods/${own.id}/completion`, { ...done, doneOn: '2024-03-07' }))).toBe('input.invalid')
    expect(await refusal(put(id, `methods/${own.id}/completion`, done))).toBe('granted')
    expect(await refusal(put(id, `methods/${own.id}/completion`, done))).toBe('method.already-finished')
  })

  test('refuses what belongs in another stage, and parts of another file', async () => {
    const opened = await fileInStage(team, 'opened')
    await granted(post(opened, 'conflict-declarations', noConflict))
    const hearing = await fileInStage(team, 'hearing')
    const research = await fileInStage(team, 'research')
    const { methods } = await granted(team.lead.get(`/investigations/${research}`))

    expect(await refusal(post(opened, 'questions', aQuestion))).toBe('investigation.wrong-stage')
    expect(await refusal(post(hearing, 'methods', aMethod()))).toBe('investigation.wrong-stage')
    expect(await refusal(post(opened, 'findings', aFinding()))).toBe('investigation.wrong-stage')
    expect(await refusal(put(hearing, `methods/${methods[0].id}/completion`, done))).toBe('investigation.wrong-stage')
    const other = await fileInStage(team, 'research')
    expect(await refusal(put(other, `methods/${methods[0].id}/completion`, done))).toBe('thing.not-found')
  })
})

describe('going back', () => {
  test('takes a reason that stays on the file but not in the trail', async () => {
    const id = await fileInStage(team, 'hearing')

    expect(await refusal(put(id, 'stage', { to: 'research' }))).toBe('investigation.back-needs-reason')
    const file = await granted(put(id, 'stage', { to: 'research', reason: 'Er kwam een nieuwe vraag naar voren.' }))

    expect(file).toMatchObject({
      stage: 'research',
      stepsBack: [{ from: 'hearing', to: 'research', reason: 'Er kwam een nieuwe vraag naar voren.', by: { id: team.lead.id } }],
    })
    const [latest] = (await granted(team.lead.get(`/investigations/${id}/timeline`))).rows
    expect(latest).toMatchObject({ action: 'investigation.stage-moved-back', facts: { from: 'hearing', to: 'research' } })
    expect(JSON.stringify(latest)).not.toContain('nieuwe vraag')
  })
})

describe('a question to a third party', () => {
  const aRequest = (changes: object = {}) => ({
    body: 'Woningcorporatie',
    article: 'Participatiewet art. 64',
    what: 'Wie er in het huurcontract staat.',
    necessity: 'De verklaring en het register spreken elkaar tegen.',
    askedOn: '2024-03-06',
    ...changes,
  })

  test('is asked when the plan has it, and due four weeks later on a working day', async () => {
    const id = await fileInStage(team, 'research')

    expect(await refusal(post(id, 'data-requests', aRequest()))).toBe('method.not-in-plan')
    await granted(post(id, 'methods', heavier(6)))
    const file = await granted(post(id, 'data-requests', aRequest({ askedOn: '2024-03-01' })))

    // Four weeks after 1 March 2024 is Good Friday; the Monday after it is Easter Monday.
    expect(file.dataRequests).toEqual([expect.objectContaining({ askedOn: '2024-03-01', dueOn: '2024-04-02', receivedOn: null })])
    expect((await granted(team.lead.get('/investigations'))).rows).toContainEqual(expect.objectContaining({ id, nextTermOn: '2024-04-02' }))
  })

  test('is not asked tomorrow, nor answered before it was asked', async () => {
    const id = await fileInStage(team, 'research')
    await granted(post(id, 'methods', heavier(6)))
    expect(await refusal(post(id, 'data-requests', aRequest({ askedOn: '2024-03-07' })))).toBe('input.invalid')
    const { dataRequests } = await granted(post(id, 'data-requests', aRequest({ askedOn: '2024-03-05' })))
    const answer = (receivedOn: string) =>
      put(id, `data-requests/${dataRequests[0].id}/answer`, { receivedOn, answer: 'Alleen de betrokkene.' })

    expect(await refusal(answer('2024-03-04'))).toBe('input.invalid')
    expect(await refusal(answer('2024-03-07'))).toBe('input.invalid')
    expect((await granted(answer('2024-03-06'))).dataRequests[0]).toMatchObject({
      receivedOn: '2024-03-06',
      answer: 'Alleen de betrokkene.',
    })
  })

  test('needs a term that was entered for its day', async () => {
    const id = await fileInStage(team, 'research')
    await granted(post(id, 'methods', heavier(6)))

    expect(await refusal(post(id, 'data-requests', aRequest({ askedOn: '2014-12-31' })))).toBe('parameter.missing')
  })
})

describe('a finding', () => {
  test('is withdrawn once, with its reason, and keeps its text', async () => {
    const id = await fileInStage(team, 'hearing')
    const { findings } = await granted(team.lead.get(`/investigations/${id}`))
    const withdraw = () => put(id, `findings/${findings[0].id}/withdrawal`, { because: 'Het ging om een andere persoon.' })

    const file = await granted(withdraw())

    expect(file.findings).toEqual([
      expect.objectContaining({
        content: aFinding().content,
        withdrawnBecause: 'Het ging om een andere persoon.',
        recordedBy: expect.anything(),
      }),
    ])
    expect(await refusal(withdraw())).toBe('finding.already-withdrawn')
  })

  test('was found today or before', async () => {
    const id = await fileInStage(team, 'research')

    expect(await refusal(post(id, 'findings', aFinding({ foundOn: '2024-03-07' })))).toBe('input.invalid')
    expect(await refusal(post(id, 'findings', aFinding({ foundOn: '2024-03-06' })))).toBe('granted')
  })

  test('for no breach is missed until it is there or its absence is explained', async () => {
    const id = await fileInStage(team, 'hearing')

    const file = await granted(put(id, 'no-breach-side', { reason: 'In alle registers is gezocht en niets gevonden.' }))

    expect(file.noBreachSideEmptyBecause).toBe('In alle registers is gezocht en niets gevonden.')
    expect((await granted(put(id, 'no-breach-side', { reason: null }))).noBreachSideEmptyBecause).toBeNull()
  })
})

describe('the gates before research and hearing', () => {
  test('each refuse through the whole house', async () => {
    const id = await fileInStage(team, 'opened')
    const move = (to: string) => refusal(put(id, 'stage', { to }))

    expect(await move('planning')).toBe('investigation.conflict-not-asked')
    await granted(post(id, 'conflict-declarations', noConflict))
    expect(await move('research')).toBe('investigation.wrong-stage')
    await moveTo(team, id, 'planning')
    expect(await move('research')).toBe('plan.no-questions')
    await granted(post(id, 'questions', aQuestion))
    expect(await move('research')).toBe('plan.no-methods')
    await granted(post(id, 'methods', aMethod()))
    await moveTo(team, id, 'research')
    expect(await move('hearing')).toBe('method.not-finished')
    const { methods } = await granted(team.lead.get(`/investigations/${id}`))
    await granted(put(id, `methods/${methods[0].id}/completion`, done))
    expect(await move('hearing')).toBe('finding.none')
    await granted(post(id, 'findings', aFinding()))
    expect(await move('hearing')).toBe('granted')
    expect(await move('closed')).toBe('investigation.wrong-stage')
  })

  test('read a heavier method without reason, or a basis of another law, from the file itself', async () => {
    const id = await fileInStage(team, 'planning')
    await granted(post(id, 'questions', aQuestion))
    await granted(post(id, 'methods', heavier(7)))
    await house.db.owner.query('update investigations.method set why_not_lighter = null where investigation_id = $1', [id])
    expect(await refusal(put(id, 'stage', { to: 'research' }))).toBe('method.reason-needed')

    await house.db.owner.query(`update investigations.investigation set legal_basis = 'wmo-6-1' where id = $1`, [id])
    expect(await refusal(put(id, 'stage', { to: 'research' }))).toBe('investigation.legal-basis-does-not-fit')
  })
})
