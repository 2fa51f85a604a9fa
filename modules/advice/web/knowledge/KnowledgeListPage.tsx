import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { Pager } from '#design/pager.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { useMay } from '#platform/web/session.ts'
import { questionKindWords } from '../../contract/words.ts'
import type { KnowledgeRow } from '../../contract.ts'
import { KnowledgeFilters } from './KnowledgeFilters.tsx'
import { KnowledgeState } from './KnowledgeState.tsx'
import { knowledgeListQuery } from './knowledge-queries.ts'
import { Marked } from './Marked.tsx'
import './knowledge.css'

const page = getRouteApi('/staff/advies/kennis')

/** Answers in general words, found by everybody who works here. */
export function KnowledgeListPage() {
  const { t } = useLingui()
  const search = page.useSearch()
  const list = useQuery(knowledgeListQuery(search))
  const mayWrite = useMay('advice.write-knowledge')
  const mayReadCitations = useMay('advice.read-citations')
  usePageTitle(t`Kennis`)

  const { after, ...filters } = search
  return (
    <>
      <PageHeading
        title={t`Kennis`}
        intro={t`Antwoorden in algemene woorden. Zoek eerst hier: dan hoeft u niet te wachten.`}
        actions={
          <>
            {mayReadCitations ? <LinkButton look="subtle" href="/advies/bronnen">{t`Bronnen`}</LinkButton> : null}
            {mayWrite ? <LinkButton look="primary" href="/advies/kennis/nieuw">{t`Kennisitem schrijven`}</LinkButton> : null}
          </>
        }
      />
      <KnowledgeFilters search={search} />
      {list.isError ? <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <LoadingState lines={6} /> : null}
      {list.data?.rows.length === 0 ? <NothingFound filtered={Object.values(filters).some(Boolean)} /> : null}
      {list.data?.rows.length ? (
        <ol className="wh-knowledge-list" aria-busy={list.isPlaceholderData || undefined}>
          {list.data.rows.map((item) => (
            <Found key={item.id} item={item} />
          ))}
        </ol>
      ) : null}
      <Pager
        previous={after ? `/advies/kennis${writeSearch(filters)}` : undefined}
        next={list.data?.next ? `/advies/kennis${writeSearch({ ...filters, after: list.data.next })}` : undefined}
      />
    </>
  )
}

function Found({ item }: { item: KnowledgeRow }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const reviewOn = format.date(item.reviewOn)
  return (
    <li className="wh-knowledge-list__item">
      <h2 className="wh-knowledge-list__title">
        <Link href={`/advies/kennis/${item.id}`}>
          <Marked text={item.title} />
        </Link>
        {item.state !== 'in-use' ? <KnowledgeState state={item.state} /> : null}
        {item.overdue ? <StatusBadge tone="warning">{t`Herzien over tijd`}</StatusBadge> : null}
      </h2>
      <p className="wh-knowledge-list__excerpt">
        <Marked text={item.excerpt} />
      </p>
      <p className="wh-knowledge-list__small">
        {item.kinds.map((kind) => capital(word(questionKindWords[kind]))).join(' · ')}
        {' · '}
        <Trans>
          {item.owner.name}, herzien op {reviewOn}
        </Trans>
      </p>
    </li>
  )
}

function NothingFound({ filtered }: { filtered: boolean }) {
  const { t } = useLingui()
  const mayAsk = useMay('advice.ask')
  if (!filtered)
    return (
      <EmptyState title={t`Er zijn nog geen kennisitems`}>
        <Trans>Een specialist maakt er een van een goed antwoord.</Trans>
      </EmptyState>
    )
  return (
    <EmptyState
      title={t`Geen kennisitem gevonden`}
      action={mayAsk ? <LinkButton href="/advies/nieuw">{t`Vraag stellen aan de adviesdesk`}</LinkButton> : undefined}
    >
      <Trans>Probeer minder of andere woorden, of laat een keuze los.</Trans>
    </EmptyState>
  )
}
