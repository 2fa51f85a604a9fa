import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Dialog } from '#design/dialog.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { ExchangeForm } from './ExchangeForm.tsx'
import { ExchangeList, ExchangePager } from './ExchangeList.tsx'
import { exchangesQuery } from './relation-queries.ts'
import '../provider/provider.css'

const page = getRouteApi('/staff/pgb/contacten')

/** Talks in general with municipalities, the inspectorate and others: nothing about persons. */
export function ContactsPage() {
  const { t } = useLingui()
  const { na } = page.useSearch()
  const mayWork = useMay('pgb.work')
  const [open, setOpen] = useState(false)
  const found = useQuery(exchangesQuery(null, na))
  usePageTitle(t`Contacten`)
  return (
    <>
      <PageHeading
        title={t`Contacten`}
        trail={[{ label: t`PGB`, href: '/pgb' }]}
        intro={t`Overleg met gemeenten, inspectie en anderen dat niet over één dossier gaat. Zonder persoonsgegevens.`}
        actions={mayWork ? <Button look="primary" onClick={() => setOpen(true)}>{t`Contact vastleggen`}</Button> : null}
      />
      {found.error ? (
        <RefusalPanel refusal={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <>
          <ExchangeList id={null} rows={found.data?.rows} />
          <ExchangePager here="/pgb/contacten" na={na} next={found.data?.next} />
        </>
      )}
      <Dialog open={open} title={t`Contact vastleggen`} onClose={() => setOpen(false)}>
        {open ? <ExchangeForm id={null} onDone={() => setOpen(false)} /> : null}
      </Dialog>
    </>
  )
}
