import { type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { Collector } from './collector.ts'
import { diceFor, idAt } from './dice.ts'

/** Days after closing on which the consultant is asked what was done with the advice. */
export const RESULT_AFTER = 14
const followedShares = { yes: 75, partly: 17, no: 8 } as const
const outcomeShares = { granted: 46, refused: 22, changed: 20, other: 12 } as const
const whyNotFollowed = [
  'De inwoner had het bewijs al bij een eerdere aanvraag gegeven.',
  'Een deel bleek na het gesprek niet meer nodig.',
  'De kwaliteitsmedewerker koos voor een lichtere weg.',
]

interface Closed {
  id: string
  consultant: string
  closedAt: Date
}
const A_DAY = 86_400_000

/** Most advice was followed; a few consultants never told, which counts as unknown, and the last weeks are still to be told. */
export function addResult(rows: Collector, { name, today }: { name: string; today: Day }, { id, consultant, closedAt }: Closed): void {
  const dice = diceFor(`result ${name}`)
  const askedAt = new Date(closedAt.getTime() + RESULT_AFTER * A_DAY)
  const silent = dice.chance(0.06)
  const after = (days: number) => new Date(askedAt.getTime() + days * A_DAY)
  const isPast = (moment: Date) => dayInAmsterdam(moment) < today
  const toldAt = after(dice.whole(0, 10))
  if (isPast(askedAt)) {
    const reminded = silent || toldAt > after(7)
    rows.add('advice.result_request', {
      question_id: id,
      asked_at: askedAt,
      reminded_at: reminded && isPast(after(7)) ? after(7) : null,
      unknown_at: silent && isPast(after(21)) ? after(21) : null,
    })
  }
  if (silent || !isPast(toldAt)) return
  const followed = dice.weighted(followedShares)
  const outcome = dice.weighted(outcomeShares)
  rows.add('advice.result', {
    id: idAt(toldAt.toISOString(), dice),
    question_id: id,
    version: 1,
    followed,
    outcome,
    amount_cents: outcome === 'other' ? null : dice.whole(40, 1400) * 100,
    why: followed === 'yes' ? null : dice.pick(whyNotFollowed),
    registered_in_socrates: dice.chance(0.6),
    came_from: dice.chance(0.5) ? 'mail' : 'work-list',
    by_id: consultant,
    at: toldAt,
  })
}
