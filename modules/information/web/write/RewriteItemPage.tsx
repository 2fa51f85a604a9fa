import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { api } from '#platform/web/api.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Item } from '../../contract.ts'
import { itemQuery } from '../information-queries.ts'
import { ItemForm } from './ItemForm.tsx'

const page = getRouteApi('/staff/voorlichting/$id/bewerken')

/** Changes a text; what stood there stays readable as an earlier version. */
export function RewriteItemPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const item = useQuery({ ...itemQuery(id), refetchOnWindowFocus: false })
  usePageTitle(t`Tekst wijzigen`)

  if (item.isError) return <RefusalPanel refusal={item.error} onRetry={() => void item.refetch()} />
  if (!item.data) return <LoadingState lines={8} />
  return <Rewriting item={item.data} />
}

function Rewriting({ item }: { item: Item }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const here = `/voorlichting/${item.id}`
  // What was read when the page opened: fresher answers must not make an older text look like the newest.
  const [{ title, body, law, scheme, causes, ownerId, reviewOn, revision }] = useState(item)
  return (
    <>
      <PageHeading
        trail={[
          { label: t`Voorlichting`, href: '/voorlichting' },
          { label: item.title, href: here },
        ]}
        title={t`Tekst wijzigen`}
        intro={t`Wat er nu staat, blijft te lezen als eerdere versie.`}
      />
      <ItemForm
        begin={{ title, body, law, scheme, causes, ownerId, reviewOn, public: item.public }}
        back={here}
        send={(text) => api.send<Item>('PUT', `/information-items/${item.id}`, { ...text, revision })}
        onSent={async () => {
          await queries.invalidateQueries({ queryKey: ['information'] })
          await navigate({ to: here })
        }}
      />
    </>
  )
}
