import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup, LinkButton } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { MoneyField } from '#design/money-field.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api } from '#platform/web/api.ts'
import { useChoices } from '#platform/web/choices.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { resultOutcomeWords } from '../../contract/result-words.ts'
import type { AdviceResults, Followed } from '../../contract.ts'
import { resultsQuery } from '../advice-queries.ts'
import { type ResultForm, resultToSend } from './given-result.ts'
import { QuickAnswer } from './QuickAnswer.tsx'
import { followedFrom } from './result-search.ts'
import '../advice.css'

const page = getRouteApi('/staff/advies/$id/gevolg')

/** One question to the consultant: was the advice followed? One press is enough, from a mail or the work list. */
export function ResultPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const results = useQuery(resultsQuery(id))
  usePageTitle(t`Wat is er met het advies gedaan?`)
  const reference = results.data?.reference ?? ''
  return (
    <>
      <PageHeading
        title={t`Wat is er met het advies gedaan?`}
        trail={[
          { label: t`Advies`, href: '/advies' },
          { label: reference ? t`Adviesvraag ${reference}` : t`Adviesvraag`, href: `/advies/${id}` },
        ]}
        intro={results.data?.excerpt}
      />
      {results.isError ? <RefusalPanel refusal={results.error} onRetry={() => void results.refetch()} /> : null}
      {results.isPending ? <LoadingState lines={5} /> : null}
      {results.data?.mayGive === false ? (
        <Alert title={t`Hier is niets te vertellen`}>
          <Trans>Er is nog geen advies gegeven, of u bent niet de consulent en niet de adviesdesk van deze vraag.</Trans>
        </Alert>
      ) : null}
      {results.data?.mayGive ? <Tell key={id} id={id} results={results.data} /> : null}
    </>
  )
}

/** Who has told nothing yet is asked one thing first; a link that holds the choice goes on to the form. */
function Tell({ id, results }: { id: string; results: AdviceResults }) {
  const search = page.useSearch()
  const [chosen, setChosen] = useState<Followed | ''>()
  if (chosen === undefined && results.versions.length === 0 && !search.gevolgd)
    return <QuickAnswer id={id} cameFrom={search.van ?? 'work-list'} onMore={setChosen} />
  return <TellForm id={id} results={results} chosen={chosen ?? followedFrom(search)} />
}

function TellForm({ id, results: { versions }, chosen }: { id: string; results: AdviceResults; chosen: Followed | '' }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const choices = useChoices()
  const search = page.useSearch()
  const [last] = versions
  const { form, field, submit, errors, attempt, refusal, sending, unsaved } = usePageForm({
    schema: resultToSend(t`Kies of het advies is gevolgd.`, { cameFrom: search.van ?? 'work-list', after: last?.version ?? 0 }),
    defaultValues: {
      followed: chosen || (last?.followed ?? ''),
      outcome: last?.outcome ?? '',
      amount: last?.amount ?? '',
      why: last?.why ?? '',
      registered: last?.registeredInSocrates == null ? '' : last.registeredInSocrates ? 'yes' : 'no',
    } as ResultForm,
    send: (result) => api.send('POST', `/advice/questions/${id}/results`, result),
    onSent: async () => {
      await queries.invalidateQueries({ queryKey: ['advice'] })
      await navigate({ to: `/advies/${id}` })
    },
  })
  const followed = form.watch('followed')
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <RadioGroup
        {...field('followed')}
        label={t`Is het advies gevolgd?`}
        inline
        options={[
          { value: 'yes', label: t`Ja` },
          { value: 'partly', label: t`Deels` },
          { value: 'no', label: t`Nee` },
        ]}
      />
      {followed === 'partly' || followed === 'no' ? (
        <TextArea
          {...field('why')}
          label={t`Waarom niet, of niet helemaal?`}
          description={t`Kort, zonder namen.`}
          rows={3}
          maxLength={1000}
        />
      ) : null}
      <RadioGroup
        {...field('outcome')}
        label={t`Wat werd het besluit?`}
        description={t`Nog niet bekend? Sla dit over; u kunt het later aanvullen.`}
        optional
        inline
        options={choices(resultOutcomeWords)}
      />
      <MoneyField {...field('amount')} label={t`Om welk bedrag ging het?`} optional />
      <RadioGroup
        {...field('registered')}
        label={t`Staat het advies in Socrates?`}
        optional
        inline
        options={[
          { value: 'yes', label: t`Ja` },
          { value: 'no', label: t`Nee` },
        ]}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Bewaren`}</Button>
        <LinkButton href={`/advies/${id}`} look="subtle">{t`Annuleren`}</LinkButton>
      </ButtonGroup>
      <LeaveGuard when={unsaved} />
    </form>
  )
}
