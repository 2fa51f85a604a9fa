import { Trans } from '@lingui/react/macro'
import { Icon } from '#design/icon.tsx'
import { useWord } from '#platform/web/language.ts'
import type { CapacityYear } from '../../contract.ts'

/** What asks for attention in the shares, in sentences. */
export function CapacityAttention({ year: { attention, activities } }: { year: CapacityYear }) {
  const word = useWord()
  if (attention.length > 0)
    return (
      <ul className="wh-capacity__attention">
        {attention.map((one) => (
          <li key={one.nl}>{word(one)}</li>
        ))}
      </ul>
    )
  if (activities.every(({ programmePercent }) => programmePercent === null))
    return (
      <p>
        <Trans>Zonder vastgesteld programma is er niets om de tijd naast te leggen.</Trans>
      </p>
    )
  return (
    <p className="wh-capacity__calm">
      <Icon name="success" />
      <Trans>De tijd gaat waar het programma zegt.</Trans>
    </p>
  )
}
