import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { Card, Columns } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { Switch } from '#design/switch.tsx'
import { addMonths } from '#platform/contract/calendar.ts'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { absenceKindWords } from '../../contract/words.ts'
import type { UnitTime } from '../../contract.ts'
import { writeHours } from '../hours-text.ts'
import { useDays } from './absence-words.ts'
import { unitTimeQuery } from './people-queries.ts'
import { TimeSteps } from './TimeSteps.tsx'
import '../capacity.css'

const page = getRouteApi('/staff/team-tijd')

/** The time of the unit in a month, for its coordinator: what there is, of whom, and who will not be there. */
export function UnitTimePage() {
  const { t } = useLingui()
  const format = useFormat()
  const { maand } = page.useSearch()
  const time = useQuery(unitTimeQuery(maand))
  usePageTitle(t`Teamtijd`)
  if (time.isError) return <RefusalPanel refusal={time.error} onRetry={() => void time.refetch()} />
  if (!time.data) return <LoadingState lines={8} />

  const { unit, month, closed, total } = time.data
  const name = format.month(month)
  const to = (first: string) => ({ href: `/team-tijd?maand=${first}`, name: capital(format.month(first)), chosen: false })
  return (
    <>
      <PageHeading
        title={t`Teamtijd ${name}`}
        intro={unit}
        status={closed ? <StatusBadge tone="safe">{t`afgesloten`}</StatusBadge> : undefined}
        actions={<LinkButton href={`/team-tijd/uren?maand=${month}`}>{t`Gemaakte uren`}</LinkButton>}
      />
      <div className="wh-stack">
        <Switch label={t`Andere maand`} places={[to(addMonths(month, -1)), { ...to(month), chosen: true }, to(addMonths(month, 1))]} />
        <Columns
          main={<People time={time.data} />}
          aside={
            <Card title={t`Van nominaal naar inzetbaar`}>
              <TimeSteps time={total} />
            </Card>
          }
        />
        <Absences time={time.data} />
      </div>
    </>
  )
}

function People({ time: { people } }: { time: UnitTime }) {
  const { t } = useLingui()
  const hours = (name: 'contracted' | 'available' | 'deployable' | 'nominal', header: string) => ({
    key: name,
    header,
    align: 'end' as const,
    cell: (row: UnitTime['people'][number]) => (row.hasPattern ? writeHours(row[name]) : '–'),
  })
  return (
    <Card title={t`Per medewerker, in uren`}>
      <DataTable
        caption={t`Tijd per medewerker`}
        rows={people}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/team-tijd/${id}`}
        columns={[
          { key: 'name', header: t`Naam`, cell: ({ name, hasPattern }) => (hasPattern ? name : t`${name}: nog geen werkpatroon`) },
          hours('nominal', t`Nominaal`),
          hours('contracted', t`Contract`),
          hours('available', t`Beschikbaar`),
          hours('deployable', t`Inzetbaar`),
        ]}
      />
    </Card>
  )
}

function Absences({ time: { absences } }: { time: UnitTime }) {
  const { t } = useLingui()
  const word = useWord()
  const days = useDays()
  return (
    <Card title={t`Wie er niet is`}>
      {absences.length === 0 ? <p>{t`Vanaf vandaag is nog niets vastgelegd.`}</p> : null}
      {absences.length > 0 ? (
        <DataTable
          caption={t`Afwezigheid vanaf vandaag`}
          rows={absences}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', header: t`Naam`, cell: ({ name }) => name },
            { key: 'days', header: t`Dagen`, cell: days },
            { key: 'kind', header: t`Soort`, cell: ({ kind }) => capital(word(absenceKindWords[kind])) },
          ]}
        />
      ) : null}
    </Card>
  )
}
