import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { LinkButton } from '#design/button.tsx'
import { ErrorState } from '#design/error-state.tsx'
import { RefusalError } from './api.ts'

interface RefusalPanelProps {
  /** What was thrown; anything that is no refusal is shown as a fault of ours. */
  refusal: unknown
  /** Offers to try again. */
  onRetry?: () => void
}

/** Says what was refused, why, and what the reader can do now. Renders nothing without a refusal. */
export function RefusalPanel({ refusal, onRetry }: RefusalPanelProps) {
  const words = useWords()
  if (!refusal) return null

  const known = refusal instanceof RefusalError ? refusal : undefined
  const { title, next } = words(known)
  return (
    <ErrorState
      title={known?.title || title}
      next={known?.next ?? (known?.detail ? undefined : next)}
      onRetry={isFinal(known) ? undefined : onRetry}
      action={wayOn(known)}
    >
      {known?.detail}
      {known?.source ? (
        <small className="wh-error-state__note">
          <Trans>Grond: {known.source}</Trans>
        </small>
      ) : null}
      {known?.requestId && known.status >= 500 ? (
        <small className="wh-error-state__note">
          <Trans>Kenmerk voor de beheerder: {known.requestId}</Trans>
        </small>
      ) : null}
    </ErrorState>
  )
}

// Asking again does not make it theirs to see.
function isFinal(refusal: RefusalError | undefined): boolean {
  return refusal?.status === 403 || refusal?.status === 404
}

function wayOn(refusal: RefusalError | undefined): ReactNode {
  if (refusal?.status === 401) return <SignInAgain />
  return refusal?.code === 'access.conduct-not-accepted' ? <ReadConduct /> : undefined
}

function ReadConduct() {
  return (
    <LinkButton small href="/gedragscode" target="_blank">
      <Trans>De gedragscode lezen in een nieuw tabblad</Trans>
    </LinkButton>
  )
}

// In another tab, so that what was typed here stays.
function SignInAgain() {
  return (
    <LinkButton small href="/aanmelden" target="_blank">
      <Trans>Aanmelden in een nieuw tabblad</Trans>
    </LinkButton>
  )
}

function useWords(): (refusal: RefusalError | undefined) => { title: string; next: string } {
  const { t } = useLingui()
  return (refusal) => {
    if (refusal?.code === 'network.unreachable')
      return {
        title: t`Er is geen verbinding`,
        next: t`Wat u hebt ingevuld staat er nog. Controleer uw verbinding en probeer het opnieuw.`,
      }
    if (refusal?.status === 401)
      return { title: t`U bent niet meer aangemeld`, next: t`Meld u opnieuw aan. Daarna kunt u verder waar u was.` }
    if (refusal?.status === 403) return { title: t`Dit mag u niet inzien of doen`, next: t`Vraag uw coördinator of dit bij uw werk hoort.` }
    if (refusal?.status === 404)
      return { title: t`Dit is niet gevonden`, next: t`Het bestaat niet, of u mag het niet inzien. Controleer het adres.` }
    if (refusal && refusal.status < 500)
      return { title: t`Dit kan zo niet`, next: t`Controleer wat u hebt ingevuld en probeer het opnieuw.` }
    return {
      title: t`Er ging bij ons iets mis`,
      next: t`Probeer het over een paar minuten opnieuw. Blijft het misgaan, meld het dan bij de functioneel beheerder.`,
    }
  }
}
