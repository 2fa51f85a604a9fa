import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { Work } from '#platform/server/work.ts'
import { SubjectWithTerm, type TeamTraining, type TeamTrainings, type TeamTrainingsQuery } from '../../contract.ts'
import type { StaffTables } from '../tables.ts'
import { standWith } from './training-rules.ts'

interface FoundPerson {
  id: string
  name: string
  unit: string
  boaWithoutTraining: boolean
  trainings: Parameters<typeof standWith>[1]
}

/** The colleagues of the coordinator's unit by name, never in another order, each with how they stand per subject. The look is recorded. */
export async function readTeamTrainings(work: Work<StaffTables>, { kind, state }: TeamTrainingsQuery): Promise<TeamTrainings> {
  const today = dayInAmsterdam(work.now)
  const { rows } = await sql<FoundPerson>`
    select account.id, account.name, unit.name as unit, staff.boa_without_training(account.id, ${today}::date) as "boaWithoutTraining",
           coalesce((select json_agg(json_build_object('subject', t.subject, 'plannedOn', t.planned_on, 'completedOn', t.completed_on,
               'validUntil', t.valid_until))
             from staff.training t where t.account_id = account.id and t.withdrawn_at is null), '[]') as trainings
      from staff.account join staff.unit on unit.id = account.unit_id
     where account.active and account.unit_id = staff.actor_unit() and staff.coordinates(account.id)
     order by account.name, account.id`.execute(work.tx)

  const people = rows.map(({ id, name, boaWithoutTraining, trainings }) => ({
    id,
    name,
    boaWithoutTraining,
    standings: SubjectWithTerm.options.map((subject) => standWith(subject, trainings, today)),
  }))
  const shown = people.filter((person) => stands(person, kind, state))
  work.recordLook('trainings.team-read', { kind: 'account', id: null }, { shown: shown.map(({ id }) => id) })
  return { unit: rows[0]?.unit ?? '', people: shown }
}

function stands({ standings }: TeamTraining, kind: TeamTrainingsQuery['kind'], state: TeamTrainingsQuery['state']): boolean {
  if (!state) return true
  return standings
    .filter(({ subject }) => !kind || subject === kind)
    .some((standing) => (state === 'planned' ? standing.plannedOn !== null : standing.state === state))
}
