import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { LinkButton } from '#design/button.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { FilterBar } from '#design/filter-bar.tsx'
import { Hidden } from '#design/hidden.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { Pager } from '#design/pager.tsx'
import { SelectField } from '#design/select-field.tsx'
import { useFormat } from '#platform/web/format.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { useMay } from '#platform/web/session.ts'
import type { ScenarioRow } from '../../contract.ts'
import { ScenarioBadge } from './ScenarioBadge.tsx'
import { useProgrammeYears } from './use-programme-years.ts'
import { scenariosQuery } from './what-if-queries.ts'
import './what-if.css'

const page = getRouteApi('/staff/wat-als')
const MOST_BESIDE = 3

/** The scenarios that were kept, and the way to a new one. */
export function ScenarioListPage() {
  const { t } = useLingui()
  const search = page.useSearch()
  const navigate = page.useNavigate()
  const scenarios = useQuery(scenariosQuery(search))
  const years = useProgrammeYears()
  const mayMake = useMay('programme.make-what-if')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const columns = useColumns(chosen, setChosen)
  usePageTitle(t`Wat als`)

  return (
    <>
      <PageHeading
        title={t`Wat als`}
        intro={t`Wat gebeurt er met doorlooptijd en voorraad als u de uren anders verdeelt, als er mensen bij komen, of als er meer meldingen binnenkomen?`}
        actions={mayMake ? <LinkButton look="primary" href="/wat-als/nieuw">{t`Nieuw scenario`}</LinkButton> : null}
      />
      <FilterBar
        key={writeSearch({ ...search })}
        onFilter={(values) => void navigate({ search: { jaar: Number(values.jaar) || undefined, na: undefined } })}
        onClear={search.jaar ? () => void navigate({ search: { jaar: undefined, na: undefined } }) : undefined}
      >
        <SelectField
          name="jaar"
          label={t`Jaar`}
          placeholder={t`Alle`}
          defaultValue={search.jaar}
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
        />
      </FilterBar>
      {scenarios.isError ? (
        <RefusalPanel refusal={scenarios.error} onRetry={() => void scenarios.refetch()} />
      ) : (
        <DataTable
          caption={t`Scenario's`}
          columns={columns}
          loading={scenarios.isPending}
          rows={scenarios.data?.rows}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/wat-als/${id}`}
          empty={
            <EmptyState
              title={t`Nog geen scenario's`}
              action={mayMake ? <LinkButton look="primary" href="/wat-als/nieuw">{t`Het eerste scenario maken`}</LinkButton> : null}
            >
              <Trans>
                Een scenario begint met de cijfers van het eigen team: wat er binnenkomt, hoe lang elke stap duurt en hoeveel uren er zijn.
                U verandert iets, en ziet wat er dan naar verwachting gebeurt. Het gaat altijd over het hele team, nooit over één persoon.
              </Trans>
            </EmptyState>
          }
        />
      )}
      {(scenarios.data?.rows.length ?? 0) > 1 ? <Beside chosen={chosen} /> : null}
      <Pager
        previous={search.na ? `/wat-als${writeSearch({ jaar: search.jaar })}` : undefined}
        next={scenarios.data?.next ? `/wat-als${writeSearch({ jaar: search.jaar, na: scenarios.data.next })}` : undefined}
      />
    </>
  )
}

function Beside({ chosen }: { chosen: readonly string[] }) {
  const { t } = useLingui()
  return (
    <p className="wh-whatif__beside" aria-live="polite">
      {chosen.length < 2 ? (
        <Trans>Kies twee of drie doorgerekende scenario's om ze naast elkaar te leggen.</Trans>
      ) : (
        <LinkButton href={`/wat-als/vergelijken?ids=${chosen.join(',')}`}>{t`${chosen.length} scenario's naast elkaar leggen`}</LinkButton>
      )}
    </p>
  )
}

function useColumns(chosen: readonly string[], choose: (ids: readonly string[]) => void): Column<ScenarioRow>[] {
  const { t } = useLingui()
  const format = useFormat()
  return [
    { key: 'name', header: t`Scenario`, cell: ({ name }) => <span lang="nl">{name}</span> },
    { key: 'year', header: t`Jaar`, cell: ({ year }) => String(year) },
    { key: 'state', header: t`Stand`, cell: ({ state }) => <ScenarioBadge state={state} /> },
    { key: 'made', header: t`Gemaakt`, cell: ({ madeBy, madeAt }) => `${madeBy}, ${format.date(madeAt)}` },
    {
      key: 'beside',
      header: t`Naast elkaar`,
      width: '8rem',
      cell: ({ id, name, state }) =>
        state === 'done' ? (
          <label className="wh-whatif__choose">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              disabled={!chosen.includes(id) && chosen.length >= MOST_BESIDE}
              onChange={({ target }) => choose(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))}
            />
            <Hidden>{t`${name} naast andere leggen`}</Hidden>
          </label>
        ) : null,
    },
  ]
}
