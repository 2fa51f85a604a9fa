import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { Button, ButtonGroup, LinkButton } from '#design/button.tsx'
import { Card, Columns } from '#design/card.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextField } from '#design/text-field.tsx'
import { capital } from '#platform/contract/words.ts'
import { saveAsFile, writeCsv } from '#platform/web/csv-file.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { moneyColumnWords } from '../../contract/money-words.ts'
import { importContentWords } from '../../contract/words.ts'
import { type ImportContent, moneyColumns } from '../../contract.ts'
import type { Chosen } from './chosen-file.ts'
import { readMoneyFile } from './money-queries.ts'

/** The first step: what is in the file, where it comes from, and the file itself. */
export function ChooseMoneyFile({ id, onRead }: { id: string; onRead: (chosen: Chosen) => void }) {
  const { t } = useLingui()
  const word = useWord()
  const [content, setContent] = useState<ImportContent>()
  const [sourceSystem, setSourceSystem] = useState('PGB2.0')
  const [file, setFile] = useState<File>()
  const [attempt, setAttempt] = useState(0)
  const reading = useMutation({
    mutationFn: async (given: Omit<Chosen, 'read'>) => ({ ...given, read: await readMoneyFile(id, given.file, given.errand) }),
    onSuccess: onRead,
  })
  const errors = [
    ...(content ? [] : [{ name: 'content', message: t`Kies wat er in het bestand staat.` }]),
    ...(sourceSystem.trim().length < 2 ? [{ name: 'sourceSystem', message: t`Vul in uit welk systeem het bestand komt.` }] : []),
    ...(file ? [] : [{ name: 'file', message: t`Kies een bestand.` }]),
  ]
  const errorOf = (name: string) => (attempt > 0 ? errors.find((error) => error.name === name)?.message : undefined)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (content && file && errors.length === 0) reading.mutate({ file, errand: { content, sourceSystem: sourceSystem.trim() } })
  }
  return (
    <Columns
      main={
        <form className="wh-form" noValidate onSubmit={submit}>
          {attempt > 0 ? <FormErrorSummary errors={errors} attempt={attempt} /> : null}
          <RadioGroup
            name="content"
            label={t`Wat staat er in het bestand?`}
            error={errorOf('content')}
            options={(Object.keys(importContentWords) as ImportContent[]).map((value) => ({
              value,
              label: capital(word(importContentWords[value])),
            }))}
            onChange={(event) => setContent(event.target.value as ImportContent)}
          />
          <TextField
            name="sourceSystem"
            label={t`Uit welk systeem komt het?`}
            description={t`Bijvoorbeeld PGB2.0 of Treks. Per systeem onthouden we welke kolom wat is.`}
            width="medium"
            error={errorOf('sourceSystem')}
            value={sourceSystem}
            onChange={(event) => setSourceSystem((event.target as HTMLInputElement).value)}
          />
          <TextField
            name="file"
            type="file"
            accept=".csv,.xlsx,text/csv"
            label={t`Kies het bestand`}
            description={t`CSV of Excel (xlsx) met een kopregel, tot 250.000 regels. U ziet eerst wat erbij komt; er wordt nog niets bewaard.`}
            error={errorOf('file')}
            onChange={(event) => setFile((event.target as HTMLInputElement).files?.[0])}
          />
          <RefusalPanel refusal={reading.error} />
          <ButtonGroup>
            <Button type="submit" look="primary" pending={reading.isPending}>{t`Verder`}</Button>
            <LinkButton look="subtle" href={`/onderzoeken/${id}/pgb/gegevens`}>{t`Terug naar de gegevens`}</LinkButton>
          </ButtonGroup>
        </form>
      }
      aside={<WhatWeRead content={content} />}
    />
  )
}

function WhatWeRead({ content }: { content: ImportContent | undefined }) {
  const { t } = useLingui()
  return (
    <Card title={t`Goed om te weten`} look="quiet">
      <p>
        <Trans>
          Lees in deze volgorde: budgetten, zorgovereenkomsten, declaraties, betalingen. Zo vindt elke regel waar hij bij hoort.
        </Trans>
      </p>
      <p>
        <Trans>Een regel van iemand die niet in dit onderzoek staat, wordt niet bewaard.</Trans>
      </p>
      {content ? (
        <Button
          small
          onClick={() =>
            saveAsFile(`${importContentWords[content].nl}.csv`, writeCsv([columnsOf(content).map((column) => moneyColumnWords[column].nl)]))
          }
        >{t`Leeg voorbeeld downloaden`}</Button>
      ) : null}
    </Card>
  )
}

function columnsOf(content: ImportContent) {
  const { needed, oneOf = [], optional } = moneyColumns[content]
  return [...oneOf, ...needed, ...optional]
}
