import { ruleBroken } from '#platform/server/refusal.ts'
import { me } from '../work-on-budget.ts'
import type { FoundSuspension, SuspensionWork } from './found-suspension.ts'
import { mustKeepOthersOut, textsOfProposal } from './keep-others-out.ts'
import { mustHaveNewFact } from './suspension-rules.ts'
import { keepStep, takeToWork } from './take-suspension.ts'
import { tellDeciders } from './tell-deciders.ts'

const LIVE = ['proposed', 'decided', 'running', 'ending'] as const
const RAN = ['running', 'ending', 'ended'] as const

/**
 * Lays the suspension before the mandated manager. Refuses what `takeToWork` refuses, the first of `whatIsMissing`,
 * what `mustKeepOthersOut` refuses, `suspension.already-live` and `suspension.same-facts`.
 */
export async function proposeSuspension(work: SuspensionWork, id: string, revision: number): Promise<void> {
  const found = await takeToWork(work, id, { revision, in: ['draft'] })
  const [missing] = found.missing
  if (missing) throw ruleBroken(missing)
  await mustKeepOthersOut(work, found, textsOfProposal(found))
  await mustBeNew(work, found)

  await keepStep(
    work,
    found,
    'suspension.proposed',
    { state: 'proposed', proposed_by: me(work), proposed_at: work.now },
    { ground: found.ground },
  )
  await tellDeciders(work, found, 'suspend-payments')
}

async function mustBeNew(work: SuspensionWork, { id, budget, facts }: FoundSuspension): Promise<void> {
  const others = await work.tx
    .selectFrom('pgb.suspension as s')
    .leftJoin('pgb.suspension_fact as f', (join) => join.onRef('f.suspension_id', '=', 's.id').on('s.state', 'in', RAN))
    .select(['s.state', 'f.fact'])
    .where('s.budget_id', '=', budget?.id ?? null)
    .where('s.id', '<>', id)
    .execute()
  if (others.some(({ state }) => (LIVE as readonly string[]).includes(state))) throw ruleBroken('suspension.already-live')
  mustHaveNewFact(
    facts,
    others.flatMap(({ fact }) => fact ?? []),
  )
}
