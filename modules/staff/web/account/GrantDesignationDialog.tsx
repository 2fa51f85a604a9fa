import { useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { Dialog } from '#design/dialog.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextField } from '#design/text-field.tsx'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { api } from '#platform/web/api.ts'
import { useChoices } from '#platform/web/choices.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { designationWords } from '../../contract/words.ts'
import { GrantDesignation } from '../../contract.ts'
import { useStaffCommand } from '../staff-queries.ts'

interface GrantDesignationDialogProps {
  accountId: string
  open: boolean
  onClose: () => void
}

/** Writes down that the college designated somebody, or that somebody was sworn in. */
export function GrantDesignationDialog({ open, onClose, accountId }: GrantDesignationDialogProps) {
  const { t } = useLingui()
  return (
    <Dialog open={open} title={t`Aanwijzing toevoegen`} onClose={onClose}>
      <GrantDesignationForm accountId={accountId} onClose={onClose} />
    </Dialog>
  )
}

function GrantDesignationForm({ accountId, onClose }: Omit<GrantDesignationDialogProps, 'open'>) {
  const { t } = useLingui()
  const choices = useChoices()
  const grant = useStaffCommand(
    (designation: GrantDesignation) => api.send('POST', `/accounts/${encodeURIComponent(accountId)}/designations`, designation),
    onClose,
  )
  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: GrantDesignation,
    defaultValues: { kind: '', number: '', from: dayInAmsterdam(new Date()), lastDay: '', source: '' },
    send: (designation: GrantDesignation) => grant.mutateAsync(designation),
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <RadioGroup {...field('kind')} label={t`Aangewezen als`} options={choices(designationWords)} />
      <TextField {...field('number')} label={t`Nummer van de aanwijzing of akte`} optional />
      <div className="wh-field-row">
        <DateField {...field('from')} label={t`Eerste dag`} />
        <DateField {...field('lastDay')} label={t`Laatste dag`} optional />
      </div>
      <TextField {...field('source')} label={t`Berust op`} description={t`Het aanwijzingsbesluit of de akte van beëdiging, met datum.`} />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>
          {t`Aanwijzing vastleggen`}
        </Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
