import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { PageHeading } from '#design/page-heading.tsx'
import { addMonths, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { api } from '#platform/web/api.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { useSession } from '#platform/web/session.ts'
import type { ItemMade } from '../../contract.ts'
import { ItemForm } from './ItemForm.tsx'

const MONTHS_TO_REVIEW = 12

/** A new text for residents; it begins as a draft. */
export function WriteItemPage() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const session = useSession()
  usePageTitle(t`Nieuwe tekst`)
  return (
    <>
      <PageHeading trail={[{ label: t`Voorlichting`, href: '/voorlichting' }]} title={t`Nieuwe tekst`} />
      <ItemForm
        begin={{
          title: '',
          body: '',
          law: '',
          scheme: '',
          causes: [],
          ownerId: session?.account?.id ?? '',
          reviewOn: addMonths(dayInAmsterdam(new Date()), MONTHS_TO_REVIEW),
          public: false,
        }}
        back="/voorlichting"
        send={(text) => api.send<ItemMade>('POST', '/information-items', text)}
        onSent={async ({ id }) => {
          await queries.invalidateQueries({ queryKey: ['information'] })
          await navigate({ to: `/voorlichting/${id}` })
        }}
      />
    </>
  )
}
