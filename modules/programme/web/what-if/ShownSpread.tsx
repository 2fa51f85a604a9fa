import { useLingui } from '@lingui/react/macro'
import { useFormat } from '#platform/web/format.ts'
import type { Spread } from '../../contract.ts'
import type { OutcomeUnit } from './use-outcome-lines.ts'

/** A figure with where 80 of 100 years lie. */
export function ShownSpread({ spread, unit }: { spread: Spread | null; unit: OutcomeUnit }) {
  const { t } = useLingui()
  const format = useFormat()
  if (!spread) return <>–</>
  const say = (value: number) => (unit === 'share' ? format.share(value) : format.number(Math.round(value)))
  const [middle, low, high] = [say(spread.median), say(spread.low80), say(spread.high80)]
  return (
    <span className="wh-whatif__spread">
      {unit === 'days' ? t`${middle} dagen` : middle}
      {low === high ? null : <small>{t`${low} tot ${high}`}</small>}
    </span>
  )
}
