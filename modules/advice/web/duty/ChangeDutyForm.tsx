import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TimeField } from '#design/time-field.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay, useSession } from '#platform/web/session.ts'
import { ChangeDuty, type DutyWeek, type QuestionKind } from '../../contract.ts'

interface ChangeDutyFormProps {
  kind: QuestionKind
  municipality: string | undefined
  week: DutyWeek
}

/** Swap, give away or add a duty on one day: the own one, or anybody's for the coordinator. No reason is asked. */
export function ChangeDutyForm({ kind, municipality, week }: ChangeDutyFormProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const mayPlan = useMay('advice.plan-duty')
  const me = useSession()?.account?.id
  const { form, field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: {
      safeParse: (values, how) => ChangeDuty.safeParse(asSent(values as Record<string, unknown>, kind, municipality), how),
    },
    defaultValues: { change: 'swap', day: '', accountId: mayPlan ? '' : (me ?? ''), toId: '', from: '09:00', until: '17:00' } as Record<
      string,
      unknown
    >,
    send: (change) => api.send('POST', '/advice/duty/changes', change),
    onSent: async () => {
      await queries.invalidateQueries({ queryKey: ['advice'] })
      form.reset()
    },
  })
  const specialists = week.specialists.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Card title={t`Een dag anders`}>
      <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
        <FormErrorSummary errors={errors} attempt={attempt} />
        <RadioGroup
          {...field('change')}
          label={t`Wat verandert er?`}
          inline
          options={[
            { value: 'swap', label: t`Een ander neemt de dienst over` },
            { value: 'absent', label: t`Dienst vervalt` },
            { value: 'extra', label: t`Extra dienst` },
          ]}
        />
        {mayPlan ? <SelectField {...field('accountId')} label={t`Wie`} placeholder={t`Kies een specialist`} options={specialists} /> : null}
        {form.watch('change') === 'swap' ? (
          <SelectField
            {...field('toId')}
            label={t`Wie neemt het over?`}
            placeholder={t`Kies een specialist`}
            options={specialists.filter(({ value }) => value !== form.watch('accountId'))}
          />
        ) : null}
        <FieldRow>
          <DateField {...field('day')} label={t`Dag`} />
          <TimeField {...field('from')} label={t`Van`} />
          <TimeField {...field('until')} label={t`Tot`} />
        </FieldRow>
        <RefusalPanel refusal={refusal} />
        <ButtonGroup>
          <Button type="submit" look="primary" pending={sending}>{t`Dienst veranderen`}</Button>
        </ButtonGroup>
        <p>
          <Trans>Een reden vragen we niet. Wat al begon, verandert niet meer.</Trans>
        </p>
      </form>
    </Card>
  )
}

/** Who takes over goes along with a swap only. */
function asSent(values: Record<string, unknown>, kind: QuestionKind, municipality: string | undefined) {
  return { ...values, toId: values.change === 'swap' ? values.toId : undefined, kind, municipality }
}
