import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { Dialog } from '#design/dialog.tsx'
import { MoneyField } from '#design/money-field.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { useChoices } from '#platform/web/choices.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { payerWords, receiptGroundWords } from '../../contract/authority-words.ts'
import { type Receipt, RecordReceipt, WithdrawFromAuthority } from '../../contract.ts'
import { CommandForm } from './CommandForm.tsx'
import type { AuthoritiesShown } from './shown.ts'

/** What is to be paid back, what came in, and what is still open. */
export function ReceiptsCard({ id, works, authorities: { receipts, settledCents, receivedCents } }: AuthoritiesShown) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const [adding, setAdding] = useState(false)
  const [wrong, setWrong] = useState<Receipt>()
  return (
    <Card title={t`Geld terug`} actions={works ? <Button small onClick={() => setAdding(true)}>{t`Ontvangst vastleggen`}</Button> : null}>
      <DefinitionList
        facts={[
          { term: t`Vastgesteld`, value: settledCents === null ? t`nog niet` : format.money(settledCents) },
          { term: t`Ontvangen`, value: format.money(receivedCents) },
          { term: t`Open`, value: settledCents === null ? null : format.money(Math.max(settledCents - receivedCents, 0)) },
        ]}
      />
      {receipts.length === 0 ? null : (
        <ul className="wh-phases">
          {receipts.map((receipt) => (
            <li key={receipt.id} className="wh-phase">
              <div className="wh-phase__head">
                <strong>{format.money(receipt.cents)}</strong>
                <span className="wh-budget-small">{format.date(receipt.receivedOn)}</span>
              </div>
              <span className="wh-budget-small">
                {word(payerWords[receipt.payer])} · {word(receiptGroundWords[receipt.ground])} · {receipt.sourceSystem}
              </span>
              {receipt.note ? <p>{receipt.corrects ? t`Correctie: ${receipt.note}` : receipt.note}</p> : null}
              {works && !receipt.corrects && !receipt.corrected ? (
                <div>
                  <Button small look="subtle" onClick={() => setWrong(receipt)}>{t`Klopt niet`}</Button>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <Dialog open={adding} title={t`Ontvangst vastleggen`} onClose={() => setAdding(false)}>
        {adding ? <RecordForm id={id} onDone={() => setAdding(false)} /> : null}
      </Dialog>
      <Dialog open={wrong !== undefined} title={t`Ontvangst terugdraaien`} onClose={() => setWrong(undefined)}>
        {wrong ? (
          <CommandForm
            id={id}
            method="POST"
            path={`receipts/${wrong.id}/correction`}
            schema={WithdrawFromAuthority}
            does={t`Terugdraaien`}
            onDone={() => setWrong(undefined)}
          >
            {(field) => (
              <TextArea
                {...field('because')}
                label={t`Wat klopt er niet?`}
                description={t`De regel blijft staan; er komt een regel bij die het bedrag terugneemt.`}
                rows={2}
                maxLength={500}
              />
            )}
          </CommandForm>
        ) : null}
      </Dialog>
    </Card>
  )
}

function RecordForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useLingui()
  const choices = useChoices()
  return (
    <CommandForm id={id} method="POST" path="receipts" schema={RecordReceipt} does={t`Vastleggen`} onDone={onDone}>
      {(field) => (
        <>
          <DateField {...field('receivedOn')} label={t`Ontvangen op`} />
          <MoneyField {...field('cents')} label={t`Bedrag`} />
          <RadioGroup {...field('payer')} label={t`Van wie?`} options={choices(payerWords)} />
          <SelectField {...field('ground')} label={t`Op welke grondslag?`} placeholder={t`Kies`} options={choices(receiptGroundWords)} />
          <TextField {...field('sourceSystem')} label={t`In welk systeem staat het?`} />
          <TextArea {...field('note')} label={t`Toelichting`} rows={2} maxLength={1000} optional />
        </>
      )}
    </CommandForm>
  )
}
