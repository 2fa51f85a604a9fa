import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { aFinding, aMethod, aReason, fileInStage, noConflict } from './testing/file-in-stage.ts'
import { granted, hireTeam, refusal, type Team } from './testing/team.ts'

let house: House
let team: Team
let secondCoordinator: Visitor
beforeAll(async () => {
  house = await openHouse()
  team = await hireTeam(house)
  secondCoordinator = await house.signIn('Tweede coördinator', 'coordinator')
})
afterAll(() => house.close())

const TODAY = '2024-03-06'
const post = (id: string, path: string, body?: object, by: Visitor = team.lead) => by.post(`/investigations/${id}/${path}`, body)
const put = (id: string, path: string, body?: object, by: Visitor = team.lead) => by.put(`/investigations/${id}/${path}`, body)

/** A file in research whose plan has a method of this step. */
async function researchWith(step: number): Promise<string> {
  house.setNow(`${TODAY}T10:00:00Z`)
  const id = await fileInStage(team, 'research')
  await granted(post(id, 'methods', aMethod({ step, whyNotLighter: aReason })))
  return id
}

describe('a home visit', () => {
  const aVisit = (changes: object = {}) => ({
    regime: 'reasonable-ground',
    ground: 'Twee verklaringen spreken het register tegen.',
    groundKnownOn: '2024-03-04',
    lighterMeans: 'Er is eerst om uitleg gevraagd.',
    announced: true,
    plannedOn: TODAY,
    staff: [team.lead.id, team.colleague.id],
    ...changes,
  })
  const aRecord = (changes: object = {}) => ({
    visitedOn: TODAY,
    startedAt: '09:00',
    endedAt: '09:40',
    toldPurpose: true,
    toldConsequence: true,
    consentGiven: true,
    consentHow: 'signed',
    rooms: [{ room: 'woonkamer', consent: true }],
    ...changes,
  })
  const planVisit = async (changes: object = {}) => {
    const id = await researchWith(9)
    const { homeVisits } = await granted(post(id, 'home-visits', aVisit(changes)))
    return { id, visit: `home-visits/${homeVisits[0].id}`, homeVisitId: homeVisits[0].id }
  }

  test('is planned when the plan has it', async () => {
    house.setNow(`${TODAY}T10:00:00Z`)
    const id = await fileInStage(team, 'research')

    expect(await refusal(post(id, 'home-visits', aVisit()))).toBe('method.not-in-plan')
  })

  test.each([
    ['without its ground', { ground: undefined }, 'home-visit.ground-needed'],
    ['with a ground of the same day', { groundKnownOn: TODAY }, 'home-visit.ground-needed'],
    ['unannounced without a reason', { announced: false }, 'home-visit.unannounced-needs-reason'],
  ])('is refused %s', async (_, changes, code) => {
    expect(await refusal(post(await researchWith(9), 'home-visits', aVisit(changes)))).toBe(code)
  })

  test('is made by two people who work on the file', async () => {
    const id = await researchWith(9)

    expect(await refusal(post(id, 'home-visits', aVisit({ staff: [team.lead.id] })))).toBe('home-visit.two-staff-needed')
    expect(await refusal(post(id, 'home-visits', aVisit({ staff: [team.lead.id, team.stranger.id] })))).toBe('home-visit.staff-not-on-file')
  })

  test('holds the file in research until it is recorded or cancelled', async () => {
    const { id, visit } = await planVisit()
    const { methods } = await granted(team.lead.get(`/investigations/${id}`))
    for (const { id: method, step } of methods)
      if (step === 1) await granted(put(id, `methods/${method}/completion`, { doneOn: TODAY, result: 'Niets nieuws gevonden.' }))
      else await granted(put(id, `methods/${method}/setting-aside`, { because: 'Toch niet nodig gebleken.' }))
    await granted(post(id, 'findings', aFinding()))

    expect(await refusal(put(id, 'stage', { to: 'hearing' }))).toBe('home-visit.not-finished')
    await granted(put(id, `${visit}/cancellation`, { because: 'De betrokkene gaf alle uitleg.' }))
    expect(await refusal(put(id, `${visit}/record`, aRecord()))).toBe('home-visit.already-recorded')
    expect(await refusal(put(id, 'stage', { to: 'hearing' }))).toBe('granted')
  })

  test('gives findings only after the record of informed consent', async () => {
    const { id, visit, homeVisitId } = await planVisit()
    const find = () => refusal(post(id, 'findings', aFinding({ homeVisitId, foundOn: TODAY })))

    expect(await find()).toBe('home-visit.consent-record-needed')
    expect(await refusal(put(id, `${visit}/record`, aRecord({ toldConsequence: false })))).toBe('home-visit.consent-not-informed')
    await granted(put(id, `${visit}/record`, aRecord()))
    expect(await find()).toBe('granted')
  })

  test('that was refused gives no findings, and may be recorded and finished as such', async () => {
    const { id, visit, homeVisitId } = await planVisit({ regime: 'free-consent' })
    const refused = aRecord({ consentGiven: false, consentHow: null, rooms: [] })

    const file = await granted(put(id, `${visit}/record`, refused))

    expect(file.homeVisits[0]).toMatchObject({ consentGiven: false, visitedOn: TODAY, ground: null })
    expect(await refusal(post(id, 'findings', aFinding({ homeVisitId })))).toBe('home-visit.no-consent')
    const method = file.methods.find((each: { step: number }) => each.step === 9)
    expect(await refusal(put(id, `methods/${method.id}/completion`, { doneOn: TODAY, result: 'Geweigerd, zonder gevolg.' }))).toBe(
      'granted',
    )
  })

  test('stops when consent is withdrawn: what was seen later falls, its text stays, and nothing comes after', async () => {
    const { id, visit, homeVisitId } = await planVisit()
    await granted(put(id, `${visit}/record`, aRecord()))
    const find = (seenAt?: string) =>
      post(id, 'findings', aFinding({ homeVisitId, seenAt, content: `Gezien om ${seenAt ?? 'een onbekende tijd'}.` }))
    for (const seenAt of ['09:05', '09:30', undefined]) await granted(find(seenAt))

    const file = await granted(put(id, `${visit}/withdrawal`, { withdrawnAt: '09:20' }))

    const fate = file.findings.map((each: { seenAt: string | null; withdrawnBecause: string | null }) => [
      each.seenAt,
      each.withdrawnBecause !== null,
    ])
    expect(fate).toEqual([
      ['09:05', false],
      ['09:30', true],
      [null, true],
    ])
    expect(file.findings[1].content).toBe('Gezien om 09:30.')
    expect(await refusal(find('09:21'))).toBe('home-visit.consent-withdrawn')
    expect(await refusal(find('09:10'))).toBe('granted')
    expect(await refusal(put(id, `${visit}/withdrawal`, { withdrawnAt: '09:20' }))).toBe('home-visit.already-recorded')
  })

  test('ends with a copy for the person, sent after the visit', async () => {
    const { id, visit } = await planVisit()

    expect(await refusal(put(id, `${visit}/copy`, { sentOn: TODAY }))).toBe('home-visit.consent-record-needed')
    await granted(put(id, `${visit}/record`, aRecord()))
    expect(await refusal(put(id, `${visit}/copy`, { sentOn: '2024-03-05' }))).toBe('input.invalid')
    expect((await granted(put(id, `${visit}/copy`, { sentOn: TODAY }))).homeVisits[0]).toMatchObject({ copySentOn: TODAY })
  })
})

describe('observations', () => {
  const aPlan = (changes: object = {}) => ({
    reason: 'De verklaring en het register spreken elkaar tegen.',
    lighterMeans: 'Er is om uitleg gevraagd.',
    place: 'Openbare weg',
    most: 2,
    until: '2024-03-20',
    hours: 'Tussen 7 en 9 uur',
    ...changes,
  })
  const anObservation = (observedOn = TODAY) => ({
    observedOn,
    fromTime: '07:30',
    toTime: '07:45',
    place: 'Openbare weg',
    fact: 'Er stond een auto.',
  })
  const requestPlan = async (changes: object = {}, by: Visitor = team.lead) => {
    const id = await researchWith(10)
    const { observationPlans } = await granted(post(id, 'observation-plans', aPlan(changes), by))
    return { id, plan: `observation-plans/${observationPlans[0].id}` }
  }
  const authorise = (id: string, plan: string, by: Visitor = team.coordinator) => refusal(put(id, `${plan}/authorisation`, undefined, by))
  const observe = (id: string, plan: string, day?: string, by?: Visitor) =>
    refusal(post(id, `${plan}/observations`, anObservation(day), by))

  test('are requested when the plan has them, until a day that is not over', async () => {
    house.setNow(`${TODAY}T10:00:00Z`)
    const id = await fileInStage(team, 'research')

    expect(await refusal(post(id, 'observation-plans', aPlan()))).toBe('method.not-in-plan')
    expect(await refusal(post(await researchWith(10), 'observation-plans', aPlan({ until: '2024-03-05' })))).toBe('input.invalid')
  })

  test('are made under an authorised plan, from that day until its end date', async () => {
    const { id, plan } = await requestPlan()

    expect(await observe(id, plan)).toBe('observation.not-authorised')
    expect((await granted(team.coordinator.get(`/investigations/${id}`))).may.authorise).toBe(true)
    expect(await authorise(id, plan)).toBe('granted')
    expect(await observe(id, plan, '2024-03-05')).toBe('observation.not-authorised')
    expect(await observe(id, plan, '2024-03-07')).toBe('input.invalid')
    expect(await observe(id, plan)).toBe('granted')
    house.setNow('2024-03-21T10:00:00Z')
    expect(await observe(id, plan, '2024-03-21')).toBe('observation.period-over')
  })

  test('are authorised by a coordinator of the unit who does not work on the file, once', async () => {
    const { id, plan } = await requestPlan()
    await granted(post(id, 'colleagues', { accountId: secondCoordinator.id }))

    expect(await authorise(id, plan, team.colleague)).toBe('access.not-permitted')
    expect(await authorise(id, plan, team.otherCoordinator)).toBe('thing.not-found')
    expect(await authorise(id, plan, secondCoordinator)).toBe('observation.authoriser-observes')
    expect(await authorise(id, plan)).toBe('granted')
    expect(await authorise(id, plan)).toBe('observation.already-authorised')
  })

  test('are not authorised by a coordinator of another unit, also when that one works on the file', async () => {
    const { id, plan } = await requestPlan()
    await granted(post(id, 'colleagues', { accountId: team.otherCoordinator.id }))

    expect(await authorise(id, plan, team.otherCoordinator)).toBe('investigation.not-yours')
  })

  test('are not made by who authorised them, when that one joins the file later', async () => {
    const { id, plan } = await requestPlan()
    expect(await authorise(id, plan)).toBe('granted')
    await granted(post(id, 'colleagues', { accountId: team.coordinator.id }))
    await granted(post(id, 'conflict-declarations', noConflict, team.coordinator))

    expect(await observe(id, plan, TODAY, team.coordinator)).toBe('observation.authoriser-observes')
  })

  test('are not authorised after their end date', async () => {
    const { id, plan } = await requestPlan({ until: TODAY })
    house.setNow('2024-03-07T10:00:00Z')

    expect(await authorise(id, plan)).toBe('observation.period-over')
  })

  test('stop at the agreed number, and are counted on the file', async () => {
    const { id, plan } = await requestPlan()
    expect(await authorise(id, plan)).toBe('granted')

    expect([await observe(id, plan), await observe(id, plan), await observe(id, plan)]).toEqual([
      'granted',
      'granted',
      'observation.limit-reached',
    ])
    const [kept] = (await granted(team.lead.get(`/investigations/${id}`))).observationPlans
    expect(kept).toMatchObject({ most: 2, authorisedBy: { id: team.coordinator.id }, warning: 'none' })
    expect(kept.observations).toHaveLength(2)
  })

  test('warn from the number on that the municipality agreed', async () => {
    const { id, plan } = await requestPlan({ most: 12 })
    expect(await authorise(id, plan)).toBe('granted')
    for (let made = 0; made < 10; made++) await granted(post(id, `${plan}/observations`, anObservation()))

    expect((await granted(team.lead.get(`/investigations/${id}`))).observationPlans[0].warning).toBe('many')
  })
})
