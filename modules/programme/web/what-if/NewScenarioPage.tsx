import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { SelectField } from '#design/select-field.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { AssumptionText } from './AssumptionText.tsx'
import { ScenarioForm } from './ScenarioForm.tsx'
import { useProgrammeYears } from './use-programme-years.ts'
import { baseQuery } from './what-if-queries.ts'
import './what-if.css'

const page = getRouteApi('/staff/wat-als/nieuw')

/** A new scenario: what is changed beside what it begins with. */
export function NewScenarioPage() {
  const { t } = useLingui()
  const { jaar } = page.useSearch()
  const years = useProgrammeYears()
  const thisYear = new Date().getFullYear()
  const year = jaar ?? years.find((each) => each < thisYear) ?? years.at(0)
  const choose = page.useNavigate()
  usePageTitle(t`Nieuw scenario`)

  return (
    <>
      <PageHeading
        title={t`Nieuw scenario`}
        trail={[{ label: t`Wat als`, href: '/wat-als' }]}
        intro={t`Verander iets en reken het door. Wat u niet verandert, blijft zoals het in het gekozen jaar was.`}
      />
      {year === undefined ? (
        <LoadingState lines={8} />
      ) : (
        <>
          <div className="wh-whatif__year">
            <SelectField
              name="jaar"
              label={t`Met de cijfers van`}
              width="short"
              value={String(year)}
              onChange={({ target }) => void choose({ search: { jaar: Number(target.value) } })}
              options={years.map((each) => ({ value: String(each), label: String(each) }))}
            />
          </div>
          <WithBase key={year} year={year} />
        </>
      )}
    </>
  )
}

function WithBase({ year }: { year: number }) {
  const base = useQuery(baseQuery(year))
  const navigate = useNavigate()
  if (base.isError) return <RefusalPanel refusal={base.error} onRetry={() => void base.refetch()} />
  if (!base.data) return <LoadingState lines={8} />
  return (
    <div className="wh-whatif">
      <ScenarioForm base={base.data} onReckoning={({ id }) => navigate({ to: `/wat-als/${id}` as never })} />
      <div className="wh-whatif__outcome">
        <h2 className="utrecht-heading-2 wh-card__title">
          <Trans>Waarmee het scenario begint</Trans>
        </h2>
        <AssumptionText base={base.data} />
      </div>
    </div>
  )
}
