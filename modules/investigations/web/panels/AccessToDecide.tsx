import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card } from '#design/card.tsx'
import { Link } from '#design/link.tsx'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { openRequestsQuery } from '../access/access-queries.ts'
import '../investigations.css'

/** Colleagues who ask to read a file on which the reader decides, longest waiting first. */
export function AccessToDecide() {
  const { t } = useLingui()
  const format = useFormat()
  const list = useQuery(openRequestsQuery)
  if (!list.isError && !list.data?.requests.length) return null
  return (
    <Card title={t`Vragen om toegang`}>
      {list.isError ? <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} /> : null}
      <ul className="wh-lines wh-lines--ruled">
        {list.data?.requests.map(({ id, file, reference, person, requestedAt, until }) => (
          <li key={id}>
            <Link href={`/onderzoeken/${file}#toegang`}>{reference}</Link>{' '}
            {t`${person.name} vraagt dit dossier te lezen tot en met ${format.date(until)}`}{' '}
            <span className="wh-soft">{t`(gevraagd op ${format.date(requestedAt)})`}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
