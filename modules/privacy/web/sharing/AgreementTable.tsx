import './sharing.css'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { DataTable } from '#design/data-table.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { agreementStandingWords, sharingPurposeWords } from '../../contract/sharing-words.ts'
import type { AgreementRow, AgreementStanding } from '../../contract.ts'

interface AgreementTableProps {
  agreements: readonly AgreementRow[] | undefined
  loading?: boolean
  /** Left out on the page of the one partner. */
  withPartners?: boolean
  empty: ReactNode
}

/** Agreements: which, with whom, for what, until when. */
export function AgreementTable({ agreements, loading, withPartners = true, empty }: AgreementTableProps) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  return (
    <DataTable
      caption={t`Afspraken over gegevens`}
      rows={agreements}
      loading={loading}
      empty={empty}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/partners/afspraken/${id}`}
      columns={[
        {
          key: 'reference',
          header: t`Kenmerk`,
          width: '8rem',
          cell: ({ reference }) => <span className="wh-agreement-reference">{reference}</span>,
        },
        {
          key: 'title',
          header: t`Afspraak`,
          cell: ({ title, purpose }) => (
            <div className="wh-shared">
              <span>{title}</span>
              <span className="wh-shared__small">{capital(word(sharingPurposeWords[purpose]))}</span>
            </div>
          ),
        },
        ...(withPartners ? [{ key: 'partners', header: t`Met`, cell: namesOf }] : []),
        { key: 'period', header: t`Geldt tot en met`, width: '9.5rem', cell: ({ lastDay }) => format.date(lastDay) },
        { key: 'standing', header: t`Stand`, width: '11rem', cell: ({ standing }) => <StandingBadge standing={standing} /> },
      ]}
    />
  )
}

const namesOf = ({ partners }: AgreementRow) => partners.map(({ name }) => name).join(', ')

export function StandingBadge({ standing }: { standing: AgreementStanding }) {
  const word = useWord()
  return <StatusBadge tone={toneOf[standing]}>{word(agreementStandingWords[standing])}</StatusBadge>
}

const toneOf = { draft: 'neutral', coming: 'active', 'in-force': 'safe', lapsing: 'warning', lapsed: 'danger', ended: 'neutral' } as const
