import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { PageHeading } from '#design/page-heading.tsx'
import { api } from '#platform/web/api.ts'
import { useMunicipalityChoices, withMunicipality } from '#platform/web/municipalities.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import type { ActionPlanned } from '../../contract.ts'
import { ActionForm } from './ActionForm.tsx'
import { actionAsPlanned, noAction } from './written-action.ts'

/** A new action of the own unit. */
export function PlanActionPage() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const several = useMunicipalityChoices().length > 0
  usePageTitle(t`Nieuwe actie`)
  return (
    <>
      <PageHeading
        title={t`Nieuwe actie`}
        trail={[{ label: t`Acties`, href: '/acties' }]}
        intro={t`Na het bewaren kiest u de mensen en de locaties.`}
      />
      <ActionForm
        schema={withMunicipality(actionAsPlanned, several ? t`Kies een gemeente.` : undefined)}
        start={noAction()}
        reconsidered={[]}
        save={t`Actie bewaren`}
        send={(plan) => api.send<ActionPlanned>('POST', '/actions', plan)}
        onSent={async ({ id }) => {
          await queries.invalidateQueries({ queryKey: ['actions'] })
          await navigate({ to: '/acties/$id', params: { id } })
        }}
        back="/acties"
        isNew
      />
    </>
  )
}
