import type pg from 'pg'
import { aJudgement, aReport } from '#modules/reports/server/testing/reports.ts'
import type { Stage } from '../../contract.ts'
import { granted, type Team } from './team.ts'

/** Stages to which a file can be brought here. */
export type StageToReach = 'opened' | 'planning' | 'research' | 'hearing'

const way: readonly StageToReach[] = ['opened', 'planning', 'research', 'hearing']

/**
 * A file in the wanted stage, brought there through the API by the people who would do it; the lead and a colleague work on it. Gives its id.
 * @param owner writes down what the pages about a budget would: the assignment, and whether the client is safe
 */
export async function fileInStage(team: Team, stage: StageToReach, report: Record<string, unknown> = {}, owner?: pg.Pool): Promise<string> {
  const id = await openFile(team, report)
  for (const next of way.slice(1, way.indexOf(stage) + 1)) {
    await prepare[next]?.(team, id, owner)
    await moveTo(team, id, next)
  }
  return id
}

/** A report that somebody filed and somebody else judged worth investigating. Gives its id. */
export async function worthyReport({ filer, assessor }: Team, report: Record<string, unknown> = {}): Promise<string> {
  const { id } = await granted(filer.post('/reports', aReport(report)))
  await granted(assessor.put(`/reports/${id}/worthiness`, aJudgement()))
  return id
}

export const anOpening = (reportId: string, leadId: string | null, changes: Record<string, unknown> = {}) => ({
  reportId,
  purpose: 'lawfulness-of-benefit',
  legalBasis: 'pw-53a',
  leadId,
  ...changes,
})

async function openFile(team: Team, report: Record<string, unknown>): Promise<string> {
  const reportId = await worthyReport(team, report)
  const basis = bases[String(report.scheme)]
  const { id } = await granted(team.coordinator.post('/investigations', anOpening(reportId, team.lead.id, basis)))
  return id
}

const bases: Readonly<Record<string, { purpose: string; legalBasis: string }>> = {
  'wmo-pgb': { purpose: 'lawfulness-of-personal-budget', legalBasis: 'wmo-2-3-9' },
  'youth-pgb': { purpose: 'lawfulness-of-personal-budget', legalBasis: 'youth-8-1-2' },
}

/** Moves the stage as the lead. */
export const moveTo = (team: Team, id: string, to: Stage) => granted(team.lead.put(`/investigations/${id}/stage`, { to }))

export const noConflict = { moment: 'assignment', knows: false }
export const aQuestion = { question: 'Woont er nog iemand op dit adres?' }
export const aMethod = (changes: Record<string, unknown> = {}) => ({ step: 1, goal: 'Nagaan wat al bekend is.', ...changes })
export const aReason = 'Het eigen dossier en de registers geven hier geen antwoord op.'
export const aFinding = (changes: Record<string, unknown> = {}) => ({
  kind: 'fact',
  supports: 'breach',
  content: 'Volgens het register staat er nog iemand ingeschreven.',
  source: 'Basisregistratie',
  foundOn: '2024-03-05',
  ...changes,
})

/** For a file under Wmo or Youth Act, which has an inquiry from its first day; another file has none. */
const ASSIGN = `update pgb.inquiry set assigned_on = (select opened_on from investigations.investigation where id = $1), assigned_by = 'M. Voorbeeld, manager MO',
  assignment_question = 'Is het budget besteed zoals is afgesproken?', assignment_recorded_by = $2, assignment_recorded_at = now() where investigation_id = $1`
const ASK_SAFETY = `insert into pgb.safety_look (id, investigation_id, municipality_id, holder_id, at_risk, signs, looked_by, looked_at)
  select gen_random_uuid(), investigation_id, municipality_id, id, 'no', 'Gesproken aan de keukentafel.', $2, now() from pgb.holder where investigation_id = $1`

/** What has to stand on the file before it can go to a stage. */
const prepare: Partial<Record<StageToReach, (team: Team, id: string, owner?: pg.Pool) => Promise<void>>> = {
  planning: async ({ lead, colleague }, id) => {
    await granted(lead.post(`/investigations/${id}/conflict-declarations`, noConflict))
    await granted(lead.post(`/investigations/${id}/colleagues`, { accountId: colleague.id }))
    await granted(colleague.post(`/investigations/${id}/conflict-declarations`, noConflict))
  },
  research: async ({ lead }, id, owner) => {
    await owner?.query(ASSIGN, [id, lead.id])
    await granted(lead.post(`/investigations/${id}/questions`, aQuestion))
    await granted(lead.post(`/investigations/${id}/methods`, aMethod()))
  },
  hearing: async ({ lead }, id, owner) => {
    await owner?.query(ASK_SAFETY, [id, lead.id])
    const { methods } = await granted(lead.get(`/investigations/${id}`))
    for (const method of methods) {
      if (method.status !== 'planned') continue
      await granted(
        lead.put(`/investigations/${id}/methods/${method.id}/completion`, { doneOn: '2024-03-05', result: 'Hieruit bleek niets nieuws.' }),
      )
    }
    await granted(lead.post(`/investigations/${id}/findings`, aFinding()))
  },
}
