import { useLingui } from '@lingui/react/macro'
import type { CrewConflict } from '../../contract.ts'

/** What does not go together for somebody in a part of the action, in one short sentence without a name. */
export function useCrewConflictWords(): (conflict: CrewConflict) => string {
  const { t } = useLingui()
  return ({ part, kind, minutes = 0, needed = 0 }) => {
    const [there, rest] = [inHours(minutes), inHours(needed)]
    const says = {
      double: t`heeft dan al een andere dienst`,
      absent: t`is dan afwezig`,
      'not-working': t`werkt niet op deze dag`,
      closed: t`het kantoor is dicht`,
      rest: t`${there} uur rust tot de volgende dienst, ${rest} uur is nodig`,
      designation: t`heeft de aanwijzing niet die nodig is`,
      evening: t`het dagdeel past niet bij de tijden`,
    }[kind]
    return part === 'day' ? t`overdag: ${says}` : t`’s avonds: ${says}`
  }
}

const inHours = (minutes: number) => String(Math.round(minutes / 6) / 10).replace('.', ',')
