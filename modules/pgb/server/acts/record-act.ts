import type { Work } from '#platform/server/work.ts'
import type { BudgetActs, CancelAct, RecordAct, RecordReading } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { takeBudgetFile } from '../work-on-budget.ts'
import { designationFor, dutyOf, mustBePlanned, readAlong, recordAct } from './act-rules.ts'
import { actStages } from './act-stages.ts'
import { designationsOf } from './designations-of.ts'
import { getAct, takeAct } from './read-acts.ts'

/** Records that an act was done; whoever records it is who did it. Refuses what the rules of acts refuse. */
export async function doAct(work: Work<PgbTables>, id: string, actId: string, record: RecordAct): Promise<BudgetActs> {
  const file = await takeBudgetFile(work, id, { in: actStages.do })
  const act = await takeAct(work, id, actId)
  recordAct(act, record, file.today)
  const designation = designationFor(act, record.onDay, await designationsOf(work, file.law))

  const asSupervisor = act.actingAs === 'supervisor'
  await work.tx
    .updateTable('pgb.act')
    .set({
      state: 'done',
      designation_id: designation,
      done_by: work.actor.id ?? '',
      on_day: record.onDay,
      starts: record.from,
      ends: record.until,
      place: record.place,
      with_name: record.withName,
      interpreter: record.interpreter,
      helper: record.helper,
      legitimation: record.legitimation,
      purpose_told: record.purposeTold,
      duty: dutyOf(file.law, act.actingAs, act.withWhom),
      limits_told: asSupervisor && record.limitsTold,
      right_told: record.rightTold,
      home_consent: record.place === 'home' ? record.homeConsent : null,
      statement: record.statement,
      not_asked: record.notAsked,
      recorded_at: work.now,
    })
    .where('id', '=', actId)
    .execute()
  work.record('budget-act.done', { kind: 'investigation', id }, { act: actId, kind: act.kind, actingAs: act.actingAs, on: record.onDay })
  return getAct(work, id, actId)
}

/** Cancels what was planned, with the reason. Refuses `budget-act.not-planned`. */
export async function dropAct(work: Work<PgbTables>, id: string, actId: string, { because }: CancelAct): Promise<BudgetActs> {
  await takeBudgetFile(work, id, { in: actStages.plan })
  mustBePlanned(await takeAct(work, id, actId))

  await work.tx.updateTable('pgb.act').set({ state: 'cancelled', cancelled_because: because }).where('id', '=', actId).execute()
  work.record('budget-act.cancelled', { kind: 'investigation', id }, { act: actId })
  return getAct(work, id, actId)
}

/** Records that the account was sent to be read along, and the reaction to it. Refuses what `readAlong` of the rules refuses. */
export async function recordReading(work: Work<PgbTables>, id: string, actId: string, reading: RecordReading): Promise<BudgetActs> {
  const file = await takeBudgetFile(work, id, { in: actStages.finish })
  readAlong(await takeAct(work, id, actId), reading, file.today)

  await work.tx
    .updateTable('pgb.act')
    .set({
      reading_sent_on: reading.sentOn,
      reaction_on: reading.reactionOn,
      reaction: reading.reaction,
      reading_agreed: reading.agreed,
    })
    .where('id', '=', actId)
    .execute()
  work.record(
    'budget-act.read-by-them',
    { kind: 'investigation', id },
    { act: actId, sentOn: reading.sentOn, reactionOn: reading.reactionOn },
  )
  return getAct(work, id, actId)
}
