import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { api } from '#platform/web/api.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type Agreement, ChangeAgreement, DraftAgreement, type Kept } from '../../contract.ts'
import { AgreementForm } from './AgreementForm.tsx'
import { agreementQuery, sharingKey } from './sharing-queries.ts'

const drafting = getRouteApi('/staff/partners/afspraken/nieuw')
const changing = getRouteApi('/staff/partners/afspraken/$id/bewerken')

/** A new agreement, as a draft. */
export function DraftAgreementPage() {
  const { t } = useLingui()
  const { partner } = drafting.useSearch()
  const toAgreement = useWayToAgreement()
  return (
    <>
      <Heading title={t`Afspraak opstellen`} />
      <AgreementForm
        schema={DraftAgreement}
        start={{ partners: partner ? [partner] : [] }}
        save={t`Als concept bewaren`}
        send={(drafted) => api.send<Kept>('POST', '/sharing-agreements', drafted)}
        onKept={({ id }) => toAgreement(id)}
        back="/partners/afspraken"
      />
    </>
  )
}

/** Another text for a draft. */
export function ChangeAgreementPage() {
  const { t } = useLingui()
  const { id } = changing.useParams()
  const agreement = useQuery({ ...agreementQuery(id), refetchOnWindowFocus: false })
  return (
    <>
      <Heading title={t`Concept bewerken`} />
      {agreement.isError ? <RefusalPanel refusal={agreement.error} /> : null}
      {agreement.isPending ? <LoadingState lines={8} /> : null}
      {agreement.data ? <ChangeForm key={agreement.data.id} agreement={agreement.data} /> : null}
    </>
  )
}

function ChangeForm({ agreement }: { agreement: Agreement }) {
  const { t } = useLingui()
  const toAgreement = useWayToAgreement()
  const schema: CheckedBy<ChangeAgreement> = {
    safeParse: (values, how) => ChangeAgreement.safeParse({ ...(values as object), revision: agreement.revision }, how),
  }
  return (
    <AgreementForm
      schema={schema}
      start={{ ...agreement, partners: agreement.partners.map(({ id }) => id) }}
      save={t`Bewaren`}
      send={(changed) => api.send<undefined>('PUT', `/sharing-agreements/${agreement.id}`, changed)}
      onKept={() => toAgreement(agreement.id)}
      back={`/partners/afspraken/${agreement.id}`}
    />
  )
}

function useWayToAgreement(): (id: string) => Promise<void> {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return async (id) => {
    await queries.invalidateQueries({ queryKey: sharingKey })
    await navigate({ to: '/partners/afspraken/$id', params: { id } })
  }
}

function Heading({ title }: { title: string }) {
  const { t } = useLingui()
  usePageTitle(title)
  return (
    <PageHeading
      title={title}
      intro={t`Wat hier staat, bepaalt wat er bij een actie gedeeld mag worden. Een privacy officer die dit niet schreef, maakt het van kracht.`}
      trail={[
        { label: t`Partners`, href: '/partners' },
        { label: t`Afspraken`, href: '/partners/afspraken' },
      ]}
    />
  )
}
