import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Button, ButtonGroup } from '#design/button.tsx'
import { CheckboxGroup } from '#design/choices.tsx'
import { Dialog } from '#design/dialog.tsx'
import { SelectField } from '#design/select-field.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { AccountFile, Organisation } from '../../contract.ts'
import { organisationQuery, useStaffCommand } from '../staff-queries.ts'

interface MoveDialogProps {
  account: AccountFile
  open: boolean
  onClose: () => void
}

/** Another unit, another municipality, or several. */
export function MoveDialog({ account, open, onClose }: MoveDialogProps) {
  const { t } = useLingui()
  const organisation = useQuery({ ...organisationQuery, enabled: open })
  return (
    <Dialog open={open} title={t`Werkplek wijzigen`} onClose={onClose}>
      <RefusalPanel refusal={organisation.error} />
      {organisation.data ? <MoveForm account={account} organisation={organisation.data} onClose={onClose} /> : null}
    </Dialog>
  )
}

function MoveForm({ account, organisation, onClose }: Omit<MoveDialogProps, 'open'> & { organisation: Organisation }) {
  const { t } = useLingui()
  const move = useStaffCommand((to: unknown) => api.send('PUT', `/accounts/${encodeURIComponent(account.id)}/place`, to), onClose)
  const { field, submit, refusal, sending } = usePageForm({
    defaultValues: {
      unitId: account.unit?.id ?? '',
      municipalityId: account.municipality.id,
      alsoFor: account.alsoFor.map(({ id }) => id),
    },
    send: (to: { unitId?: string; municipalityId: string; alsoFor?: string[] }) => move.mutateAsync({ ...to, unitId: to.unitId ?? null }),
  })
  const municipalities = organisation.municipalities.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <SelectField
        {...field('unitId')}
        label={t`Afdeling`}
        placeholder={t`Geen afdeling`}
        options={organisation.units.map(({ id, name }) => ({ value: id, label: name }))}
        description={
          account.demo ? undefined : (
            <Trans>Noemt een groep van het aanmeldsysteem een afdeling of gemeente, dan geldt die bij het volgende aanmelden.</Trans>
          )
        }
      />
      <SelectField {...field('municipalityId')} label={t`Gemeente`} options={municipalities} />
      {municipalities.length > 1 ? (
        <CheckboxGroup {...field('alsoFor')} label={t`Werkt ook voor`} optional options={municipalities} />
      ) : null}
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>
          {t`Wijzigen`}
        </Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
