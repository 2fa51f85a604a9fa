import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { AnnualReport, WriteJudgement } from '../../contract.ts'
import type { ProgrammeTables } from '../tables.ts'
import { mustHaveReadLatest } from './annual-report-rules.ts'
import { getAnnualReport } from './get-annual-report.ts'
import { takeAnnualReport } from './take-annual-report.ts'

/**
 * Writes what was found of a goal that is judged in words. Refuses `goal.judged-by-figures`, `thing.not-found` for a goal that is not in
 * the programme of the year, `programme.text-changed-meanwhile`, and what `takeAnnualReport` refuses.
 */
export async function judgeGoal(
  work: Work<ProgrammeTables>,
  year: number,
  goalKey: string,
  { text, revision }: WriteJudgement,
): Promise<AnnualReport> {
  await takeAnnualReport(work, year)
  await mustBeJudgedInWords(work, year, goalKey)
  if (!work.actor.id) throw new Error('this work has no account')
  const latest = await work.tx
    .selectFrom('programme.judgement')
    .select('revision')
    .where('year', '=', year)
    .where('goal_key', '=', goalKey)
    .executeTakeFirst()
  mustHaveReadLatest(latest, revision)

  const content = { body: text, revision: revision + 1, judged_by: work.actor.id, judged_at: work.now }
  await work.tx
    .insertInto('programme.judgement')
    .values({ year, goal_key: goalKey, ...content })
    .onConflict((conflict) => conflict.columns(['year', 'goal_key']).doUpdateSet(content))
    .execute()
  work.record('goal.judged', { kind: 'annual-report', id: null }, { year, goal: goalKey })
  return getAnnualReport(work, year)
}

async function mustBeJudgedInWords(work: Work<ProgrammeTables>, year: number, goalKey: string): Promise<void> {
  const goal = await work.tx
    .selectFrom('programme.goal as g')
    .innerJoin('programme.activity as a', 'a.id', 'g.activity_id')
    .innerJoin('programme.version as v', 'v.id', 'a.version_id')
    .select('g.judged_by')
    .where('g.key', '=', goalKey)
    .where('v.year', '=', year)
    .where('v.state', 'in', ['adopted', 'running', 'reported'])
    .executeTakeFirst()
  if (!goal) throw notFound()
  if (goal.judged_by === 'figures') throw ruleBroken('goal.judged-by-figures')
}
