import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { use, useState } from 'react'
import { Button } from '#design/button.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { Navigate } from '#design/link.tsx'
import { api } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { ProgrammeVersion } from '../../../contract.ts'
import { versionQuery, versionsQuery } from '../version-queries.ts'
import { useVersionName } from '../version-words.tsx'

/** Throws a draft away, for good. */
export function DiscardDraft({ version }: { version: ProgrammeVersion }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const go = use(Navigate)
  const nameOf = useVersionName()
  const [asked, setAsked] = useState(false)
  const discarding = useMutation({
    mutationFn: () => api.send('DELETE', `/programme/versions/${version.id}`),
    onSuccess: async () => {
      await queries.invalidateQueries(versionsQuery)
      queries.removeQueries(versionQuery(version.id))
      go('/programma')
    },
  })
  return (
    <div className="wh-edit__last">
      <Button look="subtle" onClick={() => setAsked(true)}>{t`Concept verwijderen`}</Button>
      <ConfirmDialog
        open={asked}
        title={t`Concept verwijderen?`}
        confirm={t`Concept verwijderen`}
        danger
        pending={discarding.isPending}
        onConfirm={() => discarding.mutate()}
        onClose={() => setAsked(false)}
      >
        <p>
          <Trans>Alles wat in {nameOf(version)} is geschreven, gaat weg. De versies die zijn vastgesteld, blijven.</Trans>
        </p>
        <RefusalPanel refusal={discarding.error} />
      </ConfirmDialog>
    </div>
  )
}
