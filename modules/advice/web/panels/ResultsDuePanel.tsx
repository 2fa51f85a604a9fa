import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Link } from '#design/link.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { resultsDueQuery } from '../advice-queries.ts'
import '../advice.css'

/** Own questions of which it is not known what was done with the advice, oldest first; nothing is shown while there are none. */
export function ResultsDuePanel() {
  const { t } = useLingui()
  const due = useQuery(resultsDueQuery)
  if (due.isError) return <RefusalPanel refusal={due.error} onRetry={() => void due.refetch()} />
  if (!due.data || due.data.rows.length === 0) return null
  return (
    <Card title={t`Wat is er met het advies gedaan?`}>
      <p>
        <Trans>Kies of het advies is gevolgd en bewaar. Meer hoeft niet.</Trans>
      </p>
      <ol className="wh-open-questions">
        {due.data.rows.map(({ id, reference, excerpt }) => (
          <li key={id}>
            <div className="wh-question-line">
              <Link href={`/advies/${id}`}>{reference}</Link>
              <span className="wh-question-line__text">{excerpt}</span>
            </div>
            <div className="wh-question-line__status">
              <LinkButton small href={`/advies/${id}/gevolg?gevolgd=ja`} aria-label={t`Gevolgd: ${reference}`}>{t`Ja`}</LinkButton>
              <LinkButton
                small
                href={`/advies/${id}/gevolg?gevolgd=deels`}
                aria-label={t`Deels gevolgd: ${reference}`}
              >{t`Deels`}</LinkButton>
              <LinkButton small href={`/advies/${id}/gevolg?gevolgd=nee`} aria-label={t`Niet gevolgd: ${reference}`}>{t`Nee`}</LinkButton>
            </div>
          </li>
        ))}
      </ol>
    </Card>
  )
}
