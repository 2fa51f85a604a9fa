import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { AllMunicipalities } from '../AllMunicipalities.tsx'
import { AsOfField, AsOfNote } from '../AsOf.tsx'
import { allFiguresHref, capacityHref, isYear, yearHref } from '../figure-place.ts'
import { dashboardQuery } from '../figure-queries.ts'
import { YearSwitch } from '../YearSwitch.tsx'
import { ProgrammeLine } from './ProgrammeLine.tsx'
import { YearAtAGlance } from './YearAtAGlance.tsx'
import '../figures.css'

const page = getRouteApi('/staff/cijfers/$year')

/** A year on one page, for somebody with four minutes: what asks for attention, then the activities of the programme side by side. */
export function YearPage() {
  const { year } = page.useParams()
  return isYear(year) ? <YearOf year={year} /> : <NoSuchYear />
}

function YearOf({ year }: { year: string }) {
  const { t } = useLingui()
  const { peildatum: asOf } = page.useSearch()
  const navigate = page.useNavigate()
  const place = { year, asOf }
  const dashboard = useQuery(dashboardQuery(place))
  usePageTitle(t`Cijfers ${year}`)

  return (
    <>
      <PageHeading
        title={t`Cijfers ${year}`}
        intro={dashboard.data ? <ProgrammeLine dashboard={dashboard.data} /> : undefined}
        actions={
          <>
            <LinkButton href={allFiguresHref(place)}>{t`Alle cijfers`}</LinkButton>
            <LinkButton href={capacityHref({ year })}>{t`Capaciteit`}</LinkButton>
            {dashboard.data?.programme ? <LinkButton href={`/jaarverslag/${year}`}>{t`Jaarverslag ${year}`}</LinkButton> : null}
          </>
        }
      />
      <div className="wh-figure-bar">
        <YearSwitch chosen={year} hrefOf={(other) => yearHref({ year: other })} />
        <AsOfField asOf={asOf} onChoose={(peildatum) => void navigate({ search: { peildatum } })} />
      </div>
      {dashboard.isError ? <RefusalPanel refusal={dashboard.error} onRetry={() => void dashboard.refetch()} /> : null}
      {dashboard.isPending ? <LoadingState lines={8} /> : null}
      {dashboard.data && !dashboard.isError ? (
        <div className="wh-stack wh-figures">
          <AllMunicipalities />
          {asOf ? <AsOfNote asOf={asOf} nowHref={yearHref({ year })} /> : null}
          <YearAtAGlance dashboard={dashboard.data} />
        </div>
      ) : null}
    </>
  )
}

function NoSuchYear() {
  const { t } = useLingui()
  usePageTitle(t`Cijfers`)
  return (
    <>
      <PageHeading title={t`Cijfers`} />
      <YearSwitch chosen="" hrefOf={(year) => yearHref({ year })} />
      <EmptyState title={t`Dit is geen jaar`}>
        <Trans>Kies hierboven een jaar.</Trans>
      </EmptyState>
    </>
  )
}
