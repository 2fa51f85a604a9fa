import { moment } from '#platform/server/moment-in-sql.ts'
import { all, one } from './part-in-sql.ts'

const decision = `(select json_build_object('deviatesTo', d.deviates_to, 'decidedAt', ${moment('d.decided_at')}) from investigations.decision d where d.part_id = p.id)`
const objections = `coalesce((select json_agg(json_build_object('result', b.result)) from investigations.objection b where b.investigation_id = i.id and b.part_id = p.id), '[]')`
const parts = `coalesce((select json_agg(json_build_object('kind', p.kind, 'decision', ${decision}, 'objections', ${objections}))
  from investigations.advice_part p where p.advice_id = r.id), '[]')`

/** What `termsOfFile` needs of file `i` beside the law and the day, for a list; null when it is closed. */
export const TERM_FACTS_SQL = `case when i.stage <> 'closed' then json_build_object(
  'stage', i.stage, 'domain', i.domain, 'fineInView', i.fine_in_view, 'usableSignalOn', i.usable_signal_on,
  'dataRequests', ${all('data_request', `'askedOn', r.asked_on, 'dueOn', r.due_on, 'receivedOn', r.received_on`, 'r.id')},
  'hearings', ${all('hearing', `'purpose', r.purpose, 'invitedOn', r.invited_on, 'reportSentOn', r.report_sent_on, 'correctionUntil', r.correction_until, 'agreedOn', r.agreed_on`, 'r.invited_on, r.id')},
  'weighing', ${one('weighing', `'prosecutorAskedOn', r.prosecutor_asked_on, 'prosecutorAnswer', r.prosecutor_answer`)},
  'advices', ${all('advice', `'status', r.status, 'parts', ${parts}`, 'r.version')}) end`
