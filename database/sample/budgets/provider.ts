import { addDays } from '#platform/contract/calendar.ts'
import type { Collector } from '../collector.ts'
import { momentOn } from '../days.ts'
import { idAt } from '../dice.ts'
import { accountIds } from '../staff.ts'
import { FIRST_MUNICIPALITY, type ToldBudgetFile } from './told-budget.ts'

const WEEKS = 7

/** The course of an investigation of a provider: three phases, advice that could not wait, and who runs it. */
export function addCourse(rows: Collector, file: ToldBudgetFile): void {
  const of = { investigation_id: file.id, municipality_id: FIRST_MUNICIPALITY }
  for (const [index, phase] of phases.entries()) {
    const from = addDays(file.openedOn, 4 + index * WEEKS * 2)
    const to = addDays(from, WEEKS * 2 - 1)
    const doneOn = file.closedOn && to > file.closedOn ? file.closedOn : to
    const done = doneOn <= file.until
    rows.add('pgb.phase', {
      ...of,
      id: idAt(momentOn(file.openedOn, '10:30'), file.dice),
      position: index + 1,
      title: phase.title,
      goal: phase.goal,
      planned_from: from,
      planned_to: to,
      done_on: done ? doneOn : null,
      result: done ? phase.result : null,
    })
  }
  addInterimAdvice(rows, file)
  rows.add('pgb.link', {
    ...of,
    id: idAt(momentOn(addDays(file.openedOn, 6), '10:00'), file.dice),
    from_kind: 'person',
    from_name: 'Demo Directeur',
    to_kind: 'provider',
    to_name: file.name,
    relation: 'runs',
    source: 'Handelsregister',
    seen_on: addDays(file.openedOn, 6),
    recorded_by: file.lead,
    recorded_at: new Date(momentOn(addDays(file.openedOn, 6), '10:00')),
  })
}

function addInterimAdvice(rows: Collector, file: ToldBudgetFile): void {
  const sentOn = addDays(file.openedOn, 18)
  if (sentOn > file.until) return
  const sentAt = momentOn(sentOn, '14:00')
  const answered = addDays(sentOn, 3) <= file.until && file.closedOn !== null
  rows.add('pgb.interim_advice', {
    id: idAt(sentAt, file.dice),
    investigation_id: file.id,
    municipality_id: FIRST_MUNICIPALITY,
    addressee: 'social-development',
    advice: 'Keur voorlopig geen nieuwe zorgovereenkomsten met deze aanbieder goed, tot de gesprekken met de cliënten zijn gevoerd.',
    why_now: 'Er liggen nieuwe zorgovereenkomsten ter goedkeuring.',
    ground: 'gdpr-6-1-e',
    necessity: 'Om welke aanbieder het gaat, voor het goedkeuren van zorgovereenkomsten (Wmo 2015 art. 2.3.6).',
    sent_by: file.lead,
    sent_at: new Date(sentAt),
    ...(answered && {
      choice: file.dice.weighted({ followed: 6, partly: 2, 'not-followed': 1 }),
      answer: 'Nieuwe zorgovereenkomsten worden eerst besproken met de cliënt.',
      answered_by: accountIds['manager-mo'],
      answered_at: new Date(momentOn(addDays(sentOn, 3), '09:00')),
    }),
  })
}

const phases = [
  {
    title: 'Gegevens',
    goal: 'Budgetten, zorgovereenkomsten en declaraties naast elkaar leggen en zien wat nagevraagd moet worden.',
    result: 'Van de meeste cliënten klopt het; bij een paar zijn er vragen over uren en data.',
  },
  {
    title: 'Gesprekken met cliënten',
    goal: 'Met elke cliënt of vertegenwoordiger bespreken welke zorg er komt, en of die goed genoeg is.',
    result: 'Met iedereen gesproken; voor wie dat nodig was is andere hulp geregeld.',
  },
  {
    title: 'Administratie van de aanbieder',
    goal: 'Bij de aanbieder de planning en de zorgplannen inzien die bij de vragen horen.',
    result: 'De planning is ingezien; de antwoorden zijn opgeschreven en teruggelegd.',
  },
] as const
