import { Trans } from '@lingui/react/macro'
import { useFormat } from '#platform/web/format.ts'
import type { Figure } from '../../contract.ts'

/** What the number has become since the day that was asked for; nothing when it is still the same. */
export function Now({ figure }: { figure: Figure }) {
  const format = useFormat()
  if (!isChanged(figure)) return null
  return <NowIs>{figure.unit === 'cents' ? format.money(figure.now?.cents) : format.number(figure.now?.numerator)}</NowIs>
}

/** `nu: 71` */
export function NowIs({ children }: { children: string }) {
  return (
    <span className="wh-now">
      <Trans>nu: {children}</Trans>
    </span>
  )
}

/** Whether a figure stands differently today than on the day that was asked for. */
export function isChanged({ unit, now, numerator, cents }: Figure): boolean {
  if (!now) return false
  return unit === 'cents' ? now.cents !== cents : now.numerator !== numerator
}
