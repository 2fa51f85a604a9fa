import { addDays, type Day } from '#platform/contract/calendar.ts'
import type { Collector } from '../collector.ts'
import { momentOn, workingDaysAfter } from '../days.ts'
import { diceFor, idAt } from '../dice.ts'
import { accountIds } from '../staff.ts'
import { FIRST_MUNICIPALITY, type ToldBudgetFile, type ToldHolder } from './told-budget.ts'

/** Who is a supervisor under the Wmo through the whole demo. */
const SUPERVISOR = 'specialist-5'
const designation = idAt('2023-09-01T08:00:00.000Z', diceFor('designation DEMO-TZ-05'))

/** Talks with clients as officer of the college, a check of the records of a provider as supervisor, and a report of findings that is being written. */
export function addActs(rows: Collector, file: ToldBudgetFile): void {
  for (const [place, holder] of file.holders.entries()) addTalk(rows, file, holder, place)
  if (file.provider && file.domain === 'wmo' && file.lead === accountIds[SUPERVISOR]) addCheck(rows, file)
}

const of = (file: ToldBudgetFile) => ({ investigation_id: file.id, municipality_id: FIRST_MUNICIPALITY })

function addTalk(rows: Collector, file: ToldBudgetFile, holder: ToldHolder, place: number): void {
  const onDay = workingDaysAfter(addDays(file.openedOn, 14 + place), 0)
  const done = onDay <= file.until
  const id = idAt(momentOn(addDays(onDay, -6), '09:00'), file.dice)
  const byHand = file.dice.chance(0.2)
  rows.add('pgb.act', {
    ...of(file),
    id,
    kind: 'talk',
    acting_as: 'college-officer',
    done_by: file.lead,
    holder_id: holder.id,
    with_whom: byHand ? 'representative' : 'budget-holder',
    with_name: '',
    not_asked: '',
    about: 'Welke zorg er komt, door wie en hoe vaak, en of die goed genoeg is.',
    on_day: onDay,
    place: 'office',
    starts: done ? '10:00' : null,
    ends: done ? '11:00' : null,
    state: done ? 'done' : 'planned',
    planned_at: new Date(momentOn(addDays(onDay, -6), '09:00')),
    ...(done && {
      purpose_told: true,
      duty: file.domain === 'wmo' ? 'wmo-2-3-8' : 'youth-8-1-2',
      limits_told: true,
      statement: file.dice.pick([
        'Vertelt dat er drie keer per week hulp komt en dat die meestal dezelfde is. Is daar tevreden over.',
        'Zegt dat de hulp de laatste maanden vaker niet komt dan wel, en dat niemand dan belt.',
        'Weet niet welke uren zijn afgesproken; de vertegenwoordiger regelt alles.',
      ]),
      recorded_at: new Date(momentOn(onDay, '15:00')),
      reading_sent_on: addDays(onDay, 2),
      ...(addDays(onDay, 9) <= file.until && { reaction_on: addDays(onDay, 9), reading_agreed: true }),
    }),
  })
  if (place === 0) addEarlierPlan(rows, file, { act: id, onDay })
  if (done && file.stage !== 'closed' && place === 0) addReport(rows, file, holder, { act: id, writtenOn: addDays(onDay, 10) })
}

/** The first talk of a file was planned at another moment before. */
function addEarlierPlan(rows: Collector, file: ToldBudgetFile, { act, onDay }: { act: string; onDay: Day }): void {
  const plannedAt = momentOn(addDays(onDay, -8), '09:00')
  rows.add('pgb.earlier_plan', {
    ...of(file),
    id: idAt(plannedAt, diceFor(`earlier plan ${act}`)),
    act_id: act,
    done_by: file.lead,
    with_whom: 'budget-holder',
    with_name: '',
    about: 'Welke zorg er komt, door wie en hoe vaak.',
    on_day: workingDaysAfter(addDays(onDay, -2), 0),
    place: 'phone',
    interpreter: '',
    helper: '',
    planned_at: new Date(plannedAt),
  })
}

function addReport(rows: Collector, file: ToldBudgetFile, holder: ToldHolder, { act, writtenOn }: { act: string; writtenOn: Day }): void {
  if (writtenOn > file.until) return
  const id = idAt(momentOn(writtenOn, '13:00'), file.dice)
  rows.add('pgb.findings_report', {
    ...of(file),
    id,
    acting_as: 'college-officer',
    holder_id: holder.id,
    goes_to: 'client',
    title: 'Bevindingen over de geleverde zorg',
    body: 'Wij hebben met u gesproken over de zorg die u krijgt. Hieronder staat wat u vertelde.',
    written_by: file.lead,
    written_at: new Date(momentOn(writtenOn, '13:00')),
  })
  rows.add('pgb.report_client', { ...of(file), report_id: id, holder_id: holder.id })
  rows.add('pgb.report_act', { ...of(file), report_id: id, act_id: act })
  const finding = (rows.rows.get('investigations.finding') ?? [])
    .map((row) => row as { id: string; investigation_id: string; withdrawn_because: string | null })
    .find(({ investigation_id, withdrawn_because }) => investigation_id === file.id && !withdrawn_because)
  if (!finding) return
  rows.add('pgb.act_finding', { ...of(file), act_id: act, finding_id: finding.id })
  rows.add('pgb.report_finding', { ...of(file), report_id: id, finding_id: finding.id })
}

function addCheck(rows: Collector, file: ToldBudgetFile): void {
  const onDay = workingDaysAfter(addDays(file.openedOn, 26), 0)
  if (onDay > file.until) return
  const id = idAt(momentOn(addDays(onDay, -10), '09:00'), file.dice)
  rows.add('pgb.act', {
    ...of(file),
    id,
    kind: 'administration-check',
    acting_as: 'supervisor',
    designation_id: designation,
    done_by: file.lead,
    provider_id: file.id,
    with_whom: 'provider',
    with_name: 'Demo Directeur',
    about: 'De planning en de zorgplannen van de cliënten bij wie vragen zijn.',
    on_day: onDay,
    starts: '09:30',
    ends: '12:00',
    place: 'at-provider',
    state: 'done',
    legitimation: 'shown',
    purpose_told: true,
    duty: 'awb-5-20',
    limits_told: true,
    statement: 'De planning is ingezien. Voor twee weken ontbreekt zij; de aanbieder zoekt die op.',
    not_asked: 'De medische gegevens, want die zijn hiervoor niet nodig.',
    recorded_at: new Date(momentOn(onDay, '16:00')),
    planned_at: new Date(momentOn(addDays(onDay, -10), '09:00')),
  })
  rows.add('pgb.act_item', {
    ...of(file),
    id: idAt(momentOn(onDay, '09:40'), file.dice),
    act_id: id,
    asked: 'Planning van de afgelopen drie maanden',
    needed_because: 'Om gedeclareerde uren naast gewerkte uren te leggen.',
    answer: 'partly',
    answer_because: 'Twee weken ontbreken; die volgen.',
    copied: true,
  })
  rows.add('pgb.act_item', {
    ...of(file),
    id: idAt(momentOn(onDay, '09:45'), file.dice),
    act_id: id,
    holder_id: file.holders[0]?.id ?? null,
    asked: 'Het zorgplan van deze cliënt',
    needed_because: 'Om te zien welke zorg was afgesproken.',
    answer: 'given',
    answer_because: '',
    copied: true,
    given_back_on: onDay,
  })
}
