import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { FieldRow, Fieldset } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { SelectField } from '#design/select-field.tsx'
import { api } from '#platform/web/api.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import {
  capacityActivityWords,
  missingIn,
  type RosterCheck,
  type RosterColumn,
  type RosterFile,
  type RosterMapping,
  rosterColumnWords,
  taskWords,
} from '../../contract.ts'
import { codeErrors, SetCodes } from './SetCodes.tsx'
import { SetOtherwise, SetWords } from './SetWords.tsx'
import { activityWordsIn, codesIn, taskWordsIn } from './words-in-file.ts'

interface SetColumnsProps {
  file: RosterFile
  mapping: RosterMapping
  onChange: (mapping: RosterMapping) => void
  onChecked: (check: RosterCheck) => void
  onBack: () => void
}

/** The second step: which column is what, and what the team's own words and codes mean. */
export function SetColumns({ file, mapping, onChange, onChecked, onBack }: SetColumnsProps) {
  const { t } = useLingui()
  const word = useWord()
  const [attempt, setAttempt] = useState(0)
  const checking = useMutation({
    mutationFn: () => api.send<RosterCheck>('POST', '/capacity/roster-checks', { table: file.table, mapping }),
    onSuccess: onChecked,
  })
  const codes = codesIn(file, mapping)
  const errors = [
    ...missingIn(mapping, file.table.heading).map((column) => ({
      name: `column-${column}`,
      message: t`Kies de kolom voor: ${word(rosterColumnWords[column]).toLowerCase()}.`,
    })),
    ...codeErrors(codes, mapping, {
      noTime: (code) => t`Vul voor ${code} een tijd in, bijvoorbeeld 09:00.`,
      order: (code) => t`De eindtijd van ${code} ligt na de begintijd.`,
    }),
  ]
  const errorOf = (name: string) => (attempt > 0 ? errors.find((error) => error.name === name)?.message : undefined)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (errors.length === 0) checking.mutate()
  }
  const own = { activity: activityWordsIn(file, mapping), task: taskWordsIn(file, mapping) }
  return (
    <form className="wh-stack" onSubmit={submit} noValidate>
      {file.kept ? <Alert>{t`We hebben overgenomen wat u de vorige keer koos. Klopt het nog?`}</Alert> : null}
      {attempt > 0 ? <FormErrorSummary errors={errors} attempt={attempt} /> : null}
      <FirstLines file={file} mapping={mapping} />
      <SelectField
        name="layout"
        label={t`Hoe ziet het bestand eruit?`}
        description={t`Bij een rij per medewerker heeft elke dag een kolom, met een code of tijden in de vakken.`}
        width="medium"
        options={[
          { value: 'line', label: t`Een dienst per regel` },
          { value: 'person', label: t`Een rij per medewerker` },
        ]}
        value={mapping.layout}
        onChange={(event) => onChange({ ...mapping, layout: event.target.value === 'person' ? 'person' : 'line' })}
      />
      <ColumnFields file={file} mapping={mapping} onChange={onChange} errorOf={errorOf} />
      {codes.length > 0 ? <SetCodes codes={codes} mapping={mapping} onChange={onChange} errorOf={errorOf} /> : null}
      <SetWords
        name="activity"
        legend={t`Uw woorden voor de activiteit`}
        words={own.activity}
        ours={capacityActivityWords}
        theirs={mapping.activities}
        onChange={(activities) => onChange({ ...mapping, activities })}
      />
      <SetWords
        name="task"
        legend={t`Uw woorden voor de taak`}
        words={own.task}
        ours={taskWords}
        theirs={mapping.tasks}
        onChange={(tasks) => onChange({ ...mapping, tasks })}
      />
      <SetOtherwise mapping={mapping} onChange={onChange} />
      <RefusalPanel refusal={checking.error} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={checking.isPending}>{t`Controleren`}</Button>
        <Button onClick={onBack}>{t`Ander bestand kiezen`}</Button>
      </ButtonGroup>
      <p>
        <Trans>Controleren zet nog niets in het rooster.</Trans>
      </p>
    </form>
  )
}

const SHOWN_LINES = 4
const SHOWN_COLUMNS = 9

function FirstLines({ file: { table, days }, mapping }: { file: RosterFile; mapping: RosterMapping }) {
  const { t } = useLingui()
  const rows = table.lines.slice(0, SHOWN_LINES)
  const columns = table.heading.slice(0, SHOWN_COLUMNS)
  const [lines, left] = [table.lines.length, table.heading.length - columns.length]
  return (
    <Card title={t`De eerste regels van uw bestand`} look="quiet">
      <p>
        <Plural value={lines} one="Het bestand heeft # regel onder de kopregel." other="Het bestand heeft # regels onder de kopregel." />{' '}
        {left > 0 ? (
          <Plural value={left} one="Er is nog # kolom meer dan u hier ziet." other="Er zijn nog # kolommen meer dan u hier ziet." />
        ) : null}{' '}
        {mapping.layout === 'person' ? <Trans>We herkennen {days.length} kolommen als dag.</Trans> : null}
      </p>
      <DataTable
        caption={t`De eerste regels van uw bestand`}
        rows={rows}
        rowKey={({ line }) => String(line)}
        columns={columns.map((column, index) => ({
          key: column,
          header: column,
          cell: ({ cells }: RosterFile['table']['lines'][number]) => cells[index] || '–',
        }))}
      />
    </Card>
  )
}

interface ColumnFieldsProps extends Pick<SetColumnsProps, 'file' | 'mapping' | 'onChange'> {
  errorOf: (name: string) => string | undefined
}

function ColumnFields({ file, mapping, onChange, errorOf }: ColumnFieldsProps) {
  const { t } = useLingui()
  const word = useWord()
  const { layout, columns } = mapping
  const byCode = columns.code !== null
  const needed: RosterColumn[] = ['person', 'day', ...(byCode ? [] : (['from', 'until'] as const))]
  const shown: RosterColumn[] =
    layout === 'person'
      ? ['person']
      : ['person', 'day', ...(byCode ? [] : (['from', 'until'] as const)), 'code', 'part', 'activity', 'task', 'needs']
  const descriptions: Partial<Record<RosterColumn, string>> = {
    person: t`De naam of het account, zoals in Wederhoor.`,
    code: t`Staat er een code in plaats van tijden, zoals D of A? Kies dan die kolom.`,
  }
  return (
    <Fieldset legend={t`Welke kolom is wat?`}>
      <FieldRow>
        {shown.map((column) => (
          <SelectField
            key={column}
            name={`column-${column}`}
            label={word(rosterColumnWords[column])}
            description={descriptions[column]}
            error={errorOf(`column-${column}`)}
            optional={!needed.includes(column)}
            placeholder={needed.includes(column) ? t`Kies een kolom` : t`Staat er niet in`}
            width="medium"
            options={file.table.heading.map((value) => ({ value, label: value }))}
            value={columns[column] ?? ''}
            onChange={(event) => onChange({ ...mapping, columns: { ...columns, [column]: event.target.value || null } })}
          />
        ))}
      </FieldRow>
    </Fieldset>
  )
}
