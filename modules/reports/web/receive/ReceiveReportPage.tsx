import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { z } from 'zod'
import { Button, ButtonGroup, LinkButton } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { Fieldset } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { SubjectFields } from '#modules/parties/web/index.tsx'
import { api } from '#platform/web/api.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { useMunicipalityChoices, withMunicipality } from '#platform/web/municipalities.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { ReportReceived } from '../../contract.ts'
import { ForWhoMay } from '../ForWhoMay.tsx'
import { noReport, reportAsFiled } from './asked-report.ts'
import { IntakeFields } from './IntakeFields.tsx'
import { ReporterFields } from './ReporterFields.tsx'
import { WhatIsReported } from './WhatIsReported.tsx'
import './receive.css'

/** A colleague writes a report down, in under two minutes: how it came in, what it says, whom it is about, who told it. */
export function ReceiveReportPage() {
  const { t } = useLingui()
  usePageTitle(t`Nieuwe melding`)
  return (
    <>
      <PageHeading title={t`Nieuwe melding`} trail={[{ label: t`Meldingen`, href: '/meldingen' }]} />
      <ForWhoMay permission="reports.receive">
        <ReceiveReportForm />
      </ForWhoMay>
    </>
  )
}

function ReceiveReportForm() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const several = useMunicipalityChoices().length > 0
  const page = usePageForm({
    schema: withMunicipality(reportAsFiled, several ? t`Kies een gemeente.` : undefined),
    defaultValues: noReport(),
    send: (report) => api.send<z.output<typeof ReportReceived>>('POST', '/reports', report),
    onSent: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['reports'] })
      await navigate({ to: `/meldingen/${id}` })
    },
  })
  const { form, field, submit, errors, attempt, refusal, sending, unsaved } = page

  return (
    <form className="wh-form wh-receive" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <IntakeFields field={field} source={form.watch('source')} />
      <WhatIsReported field={field} />
      <Fieldset legend={t`Over wie gaat het?`}>
        <RadioGroup
          {...field('subject.kind')}
          label={t`Betrokkene`}
          inline
          options={[
            { value: 'person', label: t`Een persoon` },
            { value: 'organisation', label: t`Een organisatie` },
            { value: 'unknown', label: t`Nog niet bekend` },
          ]}
        />
        <SubjectFields
          field={field}
          subject={form.watch('subject')}
          municipality={form.watch('municipality')}
          addressRefused={Boolean(form.formState.errors.subject?.address)}
        />
      </Fieldset>
      <ReporterFields field={field} named={form.watch('named') === 'yes'} />
      <div>
        <RefusalPanel refusal={refusal} />
        <ButtonGroup>
          <Button type="submit" look="primary" pending={sending}>{t`Melding vastleggen`}</Button>
          <LinkButton href="/meldingen" look="subtle">{t`Annuleren`}</LinkButton>
        </ButtonGroup>
        <p className="wh-receive__after">
          <Trans>Daarna ziet u of er al meldingen over dezelfde betrokkene zijn. Een collega beoordeelt de melding.</Trans>
        </p>
      </div>
      <LeaveGuard when={unsaved} />
    </form>
  )
}
