import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { Job } from '#platform/server/jobs/job.ts'
import { tell } from '../messages/tell.ts'

const SET = 200

interface Told {
  training_id: string
  account_id: string
  own: boolean
}

/** Each morning: the colleague and the coordinator hear 60 and 14 days before a training lapses, and on its last day, each time once. */
export const tellTrainingLapses: Job = {
  purpose: 'administration',
  run: async (work) => {
    const { rows } = await sql<Told>`
      select * from staff.tell_training_lapses(${work.now}, ${dayInAmsterdam(work.now)}::date, ${SET}::integer)`.execute(work.tx)
    for (const { training_id: id, account_id: to, own } of rows)
      await tell(work, { to, kind: own ? 'staff.own-training-lapses' : 'staff.team-training-lapses', thing: { kind: 'training', id } })
    for (const id of new Set(rows.map(({ training_id }) => training_id))) work.record('training.lapse-told', { kind: 'training', id })
  },
}

/** Trainings that lapsed, were withdrawn or belong to who left, longer ago than the parameter `keep-training`, go; each night. */
export const forgetTrainings: Job = {
  purpose: 'administration',
  run: (work) => sql`select staff.forget_trainings(${dayInAmsterdam(work.now)}::date)`.execute(work.tx),
}
