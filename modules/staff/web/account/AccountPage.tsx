import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Alert } from '#design/alert.tsx'
import { Columns } from '#design/card.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import type { AccountFile } from '../../contract.ts'
import { AccountMailCard } from '../mail/AccountMailCard.tsx'
import { accountQuery } from '../staff-queries.ts'
import { AccountTrainings } from '../trainings/AccountTrainings.tsx'
import { useAdministrationTrail } from '../use-administration-trail.ts'
import { AccountFacts } from './AccountFacts.tsx'
import { AccountReviews } from './AccountReviews.tsx'
import { AccountRoles } from './AccountRoles.tsx'
import { AccountSessions } from './AccountSessions.tsx'
import { BlockAccountButton } from './BlockAccountButton.tsx'
import { Designations } from './Designations.tsx'
import { Mandates } from './Mandates.tsx'

const page = getRouteApi('/staff/beheer/medewerkers/$id')

/** One person who works here: what they may do, where that comes from, and where they are signed in. */
export function AccountPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const file = useQuery(accountQuery(id))
  usePageTitle(t`Medewerker`)

  if (file.isError) return <RefusalPanel refusal={file.error} onRetry={() => void file.refetch()} />
  if (!file.data) return <LoadingState />
  return <OneAccount account={file.data} />
}

function OneAccount({ account }: { account: AccountFile }) {
  const { t } = useLingui()
  const keeps = useMay('staff.keep-accounts')
  const trail = useAdministrationTrail()
  const mayChange = keeps && !account.own
  return (
    <>
      <PageHeading
        trail={[...trail, { label: t`Medewerkers`, href: '/beheer/medewerkers' }]}
        title={account.name}
        status={<StatusBadge tone={account.active ? 'safe' : 'danger'}>{account.active ? t`Actief` : t`Geblokkeerd`}</StatusBadge>}
        actions={mayChange ? <BlockAccountButton account={account} /> : undefined}
      />
      <div className="wh-stack">
        {keeps && account.own ? (
          <Alert>
            <Trans>Dit bent u zelf. Uw eigen rechten verandert en beoordeelt een andere beheerder.</Trans>
          </Alert>
        ) : null}
        <Columns
          main={
            <>
              <Mandates account={account} mayChange={mayChange} />
              <Designations account={account} mayChange={mayChange} />
              {account.boaWithoutTraining === null ? null : <AccountTrainings accountId={account.id} own={account.own} />}
              {keeps ? <AccountSessions accountId={account.id} own={account.own} /> : null}
              <AccountReviews account={account} />
            </>
          }
          aside={
            <>
              <AccountFacts account={account} mayChange={mayChange} />
              <AccountRoles account={account} />
              {keeps ? <AccountMailCard accountId={account.id} /> : null}
            </>
          }
        />
      </div>
    </>
  )
}
