import { Plural, useLingui } from '@lingui/react/macro'
import type { Column } from '#design/data-table.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { useFormat } from '#platform/web/format.ts'
import type { AccountRow } from '../../contract.ts'
import { DesignationInWords, useRoles } from '../rights-in-words.tsx'

/** The columns of who works here: who, as what, with which powers, and whether somebody has to look at it. */
export function useAccountColumns(): Column<AccountRow>[] {
  const { t } = useLingui()
  const roles = useRoles()
  const format = useFormat()
  const today = dayInAmsterdam(new Date())
  return [
    { key: 'name', header: t`Naam`, cell: (row) => row.name },
    {
      key: 'roles',
      header: t`Rol en afdeling`,
      cell: (row) => (
        <div className="wh-line">
          {roles(row.roles)}
          {row.unit ? <span className="wh-small">{row.unit}</span> : null}
        </div>
      ),
    },
    { key: 'powers', header: t`Bevoegdheden`, cell: (row) => <Powers row={row} /> },
    { key: 'seen', header: t`Laatst aangemeld`, width: '9rem', cell: (row) => format.date(row.lastSignInAt) },
    {
      key: 'review',
      header: t`Rechten beoordeeld`,
      width: '10rem',
      cell: (row) => (
        <div className="wh-line">
          {row.lastReviewedAt ? format.date(row.lastReviewedAt) : t`Nog niet`}
          {row.active && row.reviewDueOn <= today ? <StatusBadge tone="warning">{t`Te beoordelen`}</StatusBadge> : null}
        </div>
      ),
    },
    {
      key: 'active',
      header: t`Account`,
      width: '9rem',
      cell: (row) => <StatusBadge tone={row.active ? 'safe' : 'neutral'}>{row.active ? t`Actief` : t`Geblokkeerd`}</StatusBadge>,
    },
  ]
}

function Powers({ row: { mandates, designations } }: { row: AccountRow }) {
  if (mandates === 0 && designations.length === 0) return '–'
  return (
    <div className="wh-line">
      {mandates > 0 ? <Plural value={mandates} one="# mandaat" other="# mandaten" /> : null}
      {designations.map((designation) => (
        <DesignationInWords key={designation.id} designation={designation} />
      ))}
    </div>
  )
}
