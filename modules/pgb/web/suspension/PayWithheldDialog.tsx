import { Trans, useLingui } from '@lingui/react/macro'
import { z } from 'zod'
import { Button } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { Dialog } from '#design/dialog.tsx'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Withheld } from '../../contract.ts'
import { useReadAgain } from './suspension-queries.ts'

const Paid = z.object({ how: z.string(), paidOn: z.iso.date().nullable().default(null) })
type Paid = z.output<typeof Paid>

/** When a withheld payment was made after all: by a payment that was read in, or on a day. */
export function PayWithheldDialog({ suspensionId, withheld, onClose }: { suspensionId: string; withheld: Withheld; onClose: () => void }) {
  const { t } = useLingui()
  const format = useFormat()
  const readAgain = useReadAgain()
  const { payments, amountCents, provider } = withheld
  const { form, field, submit, refusal, sending } = usePageForm<{ how: string; paidOn: string }, Paid, undefined>({
    schema: Paid,
    defaultValues: { how: payments[0]?.id ?? 'by-hand', paidOn: dayInAmsterdam(new Date()) },
    send: ({ how, paidOn }) =>
      api.send('PUT', `/suspensions/${suspensionId}/withheld/${withheld.id}/payment`, how === 'by-hand' ? { paidOn } : { paymentId: how }),
    onSent: async () => {
      await readAgain()
      onClose()
    },
  })
  return (
    <Dialog open title={t`Alsnog betaald`} onClose={onClose}>
      <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Alsnog betaald`}>
        <p>
          <Trans>
            {format.money(amountCents)} aan {provider}.
          </Trans>
        </p>
        {payments.length > 0 ? (
          <RadioGroup
            {...field('how')}
            label={t`Hoe is dit betaald?`}
            options={[
              ...payments.map(({ id, paidOn }) => ({ value: id, label: t`Met de ingelezen betaling van ${format.date(paidOn)}` })),
              { value: 'by-hand', label: t`Anders` },
            ]}
          />
        ) : null}
        {form.watch('how') === 'by-hand' ? <DateField {...field('paidOn')} label={t`Betaald op`} data-width="medium" /> : null}
        <RefusalPanel refusal={refusal} />
        <Button type="submit" look="primary" pending={sending}>{t`Betaling vastleggen`}</Button>
      </form>
    </Dialog>
  )
}
