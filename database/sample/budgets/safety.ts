import type { SafetyStepKind } from '#modules/pgb/contract.ts'
import { addDays } from '#platform/contract/calendar.ts'
import type { Collector } from '../collector.ts'
import { momentOn, workingDaysAfter } from '../days.ts'
import { idAt } from '../dice.ts'
import { FIRST_MUNICIPALITY } from './tell-budgets.ts'
import type { ToldBudgetFile, ToldHolder } from './told-budget.ts'

/** Whether each client is safe, as it was judged in the first weeks, and the steps for who is not. */
export function addSafety(rows: Collector, file: ToldBudgetFile): void {
  for (const holder of file.holders) {
    const atRisk = file.dice.weighted({ no: 70, yes: 18, unknown: 12 })
    const on = workingDaysAfter(addDays(file.openedOn, 5), 0)
    if (on > file.until) continue
    rows.add('pgb.safety_look', {
      id: idAt(momentOn(on, '11:00'), file.dice),
      investigation_id: file.id,
      municipality_id: FIRST_MUNICIPALITY,
      holder_id: holder.id,
      at_risk: atRisk,
      signs: signs[atRisk],
      looked_by: file.lead,
      looked_at: new Date(momentOn(on, '11:00')),
    })
    if (atRisk === 'yes') addStep(rows, file, holder)
  }
}

function addStep(rows: Collector, file: ToldBudgetFile, holder: ToldHolder): void {
  const kind = file.dice.weighted({ 'neighbourhood-team': 5, 'safe-home': 2, igj: 1, 'care-replaced': 3 })
  const addedOn = workingDaysAfter(addDays(file.openedOn, 5), 1)
  const doneOn = workingDaysAfter(addedOn, 6)
  const done = doneOn <= file.until || file.closedOn !== null
  rows.add('pgb.safety_step', {
    id: idAt(momentOn(addedOn, '13:00'), file.dice),
    investigation_id: file.id,
    municipality_id: FIRST_MUNICIPALITY,
    holder_id: holder.id,
    kind,
    reason: reasons[kind],
    due_on: addDays(addedOn, 10),
    done_on: done ? doneOn : null,
    result: done ? 'Gedaan en besproken met de cliënt; de zorg loopt door.' : null,
    added_by: file.lead,
    added_at: new Date(momentOn(addedOn, '13:00')),
    finished_by: done ? file.lead : null,
    finished_at: done ? new Date(momentOn(doneOn, '15:00')) : null,
  })
}

const signs = {
  no: 'Tijdens het gesprek rustig, vertelt zelf over de zorg en kan bellen als er iets is.',
  yes: 'Zegt dat er dagen geen hulp komt en durft daar niets van te zeggen.',
  unknown: 'Alleen de vertegenwoordiger gesproken; de cliënt zelf nog niet.',
} as const

const reasons = {
  'neighbourhood-team': 'Gevraagd om langs te gaan en te kijken welke hulp nu nodig is.',
  'safe-home': 'Vermoeden dat iemand onder druk staat van wie de zorg geeft.',
  igj: 'De zorg lijkt niet goed genoeg; voorgelegd aan de inspectie.',
  'care-replaced': 'Andere aanbieder gevraagd om de zorg direct over te nemen.',
} as const satisfies Partial<Record<SafetyStepKind, string>>
