import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { api } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { ProgrammeVersion } from '../../../contract.ts'
import { keepVersion } from '../version-queries.ts'

/** The year begins: from now on the team works by this programme. */
export function StartRunning({ version }: { version: ProgrammeVersion }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [asked, setAsked] = useState(false)
  const starting = useMutation({
    mutationFn: () => api.send<ProgrammeVersion>('PUT', `/programme/versions/${version.id}/state`, { to: 'running' }),
    onSuccess: (started) => {
      setAsked(false)
      void keepVersion(queries, started)
    },
  })
  return (
    <>
      <Button look="primary" onClick={() => setAsked(true)}>{t`In uitvoering nemen`}</Button>
      <ConfirmDialog
        open={asked}
        title={t`Programma ${version.year} in uitvoering nemen?`}
        confirm={t`In uitvoering nemen`}
        pending={starting.isPending}
        onConfirm={() => starting.mutate()}
        onClose={() => setAsked(false)}
      >
        <p>
          <Trans>Vanaf nu werkt het team volgens dit programma, en staan de cijfers van {version.year} naast de doelen.</Trans>
        </p>
        <RefusalPanel refusal={starting.error} />
      </ConfirmDialog>
    </>
  )
}
