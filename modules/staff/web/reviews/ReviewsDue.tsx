import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card } from '#design/card.tsx'
import { Link } from '#design/link.tsx'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useRoles } from '../rights-in-words.tsx'
import { dueReviewsQuery } from '../staff-queries.ts'

/** Whose rights wait for a look by the reader; not there when nobody's do. */
export function ReviewsDue() {
  const { t } = useLingui()
  const format = useFormat()
  const roles = useRoles()
  const list = useQuery(dueReviewsQuery({ limit: 5 }))
  if (list.data?.rows.length === 0 || list.isPending) return null
  return (
    <Card title={t`Rechten te beoordelen`} actions={<Link href="/beheer/rechten">{t`Rechten beoordelen`}</Link>}>
      <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} />
      <ul className="wh-work-lines">
        {list.data?.rows.map(({ account, rights, dueOn }) => {
          const since = format.date(dueOn)
          return (
            <li key={account.id}>
              <Link href={`/beheer/medewerkers/${account.id}`}>{account.name}</Link>
              <span className="wh-small">
                {roles(rights.roles)}. {t`Aan de beurt sinds ${since}.`}
              </span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
