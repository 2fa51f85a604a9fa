import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card } from '#design/card.tsx'
import { Link } from '#design/link.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { schemeWords } from '../../contract/scheme-words.ts'
import { reporterAnswersQuery } from '../report-queries.ts'
import './panels.css'

/** Answers of reporters that nobody read yet. There mostly are none, and then it takes no room. */
export function ReporterAnswersPanel() {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const answers = useQuery(reporterAnswersQuery)
  if (answers.isError) return <RefusalPanel refusal={answers.error} onRetry={() => void answers.refetch()} />
  if (!answers.data?.rows.length) return null
  return (
    <Card title={t`Antwoord van een melder`}>
      <ol className="wh-to-assess">
        {answers.data.rows.map(({ id, reference, scheme, since }) => (
          <li key={id} className="wh-to-assess__report">
            <div className="wh-to-assess__text">
              <Link href={`/meldingen/${id}`}>{reference}</Link>
              <span className="wh-to-assess__scheme">{capital(word(schemeWords[scheme]))}</span>
            </div>
            <div className="wh-to-assess__time">
              <Trans>sinds {format.date(since)}</Trans>
            </div>
          </li>
        ))}
      </ol>
      {answers.data.more ? (
        <p>
          <Trans>Er wachten er meer. Lees eerst deze.</Trans>
        </p>
      ) : null}
    </Card>
  )
}
