import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { usePageSlot } from '#platform/web/slots.ts'
import { organisationQuery } from '../staff-queries.ts'
import { useAdministrationTrail } from '../use-administration-trail.ts'
import { Municipalities } from './Municipalities.tsx'
import { Units } from './Units.tsx'
import '../staff.css'

/** The municipalities that work here, the units of the people, and which unit takes in what. */
export function OrganisationPage() {
  const { t } = useLingui()
  const organisation = useQuery(organisationQuery)
  const Intake = usePageSlot('organisation-intake')
  const Desks = usePageSlot('organisation-advice')
  usePageTitle(t`Organisatie`)
  return (
    <>
      <PageHeading
        trail={useAdministrationTrail()}
        title={t`Organisatie`}
        intro={t`De gemeenten die hier werken, de afdelingen, en welke afdeling welke meldingen ontvangt.`}
      />
      {organisation.isError ? <RefusalPanel refusal={organisation.error} onRetry={() => void organisation.refetch()} /> : null}
      {organisation.isPending ? <LoadingState /> : null}
      {organisation.data ? (
        <div className="wh-stack">
          <Municipalities municipalities={organisation.data.municipalities} />
          <Units units={organisation.data.units} />
          {Intake ? (
            <Suspense fallback={<LoadingState />}>
              <Intake organisation={organisation.data} />
            </Suspense>
          ) : null}
          {Desks ? (
            <Suspense fallback={<LoadingState />}>
              <Desks organisation={organisation.data} />
            </Suspense>
          ) : null}
        </div>
      ) : null}
    </>
  )
}
