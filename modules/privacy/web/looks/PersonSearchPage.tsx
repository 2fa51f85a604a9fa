import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type PersonLooks, SearchPerson } from '../../contract.ts'
import { personSearchesQuery } from '../privacy-queries.ts'
import { EarlierSearches } from './EarlierSearches.tsx'
import { useLookColumns } from './look-columns.tsx'
import './looks.css'

const search = (asked: SearchPerson) => api.send<PersonLooks>('POST', '/privacy/person-searches', asked)

/** Who looked at one person, for a resident who asks. The number stands in no address, and why is remembered. */
export function PersonSearchPage() {
  const { t } = useLingui()
  const [asked, setAsked] = useState<SearchPerson>()
  const [found, setFound] = useState<PersonLooks>()
  const queries = useQueryClient()
  usePageTitle(t`Wie keek naar één persoon`)

  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: SearchPerson,
    defaultValues: { bsn: '', reason: '' },
    send: async (person: SearchPerson) => {
      setAsked(person)
      return search(person)
    },
    onSent: (answer) => {
      setFound(answer)
      void queries.invalidateQueries({ queryKey: personSearchesQuery.queryKey })
    },
  })

  return (
    <>
      <PageHeading
        title={t`Wie keek naar één persoon`}
        trail={[{ label: t`Inzage`, href: '/privacy/inzage' }]}
        intro={t`Voor een inwoner die vraagt wie in zijn of haar gegevens keek. Deze zoekvraag wordt met uw reden vastgelegd.`}
      />
      <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
        <FormErrorSummary errors={errors} attempt={attempt} />
        <TextField {...field('bsn')} label={t`BSN`} inputMode="numeric" autoComplete="off" width="medium" />
        <TextArea {...field('reason')} label={t`Waarom zoekt u dit op?`} rows={2} maxLength={1000} />
        <RefusalPanel refusal={refusal} />
        <div>
          <Button type="submit" look="primary" pending={sending}>{t`Zoeken`}</Button>
        </div>
      </form>
      {found && asked ? <Found key={asked.bsn + asked.reason} first={found} asked={asked} /> : null}
      <EarlierSearches />
    </>
  )
}

function Found({ first, asked }: { first: PersonLooks; asked: SearchPerson }) {
  const { t } = useLingui()
  const columns = useLookColumns()
  const [more, setMore] = useState<PersonLooks[]>([])
  const [refusal, setRefusal] = useState<unknown>()
  const [pending, setPending] = useState(false)
  const pages = [first, ...more]
  const next = pages.at(-1)?.next

  async function fetchMore(after: string) {
    setPending(true)
    try {
      const page = await search({ ...asked, after })
      setMore((before) => [...before, page])
      setRefusal(undefined)
    } catch (reason) {
      setRefusal(reason)
    }
    setPending(false)
  }

  return (
    <Card title={t`Gevonden`}>
      <DataTable
        caption={t`Wie keek naar deze persoon`}
        columns={columns}
        rows={pages.flatMap(({ rows }) => rows)}
        rowKey={(row) => String(row.seq)}
        empty={
          <EmptyState title={first.known ? t`Niemand keek naar deze persoon` : t`Deze persoon is hier niet bekend`}>
            <Trans>Lijsten waarop een dossier van deze persoon stond, tellen mee.</Trans>
          </EmptyState>
        }
      />
      <RefusalPanel refusal={refusal} />
      {next ? <Button pending={pending} onClick={() => void fetchMore(next)}>{t`Wie eerder keek`}</Button> : null}
    </Card>
  )
}
