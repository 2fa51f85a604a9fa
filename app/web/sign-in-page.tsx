import { Trans, useLingui } from '@lingui/react/macro'
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Alert } from '#design/alert.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import type { DemoAccount } from '#modules/staff/contract.ts'
import { api, RefusalError } from '#platform/web/api.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { roleTexts } from './role-texts.ts'

const demoAccounts = queryOptions({
  queryKey: ['demo-accounts'],
  queryFn: ({ signal }) => api.get<{ accounts: DemoAccount[] }>('/demo-accounts', { signal }),
})

const page = getRouteApi('/visitor/aanmelden')

/** Choosing a demo person; outside the demo it says how signing in works. */
export function SignInPage() {
  const { t } = useLingui()
  const offered = useQuery(demoAccounts)
  usePageTitle(t`Aanmelden`)

  if (isDemoOff(offered.error)) return <MunicipalAccount />
  return (
    <>
      <PageHeading
        title={t`Wie wilt u zijn?`}
        intro={t`Dit is een demo van de werkomgeving voor handhaving in het sociaal domein. Kies een persoon en kijk mee in die rol.`}
      />
      <RefusalPanel refusal={offered.error} onRetry={() => void offered.refetch()} />
      {offered.isPending ? <LoadingState lines={6} /> : <People accounts={offered.data?.accounts ?? []} />}
      <p className="wh-public__way">
        <Trans>
          Wilt u als inwoner iets melden? Dat kan zonder account: <Link href="/melden">naar het meldformulier</Link>. Hebt u al gemeld?{' '}
          <Link href="/melding">Ga met uw code terug naar uw melding</Link>.
        </Trans>
      </p>
    </>
  )
}

function People({ accounts }: { accounts: readonly DemoAccount[] }) {
  const { i18n } = useLingui()
  const { naar } = page.useSearch()
  const entering = useMutation({
    mutationFn: (account: string) => api.send('POST', '/demo-session', { account }),
    // Loaded anew, so that nothing of an earlier person stays in memory.
    onSuccess: () => window.location.assign(naar ?? '/'),
  })

  return (
    <>
      <RefusalPanel refusal={entering.error} />
      <ul className="wh-people">
        {inOrderOfRole(accounts).map(({ account, name, roles, unit }) => (
          <li key={account}>
            <button
              type="button"
              className="wh-person"
              aria-disabled={entering.isPending || undefined}
              onClick={() => entering.mutate(account)}
            >
              <span className="wh-person__name">{name}</span>
              <span className="wh-person__role">
                {[...roles.map((role) => i18n._(roleTexts[role].name)), unit].filter(Boolean).join(' · ')}
              </span>
              {roles[0] ? <span className="wh-person__does">{i18n._(roleTexts[roles[0]].does)}</span> : null}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Who does the daily work comes first. */
function inOrderOfRole(accounts: readonly DemoAccount[]): DemoAccount[] {
  const order = Object.keys(roleTexts)
  return [...accounts].sort((one, other) => order.indexOf(one.roles[0] ?? '') - order.indexOf(other.roles[0] ?? ''))
}

function MunicipalAccount() {
  const { t } = useLingui()
  return (
    <>
      <PageHeading title={t`Aanmelden`} />
      <Alert title={t`Aanmelden gaat met uw account van de gemeente`}>
        <Trans>De koppeling met het aanmeldsysteem van de gemeente is hier nog niet ingesteld. Vraag de functioneel beheerder.</Trans>
      </Alert>
    </>
  )
}

function isDemoOff(reason: unknown): boolean {
  return reason instanceof RefusalError && (reason.status === 403 || reason.status === 404)
}
