import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup, LinkButton } from '#design/button.tsx'
import { Columns } from '#design/card.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { useMunicipalityChoices, withMunicipality } from '#platform/web/municipalities.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useSession } from '#platform/web/session.ts'
import { type QuestionKept, QuestionKind } from '../../contract.ts'
import { OnDutyNow } from '../duty/OnDutyNow.tsx'
import { MatchingKnowledge } from '../knowledge/MatchingKnowledge.tsx'
import { noQuestion, questionAsAsked } from './asked-question.ts'
import { QuestionFields } from './QuestionFields.tsx'
import { forgetQuestion, keepQuestion, keptQuestion } from './question-draft.ts'
import '../advice.css'

/** A colleague asks in under a minute, and hears at once when an answer is due. */
export function AskPage() {
  const { t } = useLingui()
  const [kept, setKept] = useState<QuestionKept>()
  usePageTitle(t`Vraag aan de adviesdesk`)
  return (
    <>
      <PageHeading title={t`Vraag aan de adviesdesk`} trail={[{ label: t`Advies`, href: '/advies' }]} />
      {kept ? <Asked kept={kept} onAgain={() => setKept(undefined)} /> : <AskForm onKept={setKept} />}
    </>
  )
}

function AskForm({ onKept }: { onKept: (kept: QuestionKept) => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const several = useMunicipalityChoices().length > 0
  const [wide] = useState(() => window.matchMedia('(min-width: 64rem)').matches)
  const accountId = useSession()?.account?.id ?? ''
  const [kept] = useState(() => keptQuestion(accountId))
  const { form, field, submit, errors, attempt, refusal, sending, unsaved } = usePageForm({
    schema: withMunicipality(questionAsAsked, several ? t`Kies een gemeente.` : undefined),
    defaultValues: { ...noQuestion(), ...kept },
    send: (question) => api.send<QuestionKept>('POST', '/advice/questions', question),
    onSent: async (sent) => {
      forgetQuestion(accountId)
      await queries.invalidateQueries({ queryKey: ['advice'] })
      onKept(sent)
    },
  })
  const { watch } = form
  useEffect(
    () => watch(({ kind = '', urgency = '', question = '' }) => keepQuestion(accountId, { kind, urgency, question })).unsubscribe,
    [watch, accountId],
  )
  // The text is kept; only what is not kept would be lost.
  const named = watch('subject').kind !== 'unknown' || watch('fileNumber') !== ''
  const matching = <MatchingKnowledge question={watch('question')} onHelped={() => form.reset(noQuestion())} />
  return (
    <Columns
      main={
        <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
          <OnDutyNow kind={QuestionKind.safeParse(watch('kind')).data} municipality={watch('municipality') || undefined} />
          <FormErrorSummary errors={errors} attempt={attempt} />
          {kept ? <Alert kind="info" title={t`U had al een begin gemaakt: dat staat hieronder`} /> : null}
          <QuestionFields
            field={field}
            subject={form.watch('subject')}
            municipality={form.watch('municipality')}
            subjectRefused={Boolean(form.formState.errors.subject?.address)}
            belowQuestion={wide ? null : matching}
          />
          <div>
            <RefusalPanel refusal={refusal} />
            <ButtonGroup>
              <Button type="submit" look="primary" pending={sending}>{t`Vraag stellen`}</Button>
              <LinkButton href="/advies" look="subtle">{t`Annuleren`}</LinkButton>
            </ButtonGroup>
            <p className="wh-form-note">
              <Trans>
                Soort, spoed en vraag blijven in dit tabblad staan tot u de vraag stelt of zich afmeldt, hooguit twaalf uur. Namen en
                nummers niet.
              </Trans>
            </p>
          </div>
          <LeaveGuard when={unsaved && named} />
        </form>
      }
      aside={wide ? matching : null}
    />
  )
}

function Asked({ kept, onAgain }: { kept: QuestionKept; onAgain: () => void }) {
  const { t } = useLingui()
  const format = useFormat()
  const day = format.longDate(kept.firstAnswerDueAt)
  const time = format.time(kept.firstAnswerDueAt)
  return (
    <div className="wh-stack">
      <Alert kind="success" title={t`Uw vraag ${kept.reference} staat bij de adviesdesk`} live>
        <p>
          <Trans>
            U krijgt antwoord uiterlijk {day} om {time}.
          </Trans>
        </p>
        <p>
          <Trans>Een specialist neemt de vraag op. Misschien vraagt die eerst iets terug.</Trans>
        </p>
      </Alert>
      <ButtonGroup>
        <LinkButton look="primary" href={`/advies/${kept.id}`}>{t`Naar de vraag`}</LinkButton>
        <Button onClick={onAgain}>{t`Nog een vraag stellen`}</Button>
      </ButtonGroup>
    </div>
  )
}
