import { Trans, useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { Drawer } from '#design/dialog.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { type AskedSubject, emptySubject, SubjectFields, subjectOf } from '#modules/parties/web/index.tsx'
import { api } from '#platform/web/api.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { IdentifySubject, type ReportFile } from '../../contract.ts'
import { useKeepReport } from './report-file-cache.ts'

interface IdentifyDrawerProps {
  open: boolean
  report: ReportFile
  onClose: () => void
}

/** Writes down whom a report is about, with the report still in sight beside it. */
export function IdentifyDrawer({ open, report, onClose }: IdentifyDrawerProps) {
  const { t } = useLingui()
  return (
    <Drawer open={open} title={t`Over wie gaat deze melding?`} onClose={onClose}>
      <IdentifyForm report={report} onClose={onClose} />
    </Drawer>
  )
}

const checked: CheckedBy<IdentifySubject> = {
  safeParse: (asked, how) => IdentifySubject.safeParse({ subject: subjectOf((asked as { subject: AskedSubject }).subject) }, how),
}

function IdentifyForm({ report, onClose }: { report: ReportFile; onClose: () => void }) {
  const { t } = useLingui()
  const keep = useKeepReport()
  const { form, field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: checked,
    defaultValues: { subject: emptySubject('person') },
    send: async (identified) => keep(await api.send<ReportFile>('PUT', `/reports/${report.id}/subject`, identified)),
    onSent: onClose,
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <p>
        <Trans>
          Leg dit alleen vast als u zeker weet om wie het gaat. Daarna ziet u of er eerdere meldingen over dezelfde betrokkene zijn.
        </Trans>
      </p>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <RadioGroup
        {...field('subject.kind')}
        label={t`Betrokkene`}
        inline
        options={[
          { value: 'person', label: t`Een persoon` },
          { value: 'organisation', label: t`Een organisatie` },
        ]}
      />
      <SubjectFields
        field={field}
        subject={form.watch('subject')}
        municipality={report.municipality.code}
        addressRefused={Boolean(form.formState.errors.subject?.address)}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Betrokkene vastleggen`}</Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
