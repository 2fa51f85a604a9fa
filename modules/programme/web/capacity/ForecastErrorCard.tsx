import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { CapacityYear } from '../../contract.ts'

/** How far a forecast by pace was off in the months of this year that are over. */
export function ForecastErrorCard({ year: { forecastError } }: { year: CapacityYear }) {
  const { t } = useLingui()
  const { number } = useFormat()
  if (!forecastError) return null
  const points = number(Math.round(forecastError.off * 10) / 10)
  return (
    <Card title={t`Hoe goed de verwachting klopt`}>
      <p>
        <Trans>
          Wie steeds de drie maanden ervoor doortrok, zat er per activiteit gemiddeld {points} procentpunt naast, over{' '}
          <Plural value={forecastError.months} one="# maand" other="# maanden" />.
        </Trans>
      </p>
    </Card>
  )
}
