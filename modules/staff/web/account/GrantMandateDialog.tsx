import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { Button, ButtonGroup } from '#design/button.tsx'
import { CheckboxGroup, RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { Dialog } from '#design/dialog.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { MoneyField } from '#design/money-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { capital } from '#platform/contract/words.ts'
import { api } from '#platform/web/api.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { useChoices } from '#platform/web/choices.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { addresseeWords } from '../../contract/words.ts'
import { GrantMandate } from '../../contract.ts'
import { mandatePartsQuery, useStaffCommand } from '../staff-queries.ts'

interface GrantMandateDialogProps {
  accountId: string
  open: boolean
  onClose: () => void
}

// No limit is chosen, never the result of an amount that was forgotten.
const WithoutLimit = GrantMandate.safeExtend({ limit: z.literal('none') })
const UpToAmount = GrantMandate.safeExtend({ limit: z.enum(['none', 'amount']), upToCents: z.int().min(1) })
type Asked = z.output<typeof WithoutLimit> | z.output<typeof UpToAmount>

const checked: CheckedBy<Asked> = {
  safeParse: (asked, how) => ((asked as { limit?: string }).limit === 'none' ? WithoutLimit : UpToAmount).safeParse(asked, how),
}

/** Gives somebody power to decide. */
export function GrantMandateDialog({ open, onClose, accountId }: GrantMandateDialogProps) {
  const { t } = useLingui()
  return (
    <Dialog open={open} title={t`Mandaat toevoegen`} onClose={onClose}>
      <GrantMandateForm accountId={accountId} onClose={onClose} />
    </Dialog>
  )
}

function GrantMandateForm({ accountId, onClose }: Omit<GrantMandateDialogProps, 'open'>) {
  const { t } = useLingui()
  const choices = useChoices()
  const word = useWord()
  const parts = useQuery(mandatePartsQuery)
  const grant = useStaffCommand(
    (mandate: GrantMandate) => api.send('POST', `/accounts/${encodeURIComponent(accountId)}/mandates`, mandate),
    onClose,
  )
  const { form, field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: checked,
    defaultValues: {
      addressee: '',
      partKinds: [] as string[],
      limit: '',
      upToCents: '' as number | '',
      from: dayInAmsterdam(new Date()),
      lastDay: '',
      source: '',
    },
    send: ({ limit, ...mandate }) => grant.mutateAsync({ ...mandate, upToCents: limit === 'none' ? null : mandate.upToCents }),
  })
  const limited = useWatch({ control: form.control, name: 'limit' }) === 'amount'
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <RadioGroup {...field('addressee')} label={t`Besluit voor`} options={choices(addresseeWords)} />
      <CheckboxGroup
        {...field('partKinds')}
        label={t`Mag besluiten over`}
        options={(parts.data?.parts ?? []).map((part) => ({ value: part.kind, label: capital(word(part)) }))}
      />
      <RadioGroup
        {...field('limit')}
        label={t`Tot welk bedrag?`}
        options={[
          { value: 'amount', label: t`Tot en met een bedrag` },
          { value: 'none', label: t`Zonder grens` },
        ]}
      />
      {limited ? <MoneyField {...field('upToCents')} label={t`Hoogste bedrag`} /> : null}
      <div className="wh-field-row">
        <DateField {...field('from')} label={t`Eerste dag`} />
        <DateField {...field('lastDay')} label={t`Laatste dag`} optional />
      </div>
      <TextField {...field('source')} label={t`Berust op`} description={t`Het mandaatbesluit, met datum of artikel.`} />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>
          {t`Mandaat vastleggen`}
        </Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
