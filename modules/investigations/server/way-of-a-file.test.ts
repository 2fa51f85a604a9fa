import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { type InvestigationFile, Stage } from '../contract.ts'
import { fitsDomain } from './legal-basis-rules.ts'
import { stepBackFrom, stepFrom } from './stage-rules.ts'
import { aFinding, aMethod, anOpening, aQuestion, aReason, noConflict, worthyReport } from './testing/file-in-stage.ts'
import { granted, hireTeam, type Team } from './testing/team.ts'

let house: House
let team: Team
beforeAll(async () => {
  house = await openHouse()
  team = await hireTeam(house)
  house.setNow('2024-03-06T10:00:00Z')
})
afterAll(() => house.close())

type Act = (id: string, file: InvestigationFile) => Promise<unknown>
const by =
  (who: () => Visitor, path: string, body: object): Act =>
  (id) =>
    who().post(`/investigations/${id}/${path}`, body)
const lead = () => team.lead
const move =
  (to: Stage): Act =>
  (id) =>
    team.lead.put(`/investigations/${id}/stage`, { to, reason: 'Er kwam iets nieuws naar voren.' })

/** Everything that somebody could try on a file before the hearing, sensible or not. */
const acts: Record<string, Act> = {
  'assign the lead': (id) => team.coordinator.put(`/investigations/${id}/lead`, { leadId: team.lead.id }),
  'assign somebody else': (id) => team.coordinator.put(`/investigations/${id}/lead`, { leadId: team.stranger.id }),
  'no conflict': by(lead, 'conflict-declarations', noConflict),
  'no conflict, says the other': by(() => team.stranger, 'conflict-declarations', noConflict),
  ask: by(lead, 'questions', aQuestion),
  'plan the mildest': by(lead, 'methods', aMethod()),
  'plan a heavier one': by(lead, 'methods', aMethod({ step: 7, whyNotLighter: aReason })),
  'plan a heavier one without reason': by(lead, 'methods', aMethod({ step: 7 })),
  'set a method aside': (id, { methods }) =>
    team.lead.put(`/investigations/${id}/methods/${methods[0]?.id ?? id}/setting-aside`, { because: 'Toch niet nodig gebleken.' }),
  'finish a method': (id, { methods }) =>
    team.lead.put(`/investigations/${id}/methods/${methods.find((each) => each.status === 'planned')?.id ?? id}/completion`, {
      doneOn: '2024-03-06',
      result: 'Hieruit bleek niets nieuws.',
    }),
  find: by(lead, 'findings', aFinding()),
  ...Object.fromEntries(Stage.options.map((stage) => [`move to ${stage}`, move(stage)])),
}
/** The right way, of which a sequence leaves out a few steps and into which it throws others: most wrong sequences are nearly right. */
const rightWay = [
  'assign the lead',
  'no conflict',
  'move to planning',
  'ask',
  'plan the mildest',
  'move to research',
  'finish a method',
  'find',
  'move to hearing',
]
const anySequence = fc
  .tuple(
    fc.subarray(rightWay, { minLength: rightWay.length - 2 }),
    fc.array(fc.tuple(fc.nat({ max: rightWay.length }), fc.constantFrom(...Object.keys(acts))), { maxLength: 5 }),
  )
  .map(([way, others]) => others.reduce((names, [at, name]) => names.toSpliced(at, 0, name), way))

/** What has to be true of a file at the moment at which it enters a stage. */
const onEntering: Partial<Record<Stage, (before: InvestigationFile) => boolean>> = {
  research: (file) =>
    fitsDomain(file.purpose, file.legalBasis, file.domain) &&
    file.conflicts.some((each) => each.person.id === file.lead?.id && each.moment === 'assignment' && !each.knows) &&
    file.questions.length > 0 &&
    file.methods.some((method) => method.status !== 'set-aside') &&
    file.methods.every((method) => method.step === 1 || (method.whyNotLighter ?? '').length >= 10),
  hearing: (file) =>
    file.methods.every((method) => method.status !== 'planned') && file.findings.some((finding) => !finding.withdrawnBecause),
}

test('no sequence of calls takes a file past a gate that is not met, or along another way', async () => {
  const entered = new Set<Stage>()
  await fc.assert(
    fc.asyncProperty(anySequence, async (names) => {
      const { id } = await granted(team.coordinator.post('/investigations', anOpening(await worthyReport(team), null)))
      let before: InvestigationFile = await granted(team.coordinator.get(`/investigations/${id}`))

      for (const name of names) {
        await acts[name]?.(id, before)
        const after: InvestigationFile = await granted(team.coordinator.get(`/investigations/${id}`))
        if (after.stage !== before.stage) expectAllowed(before, after.stage)
        entered.add(after.stage)
        before = after
      }
    }),
    { numRuns: 40, seed: 20240306, endOnFailure: true },
  )
  // Without this the property would also hold for a house in which nothing can ever be done.
  expect([...entered].sort()).toEqual(['hearing', 'opened', 'planning', 'research'])
}, 60_000)

function expectAllowed(before: InvestigationFile, to: Stage): void {
  const { stage } = before
  const forward = stage !== 'closed' && stepFrom[stage].to === to
  expect(forward || stepBackFrom[stage] === to).toBe(true)
  if (forward) expect([to, onEntering[to]?.(before) ?? true]).toEqual([to, true])
}
