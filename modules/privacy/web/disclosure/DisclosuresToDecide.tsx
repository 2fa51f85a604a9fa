import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card } from '#design/card.tsx'
import { Link } from '#design/link.tsx'
import { compartmentWords } from '#modules/staff/contract.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { disclosuresQuery } from './disclosure-queries.ts'
import './disclosure.css'

/** Requests to share with the other law that wait for the reader. */
export function DisclosuresToDecide() {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const list = useQuery(disclosuresQuery)
  const waiting = list.data?.disclosures.filter(({ mayDecide }) => mayDecide) ?? []
  if (!list.isError && waiting.length === 0) return null
  return (
    <Card title={t`Vragen om te delen met collega’s van de andere wet`} actions={<Link href="/privacy/domeinen">{t`Alles tonen`}</Link>}>
      {list.isError ? <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} /> : null}
      <ul className="wh-disclosures">
        {waiting.map((one) => (
          <li key={one.id}>
            <Link href="/privacy/domeinen">{one.reference}</Link>{' '}
            {t`naar ${word(compartmentWords[one.to])}, gevraagd door ${one.askedBy.name} op ${format.date(one.askedAt)}`}
          </li>
        ))}
      </ul>
    </Card>
  )
}
