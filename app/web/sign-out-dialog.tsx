import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { ConfirmDialog } from '#design/dialog.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { signOut } from '#platform/web/session.ts'

interface SignOutDialogProps {
  accountId: string
  /** What stands on this device alone. */
  onlyHere: number
  onClose: () => void
}

/** Asks first when signing out would lose what was written down in the field and not sent. */
export function SignOutDialog({ accountId, onlyHere, onClose }: SignOutDialogProps) {
  const { t } = useLingui()
  const leaving = useMutation({ mutationFn: () => signOut(accountId), networkMode: 'always' })
  return (
    <ConfirmDialog
      open
      title={t`Er staat nog werk alleen op dit apparaat`}
      confirm={t`Wissen en afmelden`}
      cancel={t`Niet afmelden`}
      danger
      pending={leaving.isPending}
      onConfirm={() => leaving.mutate()}
      onClose={onClose}
    >
      <p>
        <Plural
          value={onlyHere}
          one="Er staat nog # bevinding uit het veld alleen op dit apparaat."
          other="Er staan nog # bevindingen uit het veld alleen op dit apparaat."
        />{' '}
        <Trans>Verstuur ze eerst, of wis ze. Wat u wist is weg, ook voor uw collega's.</Trans>
      </p>
      <RefusalPanel refusal={leaving.error} />
    </ConfirmDialog>
  )
}
