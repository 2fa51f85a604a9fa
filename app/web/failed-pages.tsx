import { Trans, useLingui } from '@lingui/react/macro'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { PublicShell } from './public-shell.tsx'

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useLingui()
  usePageTitle(t`Pagina niet gevonden`)
  return (
    <>
      <PageHeading title={t`Deze pagina is er niet`} />
      <EmptyState
        title={t`Het adres klopt niet, of de pagina is verplaatst`}
        action={<LinkButton href="/">{t`Naar de werkvoorraad`}</LinkButton>}
      >
        <Trans>Controleer het adres, of begin bij uw werkvoorraad.</Trans>
      </EmptyState>
    </>
  )
}

/** A page that could not be shown; typed text elsewhere is not touched. */
export function FailedPage({ error }: ErrorComponentProps) {
  const { t } = useLingui()
  const router = useRouter()
  usePageTitle(t`Er ging iets mis`)
  return (
    <>
      <PageHeading title={t`Deze pagina kan nu niet worden getoond`} />
      <RefusalPanel refusal={error} onRetry={() => void router.invalidate()} />
    </>
  )
}

/** The same two, where no shell is around them yet. */
export function NotFoundAnywhere() {
  return (
    <PublicShell>
      <NotFoundPage />
    </PublicShell>
  )
}

export function FailedAnywhere(failed: ErrorComponentProps) {
  return (
    <PublicShell>
      <FailedPage {...failed} />
    </PublicShell>
  )
}
