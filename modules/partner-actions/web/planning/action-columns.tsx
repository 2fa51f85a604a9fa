import { Trans, useLingui } from '@lingui/react/macro'
import type { Column } from '#design/data-table.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import { actionStateWords } from '../../contract/action-state-words.ts'
import { actionKindWords } from '../../contract/words.ts'
import type { ActionRow } from '../../contract.ts'
import { actionTones } from '../action-tones.ts'
import { ActionTimes } from './ActionTimes.tsx'

/** What, when, where, with whom, and how far. */
export function useActionColumns(): Column<ActionRow>[] {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const several = useMunicipalityChoices().length > 0
  return [
    { key: 'title', header: t`Actie`, cell: (row) => row.title },
    {
      key: 'kind',
      header: t`Kenmerk en soort`,
      width: '12rem',
      cell: (row) => (
        <div className="wh-action-line">
          {row.reference}
          <span className="wh-action-line__small">
            {capital(word(actionKindWords[row.kind]))}
            {several ? ` · ${row.municipality}` : ''}
          </span>
        </div>
      ),
    },
    {
      key: 'when',
      header: t`Wanneer`,
      width: '11rem',
      cell: (row) => (
        <div className="wh-action-line">
          {format.date(row.onDay)}
          <span className="wh-action-line__small">
            <ActionTimes day={row.day} evening={row.evening} />
          </span>
        </div>
      ),
    },
    {
      key: 'where',
      header: t`Waar en met wie`,
      width: '14rem',
      cell: (row) => (
        <div className="wh-action-line">
          {row.area}
          <span className="wh-action-line__small">{row.partners.length > 0 ? row.partners.join(', ') : t`zonder partners`}</span>
        </div>
      ),
    },
    {
      key: 'state',
      header: t`Stand`,
      width: '12rem',
      cell: (row) => (
        <div className="wh-action-line">
          <StatusBadge tone={actionTones[row.state]}>{capital(word(actionStateWords[row.state]))}</StatusBadge>
          {row.state === 'planned' ? <PeopleFound row={row} /> : null}
        </div>
      ),
    },
  ]
}

function PeopleFound({ row }: { row: ActionRow }) {
  const found = Math.min(row.day ? row.byDay : row.neededStaff, row.evening ? row.byEvening : row.neededStaff)
  const needed = row.neededStaff
  return (
    <span className="wh-action-line__small">
      <Trans>
        {found} van {needed} mensen
      </Trans>
    </span>
  )
}
