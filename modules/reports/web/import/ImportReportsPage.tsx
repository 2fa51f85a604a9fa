import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { z } from 'zod'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Columns } from '#design/card.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { useMunicipalityChoices, withMunicipality } from '#platform/web/municipalities.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import type { ReportImportStarted } from '../../contract.ts'
import { ForWhoMay } from '../ForWhoMay.tsx'
import { importsQuery } from '../report-queries.ts'
import { EarlierImports } from './EarlierImports.tsx'
import { FileTemplate } from './FileTemplate.tsx'
import { type ChosenFile, oneFile } from './one-file.ts'
import './import.css'

/** Reads a list of signals from a CSV file; what it must look like stands beside it. */
export function ImportReportsPage() {
  const { t } = useLingui()
  usePageTitle(t`Lijst inlezen`)
  return (
    <>
      <PageHeading
        title={t`Lijst met signalen inlezen`}
        trail={[{ label: t`Meldingen`, href: '/meldingen' }]}
        intro={t`Elke goede regel wordt een melding. Foute regels ziet u terug met de reden. Hetzelfde bestand nog eens inlezen voegt niets toe.`}
      />
      <ForWhoMay permission="reports.import">
        <Columns
          main={
            <>
              <FileForm />
              <EarlierImports />
            </>
          }
          aside={<FileTemplate />}
        />
      </ForWhoMay>
    </>
  )
}

function FileForm() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const municipalities = useMunicipalityChoices()
  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: withMunicipality(oneFile(t`Kies een bestand.`), municipalities.length > 0 ? t`Kies een gemeente.` : undefined),
    defaultValues: { file: undefined, municipality: '' } as ChosenFile,
    send: ({ body, municipality }) =>
      api.send<z.output<typeof ReportImportStarted>>('POST', `/report-imports${writeSearch({ municipality })}`, body),
    onSent: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: importsQuery.queryKey })
      await navigate({ to: `/meldingen/importeren/${id}` })
    },
  })

  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      {municipalities.length > 0 ? (
        <SelectField
          {...field('municipality')}
          label={t`Gemeente`}
          placeholder={t`Kies een gemeente`}
          width="medium"
          options={municipalities}
        />
      ) : null}
      <TextField
        {...field('file')}
        type="file"
        accept=".csv,text/csv"
        label={t`CSV-bestand`}
        description={t`Met een kopregel, en met puntkomma of komma tussen de kolommen. Tot 100.000 regels.`}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Inlezen`}</Button>
      </ButtonGroup>
      {sending ? (
        <p role="status">
          <Trans>Het bestand wordt verstuurd. Blijf op deze pagina.</Trans>
        </p>
      ) : null}
    </form>
  )
}
