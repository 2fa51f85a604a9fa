import { sql } from 'kysely'
import { chooseMunicipality } from '#modules/staff/server/index.ts'
import { type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import { type AdviceTarget, type AdviceTargets, firstTargets, QuestionKind, QuestionUrgency, type SetTarget } from '../contract.ts'
import type { TargetMinutes } from './clock-rules.ts'
import type { AdviceTables } from './tables.ts'

/** The target that holds on a day in a municipality. */
export async function targetOn(
  work: Work<AdviceTables>,
  municipalityId: string,
  { kind, urgency }: { kind: QuestionKind; urgency: QuestionUrgency },
  on: Day,
): Promise<TargetMinutes> {
  const set = await work.tx
    .selectFrom('advice.target')
    .select(['first_answer_minutes as firstAnswerMinutes', 'closing_minutes as closingMinutes'])
    .where('municipality_id', '=', municipalityId)
    .where('kind', '=', kind)
    .where('urgency', '=', urgency)
    .where('valid_from', '<=', on)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirst()
  return set ?? firstTargets[urgency]
}

/** Every target of a municipality, newest first, and what holds as long as nothing was set. */
export async function findTargets(work: Work<AdviceTables>, code: string | undefined): Promise<AdviceTargets> {
  const municipality = await chooseMunicipality(work, code)
  const set = await work.tx
    .selectFrom('advice.target as t')
    .select(['t.kind', 't.urgency', 't.first_answer_minutes as firstAnswerMinutes', 't.closing_minutes as closingMinutes'])
    .select(['t.valid_from as validFrom', sql<string>`(select a.name from staff.account a where a.id = t.set_by)`.as('setBy')])
    .where('t.municipality_id', '=', municipality.id)
    .orderBy('t.kind')
    .orderBy('t.urgency')
    .orderBy('t.valid_from', 'desc')
    .execute()
  return { today: dayInAmsterdam(work.now), targets: [...set, ...withoutSetting()] }
}

function withoutSetting(): AdviceTarget[] {
  return QuestionKind.options.flatMap((kind) =>
    QuestionUrgency.options.map((urgency) => ({ kind, urgency, ...firstTargets[urgency], validFrom: null, setBy: null })),
  )
}

/** Sets what holds from a day on; questions that were asked before keep their target. Refuses `advice.target-in-past`, `advice.target-stands`. */
export async function setTarget(work: Work<AdviceTables>, given: SetTarget): Promise<void> {
  if (given.validFrom < dayInAmsterdam(work.now)) throw ruleBroken('advice.target-in-past')
  const municipality = await chooseMunicipality(work, given.municipality)

  const { numInsertedOrUpdatedRows } = await work.tx
    .insertInto('advice.target')
    .values({
      municipality_id: municipality.id,
      kind: given.kind,
      urgency: given.urgency,
      valid_from: given.validFrom,
      first_answer_minutes: given.firstAnswerMinutes,
      closing_minutes: given.closingMinutes,
      set_by: work.actor.id ?? '',
      set_at: work.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) throw ruleBroken('advice.target-stands')
  work.record(
    'advice.target-set',
    { kind: 'municipality', id: municipality.id },
    {
      kind: given.kind,
      urgency: given.urgency,
      validFrom: given.validFrom,
      firstAnswerMinutes: given.firstAnswerMinutes,
      closingMinutes: given.closingMinutes,
    },
  )
}
