import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { Card } from '#design/card.tsx'
import { Link } from '#design/link.tsx'
import type { CapacityYear } from '../../contract.ts'
import type { CapacityView } from '../figures/figure-place.ts'
import { CapacityAttention } from './CapacityAttention.tsx'
import { EveningCard } from './EveningCard.tsx'
import { ForecastCard } from './ForecastCard.tsx'
import { ForecastErrorCard } from './ForecastErrorCard.tsx'
import { HoursPerFileCard } from './HoursPerFileCard.tsx'
import { MonthsCard } from './MonthsCard.tsx'
import { SharesCard } from './SharesCard.tsx'

/** The shares beside the programme, what asks for attention, where the year ends, the months, and the evening. */
export function CapacityBesideProgramme({ year, view }: { year: CapacityYear; view: CapacityView }) {
  const { t } = useLingui()
  return (
    <div className="wh-stack wh-figures">
      <WithoutProgramme year={year} />
      <div className="wh-capacity__top">
        <SharesCard year={year} />
        <Card title={t`Wat vraagt aandacht`} look="marked">
          <CapacityAttention year={year} />
        </Card>
      </div>
      <ForecastCard year={year} />
      <MonthsCard year={year} view={view} />
      <EveningCard year={year} />
      <HoursPerFileCard year={year} />
      <ForecastErrorCard year={year} />
    </div>
  )
}

/** Without an adopted programme there is nothing to hold the shares against. */
function WithoutProgramme({ year: { programme, year } }: { year: CapacityYear }) {
  const { t } = useLingui()
  if (programme && programme.state !== 'draft') return null
  return (
    <Alert title={programme ? t`Het programma van ${year} is nog een concept` : t`Voor ${year} is geen programma gemaakt`}>
      <Trans>
        De tijd staat hieronder daarom zonder de verdeling van het programma. Die komt erbij zodra het programma is vastgesteld.{' '}
        <Link href={programme ? `/programma/${programme.id}` : '/programma'}>Naar het programma</Link>
      </Trans>
    </Alert>
  )
}
