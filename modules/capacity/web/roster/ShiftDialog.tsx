import { useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { Dialog } from '#design/dialog.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TimeField } from '#design/time-field.tsx'
import { designationWords } from '#modules/staff/contract.ts'
import { minuteOfClock } from '#platform/contract/amsterdam-clock.ts'
import { useChoices } from '#platform/web/choices.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { capacityActivityWords, dayPartWords, taskWords } from '../../contract/words.ts'
import { PlanShift, type Roster, type Shift } from '../../contract.ts'
import { changeShift, planShift, useRosterCommand } from './roster-queries.ts'
import type { Spot } from './WeekGrid.tsx'

export type OpenShift = { shift: Shift } | { spot: Spot }

interface ShiftDialogProps {
  open: OpenShift | undefined
  roster: Roster
  /** What somebody planned last: the next shift begins with the same times and work */
  last: Partial<PlanShift> | undefined
  onClose: () => void
  onSaved: (saved: Shift, before: Shift | undefined) => void
  onRemove: (shift: Shift) => void
}

/** Plans a shift or changes one; the part of the day follows the times until somebody says otherwise. */
export function ShiftDialog({ open, ...rest }: ShiftDialogProps) {
  const { t } = useLingui()
  const title = open && 'shift' in open ? t`Dienst wijzigen` : t`Dienst toevoegen`
  return (
    <Dialog open={open !== undefined} title={title} onClose={rest.onClose}>
      {open ? <ShiftForm open={open} {...rest} /> : null}
    </Dialog>
  )
}

const noneChosen = ''

function ShiftForm({ open, roster, last, onClose, onSaved, onRemove }: Omit<ShiftDialogProps, 'open'> & { open: OpenShift }) {
  const { t } = useLingui()
  const choices = useChoices()
  const shift = 'shift' in open ? open.shift : undefined
  const save = useRosterCommand((given: PlanShift) =>
    shift ? changeShift(shift.id, { ...given, revision: shift.revision }) : planShift(given),
  )
  const { field, submit, form, refusal, sending } = usePageForm({
    schema: { safeParse: (values, how) => PlanShift.safeParse(asSent(values as Record<string, unknown>), how) },
    defaultValues: beginWith(open, last),
    send: (given: PlanShift) => save.mutateAsync(given),
    onSent: (saved) => onSaved(saved, shift),
  })
  const keepPart = () => {
    const from = String(form.getValues('from') ?? '')
    if (/^\d{2}:\d{2}$/.test(from) && !form.formState.dirtyFields.part) form.setValue('part', partOf(from, roster.eveningFrom))
  }
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} onBlur={keepPart}>
      <SelectField
        {...field('accountId')}
        label={t`Wie`}
        placeholder={t`Kies een collega`}
        options={roster.people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <div className="wh-shift-times">
        <DateField {...field('day')} label={t`Dag`} />
        <TimeField {...field('from')} label={t`Van`} />
        <TimeField {...field('until')} label={t`Tot`} />
      </div>
      <RadioGroup {...field('part')} label={t`Dagdeel`} inline options={choices(dayPartWords)} />
      <SelectField {...field('activity')} label={t`Activiteit van het programma`} options={choices(capacityActivityWords)} />
      <SelectField {...field('task')} label={t`Wat`} options={choices(taskWords)} />
      <SelectField
        {...field('needs')}
        label={t`Aanwijzing die nodig is`}
        options={[{ value: noneChosen, label: t`Geen` }, ...choices(designationWords)]}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>
          {shift ? t`Bewaren` : t`Toevoegen`}
        </Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
        {shift ? <Button look="subtle" onClick={() => onRemove(shift)}>{t`Dienst weghalen`}</Button> : null}
      </ButtonGroup>
    </form>
  )
}

function beginWith(open: OpenShift, last: Partial<PlanShift> | undefined): Record<string, unknown> {
  if ('shift' in open) return { ...open.shift, needs: open.shift.needs ?? noneChosen }
  const { day, accountId, activity } = open.spot
  return {
    accountId: accountId ?? '',
    day,
    from: last?.from ?? '09:00',
    until: last?.until ?? '17:00',
    part: last?.part ?? 'day',
    activity: activity ?? last?.activity ?? 'report-investigation',
    task: last?.task ?? 'files',
    needs: last?.needs ?? noneChosen,
  }
}

const partOf = (from: string, eveningFrom: number) => (minuteOfClock(from) >= eveningFrom - 60 ? 'evening' : 'day')

function asSent(values: Record<string, unknown>) {
  return { ...values, needs: values.needs || null }
}
