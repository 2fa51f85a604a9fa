import { addFinding } from '#modules/investigations/server/index.ts'
import { capital } from '#platform/contract/words.ts'
import { dutch } from '#platform/server/print/dutch.ts'
import type { Work } from '#platform/server/work.ts'
import { actKindWords, type BudgetAct, type BudgetActs, capacityWords, type RecordActFinding, withWhomWords } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { takeBudgetFile } from '../work-on-budget.ts'
import { mustBeDone } from './act-rules.ts'
import { actStages } from './act-stages.ts'
import { getAct, takeAct } from './read-acts.ts'

const sourceOf = ({ kind, onDay, withWhom, actingAs }: BudgetAct) =>
  `${capital(actKindWords[kind].nl)} op ${dutch.day(onDay)} met ${withWhomWords[withWhom].nl}, als ${capacityWords[actingAs].nl}`

/** Records a finding of the file that came from an act; the act is its source. Refuses `budget-act.not-done` and what findings of a file refuse. */
export async function findInAct(work: Work<PgbTables>, id: string, actId: string, finding: RecordActFinding): Promise<BudgetActs> {
  const file = await takeBudgetFile(work, id, { in: actStages.do })
  const act = await takeAct(work, id, actId)
  mustBeDone(act)

  const found = await addFinding(work, id, { ...finding, source: sourceOf(act), foundOn: act.onDay })
  await work.tx
    .insertInto('pgb.act_finding')
    .values({ act_id: actId, finding_id: found, investigation_id: id, municipality_id: file.municipalityId })
    .execute()
  work.record('budget-act.finding-recorded', { kind: 'investigation', id }, { act: actId, finding: found })
  return getAct(work, id, actId)
}
