import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { capital } from '#platform/contract/words.ts'
import { api } from '#platform/web/api.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { absenceKindWords } from '../../contract/words.ts'
import type { Absence, PersonTime } from '../../contract.ts'
import { AbsenceDialog } from './AbsenceDialog.tsx'
import { useDays } from './absence-words.ts'
import { useTimeCommand } from './people-queries.ts'

interface AbsenceCardProps {
  time: PersonTime
  /** Where a new one is sent: for oneself or for a colleague */
  addTo: string
  /** Shows another year, such as that of the leave that was just added */
  onYear: (year: number) => void
  /** Whether the card itself offers the years beside this one */
  turnsYears?: boolean
}

/** Leave, being away and training in a year, the latest first. */
export function AbsenceCard({ time, addTo, onYear, turnsYears }: AbsenceCardProps) {
  const { t } = useLingui()
  const word = useWord()
  const days = useDays()
  const [adding, setAdding] = useState(false)
  const [leaving, setLeaving] = useState<Absence>()
  const withdraw = useTimeCommand(
    (id: string) => api.send('POST', `/capacity/absences/${id}/withdrawal`),
    () => setLeaving(undefined),
  )
  return (
    <Card
      title={t`Verlof en opleiding ${time.year}`}
      actions={
        <>
          {turnsYears ? <Button small look="subtle" onClick={() => onYear(time.year - 1)}>{t`Vorig jaar`}</Button> : null}
          {turnsYears ? <Button small look="subtle" onClick={() => onYear(time.year + 1)}>{t`Volgend jaar`}</Button> : null}
          <Button small onClick={() => setAdding(true)}>{t`Toevoegen`}</Button>
        </>
      }
    >
      <DataTable
        caption={t`Verlof en opleiding`}
        rows={time.absences}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t`Nog niets in ${time.year}`} />}
        columns={[
          { key: 'days', header: t`Dagen`, cell: days },
          { key: 'kind', header: t`Soort`, cell: ({ kind }) => capital(word(absenceKindWords[kind])) },
          {
            key: 'withdraw',
            header: t`Intrekken`,
            cell: (absence) =>
              absence.fixed ? (
                t`maand afgesloten`
              ) : (
                <Button
                  small
                  look="subtle"
                  className="wh-in-line"
                  aria-label={t`Intrekken: ${days(absence)}`}
                  onClick={() => setLeaving(absence)}
                >
                  {t`Intrekken`}
                </Button>
              ),
          },
        ]}
      />
      <AbsenceDialog
        open={adding}
        addTo={addTo}
        onAdded={({ from }) => onYear(Number(from.slice(0, 4)))}
        onClose={() => setAdding(false)}
      />
      <ConfirmDialog
        open={leaving !== undefined}
        title={t`Intrekken?`}
        confirm={t`Intrekken`}
        pending={withdraw.isPending}
        onConfirm={() => leaving && withdraw.mutate(leaving.id)}
        onClose={() => setLeaving(undefined)}
      >
        <p>
          <Trans>{leaving ? days(leaving) : ''} telt dan weer als werktijd.</Trans>
        </p>
        <RefusalPanel refusal={withdraw.error} />
      </ConfirmDialog>
    </Card>
  )
}
