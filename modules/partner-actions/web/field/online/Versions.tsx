import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DataTable } from '#design/data-table.tsx'
import { Dialog } from '#design/dialog.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { SelectField } from '#design/select-field.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { visitStateWords } from '../../../contract/words.ts'
import type { FieldLocation, Visit } from '../../../contract.ts'
import { addressOf } from './address-of.ts'
import { visitsQuery } from './field-queries.ts'
import { useVisitFacts } from './use-visit-facts.tsx'

interface VersionsProps {
  actionId: string
  location: FieldLocation
  names: ReadonlyMap<string, string>
  onClose: () => void
}

/** What stands now beside what stood before: nothing was written over. */
export function Versions({ actionId, location, names, onClose }: VersionsProps) {
  const { t } = useLingui()
  const address = addressOf(location)
  const visits = useQuery(visitsQuery(actionId, location.id))
  const [now, ...before] = visits.data?.rows ?? []
  return (
    <Dialog open title={t`Versies van ${address}`} onClose={onClose}>
      {visits.isError ? <RefusalPanel refusal={visits.error} onRetry={() => void visits.refetch()} /> : null}
      {visits.isPending ? <LoadingState lines={6} /> : null}
      {now ? <SideBySide now={now} before={before} names={names} /> : null}
    </Dialog>
  )
}

interface SideBySideProps {
  now: Visit
  before: readonly Visit[]
  names: ReadonlyMap<string, string>
}

function SideBySide({ now, before, names }: SideBySideProps) {
  const { t } = useLingui()
  const format = useFormat()
  const word = useWord()
  const factsOf = useVisitFacts(names)
  const [chosen, setChosen] = useState(before[0]?.revision)
  const then = before.find(({ revision }) => revision === chosen)
  if (!then) return null

  const title = (visit: Visit) => t`${visit.recordedBy.name}, ${format.moment(visit.recordedAt)}`
  const earlier = factsOf(then)
  const rows = [
    { term: t`Stand`, value: word(visitStateWords[now.state]), was: word(visitStateWords[then.state]), differs: now.state !== then.state },
    ...factsOf(now).map(({ term, value }, at) => ({
      term,
      value,
      was: earlier[at]?.value,
      differs: JSON.stringify(linesOf(now)[at]) !== JSON.stringify(linesOf(then)[at]),
    })),
  ]
  return (
    <>
      {before.length > 1 ? (
        <SelectField
          name="versie"
          label={t`Vergelijk met`}
          value={String(chosen)}
          options={before.map((visit) => ({ value: String(visit.revision), label: t`Versie ${visit.revision}: ${title(visit)}` }))}
          onChange={(event) => setChosen(Number(event.target.value))}
        />
      ) : null}
      <p className="wh-field-soft">
        <Trans>
          Nu: {title(now)}. Eerder: {title(then)}.
        </Trans>
      </p>
      <DataTable
        caption={t`Wat er staat en wat er stond`}
        columns={[
          {
            key: 'term',
            header: t`Onderdeel`,
            cell: ({ term, differs }) => (
              <span className="wh-field-term">
                {term} {differs ? <StatusBadge tone="warning">{t`anders`}</StatusBadge> : null}
              </span>
            ),
          },
          { key: 'now', header: t`Nu, versie ${now.revision}`, cell: ({ value }) => value || '–' },
          { key: 'then', header: t`Eerder, versie ${then.revision}`, cell: ({ was }) => was || '–' },
        ]}
        rows={rows}
        rowKey={({ term }) => term}
      />
    </>
  )
}

/** What each line of the facts says, in their order. */
const linesOf = (visit: Visit) => [
  visit.found,
  visit.note,
  visit.careSignals,
  visit.careNote,
  visit.power,
  visit.consent,
  [visit.colleagues, visit.partners],
  visit.people,
  [visit.arrivedAt, visit.leftAt],
]
