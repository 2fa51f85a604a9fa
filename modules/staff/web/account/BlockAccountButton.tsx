import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { api } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { AccountFile } from '../../contract.ts'
import { useStaffCommand } from '../staff-queries.ts'

/** Keeps somebody out at once, or lets them in again; asked once more. */
export function BlockAccountButton({ account: { id, name, active } }: { account: AccountFile }) {
  const { t } = useLingui()
  const [asked, setAsked] = useState(false)
  const change = useStaffCommand(
    () => api.send('PUT', `/accounts/${encodeURIComponent(id)}/active`, { active: !active }),
    () => setAsked(false),
  )
  return (
    <>
      <Button onClick={() => setAsked(true)}>{active ? t`Blokkeren` : t`Weer toelaten`}</Button>
      <ConfirmDialog
        open={asked}
        title={active ? t`${name} blokkeren?` : t`${name} weer toelaten?`}
        confirm={active ? t`Blokkeren` : t`Weer toelaten`}
        danger={active}
        pending={change.isPending}
        onConfirm={() => change.mutate()}
        onClose={() => setAsked(false)}
      >
        <p>
          {active ? (
            <Trans>
              Alle sessies eindigen meteen, en aanmelden kan niet meer. Wat niet is opgeslagen, gaat verloren. Dossiers, mandaten en
              aanwijzingen blijven staan zoals ze zijn.
            </Trans>
          ) : (
            <Trans>Aanmelden kan dan weer, met de rollen die de groepen op dat moment geven.</Trans>
          )}
        </p>
        <RefusalPanel refusal={change.error} />
      </ConfirmDialog>
    </>
  )
}
