import { Trans, useLingui } from '@lingui/react/macro'
import { useQueries } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Alert } from '#design/alert.tsx'
import { Card } from '#design/card.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type Scenario, type ScenarioResult, type Stream, streamWords } from '../../contract.ts'
import { AssumptionText } from './AssumptionText.tsx'
import { ChangeList } from './ChangeList.tsx'
import { ShownSpread } from './ShownSpread.tsx'
import { type OutcomeLine, useOutcomeLines } from './use-outcome-lines.ts'
import { scenarioQuery } from './what-if-queries.ts'
import './what-if.css'

const page = getRouteApi('/staff/wat-als/vergelijken')
type Reckoned = Scenario & { result: ScenarioResult }

/** Two or three scenarios beside the team as it is. */
export function CompareScenariosPage() {
  const { t } = useLingui()
  const ids = (page.useSearch().ids ?? '').split(',').filter(Boolean).slice(0, 3)
  const scenarios = useQueries({ queries: ids.map(scenarioQuery) })
  const failed = scenarios.find(({ isError }) => isError)
  const reckoned = scenarios.flatMap(({ data }) => (data?.result ? [data as Reckoned] : []))
  usePageTitle(t`Scenario's naast elkaar`)

  return (
    <>
      <PageHeading title={t`Scenario's naast elkaar`} trail={[{ label: t`Wat als`, href: '/wat-als' }]} />
      {failed ? (
        <RefusalPanel refusal={failed.error} onRetry={() => void failed.refetch()} />
      ) : scenarios.some(({ isPending }) => isPending) ? (
        <LoadingState lines={8} />
      ) : (
        <Beside scenarios={reckoned} />
      )}
    </>
  )
}

function Beside({ scenarios }: { scenarios: readonly Reckoned[] }) {
  const { t } = useLingui()
  const { date } = useFormat()
  const [first] = scenarios
  if (!first || scenarios.length < 2)
    return (
      <EmptyState title={t`Kies twee of drie scenario's`}>
        <Trans>
          Alleen scenario's die zijn doorgerekend kunnen naast elkaar. Kies ze in de <Link href="/wat-als">lijst met scenario's</Link>.
        </Trans>
      </EmptyState>
    )
  const sameNow = scenarios.every(({ result }) => JSON.stringify(result.now) === JSON.stringify(first.result.now))
  return (
    <div className="wh-whatif__outcome">
      {sameNow ? null : (
        <Alert kind="warning" title={t`Deze scenario's beginnen niet met dezelfde cijfers`}>
          <Trans>
            Ze zijn van {scenarios.map(({ base }) => date(base.asOf)).join(', ')}, of rekenen met andere aannames. Reken ze opnieuw door met
            dezelfde aannames om ze te kunnen vergelijken. “Nu” is dat van het eerste scenario.
          </Trans>
        </Alert>
      )}
      <div className="wh-whatif__changes">
        {scenarios.map((scenario) => (
          <Card
            key={scenario.id}
            title={
              <Link href={`/wat-als/${scenario.id}`}>
                <span lang="nl">{scenario.name}</span>
              </Link>
            }
          >
            <ChangeList scenario={scenario} />
          </Card>
        ))}
      </div>
      {first.result.now.map(({ stream }) => (
        <StreamBeside key={stream} stream={stream} scenarios={scenarios} />
      ))}
      <Card title={t`Waar dit op rust`}>
        <AssumptionText base={first.base} />
      </Card>
    </div>
  )
}

function StreamBeside({ stream, scenarios }: { stream: Stream; scenarios: readonly Reckoned[] }) {
  const { t } = useLingui()
  const word = useWord()
  const lines = useOutcomeLines()
  const column = (key: string, header: string, outcomes: ScenarioResult['now'] | undefined): Column<OutcomeLine> => {
    const outcome = outcomes?.find((one) => one.stream === stream)
    return { key, header, align: 'end', cell: ({ of, unit }) => <ShownSpread spread={outcome ? of(outcome) : null} unit={unit} /> }
  }
  return (
    <Card title={word(streamWords[stream])}>
      <DataTable<OutcomeLine>
        caption={word(streamWords[stream])}
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          { key: 'what', header: t`Wat`, width: '16rem', cell: ({ label }) => label },
          column('now', t`Nu`, scenarios[0]?.result.now),
          ...scenarios.map(({ id, name, result }) => column(id, name, result.changed)),
        ]}
      />
    </Card>
  )
}
