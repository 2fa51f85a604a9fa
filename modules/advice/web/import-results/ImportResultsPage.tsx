import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card, Columns } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { resultColumns } from '../../contract.ts'
import { type Preview, previewOf } from './preview.ts'
import { resultImportsQuery } from './result-import-queries.ts'

/** Reads in what was done with advice: choose a file, see what was understood, read it in. */
export function ImportResultsPage() {
  const { t } = useLingui()
  usePageTitle(t`Resultaten inlezen`)
  return (
    <>
      <PageHeading
        title={t`Resultaten inlezen`}
        trail={[{ label: t`Advies`, href: '/advies' }]}
        intro={t`Lees uit Cognos of Socrates in wat er met adviezen is gedaan. Goede regels worden bewaard, foute regels ziet u terug met de reden.`}
      />
      <Columns
        main={
          <>
            <ChooseFile />
            <EarlierImports />
          </>
        }
        aside={<ColumnsOfFile />}
      />
    </>
  )
}

function ChooseFile() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<{ file: File; preview: Preview }>()
  const choose = useMutation({ mutationFn: async (file: File) => setChosen({ file, preview: await previewOf(file) }) })
  const reading = useMutation({
    mutationFn: (file: File) => {
      const body = new FormData()
      body.set('file', file)
      return api.send<{ id: string }>('POST', '/advice/result-imports', body)
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['advice'] })
      await navigate({ to: `/advies/invoer/${id}` })
    },
  })
  const complete = chosen?.preview.heading.missing.length === 0
  return (
    <div className="wh-stack">
      <TextField
        id="file"
        name="file"
        type="file"
        accept=".csv,text/csv"
        label={t`CSV-bestand`}
        description={t`Met een kopregel, en met puntkomma of komma tussen de kolommen. Tot 20.000 regels.`}
        onChange={(event) => {
          const file = (event.target as HTMLInputElement).files?.[0]
          if (file) choose.mutate(file)
          else setChosen(undefined)
        }}
      />
      {chosen ? <Understood preview={chosen.preview} /> : null}
      <RefusalPanel refusal={reading.error} />
      {chosen && complete ? (
        <ButtonGroup>
          <Button look="primary" pending={reading.isPending} onClick={() => reading.mutate(chosen.file)}>{t`Inlezen`}</Button>
        </ButtonGroup>
      ) : null}
      {reading.isPending ? (
        <div role="status">
          <progress aria-label={t`Bezig met inlezen`} />
          <p>
            <Trans>Het bestand wordt ingelezen. Blijf op deze pagina.</Trans>
          </p>
        </div>
      ) : null}
    </div>
  )
}

function Understood({ preview: { heading, columns, rows } }: { preview: Preview }) {
  const { t } = useLingui()
  const unknown = heading.unknown.join(', ')
  return (
    <>
      {heading.missing.length > 0 ? (
        <Alert kind="error" title={t`Dit bestand mist kolommen`}>
          <Trans>Zorg voor de kolom gevolgd, en voor kenmerk of dossiernummer. Kies het bestand daarna opnieuw.</Trans>
        </Alert>
      ) : null}
      {unknown ? (
        <Alert title={t`Deze kolommen slaan we over`}>
          <p>{unknown}</p>
        </Alert>
      ) : null}
      {columns.length > 0 ? (
        <DataTable
          caption={t`Zo lezen we de eerste regels`}
          rows={rows}
          rowKey={({ key }) => String(key)}
          columns={columns.map((column) => ({
            key: column,
            header: column,
            cell: ({ cells }: Preview['rows'][number]) => cells[heading.at[column] ?? -1] || '–',
          }))}
        />
      ) : null}
    </>
  )
}

function ColumnsOfFile() {
  const { t } = useLingui()
  return (
    <Card title={t`Kolommen`}>
      <p>
        <Trans>In elke volgorde. Nodig zijn gevolgd, en kenmerk of dossiernummer.</Trans>
      </p>
      <dl className="wh-stack">
        {Object.entries(resultColumns).map(([name, { nl }]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{nl}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

function EarlierImports() {
  const { t } = useLingui()
  const format = useFormat()
  const imports = useQuery(resultImportsQuery)
  if (imports.isError) return <RefusalPanel refusal={imports.error} onRetry={() => void imports.refetch()} />
  if (!imports.data || imports.data.rows.length === 0) return null
  return (
    <Card title={t`Eerder ingelezen`} look="quiet">
      <DataTable
        caption={t`Bestanden met wat eruit kwam`}
        rows={imports.data.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/advies/invoer/${row.id}`}
        columns={[
          { key: 'at', header: t`Ingelezen`, cell: (row) => format.moment(row.at) },
          { key: 'by', header: t`Door`, cell: (row) => row.by.name },
          { key: 'added', header: t`Nieuw`, align: 'end', cell: (row) => format.number(row.added) },
          { key: 'known', header: t`Al bekend`, align: 'end', cell: (row) => format.number(row.known) },
          { key: 'wrong', header: t`Fout`, align: 'end', cell: (row) => format.number(row.wrong) },
        ]}
      />
    </Card>
  )
}
