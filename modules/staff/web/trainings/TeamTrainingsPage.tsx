import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { useMay } from '#platform/web/session.ts'
import { TeamTable } from './TeamTable.tsx'
import { TrainingCountsCard } from './TrainingCountsCard.tsx'

const page = getRouteApi('/staff/team-opleidingen')

/** The trainings of the unit: with names for its coordinator, as counts for who accounts for a team. */
export function TeamTrainingsPage() {
  const { t } = useLingui()
  const oversees = useMay('staff.oversee-trainings')
  const search = page.useSearch()
  usePageTitle(t`Opleidingen`)
  return (
    <>
      <PageHeading
        title={t`Opleidingen`}
        intro={
          oversees
            ? t`Wie in uw afdeling welke geldige opleiding heeft. Voordat er een verloopt, krijgen de medewerker en u bericht.`
            : t`Hoeveel medewerkers van elk team een geldige opleiding hebben, zonder namen.`
        }
        actions={
          oversees ? (
            <LinkButton look="subtle" href="/api/v1/trainings/team/csv" target="_blank" download>
              {t`Lijst als CSV`}
            </LinkButton>
          ) : undefined
        }
      />
      <div className="wh-stack">
        {oversees ? <TeamTable search={search} /> : null}
        <TrainingCountsCard />
      </div>
    </>
  )
}
