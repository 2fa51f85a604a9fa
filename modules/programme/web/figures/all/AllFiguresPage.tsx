import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { Switch } from '#design/switch.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Scope } from '../../../contract.ts'
import { AllMunicipalities } from '../AllMunicipalities.tsx'
import { AsOfField, AsOfNote } from '../AsOf.tsx'
import { allFiguresHref, isYear, yearHref } from '../figure-place.ts'
import { figuresQuery } from '../figure-queries.ts'
import { NoFigures } from '../NoFigures.tsx'
import { useScopeName } from '../scope-name.ts'
import { YearSwitch } from '../YearSwitch.tsx'
import { AdviceDeskInFigures } from './AdviceDeskInFigures.tsx'
import { CapacityInFigures } from './CapacityInFigures.tsx'
import { ChainPartnersInFigures } from './ChainPartnersInFigures.tsx'
import type { GroupProps } from './group-props.ts'
import { YearInFigures } from './YearInFigures.tsx'
import '../figures.css'

const page = getRouteApi('/staff/cijfers/$year/alles')
const scopes: readonly Scope[] = ['all', 'report-investigation', 'personal-budget', 'primary-process', 'chain-partners', 'capacity']

/** All figures of a year, in groups, for who wants to know more than the page of the year tells. */
export function AllFiguresPage() {
  const { t } = useLingui()
  const { year } = page.useParams()
  const { omvang, peildatum: asOf } = page.useSearch()
  const navigate = page.useNavigate()
  const scope: Scope = omvang ?? 'all'
  const place = { year, scope, asOf }
  const figures = useQuery({ ...figuresQuery(place), enabled: isYear(year) })
  const scopeName = useScopeName()
  usePageTitle(t`Alle cijfers ${year}`)
  if (!isYear(year)) return <NoFigures title={t`Dit is geen jaar`} />

  const intros: Partial<Record<Scope, string>> = {
    'primary-process': t`Wat er gebeurde met de vragen aan de adviesdesk in ${year}. Elk getal kunt u openen.`,
    'chain-partners': t`Wat de acties met ketenpartners in ${year} opleverden. Elk getal kunt u openen, behalve uren.`,
    capacity: t`Waar de tijd van het team in ${year} naartoe ging, in de maanden die zijn afgesloten.`,
  }
  return (
    <>
      <PageHeading
        title={t`Alle cijfers ${year}`}
        trail={[{ label: t`Cijfers ${year}`, href: yearHref(place) }]}
        intro={intros[scope] ?? t`Wat er gebeurde met de meldingen die in ${year} binnenkwamen. Elk getal kunt u openen.`}
      />
      <div className="wh-figure-bar">
        <YearSwitch chosen={year} hrefOf={(other) => allFiguresHref({ year: other, scope })} />
        <Switch
          label={t`Welke dossiers`}
          places={scopes.map((one) => ({ href: allFiguresHref({ ...place, scope: one }), name: scopeName(one), chosen: one === scope }))}
        />
        <AsOfField asOf={asOf} onChoose={(peildatum) => void navigate({ search: { omvang, peildatum } })} />
      </div>
      {figures.isError ? <RefusalPanel refusal={figures.error} onRetry={() => void figures.refetch()} /> : null}
      {figures.isPending ? <LoadingState lines={10} /> : null}
      {figures.data && !figures.isError ? (
        <div className="wh-stack wh-figures">
          <AllMunicipalities />
          {asOf ? <AsOfNote asOf={asOf} nowHref={allFiguresHref({ year, scope })} /> : null}
          <Sections figures={figures.data} place={place} />
        </div>
      ) : null}
    </>
  )
}

function Sections(group: GroupProps) {
  if (group.figures.scope === 'primary-process') return <AdviceDeskInFigures {...group} />
  if (group.figures.scope === 'chain-partners') return <ChainPartnersInFigures {...group} />
  return group.figures.scope === 'capacity' ? <CapacityInFigures {...group} /> : <YearInFigures {...group} />
}
