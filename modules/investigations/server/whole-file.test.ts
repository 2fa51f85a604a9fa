import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { reportEventWords } from '#modules/reports/contract.ts'
import { aJudgement, aPerson, aReport } from '#modules/reports/server/testing/reports.ts'
import { investigationEventWords } from '../contract.ts'
import {
  aDecision,
  aLesson,
  anInvitation,
  anOutcome,
  aPart,
  aReply,
  aWeighing,
  becauseOf,
  hireWholeTeam,
  TODAY,
  type WholeTeam,
} from './testing/file-in-later-stage.ts'
import { aFinding, aMethod, anOpening, aQuestion } from './testing/file-in-stage.ts'
import { granted } from './testing/team.ts'

let house: House
let team: WholeTeam
let walked: { report: string; file: string }
/** Everything that was sent to the server, to find out what of it ended up in the trail. */
const sent: unknown[] = []
beforeAll(async () => {
  house = await openHouse()
  team = await hireWholeTeam(house, 'Vertelster')
  walked = await walk()
})
afterAll(() => house.close())

const call = (by: Visitor, method: 'post' | 'put', path: string, body?: unknown) => {
  sent.push(body)
  return granted(by[method](path, body))
}

/** One report on its way to a closed file and an objection, by everybody whose part it is. Gives the ids of the report and the file. */
async function walk(): Promise<typeof walked> {
  const { filer, assessor, lead, reader, coordinator, manager } = team
  const { id: report } = await call(filer, 'post', '/reports', aReport())
  await call(assessor, 'put', `/reports/${report}/worthiness`, aJudgement())
  const { id: file } = await call(coordinator, 'post', '/investigations', anOpening(report, lead.id))
  const at = (path: string) => `/investigations/${file}/${path}`
  const move = (to: string) => call(lead, 'put', at('stage'), { to })

  await call(lead, 'post', at('conflict-declarations'), { moment: 'assignment', knows: false, explanation: 'Nooit van gehoord of gezien.' })
  await move('planning')
  await call(lead, 'post', at('questions'), aQuestion)
  const { methods } = await call(lead, 'post', at('methods'), aMethod())
  await move('research')
  await call(lead, 'put', at(`methods/${methods[0].id}/completion`), {
    doneOn: '2024-03-05',
    result: 'Er staat nog iemand in het dossier.',
  })
  await call(lead, 'post', at('findings'), aFinding())
  const { findings } = await call(
    lead,
    'post',
    at('findings'),
    aFinding({ supports: 'no-breach', content: 'De huur wordt door een persoon betaald.' }),
  )
  await move('hearing')

  await call(lead, 'put', at('fine-in-view'), { inView: true })
  const { hearings } = await call(
    lead,
    'post',
    at('hearings'),
    anInvitation({ purpose: 'fine', interpreter: 'Tolk Arabisch', helper: 'Maatschappelijk werker' }),
  )
  const hearing = `hearings/${hearings[0].id}`
  await call(lead, 'put', at(`${hearing}/caution`), { cautionAt: '2024-03-18T08:05:00Z' })
  await call(lead, 'put', at(`${hearing}/attendance`), { attendance: 'attended', heldOn: TODAY })
  await call(lead, 'put', at(`${hearing}/statement`), { statement: 'Mijn zus logeerde hier drie weken.' })
  await call(lead, 'put', at(`${hearing}/report`), { sentOn: TODAY })
  await call(lead, 'put', at(`${hearing}/correction`), { correction: 'Het waren vier weken.', agreedOn: TODAY })
  for (const finding of findings) await call(lead, 'put', at(`findings/${finding.id}/reply`), aReply)
  await move('weighing')
  await call(lead, 'put', at('weighing'), aWeighing())
  await move('advice')

  const parts = [aPart(), aPart({ kind: 'recover', amountCents: 120_000 }), aPart({ kind: 'fine', amountCents: 60_000 })]
  await call(lead, 'put', at('advice'), { seen: null, parts })
  await call(lead, 'post', at('advice/submission'), { readerId: reader.id })
  await call(reader, 'post', at('conflict-declarations'), { moment: 'reading', knows: false })
  const returned = await call(reader, 'post', at('advice/reading'), { agrees: false, note: 'Leg de hoogte van de boete uit.' })
  await call(lead, 'put', at('advice'), { seen: returned.advices[0].updatedAt, parts })
  await call(lead, 'post', at('advice/submission'), { readerId: reader.id })
  await call(reader, 'post', at('advice/reading'), { agrees: true })

  await call(manager, 'post', at('conflict-declarations'), { moment: 'decision', knows: false })
  const { advices } = await granted(manager.get(`/investigations/${file}`))
  const [end, recover, fine] = advices.at(-1).parts
  await call(manager, 'post', at('decisions'), aDecision(end.id))
  await call(manager, 'post', at('decisions'), aDecision(recover.id))
  await call(manager, 'post', at('decisions'), aDecision(fine.id, { choice: 'deviate', deviatesTo: 'warning', ...becauseOf }))
  await call(lead, 'put', at('outcome'), anOutcome({ recoveredCents: 120_000 }))
  await call(lead, 'put', at('lesson'), aLesson)
  await call(lead, 'post', at('closing'))

  const objected = await call(coordinator, 'post', at('objections'), { partId: end.id, receivedOn: TODAY })
  await call(coordinator, 'put', at(`objections/${objected.advices.at(-1).parts[0].objections[0].id}`), {
    result: 'founded',
    decidedOn: TODAY,
    restatedResult: 'changed',
  })
  return { report, file }
}

test('one report travels to an outcome, and its trail reads as a story without personal data', async () => {
  const { rows: trail } = await house.db.owner.query(
    `select e.action, e.facts, e.purpose, a.account as by from platform.audit_event e join staff.account a on a.id = e.actor_id
      where e.kind = 'write' and e.object_id in ($1, $2) order by e.seq`,
    [walked.report, walked.file],
  )
  expect(trail.map(({ action, by }) => `${by.replace('Vertelster ', '')}: ${action}`)).toEqual([
    'indiener: report.received',
    'beoordelaar: report.assessed',
    'coördinator: report.taken-up',
    'coördinator: investigation.opened',
    'behandelaar: investigation.conflict-declared',
    'behandelaar: investigation.stage-moved',
    'behandelaar: question.asked',
    'behandelaar: method.planned',
    'behandelaar: investigation.stage-moved',
    'behandelaar: method.done',
    'behandelaar: finding.recorded',
    'behandelaar: finding.recorded',
    'behandelaar: investigation.stage-moved',
    'behandelaar: investigation.fine-in-view-set',
    'behandelaar: hearing.invited',
    'behandelaar: hearing.caution-told',
    'behandelaar: hearing.attendance-recorded',
    'behandelaar: hearing.statement-recorded',
    'behandelaar: hearing.report-sent',
    'behandelaar: hearing.correction-recorded',
    'behandelaar: finding.answered',
    'behandelaar: finding.answered',
    'behandelaar: investigation.stage-moved',
    'behandelaar: weighing.saved',
    'behandelaar: investigation.stage-moved',
    'behandelaar: advice.drafted',
    'behandelaar: report.reader-let-in',
    'behandelaar: advice.submitted',
    'meelezer: investigation.conflict-declared',
    'meelezer: advice.returned',
    'behandelaar: advice.drafted',
    'behandelaar: report.reader-let-in',
    'behandelaar: advice.submitted',
    'meelezer: advice.sent',
    'manager: investigation.conflict-declared',
    'manager: decision.taken',
    'manager: decision.taken',
    'manager: decision.taken',
    'behandelaar: outcome.recorded',
    'behandelaar: lesson.recorded',
    'behandelaar: report.closed',
    'behandelaar: investigation.closed',
    'coördinator: objection.received',
    'coördinator: objection.decided',
  ])
  const known = { ...reportEventWords, ...investigationEventWords }
  expect(trail.filter(({ action }) => !(action in known))).toEqual([])
  expect(new Set(trail.slice(3).map(({ purpose }) => purpose))).toEqual(new Set(['social-domain-enforcement']))
  expect(trail.find(({ action, facts }) => action === 'decision.taken' && facts.choice === 'deviate')?.facts).toMatchObject({
    kind: 'fine',
    deviatesTo: 'warning',
    amountCents: null,
  })
  expect(trail.at(-1)?.facts).toMatchObject({ resultBefore: 'terminated', resultAfter: 'changed' })
})

test('the trail holds codes, ids, days and amounts: nothing that somebody wrote, no name and no number of a person', async () => {
  const { rows } = await house.db.owner.query('select action, facts from platform.audit_event')
  const trail = JSON.stringify(rows)
  const written = textsIn([sent, aPerson()]).filter((text) => /[ .]/.test(text) && !/^\d{4}-/.test(text))

  expect(written).toContain('Mijn zus logeerde hier drie weken.')
  expect(written.filter((text) => trail.includes(text))).toEqual([])
  for (const name of ['Voorbeeld', '999990007', '1984-02-03', 'Proefstraat', 'Vertelster']) expect(trail).not.toContain(name)
  expect(textsIn(rows.map((row) => row.facts)).filter((text) => !/^[\w.:+-]+$/.test(text))).toEqual([])
})

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}
