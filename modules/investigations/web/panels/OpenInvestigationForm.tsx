import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { use } from 'react'
import type { z } from 'zod'
import { Button, ButtonGroup } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { Navigate } from '#design/link.tsx'
import type { ReportFile } from '#modules/reports/contract.ts'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useSession } from '#platform/web/session.ts'
import { type InvestigationOpened, legalBasisWords, OpenInvestigation, purposeWords } from '../../contract.ts'
import { absentIsNull } from '../forms/absent-is-null.ts'
import { ColleagueField } from '../forms/ColleagueField.tsx'
import { useChoices } from '../forms/use-choices.ts'
import { basesFor, purposesFor } from './fits-scheme.ts'

type Opened = z.output<typeof InvestigationOpened>

/** Purpose and legal basis that belong to the scheme, and who leads; without a lead the coordinator assigns. */
export function OpenInvestigationForm({ report }: { report: ReportFile }) {
  const { t } = useLingui()
  const choices = useChoices()
  const go = use(Navigate)
  const queries = useQueryClient()
  const me = useSession()?.account
  const coordinates = me?.roles.includes('coordinator') ?? false
  const purposes = purposesFor(report.scheme)
  const bases = basesFor(report.scheme)
  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: absentIsNull(OpenInvestigation),
    defaultValues: {
      reportId: report.id,
      purpose: purposes.length === 1 ? purposes[0] : '',
      legalBasis: '',
      leadId: coordinates ? '' : (me?.id ?? ''),
    },
    send: (values) => api.send<Opened>('POST', '/investigations', values),
    onSent: async ({ id }) => {
      await Promise.all([queries.invalidateQueries({ queryKey: ['investigations'] }), queries.invalidateQueries({ queryKey: ['reports'] })])
      go(coordinates ? `/onderzoeken/${id}` : `/onderzoeken/${id}#bekend`)
    },
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <RadioGroup
        {...field('purpose')}
        label={t`Waarvoor gebruikt u de gegevens?`}
        options={choices(purposeWords).filter(({ value }) => purposes.includes(value))}
      />
      <RadioGroup
        {...field('legalBasis')}
        label={t`Op welke grondslag?`}
        options={choices(legalBasisWords).filter(({ value }) => bases.includes(value))}
      />
      {coordinates ? (
        <ColleagueField
          {...field('leadId')}
          label={t`Wie behandelt het onderzoek?`}
          description={t`Leeg laten kan: dan staat het bij de toe te wijzen onderzoeken.`}
          optional
          roles={['specialist']}
          unit={report.unit}
        />
      ) : (
        <p className="wh-soft">
          <Trans>U wordt de behandelaar. Eerst krijgt u de vraag of u de betrokkene kent.</Trans>
        </p>
      )}
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Onderzoek openen`}</Button>
      </ButtonGroup>
    </form>
  )
}
