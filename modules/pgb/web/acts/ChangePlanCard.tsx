import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Checkbox, RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { TimeField } from '#design/time-field.tsx'
import { api, type RefusalError } from '#platform/web/api.ts'
import { useChoices } from '#platform/web/choices.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useSession } from '#platform/web/session.ts'
import { actPlaceWords, withWhomWords } from '../../contract/act-words.ts'
import { type BudgetAct, type BudgetActs, ChangePlan } from '../../contract.ts'
import { actQuery, below, keepActs } from './acts-queries.ts'
import { useActWords } from './use-act-words.ts'
import { TOWARDS_CLIENT, TOWARDS_PROVIDER } from './with-whom.ts'

interface Changing {
  id: string
  act: BudgetAct
  onDone: () => void
}

const Written = ChangePlan.omit({ revision: true })
type Written = Omit<ChangePlan, 'revision'>

/** Changes the day, who, where and what is asked of what is planned; how it was stays readable. */
export function ChangePlanCard({ id, act, onDone }: Changing) {
  const { t } = useLingui()
  const choices = useChoices()
  const queries = useQueryClient()
  const me = useSession()?.account?.id
  const [revision, setRevision] = useState(act.revision)
  const { field, submit, errors, attempt, refusal, sending, unsaved } = usePageForm({
    schema: Written,
    defaultValues: {
      ...{ withWhom: act.withWhom, withName: act.withName, about: act.about, onDay: act.onDay, place: act.place },
      ...{ from: act.from ?? '', until: act.until ?? '', interpreter: act.interpreter, helper: act.helper, byMe: false },
    } as Record<string, unknown>,
    send: (written: Written) => api.send<BudgetActs>('PUT', below(id, `acts/${act.id}`), { ...written, revision }),
    onSent: (saved) => {
      keepActs(queries, id, saved)
      onDone()
    },
  })
  const top = useRef<HTMLDivElement>(null)
  // The button stands below or beside it: whoever pressed it reads on from the top, by eye and by screen reader.
  useEffect(() => {
    top.current?.focus({ preventScroll: true })
    top.current?.scrollIntoView({ block: 'start' })
  }, [])
  return (
    <div ref={top} tabIndex={-1}>
      <Card title={t`Planning wijzigen`} look="marked">
        <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Planning wijzigen`}>
          <FormErrorSummary errors={errors} attempt={attempt} />
          <div className="wh-acts-times">
            <DateField {...field('onDay')} label={t`Dag`} />
            <TimeField {...field('from')} label={t`Van`} optional />
            <TimeField {...field('until')} label={t`Tot`} optional />
          </div>
          <RadioGroup {...field('place')} inline label={t`Waar?`} options={choices(actPlaceWords)} />
          <RadioGroup
            {...field('withWhom')}
            label={t`Met wie spreekt u?`}
            options={choices(withWhomWords, act.providerId ? TOWARDS_PROVIDER : TOWARDS_CLIENT)}
          />
          <TextField {...field('withName')} label={t`Naam van wie u spreekt`} optional />
          <TextArea {...field('about')} label={t`Waarover gaat het, en waarom is dat nodig?`} rows={3} maxLength={4000} lang="nl" />
          <TextField {...field('interpreter')} label={t`Tolk`} description={t`Welke taal, en wie tolkt.`} optional />
          <TextField {...field('helper')} label={t`Wie helpt of ondersteunt de ander?`} optional />
          {me === act.by.id ? null : <Checkbox {...field('byMe')} label={t`Ik neem dit over van ${act.by.name}`} />}
          <PlanRefusal id={id} actId={act.id} refusal={refusal} onFetched={setRevision} />
          <ButtonGroup>
            <Button type="submit" look="primary" pending={sending}>{t`Wijziging bewaren`}</Button>
            <Button look="subtle" onClick={onDone}>{t`Annuleren`}</Button>
          </ButtonGroup>
          <LeaveGuard when={unsaved} />
        </form>
      </Card>
    </div>
  )
}

interface Refused {
  id: string
  actId: string
  refusal: RefusalError | null | undefined
  onFetched: (revision: number) => void
}

/** A refusal; when a colleague changed the plan meanwhile, how it stands now. What was typed stays. */
function PlanRefusal({ id, actId, refusal, onFetched }: Refused) {
  const { t } = useLingui()
  const words = useActWords()
  const queries = useQueryClient()
  const fetched = useMutation({
    mutationFn: async () => {
      const { acts } = await queries.fetchQuery({ ...actQuery(id, actId), staleTime: 0 })
      return acts[0]
    },
    onSuccess: (now) => {
      if (now) onFetched(now.revision)
    },
  })
  if (refusal?.code !== 'budget.changed-meanwhile') return <RefusalPanel refusal={refusal} />
  if (!fetched.data)
    return (
      <>
        <RefusalPanel refusal={refusal} />
        <div>
          <Button pending={fetched.isPending} onClick={() => fetched.mutate()}>{t`Nieuwe stand ophalen`}</Button>
        </div>
      </>
    )
  return (
    <Alert kind="warning" title={t`Dit heeft een collega intussen bewaard`} live>
      <p>
        {words.title(fetched.data)}. {words.when(fetched.data)}.
      </p>
      <p>{fetched.data.about}</p>
      <p>
        <Trans>In het formulier staat uw tekst. Neem over wat moet blijven en bewaar opnieuw.</Trans>
      </p>
    </Alert>
  )
}
