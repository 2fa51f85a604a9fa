import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { momentInSql } from '#platform/server/moment-in-sql.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import { SubjectWithTerm, type Training, type TrainingFile } from '../../contract.ts'
import { colleagueInSql } from '../colleague-in-sql.ts'
import type { StaffTables } from '../tables.ts'
import { stateOn, termOn } from './training-rules.ts'
import { termsFor } from './training-terms.ts'

interface FoundFile {
  account: TrainingFile['account']
  boaWithoutTraining: boolean
  mayKeep: boolean
  trainings: Omit<Training, 'state'>[]
}

/** The trainings of one colleague, what comes first and then newest first; a look at somebody else's is recorded. Refuses `thing.not-found`. */
export async function readTrainings(work: Work<StaffTables>, accountId: string): Promise<TrainingFile> {
  const today = dayInAmsterdam(work.now)
  const { rows } = await sql<FoundFile>`
    select json_build_object('id', account.id, 'name', account.name) as account,
           staff.boa_without_training(account.id, ${today}::date) as "boaWithoutTraining",
           staff.keeps_trainings_of(account.id) as "mayKeep",
           coalesce((select json_agg(json_build_object('id', t.id, 'subject', t.subject, 'title', t.title, 'plannedOn', t.planned_on,
               'completedOn', t.completed_on, 'validUntil', t.valid_until, 'certificateNumber', t.certificate_number,
               'recordedBy', ${sql.raw(colleagueInSql('t.recorded_by'))}, 'recordedAt', ${momentInSql('t.recorded_at')},
               'correctedBy', ${sql.raw(colleagueInSql('t.corrected_by'))},
               'withdrawn', case when t.withdrawn_at is not null then json_build_object('by', ${sql.raw(colleagueInSql('t.withdrawn_by'))},
                 'at', ${momentInSql('t.withdrawn_at')}, 'reason', t.withdrawn_reason) end)
             order by t.withdrawn_at is not null, t.completed_on desc nulls first, t.planned_on, t.id)
             from staff.training t where t.account_id = account.id), '[]') as trainings
      from staff.account where account.id = ${accountId}::uuid and staff.reads_trainings_of(account.id)`.execute(work.tx)
  const [found] = rows
  if (!found) throw notFound()

  const terms = await termsFor(work, accountId)
  if (accountId !== work.actor.id) work.recordLook('trainings.read', { kind: 'account', id: accountId })
  return {
    ...found,
    trainings: found.trainings.map((training) => ({
      ...training,
      state: training.completedOn ? stateOn(today, training.validUntil) : null,
    })),
    terms: SubjectWithTerm.options.flatMap((subject) => {
      const term = termOn(terms, subject, today)
      return term ? [{ subject, months: term.months }] : []
    }),
  }
}
