import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, type House, openHouse } from '#app/server/testing/house.ts'
import { aJudgement, file } from '#modules/reports/server/testing/reports.ts'
import {
  aDecision,
  aPart,
  aWeighing,
  becauseOf,
  fileInLaterStage,
  hireWholeTeam,
  TODAY,
  type WholeTeam,
} from './testing/file-in-later-stage.ts'
import { aMethod, anOpening, fileInStage, worthyReport } from './testing/file-in-stage.ts'
import { granted, refusal } from './testing/team.ts'

let house: House
let team: WholeTeam
beforeAll(async () => {
  house = await openHouse()
  team = await hireWholeTeam(house)
})
afterAll(() => house.close())

/** What people get who ask at the same moment, as refusal codes in alphabetical order. */
const atOnce = async (...asked: Promise<Answer>[]) => (await Promise.all(asked.map(refusal))).sort()
const times = (count: number, ask: () => Promise<Answer>) => Array.from({ length: count }, ask)

describe('two people, or two tabs, at the same moment', () => {
  test('judge a report once', async () => {
    const id = await file(team.filer)
    const judge = (by = team.assessor) => by.put(`/reports/${id}/worthiness`, aJudgement())

    const codes = await atOnce(judge(), judge(), judge(team.stranger))

    expect(codes.filter((code) => code === 'granted')).toHaveLength(1)
    expect((await house.db.owner.query('select from reports.worthiness where report_id = $1', [id])).rowCount).toBe(1)
  })

  test('open one file on a report', async () => {
    const reportId = await worthyReport(team)

    const codes = await atOnce(...times(4, () => team.coordinator.post('/investigations', anOpening(reportId, team.lead.id))))

    expect(codes.filter((code) => code === 'granted')).toHaveLength(1)
    expect(new Set(codes.slice(1)).size).toBe(1)
  })

  test('make no more observations than were authorised', async () => {
    const id = await fileInStage(team, 'planning')
    await granted(team.lead.post(`/investigations/${id}/questions`, { question: 'Waar werkt de betrokkene?' }))
    const why = { whyNotLighter: 'Het eigen dossier en de registers geven hier geen antwoord op.' }
    await granted(team.lead.post(`/investigations/${id}/methods`, aMethod({ step: 10, ...why })))
    const plan = {
      reason: 'Nagaan of er gewerkt wordt.',
      lighterMeans: 'Gesprek en registers gaven niets.',
      place: 'Openbare weg',
      most: 2,
      until: TODAY,
      hours: '8-10 uur',
    }
    const { observationPlans } = await granted(team.lead.post(`/investigations/${id}/observation-plans`, plan))
    const at = `/investigations/${id}/observation-plans/${observationPlans[0].id}`
    await granted(team.coordinator.put(`${at}/authorisation`))
    await granted(team.lead.put(`/investigations/${id}/stage`, { to: 'research' }))

    const seen = { observedOn: TODAY, fromTime: '08:00', toTime: '08:30', place: 'Openbare weg', fact: 'Iemand opent de garage.' }
    const codes = await atOnce(...times(10, () => team.lead.post(`${at}/observations`, seen)))

    expect(codes.filter((code) => code === 'granted')).toHaveLength(2)
    expect(codes.filter((code) => code === 'observation.limit-reached')).toHaveLength(8)
  })

  test('do not write over what the other weighed or advised', async () => {
    const weighing = await fileInLaterStage(team, 'weighing')
    const weigh = () => team.lead.put(`/investigations/${weighing}/weighing`, aWeighing())
    expect(await atOnce(weigh(), weigh())).toEqual(['granted', 'thing.changed-meanwhile'])

    const advice = await fileInLaterStage(team, 'advice')
    const draft = (by = team.lead) => by.put(`/investigations/${advice}/advice`, { seen: null, parts: [aPart()] })
    expect(await atOnce(draft(), draft(team.colleague))).toEqual(['granted', 'thing.changed-meanwhile'])
  })

  test('decide once on a part, and not at all on what the other sends back', async () => {
    const id = await fileInLaterStage(team, 'decision', [aPart(), aPart({ kind: 'help' })])
    await granted(team.manager.post(`/investigations/${id}/conflict-declarations`, { moment: 'decision', knows: false }))
    const [first, second] = (await granted(team.manager.get(`/investigations/${id}`))).advices[0].parts
    const decide = (part: { id: string }, changes = {}) => team.manager.post(`/investigations/${id}/decisions`, aDecision(part.id, changes))

    expect(await atOnce(...times(4, () => decide(first)))).toEqual([...Array(3).fill('decision.already-taken'), 'granted'])
    expect(await atOnce(decide(second, { choice: 'send-back', ...becauseOf }), decide(second))).toEqual([
      'granted',
      'investigation.wrong-stage',
    ])
  })

  test('close a file once', async () => {
    const id = await fileInLaterStage(team, 'closed')

    expect(await atOnce(...times(3, () => team.lead.post(`/investigations/${id}/closing`)))).toEqual(
      Array(3).fill('investigation.wrong-stage'),
    )
  })

  test('join reports to the first of a row, never to one that is joined itself', async () => {
    for (let round = 0; round < 8; round++) {
      const [first, second, third] = [await file(team.filer), await file(team.filer), await file(team.filer)]
      const join = (id: string, earlierReportId: string) =>
        team.stranger.post(`/reports/${id}/joining`, { earlierReportId, reason: 'Dezelfde melder belde nog eens.' })
      await Promise.all([join(second, first), join(third, second), join(first, third), join(first, first)])
    }

    const { rows } = await house.db.owner.query(
      'select from reports.report l join reports.report e on e.id = l.joined_to where e.joined_to is not null',
    )
    expect(rows).toHaveLength(0)
  })
})
