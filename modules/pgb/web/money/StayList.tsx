import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { DataTable } from '#design/data-table.tsx'
import { DateField } from '#design/date-field.tsx'
import { Dialog } from '#design/dialog.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { stayKindWords } from '../../contract/money-words.ts'
import { type BudgetHolder, RecordStay, type Stay, type StayKind } from '../../contract.ts'
import { BecauseDialog } from './BecauseDialog.tsx'
import type { MoneyGiven } from './holder-names.ts'
import { recordStay, staysQuery, useMoneyCommand, withdrawStay } from './money-queries.ts'

/** Where holders were instead of at home, each with its source. */
export function StayList({ id, holder, works, names, holders }: MoneyGiven & { holders: readonly BudgetHolder[] }) {
  const { t } = useLingui()
  const format = useFormat()
  const word = useWord()
  const query = useQuery(staysQuery(id))
  const [adding, setAdding] = useState(false)
  const [leaving, setLeaving] = useState<Stay>()
  const withdrawing = useMoneyCommand(
    id,
    ({ stay, because }: { stay: Stay; because: string }) => withdrawStay(id, stay.id, because),
    () => setLeaving(undefined),
  )
  if (query.isError) return <RefusalPanel refusal={query.error} onRetry={() => void query.refetch()} />
  const add = works ? <Button onClick={() => setAdding(true)}>{t`Verblijf vastleggen`}</Button> : null
  const shown = query.data?.filter(({ holderId }) => holder === undefined || holderId === holder)
  return (
    <div className="wh-stack">
      <DataTable
        caption={t`Verblijf elders`}
        rows={shown}
        loading={query.isPending}
        rowKey={(row) => row.id}
        empty={
          <EmptyState title={t`Geen verblijf vastgelegd`} action={add}>
            <Trans>
              Was een budgethouder opgenomen, in detentie of in het buitenland? Leg het vast met de bron. Dan staat bij “Na te gaan” welke
              zorg in die tijd is gedeclareerd.
            </Trans>
          </EmptyState>
        }
        columns={[
          { key: 'holder', header: t`Budgethouder`, cell: ({ holderId }) => names(holderId) },
          { key: 'kind', header: t`Waar`, cell: ({ kind }) => capital(word(stayKindWords[kind])) },
          {
            key: 'period',
            header: t`Wanneer`,
            cell: ({ from, to }) => (to ? t`${format.date(from)} t/m ${format.date(to)}` : t`vanaf ${format.date(from)}`),
          },
          { key: 'source', header: t`Bron`, cell: ({ source }) => source },
          {
            key: 'state',
            header: t`Vastgelegd`,
            cell: (stay) =>
              stay.withdrawn ? (
                <Trans>Ingetrokken: {stay.withdrawn.because}</Trans>
              ) : (
                <>
                  {stay.recordedBy} {works ? <Button small look="subtle" onClick={() => setLeaving(stay)}>{t`Intrekken`}</Button> : null}
                </>
              ),
          },
        ]}
      />
      {shown?.length ? add : null}
      <Dialog open={adding} title={t`Verblijf vastleggen`} onClose={() => setAdding(false)}>
        {adding ? <StayForm id={id} holders={holders} holder={holder} names={names} onClose={() => setAdding(false)} /> : null}
      </Dialog>
      <BecauseDialog
        open={leaving !== undefined}
        title={t`Verblijf intrekken`}
        confirm={t`Intrekken`}
        refusal={withdrawing.error}
        pending={withdrawing.isPending}
        onClose={() => setLeaving(undefined)}
        onConfirm={(because) => leaving && withdrawing.mutate({ stay: leaving, because })}
      >
        <Trans>Het blijft zichtbaar, met uw reden. Er wordt niet meer op nagegaan.</Trans>
      </BecauseDialog>
    </div>
  )
}

interface StayFormProps extends Pick<MoneyGiven, 'id' | 'holder' | 'names'> {
  holders: readonly BudgetHolder[]
  onClose: () => void
}

function StayForm({ id, holders, holder, names, onClose }: StayFormProps) {
  const { t } = useLingui()
  const word = useWord()
  const saving = useMoneyCommand(id, (stay: RecordStay) => recordStay(id, stay))
  const only = holders.length === 1 ? holders[0]?.id : undefined
  const { field, submit, refusal, sending } = usePageForm({
    schema: RecordStay,
    defaultValues: { holderId: holder ?? only ?? '', kind: '', from: '', to: '', source: '' },
    send: (stay: RecordStay) => saving.mutateAsync(stay),
    onSent: onClose,
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <SelectField
        {...field('holderId')}
        label={t`Budgethouder`}
        placeholder={t`Kies een budgethouder`}
        options={holders.map((one) => ({ value: one.id, label: names(one.id) }))}
      />
      <SelectField
        {...field('kind')}
        label={t`Waar`}
        placeholder={t`Kies wat het was`}
        options={(Object.keys(stayKindWords) as StayKind[]).map((kind) => ({ value: kind, label: capital(word(stayKindWords[kind])) }))}
      />
      <DateField {...field('from')} label={t`Eerste dag`} />
      <DateField {...field('to')} label={t`Laatste dag`} description={t`Laat leeg als het nog duurt, of als u het niet weet.`} optional />
      <TextField
        {...field('source')}
        label={t`Waar weet u dit van?`}
        description={t`Bijvoorbeeld een brief, een gesprek of een register. Geen medische gegevens.`}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Vastleggen`}</Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
