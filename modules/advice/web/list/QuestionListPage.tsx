import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { Pager } from '#design/pager.tsx'
import { Tabs } from '#design/tabs.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { useMay } from '#platform/web/session.ts'
import { questionsQuery } from '../advice-queries.ts'
import { OnDutyNow } from '../duty/OnDutyNow.tsx'
import { QuestionFilters } from './QuestionFilters.tsx'
import { useQuestionColumns } from './question-columns.tsx'
import type { QuestionSearch } from './question-search.ts'
import '../advice.css'

const page = getRouteApi('/staff/advies')

/** Questions to the advice desk: what is due first on top. The desk has its own list beside one's own questions. */
export function QuestionListPage() {
  const { t } = useLingui()
  const navigate = page.useNavigate()
  const answers = useMay('advice.answer')
  const asked = page.useSearch()
  const search = { ...asked, scope: asked.scope ?? (answers ? 'desk' : 'mine') } as const
  usePageTitle(t`Advies`)
  return (
    <>
      <PageHeading title={t`Advies`} actions={<Actions />} intro={<OnDutyNow />} />
      {answers ? (
        <Tabs
          label={t`Welke vragen`}
          selected={search.scope}
          onSelect={(scope) => void navigate({ search: { scope: scope as 'mine' | 'desk' } })}
          tabs={[
            { id: 'desk', label: t`Adviesdesk`, content: search.scope === 'desk' ? <Questions search={search} /> : null },
            { id: 'mine', label: t`Mijn vragen`, content: search.scope === 'mine' ? <Questions search={search} /> : null },
          ]}
        />
      ) : (
        <Questions search={search} />
      )}
    </>
  )
}

function Questions({ search }: { search: QuestionSearch }) {
  const { t } = useLingui()
  const list = useQuery(questionsQuery(search))
  const columns = useQuestionColumns()
  const { after, scope, ...filters } = search
  const filtered = Object.values(filters).some((value) => value !== undefined)
  return (
    <>
      <QuestionFilters search={search} />
      {list.isError ? (
        <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <DataTable
          caption={t`Adviesvragen`}
          columns={columns}
          loading={list.isPending}
          rows={list.data?.rows}
          rowKey={(row) => row.id}
          rowHref={(row) => `/advies/${row.id}`}
          empty={<NoQuestions filtered={filtered} />}
        />
      )}
      <Pager
        previous={after ? `/advies${writeSearch({ scope, ...filters })}` : undefined}
        next={list.data?.next ? `/advies${writeSearch({ scope, ...filters, after: list.data.next })}` : undefined}
      />
    </>
  )
}

function Actions() {
  const { t } = useLingui()
  const mayRecord = useMay('advice.record')
  const mayAsk = useMay('advice.ask')
  const mayImport = useMay('advice.import-results')
  return (
    <>
      {mayImport ? <LinkButton href="/advies/invoer" look="subtle">{t`Resultaten inlezen`}</LinkButton> : null}
      <LinkButton href="/advies/kennis" look="subtle">{t`Kennis`}</LinkButton>
      <LinkButton href="/advies/normen" look="subtle">{t`Normen`}</LinkButton>
      {mayAsk ? <LinkButton href="/advies/nieuw" look={mayRecord ? 'secondary' : 'primary'}>{t`Vraag stellen`}</LinkButton> : null}
      {mayRecord ? <LinkButton href="/advies/vastleggen" look="primary">{t`Advies vastleggen`}</LinkButton> : null}
    </>
  )
}

function NoQuestions({ filtered }: { filtered: boolean }) {
  const { t } = useLingui()
  if (filtered)
    return (
      <EmptyState title={t`Geen vragen gevonden`}>
        <Trans>Maak de keuzes hierboven ruimer.</Trans>
      </EmptyState>
    )
  return (
    <EmptyState title={t`Er staan geen vragen open`}>
      <Trans>Een nieuwe vraag verschijnt hier vanzelf.</Trans>
    </EmptyState>
  )
}
