import { holdsBsn } from '#platform/contract/bsn.ts'
import type { Day } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import { type ChangeState, type ItemState, namesOrigin } from '../contract.ts'

const SHORTEST_REASON = 10

/** Information is never about one person. Refuses `information.names-a-person` at each text with a citizen service number. */
export function nameNobody(texts: Readonly<Record<string, string>>): void {
  const naming = Object.entries(texts).filter(([, text]) => holdsBsn(text))
  if (naming.length === 0) return
  throw ruleBroken(
    'information.names-a-person',
    naming.map(([field]) => ({ pointer: `#/body/${field}`, detail: 'Haal het burgerservicenummer weg.' })),
  )
}

interface Standing {
  state: ItemState
  reviewOn: Day
}

/**
 * A draft or withdrawn text may be put in use while its review is not overdue; a text in use may be withdrawn with a reason.
 * Refuses `information.state-stays`, `information.review-overdue`, `information.withdrawn-without-reason`.
 */
export function decideState({ state, reviewOn }: Standing, wanted: Pick<ChangeState, 'state' | 'because'>, today: Day): void {
  if ((wanted.state === 'withdrawn') !== (state === 'in-use')) throw ruleBroken('information.state-stays')
  if (wanted.state === 'in-use' && reviewOn < today) throw ruleBroken('information.review-overdue')
  if (wanted.state === 'withdrawn' && (wanted.because ?? '').length < SHORTEST_REASON)
    throw ruleBroken('information.withdrawn-without-reason', [
      { pointer: '#/body/because', detail: 'Schrijf in ten minste tien tekens waarom.' },
    ])
}

/** No text for residents of this house is older. */
const FIRST_DAY_OF_USE = '2000-01-01'

/** Only a text in use is used, today or earlier. Refuses `information.not-in-use`, `information.used-in-future`. */
export function decideUse(state: ItemState, usedOn: Day, today: Day): void {
  if (state !== 'in-use') throw ruleBroken('information.not-in-use')
  if (usedOn > today)
    throw ruleBroken('information.used-in-future', [{ pointer: '#/body/usedOn', detail: 'Kies vandaag of een eerdere dag.' }])
  if (usedOn < FIRST_DAY_OF_USE)
    throw ruleBroken('input.invalid', [{ pointer: '#/body/usedOn', detail: 'Dit is geen dag waarop de tekst is gebruikt.' }])
}

/** Refuses `information.group-by-origin`. */
export function decideGroupName(name: string): void {
  if (namesOrigin(name)) throw ruleBroken('information.group-by-origin', [{ pointer: '#/body/name', detail: 'Kies een andere naam.' }])
}
