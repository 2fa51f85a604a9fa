import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { Dialog } from '#design/dialog.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Pager } from '#design/pager.tsx'
import { TextArea } from '#design/text-area.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { writeSearch } from '#platform/web/search.ts'
import { exchangeDirectionWords } from '../../contract/relation-event-words.ts'
import { type Exchange, RecordExchangeResult } from '../../contract.ts'
import { CommandForm } from '../authorities/CommandForm.tsx'

/** Contacts, newest first: what, on which ground, and what came of it. */
export function ExchangeList({ id, rows }: { id: string | null; rows: readonly Exchange[] | undefined }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const [open, setOpen] = useState<Exchange>()
  const close = () => setOpen(undefined)
  const columns: Column<Exchange>[] = [
    {
      key: 'partner',
      header: t`Met wie`,
      cell: ({ partner, direction, onDay }) => (
        <span className="wh-budget-cell">
          <strong>{partner.name}</strong>
          <span className="wh-budget-small">
            {format.date(onDay)} · {capital(word(exchangeDirectionWords[direction]))}
          </span>
        </span>
      ),
    },
    { key: 'what', header: t`Waarover`, cell: ({ what }) => what },
    {
      key: 'ground',
      header: t`Grondslag`,
      cell: ({ ground, withPersonalData }) => (
        <span className="wh-budget-cell">
          {ground}
          {withPersonalData ? <span className="wh-budget-small">{t`met persoonsgegevens, staat in het logboek`}</span> : null}
        </span>
      ),
    },
    {
      key: 'result',
      header: t`Resultaat`,
      cell: (row) =>
        row.result ? row.result : id && row.mayChange ? <Button small onClick={() => setOpen(row)}>{t`Resultaat vastleggen`}</Button> : '–',
    },
  ]
  return (
    <>
      <DataTable
        caption={t`Contacten met partners`}
        columns={columns}
        rows={rows}
        rowKey={({ id: key }) => key}
        loading={!rows}
        empty={
          <EmptyState title={t`Er zijn nog geen contacten`}>
            <Trans>Leg vast met wie u sprak, waarover, op welke grondslag en wat het opleverde.</Trans>
          </EmptyState>
        }
      />
      <Dialog open={open !== undefined} title={t`Resultaat vastleggen`} onClose={close}>
        {open && id ? (
          <CommandForm
            id={id}
            method="PUT"
            path={`exchanges/${open.id}/result`}
            schema={RecordExchangeResult}
            does={t`Vastleggen`}
            onDone={close}
          >
            {(field) => <TextArea {...field('result')} label={t`Wat leverde het op?`} rows={3} maxLength={2000} />}
          </CommandForm>
        ) : null}
      </Dialog>
    </>
  )
}

/** To earlier contacts, and back to the newest. */
export function ExchangePager({ here, na, next }: { here: string; na: string | undefined; next: string | null | undefined }) {
  return <Pager previous={na ? here : undefined} next={next ? `${here}${writeSearch({ na: next })}` : undefined} />
}
