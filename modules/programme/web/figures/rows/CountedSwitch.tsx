import { useLingui } from '@lingui/react/macro'
import { Switch } from '#design/switch.tsx'
import type { Figure } from '../../../contract.ts'
import { type FigurePlace, type Narrowed, rowsHref } from '../figure-place.ts'

interface CountedSwitchProps {
  figure: Figure
  place: FigurePlace
  narrowed: Narrowed
}

/** Between the rows that a number counts and those of its whole that it leaves out; nothing when it leaves nothing out. */
export function CountedSwitch({ figure, place, narrowed }: CountedSwitchProps) {
  const { t } = useLingui()
  if (!leavesOut(figure) && !narrowed.leftOut) return null

  const hrefFor = (leftOut: boolean) => rowsHref(place, figure.key, { ...narrowed, leftOut })
  return (
    <Switch
      label={t`Welke rijen`}
      places={[
        { href: hrefFor(false), name: t`Meegeteld`, chosen: !narrowed.leftOut },
        { href: hrefFor(true), name: t`Niet meegeteld`, chosen: narrowed.leftOut === true },
      ]}
    />
  )
}

/** Joined duplicates are what the reports received leave out; every other figure leaves out the rest of its whole, but for those of actions and budgets. */
function leavesOut({ key, numerator, denominator }: Figure): boolean {
  if (key.startsWith('action') || key.startsWith('budget-')) return false
  return key === 'received' || (denominator !== null && denominator > numerator)
}
