import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { FilterBar } from '#design/filter-bar.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { Pager } from '#design/pager.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { aimWords, causeWords } from '#modules/investigations/contract.ts'
import { capital, valuesOf } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { useMay } from '#platform/web/session.ts'
import { type LessonRow, lessonStateWords } from '../../contract.ts'
import { lessonFilters, lessonsQuery } from './lesson-queries.ts'
import { type LessonSearch, searchOfLessons } from './lesson-search.ts'
import { LessonBadge, useQuarterChoices, useQuarterName } from './lesson-words.tsx'

const page = getRouteApi('/staff/lessen')

/** Lessons of the own municipality, and how far each is. */
export function LessonListPage() {
  const { t } = useLingui()
  const search = page.useSearch()
  const lessons = useQuery(lessonsQuery(search))
  const columns = useColumns()
  const keeps = useMay('programme.keep-lessons')
  usePageTitle(t`Lessen`)
  const { na: _, ...filters } = search

  return (
    <>
      <PageHeading
        title={t`Lessen`}
        intro={t`Wat we leren van afgesloten onderzoeken, en wat we ermee doen.`}
        actions={
          <>
            <LinkButton
              href={`/api/v1/programme/lessons${writeSearch({ ...lessonFilters(search), format: 'csv' })}`}
              target="_blank"
              download
            >
              {t`Downloaden`}
            </LinkButton>
            {keeps ? <LinkButton look="primary" href="/lessen/voorstellen">{t`Voorstellen uit onderzoeken`}</LinkButton> : null}
          </>
        }
      />
      <Filters search={search} />
      {lessons.isError ? (
        <RefusalPanel refusal={lessons.error} onRetry={() => void lessons.refetch()} />
      ) : (
        <DataTable
          caption={t`Lessen`}
          columns={columns}
          loading={lessons.isPending}
          rows={lessons.data?.rows}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/lessen/${id}`}
          empty={
            <EmptyState title={t`Geen lessen gevonden`}>
              <Trans>Er is geen les die past bij de keuzes hierboven.</Trans>
            </EmptyState>
          }
        />
      )}
      <Pager
        previous={search.na ? `/lessen${writeSearch(filters)}` : undefined}
        next={lessons.data?.next ? `/lessen${writeSearch({ ...filters, na: lessons.data.next })}` : undefined}
      />
    </>
  )
}

function Filters({ search }: { search: LessonSearch }) {
  const { t } = useLingui()
  const word = useWord()
  const navigate = page.useNavigate()
  const quarters = useQuarterChoices()
  const any = Object.values(search).some(Boolean)
  return (
    <FilterBar
      key={writeSearch({ ...search })}
      onFilter={(values) => void navigate({ search: searchOfLessons(values) })}
      onClear={any ? () => void navigate({ search: {} }) : undefined}
    >
      <TextField name="q" type="search" label={t`Zoek in lessen`} defaultValue={search.q} maxLength={200} />
      <SelectField name="kwartaal" label={t`Kwartaal`} placeholder={t`Alle`} defaultValue={search.kwartaal} options={quarters} />
      <SelectField
        name="stand"
        label={t`Stand`}
        placeholder={t`Alle`}
        defaultValue={search.stand}
        options={valuesOf(lessonStateWords).map((value) => ({ value, label: capital(word(lessonStateWords[value])) }))}
      />
      <SelectField
        name="mijn"
        label={t`Voor wie`}
        placeholder={t`Iedereen`}
        defaultValue={search.mijn}
        options={[{ value: 'ja', label: t`Aan mij toegewezen` }]}
      />
      <SelectField
        name="laat"
        label={t`Op tijd`}
        placeholder={t`Alle`}
        defaultValue={search.laat}
        options={[{ value: 'ja', label: t`Te laat` }]}
      />
    </FilterBar>
  )
}

function useColumns(): Column<LessonRow>[] {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const quarter = useQuarterName()
  return [
    { key: 'title', header: t`Les`, cell: ({ title }) => title },
    { key: 'state', header: t`Stand`, width: '10rem', cell: (row) => <LessonBadge {...row} /> },
    { key: 'cause', header: t`Oorzaak`, cell: ({ cause }) => (cause ? capital(word(causeWords[cause])) : t`niet genoemd`) },
    { key: 'aim', header: t`Gericht op`, cell: ({ aimsAt }) => capital(word(aimWords[aimsAt])) },
    { key: 'quarter', header: t`Kwartaal`, cell: (row) => capital(quarter(row.quarter)) },
    {
      key: 'who',
      header: t`Wie en wanneer`,
      cell: ({ assignedTo, dueOn }) => (assignedTo ? t`${assignedTo.name}, uiterlijk ${format.date(dueOn)}` : t`niemand`),
    },
  ]
}
