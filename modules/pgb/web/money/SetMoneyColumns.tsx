import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { FieldRow, Fieldset } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { SelectField } from '#design/select-field.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { moneyColumnWords } from '../../contract/money-words.ts'
import { type MoneyColumn, type MoneyFile, type MoneyMapping, type MoneyPreview, missingColumns, moneyColumns } from '../../contract.ts'
import type { Chosen } from './chosen-file.ts'
import { checkMoneyFile } from './money-queries.ts'

interface SetMoneyColumnsProps {
  id: string
  chosen: Chosen
  onChange: (mapping: MoneyMapping) => void
  onChecked: (preview: MoneyPreview) => void
  onBack: () => void
}

/** The second step: which column is what. */
export function SetMoneyColumns({ id, chosen: { file, errand, read }, onChange, onChecked, onBack }: SetMoneyColumnsProps) {
  const { t } = useLingui()
  const word = useWord()
  const [attempt, setAttempt] = useState(0)
  const { content, mapping = {} } = errand
  const checking = useMutation({ mutationFn: () => checkMoneyFile(id, file, errand), onSuccess: onChecked })
  const errors = missingColumns(content, mapping, read.heading).map((column) => ({
    name: `column-${column}`,
    message: t`Kies de kolom voor: ${word(moneyColumnWords[column])}.`,
  }))
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (errors.length === 0) checking.mutate()
  }
  const { needed, oneOf = [], optional } = moneyColumns[content]
  const fields = (columns: readonly MoneyColumn[], isNeeded: boolean) => (
    <FieldRow>
      {columns.map((column) => (
        <SelectField
          key={column}
          name={`column-${column}`}
          label={capital(word(moneyColumnWords[column]))}
          error={attempt > 0 ? errors.find(({ name }) => name === `column-${column}`)?.message : undefined}
          optional={!isNeeded}
          placeholder={isNeeded ? t`Kies een kolom` : t`Staat er niet in`}
          width="medium"
          options={read.heading.map((value) => ({ value, label: value }))}
          value={mapping[column] ?? ''}
          onChange={(event) => onChange(withColumn(mapping, column, event.target.value))}
        />
      ))}
    </FieldRow>
  )
  return (
    <form className="wh-stack" noValidate onSubmit={submit}>
      {read.kept ? <Alert>{t`We hebben overgenomen wat de vorige keer is gekozen. Klopt het nog?`}</Alert> : null}
      {attempt > 0 ? <FormErrorSummary errors={errors} attempt={attempt} /> : null}
      <FirstLines read={read} />
      <Fieldset legend={t`Deze kolommen zijn nodig`}>{fields(needed, true)}</Fieldset>
      {oneOf.length > 0 ? (
        <Fieldset legend={t`Van wie is het?`} description={t`Een van deze twee is nodig.`}>
          {fields(oneOf, true)}
        </Fieldset>
      ) : null}
      <Fieldset legend={t`Als ze in het bestand staan`}>{fields(optional, false)}</Fieldset>
      <RefusalPanel refusal={checking.error} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={checking.isPending}>{t`Controleren`}</Button>
        <Button onClick={onBack}>{t`Ander bestand kiezen`}</Button>
      </ButtonGroup>
      <p>
        <Trans>Controleren zet nog niets in het onderzoek.</Trans>
      </p>
    </form>
  )
}

function withColumn(mapping: MoneyMapping, column: MoneyColumn, name: string): MoneyMapping {
  const { [column]: _, ...others } = mapping
  return name ? { ...others, [column]: name } : others
}

const SHOWN_COLUMNS = 8

function FirstLines({ read: { heading, first } }: { read: MoneyFile }) {
  const { t } = useLingui()
  const rows = first.map((cells, index) => ({ cells, key: String(index) }))
  return (
    <Card title={t`De eerste regels van uw bestand`} look="quiet">
      <DataTable
        caption={t`De eerste regels van uw bestand`}
        rows={rows}
        rowKey={({ key }) => key}
        columns={heading.slice(0, SHOWN_COLUMNS).map((column, index) => ({
          key: column,
          header: column,
          cell: ({ cells }: (typeof rows)[number]) => cells[index] || '–',
        }))}
      />
    </Card>
  )
}
