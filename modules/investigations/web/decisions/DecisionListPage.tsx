import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { FilterBar } from '#design/filter-bar.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { Pager } from '#design/pager.tsx'
import { SelectField } from '#design/select-field.tsx'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { decisionsQuery } from '../investigation-queries.ts'
import '../investigations.css'
import { useDecisionColumns } from './use-decision-columns.tsx'

const page = getRouteApi('/staff/besluiten')

/** What waits for the reader's own mandate, longest waiting first. */
export function DecisionListPage() {
  const { t } = useLingui()
  const search = page.useSearch()
  const list = useQuery(decisionsQuery({ municipality: search.gemeente, after: search.after }))
  const columns = useDecisionColumns()
  usePageTitle(t`Besluiten`)
  return (
    <>
      <PageHeading title={t`Besluiten`} intro={t`Adviezen die binnen uw mandaat vallen. Wat het langst wacht, staat bovenaan.`} />
      <MunicipalityFilter chosen={search.gemeente} />
      {list.isError ? (
        <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <DataTable
          caption={t`Te nemen besluiten`}
          columns={columns}
          loading={list.isPending}
          rows={list.data?.rows}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/besluiten/${id}`}
          empty={
            <EmptyState title={t`Er wacht geen advies op uw besluit`}>
              <Trans>Nieuwe adviezen verschijnen hier vanzelf.</Trans>
            </EmptyState>
          }
        />
      )}
      <Pager
        {...(search.after && { previous: `/besluiten${writeSearch({ gemeente: search.gemeente })}` })}
        {...(list.data?.next && { next: `/besluiten${writeSearch({ ...search, after: list.data.next })}` })}
      />
    </>
  )
}

/** For who decides for several municipalities. */
function MunicipalityFilter({ chosen }: { chosen: string | undefined }) {
  const { t } = useLingui()
  const navigate = page.useNavigate()
  const municipalities = useMunicipalityChoices()
  if (municipalities.length === 0) return null
  return (
    <FilterBar
      key={chosen ?? ''}
      onFilter={({ gemeente }) => void navigate({ search: { gemeente: gemeente || undefined, after: undefined } })}
      onClear={chosen ? () => void navigate({ search: { gemeente: undefined, after: undefined } }) : undefined}
    >
      <SelectField
        name="gemeente"
        label={t`Gemeente`}
        placeholder={t`Alle gemeenten`}
        defaultValue={chosen ?? ''}
        options={municipalities}
      />
    </FilterBar>
  )
}
