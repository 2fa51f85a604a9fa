import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Alert } from '#design/alert.tsx'
import { LinkButton } from '#design/button.tsx'
import { Card, Columns } from '#design/card.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { questionKindWords } from '../../contract/words.ts'
import type { KnowledgeItem } from '../../contract.ts'
import { DecideKnowledge } from './DecideKnowledge.tsx'
import { KnowledgeState } from './KnowledgeState.tsx'
import { knowledgeQuery } from './knowledge-queries.ts'
import { SourceList } from './SourceList.tsx'
import './knowledge.css'

const page = getRouteApi('/staff/advies/kennis/$id')

/** One item: the question in general words, the answer, what it rests on, and how it is kept right. */
export function KnowledgeItemPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const item = useQuery(knowledgeQuery(id))
  usePageTitle(t`Kennisitem`)
  if (item.isError) return <RefusalPanel refusal={item.error} onRetry={() => void item.refetch()} />
  if (!item.data) return <LoadingState lines={8} />
  return <Item item={item.data} />
}

function Item({ item }: { item: KnowledgeItem }) {
  const { t } = useLingui()
  return (
    <>
      <PageHeading
        title={item.title}
        trail={[{ label: t`Kennis`, href: '/advies/kennis' }]}
        status={<KnowledgeState state={item.state} />}
        actions={item.may.write ? <LinkButton href={`/advies/kennis/${item.id}/bewerken`}>{t`Bewerken`}</LinkButton> : undefined}
      />
      <Columns
        main={
          <>
            {item.state === 'withdrawn' ? (
              <Alert kind="warning" title={t`Gebruik dit antwoord niet meer`}>
                {item.withdrawnBecause}
              </Alert>
            ) : null}
            {item.overdue ? (
              <Alert kind="warning" title={t`Dit kennisitem had al herzien moeten zijn`}>
                <Trans>Controleer of het nog klopt voordat u erop afgaat.</Trans>
              </Alert>
            ) : null}
            <Card title={t`De vraag`} look="quiet">
              <p className="wh-knowledge__text">{item.question}</p>
            </Card>
            <Card title={t`Het antwoord`}>
              <p className="wh-knowledge__text">{item.answer}</p>
              {item.sources.length > 0 ? (
                <>
                  <h3 className="wh-knowledge__heading">{t`Bronnen`}</h3>
                  <SourceList
                    sources={item.sources.map((source) => ({ link: null, earlierQuestionId: null, knowledgeItemId: null, ...source }))}
                  />
                </>
              ) : null}
            </Card>
            <Earlier item={item} />
          </>
        }
        aside={
          <>
            {item.may.decide ? <DecideKnowledge item={item} /> : null}
            <Facts item={item} />
          </>
        }
      />
    </>
  )
}

function Facts({ item }: { item: KnowledgeItem }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  return (
    <Card title={t`Over dit kennisitem`}>
      <DefinitionList
        facts={[
          { term: t`Soort`, value: item.kinds.map((kind) => capital(word(questionKindWords[kind]))).join(', ') },
          { term: t`Eigenaar`, value: item.owner.name },
          { term: t`Herzien op`, value: format.date(item.reviewOn) },
          { term: t`Hielp zonder vraag`, value: t`${format.number(item.helped)} keer` },
          { term: t`Bron van een antwoord`, value: t`${format.number(item.used)} keer` },
          ...(item.origin
            ? [{ term: t`Gemaakt van`, value: <Link href={`/advies/${item.origin.id}`}>{item.origin.reference}</Link> }]
            : []),
        ]}
      />
    </Card>
  )
}

function Earlier({ item: { versions } }: { item: KnowledgeItem }) {
  const { t } = useLingui()
  const format = useFormat()
  if (versions.length === 0) return null
  return (
    <Disclosure summary={t`Geschiedenis (${versions.length})`}>
      <ol className="wh-knowledge__versions">
        {versions.map((version) => (
          <li key={version.version}>
            <p className="wh-knowledge-list__small">
              <Trans>
                Versie {version.version}, {version.by.name}, {format.moment(version.at)}
              </Trans>
            </p>
            <p className="wh-knowledge__old">
              <strong>{version.title}</strong>
              {'\n'}
              {version.answer}
            </p>
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
