import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { type Suspension, type SuspensionPaper, suspensionPaperWords } from '../../contract.ts'

interface Paper {
  paper: SuspensionPaper
  label: string
  query?: string
  csv?: boolean
}

/** The letters and files of a suspension, each where it belongs in its course. */
export function PapersCard({ suspension }: { suspension: Suspension }) {
  const { t } = useLingui()
  const word = useWord()
  const { id, state, works, agreements, letterSentOn } = suspension
  if (!works || !['decided', 'running', 'ending', 'ended'].includes(state)) return null
  const label = (paper: SuspensionPaper) => capital(word(suspensionPaperWords[paper]))
  const providers = [...new Map(agreements.map(({ providerId, provider }) => [providerId, provider]))]
  const papers: Paper[] = [
    { paper: 'decision-letter', label: label('decision-letter') },
    ...providers.map(([providerId, provider]) => ({
      paper: 'provider-notice' as const,
      label: t`Bericht aan ${provider}`,
      query: `?provider=${providerId}`,
    })),
    { paper: 'svb-request', label: label('svb-request'), csv: letterSentOn !== null },
    ...(state === 'ended'
      ? [
          { paper: 'end-letter' as const, label: label('end-letter') },
          { paper: 'svb-end' as const, label: label('svb-end'), csv: true },
        ]
      : []),
  ]
  return (
    <Card title={t`Brieven en bestanden`}>
      <ul className="wh-suspension-papers">
        {papers.map(({ paper, label: name, query = '', csv }) => (
          <li key={paper + query}>
            <span>{name}</span>
            <span className="wh-suspension-papers__files">
              {[{ ending: 'pdf', kind: 'PDF' }, { ending: 'docx', kind: 'Word' }, ...(csv ? [{ ending: 'csv', kind: 'CSV' }] : [])].map(
                ({ ending, kind }) => (
                  <LinkButton
                    key={ending}
                    small
                    download
                    target="_blank"
                    href={`/api/v1/suspensions/${id}/papers/${paper}.${ending}${query}`}
                    aria-label={`${name}: ${kind}`}
                  >
                    {kind}
                  </LinkButton>
                ),
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
