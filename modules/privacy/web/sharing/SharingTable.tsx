import './sharing.css'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button } from '#design/button.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { Link } from '#design/link.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { dataCategoryWords, sharingDirectionWords, sharingEndWords, sharingRouteWords } from '../../contract/sharing-words.ts'
import type { Sharing } from '../../contract.ts'
import { EndSharingDialog } from './EndSharingDialog.tsx'

interface SharingTableProps {
  sharings: readonly Sharing[] | undefined
  /** Left out where every line has the same. */
  without?: 'partner' | 'thing'
  empty: ReactNode
}

/** What was shared: what, with whom, on what ground, when and by whom, and what became of it. */
export function SharingTable({ sharings, without, empty }: SharingTableProps) {
  const { t } = useLingui()
  const [ending, setEnding] = useState<Sharing>()
  const close = () => setEnding(undefined)
  const columns = useColumns(without, setEnding)
  return (
    <>
      <DataTable caption={t`Wat is gedeeld`} columns={columns} rows={sharings} rowKey={({ id }) => id} loading={!sharings} empty={empty} />
      {ending ? <EndSharingDialog sharing={ending} onDone={close} /> : null}
    </>
  )
}

function useColumns(without: SharingTableProps['without'], onEnd: (sharing: Sharing) => void): Column<Sharing>[] {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  return [
    {
      key: 'what',
      header: t`Wat`,
      cell: ({ what, amount, categories, necessity }) => (
        <div className="wh-shared">
          <span>{what}</span>
          <span className="wh-shared__small">
            {t`${plural(amount, { one: '# regel', other: '# regels' })}: ${categories.map((category) => word(dataCategoryWords[category])).join(', ')}`}
          </span>
          <span className="wh-shared__small">{necessity}</span>
        </div>
      ),
    },
    {
      key: 'partner',
      header: without === 'partner' ? t`Richting` : t`Partner`,
      width: without === 'partner' ? '6.5rem' : '11rem',
      cell: ({ partner, direction }) => (
        <div className="wh-shared">
          {without === 'partner' ? null : <Link href={`/partners/${partner.id}`}>{partner.name}</Link>}
          <span className={without === 'partner' ? undefined : 'wh-shared__small'}>{capital(word(sharingDirectionWords[direction]))}</span>
        </div>
      ),
    },
    {
      key: 'ground',
      header: t`Grond`,
      width: '11rem',
      cell: ({ agreement, criminalReport, route }) => (
        <div className="wh-shared">
          {agreement ? <Link href={`/partners/afspraken/${agreement.id}`}>{agreement.reference}</Link> : <span>{criminalReport}</span>}
          <span className="wh-shared__small">{capital(word(sharingRouteWords[route]))}</span>
        </div>
      ),
    },
    {
      key: 'when',
      header: t`Gedeeld`,
      width: '11rem',
      cell: ({ sharedAt, sharedBy, thing }) => (
        <div className="wh-shared">
          <span>{format.date(sharedAt)}</span>
          <span className="wh-shared__small">{sharedBy.name}</span>
          {without === 'thing' ? null : (
            <Link href={`/${thing.kind === 'action' ? 'acties' : 'onderzoeken'}/${thing.id}`}>{thing.reference}</Link>
          )}
        </div>
      ),
    },
    { key: 'end', header: t`Afloop`, width: '12rem', cell: (sharing) => <Outcome sharing={sharing} onEnd={onEnd} /> },
  ]
}

function Outcome({ sharing, onEnd }: { sharing: Sharing; onEnd: (sharing: Sharing) => void }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { ended, endedOn, endNote, dueOn, what, mayEnd } = sharing
  if (ended)
    return (
      <div className="wh-shared">
        <span>{t`${capital(word(sharingEndWords[ended]))} op ${format.date(endedOn)}`}</span>
        <span className="wh-shared__small">{endNote}</span>
      </div>
    )
  const late = dueOn < dayInAmsterdam(new Date())
  return (
    <div className="wh-shared">
      <StatusBadge tone={late ? 'danger' : 'neutral'}>{late ? t`te laat` : t`staat nog uit`}</StatusBadge>
      <span className="wh-shared__small">{t`uiterlijk ${format.date(dueOn)}`}</span>
      {mayEnd ? (
        <Button small aria-label={t`Afloop noteren: ${what}`} onClick={() => onEnd(sharing)}>
          {t`Afloop noteren`}
        </Button>
      ) : null}
    </div>
  )
}
