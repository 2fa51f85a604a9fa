import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { type Suspension, type SuspensionPaper, suspensionPaperWords } from '../../contract.ts'

interface Paper {
  /** Its address below the suspension, without its ending */
  path: string
  label: string
  csv?: boolean
}

/** The letters and files of a suspension, each where it belongs in its course. */
export function PapersCard({ suspension }: { suspension: Suspension }) {
  const { t } = useLingui()
  const word = useWord()
  const { id, state, works, agreements, letterSentOn } = suspension
  if (!works || !['decided', 'running', 'ending', 'ended'].includes(state)) return null
  const paper = (name: SuspensionPaper): Paper => ({ path: `papers/${name}`, label: capital(word(suspensionPaperWords[name])) })
  const providers = [...new Map(agreements.map(({ providerId, provider }) => [providerId, provider]))]
  const papers: Paper[] = [
    paper('decision-letter'),
    ...providers.map(([providerId, provider]) => ({ path: `provider-notices/${providerId}`, label: t`Bericht aan ${provider}` })),
    { ...paper('svb-request'), csv: letterSentOn !== null },
    ...(state === 'ended' ? [paper('end-letter'), { ...paper('svb-end'), csv: true }] : []),
  ]
  return (
    <Card title={t`Brieven en bestanden`}>
      <ul className="wh-suspension-papers">
        {papers.map(({ path, label: name, csv }) => (
          <li key={path}>
            <span>{name}</span>
            <span className="wh-suspension-papers__files">
              {[{ ending: 'pdf', kind: 'PDF' }, { ending: 'docx', kind: 'Word' }, ...(csv ? [{ ending: 'csv', kind: 'CSV' }] : [])].map(
                ({ ending, kind }) => (
                  <LinkButton
                    key={ending}
                    small
                    download
                    target="_blank"
                    href={`/api/v1/suspensions/${id}/${path}.${ending}`}
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
