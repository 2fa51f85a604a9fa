import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { LinkButton } from '#design/button.tsx'

/** The session ended in the field; what stands on the device stays until the same person is back. */
export function SignInAgain({ actionId }: { actionId: string }) {
  const { t } = useLingui()
  return (
    <Alert kind="warning" title={t`Meld u opnieuw aan`}>
      <p>
        <Trans>U bent niet meer aangemeld. Wat op dit apparaat staat, blijft staan en gaat daarna vanzelf op weg.</Trans>
      </p>
      <LinkButton
        look="primary"
        href={`/aanmelden?naar=${encodeURIComponent(`/veld/${actionId}`)}`}
        target="_self"
      >{t`Aanmelden`}</LinkButton>
    </Alert>
  )
}
