import { useLingui } from '@lingui/react/macro'
import type { Column } from '#design/data-table.tsx'
import { Link } from '#design/link.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { caseRoleWords, lookWords, purposeWords, wordsOf } from '../../contract/words.ts'
import type { OverseenLook } from '../../contract.ts'

/** When, who, what, at which case and in which role; no column says what stands in a case. */
export function useLookColumns(): Column<OverseenLook>[] {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  return [
    {
      key: 'moment',
      header: t`Moment`,
      width: '11rem',
      cell: ({ at, outsideHours }) => (
        <div className="wh-look">
          <span>{format.moment(at)}</span>
          {outsideHours ? <StatusBadge tone="warning">{t`Buiten werktijd`}</StatusBadge> : null}
        </div>
      ),
    },
    { key: 'actor', header: t`Collega`, width: '13rem', cell: ({ actor }) => actor ?? t`het systeem` },
    {
      key: 'what',
      header: t`Wat is bekeken`,
      cell: ({ action, shown, purpose }) => (
        <div className="wh-look">
          <span>{word(wordsOf(lookWords, action))}</span>
          <span className="wh-look__small">{shown === null ? word(wordsOf(purposeWords, purpose)) : t`${shown} regels op de lijst`}</span>
        </div>
      ),
    },
    {
      key: 'case',
      header: t`Dossier of melding`,
      width: '9.5rem',
      cell: ({ about: { id, reference } }) => (id && reference ? <Link href={`/privacy/inzage?about=${id}`}>{reference}</Link> : '–'),
    },
    {
      key: 'role',
      header: t`Rol bij dit dossier`,
      width: '12rem',
      cell: ({ caseRole }) => (caseRole ? word(wordsOf(caseRoleWords, caseRole)) : '–'),
    },
  ]
}
