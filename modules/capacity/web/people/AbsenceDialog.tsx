import { Trans, useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Checkbox, RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { Dialog } from '#design/dialog.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TimeField } from '#design/time-field.tsx'
import { api } from '#platform/web/api.ts'
import { useChoices } from '#platform/web/choices.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { absenceKindWords } from '../../contract/words.ts'
import { AddAbsence } from '../../contract.ts'
import { useTimeCommand } from './people-queries.ts'

interface AbsenceDialogProps {
  open: boolean
  addTo: string
  onAdded: (absence: AddAbsence) => void
  onClose: () => void
}

/** Notes days, or a part of one day; a reason is not asked. */
export function AbsenceDialog({ open, ...form }: AbsenceDialogProps) {
  const { t } = useLingui()
  return (
    <Dialog open={open} title={t`Verlof of opleiding toevoegen`} onClose={form.onClose}>
      {open ? <AbsenceForm {...form} /> : null}
    </Dialog>
  )
}

function AbsenceForm({ addTo, onAdded, onClose }: Omit<AbsenceDialogProps, 'open'>) {
  const { t } = useLingui()
  const choices = useChoices()
  const add = useTimeCommand((absence: AddAbsence) => api.send('POST', addTo, absence), onClose)
  const { field, form, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: { safeParse: (values, how) => AddAbsence.safeParse(asSent(values as Record<string, unknown>), how) },
    defaultValues: { kind: 'leave', from: '', until: '', partOfDay: false, fromTime: '', untilTime: '' } as Record<string, unknown>,
    send: async (absence: AddAbsence) => {
      await add.mutateAsync(absence)
      onAdded(absence)
    },
  })
  const part = Boolean(form.watch('partOfDay'))
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <RadioGroup {...field('kind')} label={t`Soort`} inline options={choices(absenceKindWords)} />
      <FieldRow>
        <DateField {...field('from')} label={part ? t`Dag` : t`Eerste dag`} />
        {part ? null : <DateField {...field('until')} label={t`Laatste dag`} description={t`Leeg: één dag.`} />}
      </FieldRow>
      <Checkbox {...field('partOfDay')} label={t`Een deel van één dag`} />
      {part ? (
        <FieldRow>
          <TimeField {...field('fromTime')} label={t`Van`} />
          <TimeField {...field('untilTime')} label={t`Tot`} />
        </FieldRow>
      ) : null}
      <p>
        <Trans>Een reden vragen we niet. Collega’s zien dit niet; de coördinator ziet alleen de soort.</Trans>
      </p>
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Toevoegen`}</Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}

function asSent({ kind, from, until, partOfDay, fromTime, untilTime }: Record<string, unknown>) {
  return {
    kind,
    from,
    until: partOfDay || !until ? from : until,
    fromTime: partOfDay ? fromTime : null,
    untilTime: partOfDay ? untilTime : null,
  }
}
