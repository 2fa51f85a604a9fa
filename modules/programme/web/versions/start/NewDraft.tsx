import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Dialog } from '#design/dialog.tsx'
import { useMay } from '#platform/web/session.ts'
import { versionsQuery } from '../version-queries.ts'
import { NewDraftForm } from './NewDraftForm.tsx'

/** Begins the programme of another year, from one that was agreed. */
export function NewDraft() {
  const { t } = useLingui()
  const mayEdit = useMay('programme.edit')
  const [asked, setAsked] = useState(false)
  const agreed = useQuery(versionsQuery).data?.versions.filter(({ state }) => state !== 'draft') ?? []
  if (!mayEdit || agreed.length === 0) return null

  return (
    <>
      <Button look="primary" onClick={() => setAsked(true)}>{t`Nieuw concept`}</Button>
      <Dialog open={asked} title={t`Nieuw concept`} onClose={() => setAsked(false)}>
        <NewDraftForm agreed={agreed} onClose={() => setAsked(false)} />
      </Dialog>
    </>
  )
}
