import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DateField } from '#design/date-field.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TimeField } from '#design/time-field.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type DutyWeek, PlanDuty, type QuestionKind } from '../../contract.ts'

interface PlanDutyFormProps {
  kind: QuestionKind
  municipality: string | undefined
  week: DutyWeek
}

interface Part {
  id: string
  weekday: string
  from: string
  until: string
  accountId: string
}

/** The fixed week as it holds now, copied into a new version that the coordinator changes and lets begin on a later day. */
export function PlanDutyForm({ kind, municipality, week }: PlanDutyFormProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const inOrder = week.pattern.toSorted((one, other) => one.weekday - other.weekday || one.from.localeCompare(other.from))
  const copied: Part[] = inOrder.map((part) => ({ ...part, id: crypto.randomUUID(), weekday: String(part.weekday) }))
  const { form, field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: {
      safeParse: (values, how) => {
        const { validFrom, parts } = values as { validFrom: string; parts: Part[] }
        const numbered = parts.map(({ id: _, ...part }) => ({ ...part, weekday: Number(part.weekday) }))
        return PlanDuty.safeParse({ validFrom, kind, municipality, parts: numbered }, how)
      },
    },
    defaultValues: { validFrom: '', parts: copied } as Record<string, unknown>,
    send: (plan) => api.send('PUT', '/advice/duty', plan),
    onSent: () => queries.invalidateQueries({ queryKey: ['advice'] }),
  })
  const parts = form.watch('parts') as Part[]
  const setParts = (next: Part[]) => form.setValue('parts', next, { shouldDirty: true })
  const specialists = week.specialists.map(({ id, name }) => ({ value: id, label: name }))
  const weekdays = [t`maandag`, t`dinsdag`, t`woensdag`, t`donderdag`, t`vrijdag`, t`zaterdag`, t`zondag`].map((label, index) => ({
    value: String(index + 1),
    label,
  }))
  return (
    <Card title={t`Vaste week plannen`}>
      <form className="wh-form wh-form--wide" noValidate onSubmit={(event) => void submit(event)}>
        <p>
          <Trans>De vaste week van nu staat al ingevuld. Wat u verandert, geldt vanaf de dag die u kiest.</Trans>
        </p>
        <FormErrorSummary errors={errors} attempt={attempt} />
        <DateField {...field('validFrom')} label={t`Geldt vanaf`} />
        <div className="wh-duty-parts">
          {parts.map((part, index) => (
            <div key={`${parts.length} ${part.id}`}>
              <SelectField {...field(`parts.${index}.weekday`)} label={t`Weekdag`} options={weekdays} />
              <TimeField {...field(`parts.${index}.from`)} label={t`Van`} />
              <TimeField {...field(`parts.${index}.until`)} label={t`Tot`} />
              <SelectField
                {...field(`parts.${index}.accountId`)}
                label={t`Wie`}
                placeholder={t`Kies een specialist`}
                options={specialists}
              />
              <Button look="subtle" onClick={() => setParts(parts.filter((_, other) => other !== index))}>{t`Weghalen`}</Button>
            </div>
          ))}
        </div>
        <RefusalPanel refusal={refusal} />
        <ButtonGroup>
          <Button
            onClick={() => setParts([...parts, { id: crypto.randomUUID(), weekday: '1', from: '09:00', until: '12:30', accountId: '' }])}
          >{t`Dienst toevoegen`}</Button>
          <Button type="submit" look="primary" pending={sending}>{t`Vaste week bewaren`}</Button>
        </ButtonGroup>
      </form>
    </Card>
  )
}
