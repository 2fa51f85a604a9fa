import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { use } from 'react'
import { LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Navigate } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { Switch } from '#design/switch.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { AbsenceCard } from './AbsenceCard.tsx'
import { MonthsOfTime } from './MonthsOfTime.tsx'
import { PatternCard } from './PatternCard.tsx'
import { personTimeQuery } from './people-queries.ts'
import '../capacity.css'

const page = getRouteApi('/staff/team-tijd/$id')

/** The time of one colleague, for the coordinator: the working pattern, who is not there when, and what it comes to. */
export function PersonTimePage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const { jaar } = page.useSearch()
  const go = use(Navigate)
  const time = useQuery(personTimeQuery(id, jaar))
  usePageTitle(t`Tijd van een medewerker`)
  if (time.isError) return <RefusalPanel refusal={time.error} onRetry={() => void time.refetch()} />
  if (!time.data) return <LoadingState lines={8} />

  const { person, year } = time.data
  const to = (other: number) => ({ href: `/team-tijd/${id}?jaar=${other}`, name: String(other), chosen: other === year })
  return (
    <>
      <PageHeading
        title={person.name}
        trail={[{ label: t`Teamtijd`, href: '/team-tijd' }]}
        intro={t`Alleen ${person.name} en de coördinator van het team zien dit.`}
        actions={<LinkButton href={`/team-tijd/uren/${id}`}>{t`Gemaakte uren`}</LinkButton>}
      />
      <div className="wh-stack">
        <PatternCard time={time.data} />
        <Switch label={t`Ander jaar`} places={[to(year - 1), to(year), to(year + 1)]} />
        <AbsenceCard
          time={time.data}
          addTo={`/capacity/people/${encodeURIComponent(id)}/absences`}
          onYear={(other) => other !== year && go(to(other).href)}
        />
        <Card title={t`Tijd per maand, in uren`}>
          <MonthsOfTime months={time.data.months} />
        </Card>
      </div>
    </>
  )
}
