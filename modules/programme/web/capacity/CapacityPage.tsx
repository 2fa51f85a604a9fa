import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { useFormat } from '#platform/web/format.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { CapacityYear } from '../../contract.ts'
import { capacityHref, isYear, yearHref } from '../figures/figure-place.ts'
import { capacityQuery } from '../figures/figure-queries.ts'
import { NoFigures } from '../figures/NoFigures.tsx'
import { YearSwitch } from '../figures/YearSwitch.tsx'
import { CapacityBesideProgramme } from './CapacityBesideProgramme.tsx'
import { NoCapacity } from './NoCapacity.tsx'
import '../figures/figures.css'
import './capacity.css'

const page = getRouteApi('/staff/cijfers/$year/capaciteit')

/** Where the time of the team went in a year, beside what the programme says. Never about a person. */
export function CapacityPage() {
  const { t } = useLingui()
  const { year } = page.useParams()
  const { maanden, maat } = page.useSearch()
  const capacity = useQuery({ ...capacityQuery(year), enabled: isYear(year) })
  usePageTitle(t`Capaciteit ${year}`)
  if (!isYear(year)) return <NoFigures title={t`Dit is geen jaar`} />

  const told = capacity.data
  return (
    <>
      <PageHeading
        title={t`Capaciteit ${year}`}
        trail={[{ label: t`Cijfers ${year}`, href: yearHref({ year }) }]}
        intro={told ? <UpTo year={told} /> : undefined}
        actions={
          told && told.months.length > 0 ? (
            <LinkButton href={`/api/v1/programme/capacity/${year}?format=csv`} target="_blank" download>
              {t`Als spreadsheet (CSV)`}
            </LinkButton>
          ) : undefined
        }
      />
      <div className="wh-figure-bar">
        <YearSwitch chosen={year} hrefOf={(other) => capacityHref({ year: other })} />
      </div>
      {capacity.isError ? <RefusalPanel refusal={capacity.error} onRetry={() => void capacity.refetch()} /> : null}
      {capacity.isPending ? <LoadingState lines={8} /> : null}
      {told && !capacity.isError ? (
        told.months.length > 0 ? (
          <CapacityBesideProgramme year={told} view={{ upTo: maanden === 'opgeteld', inHours: maat === 'uren' }} />
        ) : (
          <NoCapacity year={told} />
        )
      ) : null}
    </>
  )
}

function UpTo({ year: { through, year, municipality } }: { year: CapacityYear }) {
  const format = useFormat()
  if (!through || through.endsWith('-12-31'))
    return (
      <Trans>
        Waar de inzetbare tijd van {municipality} in {year} naartoe ging, naast het programma.
      </Trans>
    )
  return (
    <Trans>
      Waar de inzetbare tijd van {municipality} naartoe ging tot en met {format.date(through)}, naast het programma.
    </Trans>
  )
}
