import { useLingui } from '@lingui/react/macro'
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LoadingState } from '#design/loading-state.tsx'
import type { DemoAccount } from '#modules/staff/contract.ts'
import { api } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { roleTexts } from './role-texts.ts'

const demoAccounts = queryOptions({
  queryKey: ['demo-accounts'],
  queryFn: ({ signal }) => api.get<{ accounts: DemoAccount[] }>('/demo-accounts', { signal }),
})

const page = getRouteApi('/visitor/aanmelden')

/** The people of the demo municipality, to sign in as. */
export function DemoPeople() {
  const offered = useQuery(demoAccounts)
  return (
    <>
      <RefusalPanel refusal={offered.error} onRetry={() => void offered.refetch()} />
      {offered.isPending ? <LoadingState lines={6} /> : <People accounts={offered.data?.accounts ?? []} />}
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
