import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { TextArea } from '#design/text-area.tsx'
import { compartmentWords } from '#modules/staff/contract.ts'
import { capital } from '#platform/contract/words.ts'
import { api } from '#platform/web/api.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { showAnswer } from '#platform/web/show-answer.ts'
import { DecideDisclosure, type Disclosure, type DisclosureDecision, disclosureThingWords } from '../../contract.ts'
import { DisclosureFacts, DisclosureState } from './DisclosureLines.tsx'
import { disclosuresQuery } from './disclosure-queries.ts'
import './disclosure.css'

/** What may cross from one law to the other: decided on by somebody else than the asker. */
export function DisclosurePage() {
  const { t } = useLingui()
  const list = useQuery(disclosuresQuery)
  usePageTitle(t`Delen met collega’s van de andere wet`)
  return (
    <>
      <PageHeading
        title={t`Delen met collega’s van de andere wet`}
        intro={t`Dossiers van de Participatiewet en van Wmo en Jeugdwet staan apart. Gegevens gaan alleen over de grens met een grondslag en een goedkeuring.`}
      />
      {list.isError ? <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <LoadingState lines={6} /> : null}
      {list.data?.disclosures.length === 0 ? (
        <EmptyState title={t`Er is niets gevraagd`}>
          <Trans>Nieuwe vragen verschijnen hier vanzelf.</Trans>
        </EmptyState>
      ) : null}
      <div className="wh-stack">
        {list.data?.disclosures.map((one) => (
          <OneDisclosure key={one.id} disclosure={one} />
        ))}
      </div>
    </>
  )
}

function OneDisclosure({ disclosure }: { disclosure: Disclosure }) {
  const { t } = useLingui()
  const word = useWord()
  const title = t`${capital(word(disclosureThingWords[disclosure.thing]))} ${disclosure.reference}, naar ${word(compartmentWords[disclosure.to])}`
  return (
    <Card title={title} look={disclosure.mayDecide ? 'marked' : 'framed'} actions={<DisclosureState disclosure={disclosure} />}>
      <DisclosureFacts disclosure={disclosure} />
      {disclosure.mayDecide ? <Decide id={disclosure.id} about={title} /> : null}
    </Card>
  )
}

function Decide({ id, about }: { id: string; about: string }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  // Which of the two buttons was pressed; read while sending.
  const decision = useRef<DisclosureDecision>('approved')
  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: DecideDisclosure.omit({ decision: true }),
    defaultValues: { reason: '' },
    send: (typed) =>
      api.send<{ disclosures: Disclosure[] }>('PUT', `/disclosures/${id}/decision`, { ...typed, decision: decision.current }),
    onSent: (answer) => {
      showAnswer(queries, disclosuresQuery.queryKey, answer)
    },
  })
  const reason = field('reason')
  return (
    <form className="wh-form" aria-label={about} noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <TextArea
        {...reason}
        id={`reason-${id}`}
        label={t`Toelichting`}
        description={t`Nodig als u weigert.`}
        optional
        rows={2}
        maxLength={2000}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button
          type="submit"
          look="primary"
          small
          pending={sending}
          onClick={() => (decision.current = 'approved')}
        >{t`Goedkeuren`}</Button>
        <Button type="submit" small pending={sending} onClick={() => (decision.current = 'refused')}>{t`Weigeren`}</Button>
      </ButtonGroup>
    </form>
  )
}
