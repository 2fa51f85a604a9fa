import { useLingui } from '@lingui/react/macro'
import { designationWords } from '#modules/staff/contract.ts'
import { useWord } from '#platform/web/language.ts'
import type { Conflict } from '../../contract.ts'
import { writeHours } from '../hours-text.ts'

/** What does not go together, in one sentence without a name. */
export function useConflictWords(): (conflict: Conflict) => string {
  const { t } = useLingui()
  const word = useWord()
  return ({ kind, minutes, needed, designation }) => {
    const there = writeHours(minutes ?? 0)
    const rest = writeHours(needed ?? 0)
    const lapsed = designation ? word(designationWords[designation]) : ''
    return {
      double: t`Twee diensten tegelijk`,
      absent: t`Afwezig in deze tijd`,
      'not-working': t`Werkt niet op deze dag volgens het werkpatroon`,
      closed: t`Het kantoor is dicht`,
      rest: t`Maar ${there} uur rust tot de volgende dienst; ${rest} uur is nodig`,
      designation: t`Geen geldige aanwijzing op deze dag: ${lapsed}`,
      evening: t`Het dagdeel past niet bij de tijden`,
    }[kind]
  }
}
