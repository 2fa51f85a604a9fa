import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Dialog } from '#design/dialog.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { accountMailQuery, useStaffCommand } from '../staff-queries.ts'

/** Where a colleague is mailed; whether they want it is their own choice. */
export function AccountMailCard({ accountId }: { accountId: string }) {
  const { t } = useLingui()
  const mail = useQuery(accountMailQuery(accountId))
  const [changing, setChanging] = useState(false)
  return (
    <Card
      title={t`E-mail`}
      actions={
        mail.data ? (
          <Button small onClick={() => setChanging(true)}>
            {t`Adres wijzigen`}
          </Button>
        ) : undefined
      }
    >
      <RefusalPanel refusal={mail.error} onRetry={() => void mail.refetch()} />
      {mail.data ? <p>{mail.data.address ?? <Trans>Geen adres bekend.</Trans>}</p> : null}
      <Dialog open={changing} title={t`E-mailadres wijzigen`} onClose={() => setChanging(false)}>
        <AddressForm accountId={accountId} address={mail.data?.address ?? ''} onClose={() => setChanging(false)} />
      </Dialog>
    </Card>
  )
}

function AddressForm({ accountId, address, onClose }: { accountId: string; address: string; onClose: () => void }) {
  const { t } = useLingui()
  const set = useStaffCommand((to: unknown) => api.send('PUT', `/accounts/${encodeURIComponent(accountId)}/mail`, to), onClose)
  const { field, submit, refusal, sending } = usePageForm({
    defaultValues: { address },
    send: (typed: { address?: string }) => set.mutateAsync({ address: typed.address?.trim() || null }),
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        {...field('address')}
        type="email"
        label={t`E-mailadres`}
        optional
        description={t`Leeg: deze collega krijgt geen e-mail. Noemt het aanmeldsysteem een adres, dan geldt dat bij het volgende aanmelden.`}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>
          {t`Bewaren`}
        </Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
