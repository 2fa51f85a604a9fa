import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button, ButtonGroup, LinkButton } from '#design/button.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { RefusalError, type RefusedField } from '#platform/web/api.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { useConfirmations } from '#platform/web/questioned/confirmations.ts'
import { QuestionedWords } from '#platform/web/questioned/QuestionedWords.tsx'
import { questionedWords } from '#platform/web/questioned/questioned-passages.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { PlanAction } from '../../contract.ts'
import { CooperationFields } from './CooperationFields.tsx'
import { OnTheSpotFields } from './OnTheSpotFields.tsx'
import { PartnerFields } from './PartnerFields.tsx'
import { WhatAndWhereFields } from './WhatAndWhereFields.tsx'
import { WhenFields } from './WhenFields.tsx'
import type { WrittenAction } from './written-action.ts'
import './planning.css'

interface ActionFormProps<Answer> {
  schema: CheckedBy<PlanAction>
  start: WrittenAction
  /** Words that somebody stood by before */
  reconsidered: readonly string[]
  save: string
  send: (plan: PlanAction) => Promise<Answer>
  onSent: (answer: Answer) => Promise<void>
  back: string
  /** A new one is of a municipality */
  isNew?: boolean
  /** Shown when somebody else changed it meanwhile */
  meanwhile?: (refusal: RefusalError) => ReactNode
}

/** An action in the order in which one thinks of it. Keeps what was typed whatever is refused. */
export function ActionForm<Answer>({ schema, start, reconsidered, save, send, onSent, back, isNew, meanwhile }: ActionFormProps<Answer>) {
  const { t } = useLingui()
  const [questioned, setQuestioned] = useState<{ refusal: RefusalError; fields: readonly RefusedField[] }>()
  const confirmations = useConfirmations()
  const page = usePageForm<WrittenAction, PlanAction, Answer>({
    schema,
    defaultValues: start,
    send: (plan) => asked(withReasons(plan)),
    onSent,
  })
  const { form, field, submit, errors, attempt, refusal, sending, unsaved } = page

  const textOf = (name: string) => {
    const reasons = name === 'areaReason' ? Object.values(confirmations.because) : []
    return [String(form.watch(name as 'areaReason') ?? ''), ...reasons].join('\n')
  }
  const words = questionedWords(questioned?.fields ?? [], textOf)

  function withReasons(plan: PlanAction): PlanAction {
    const still = words.filter(({ passages }) => passages.length > 0).map(({ word }) => word)
    const stoodBy = confirmations.into(plan.areaReason, still)
    return { ...plan, areaReason: stoodBy.motivation, reconsidered: [...reconsidered, ...stoodBy.reconsidered] }
  }

  async function asked(plan: PlanAction): Promise<Answer> {
    try {
      return await send(plan)
    } catch (reason) {
      if (!(reason instanceof RefusalError) || !reason.code.endsWith('questionable-grounds')) throw reason
      // Shown word by word instead of beside the fields; what was asked before stays in sight with its answer.
      setQuestioned((before) => ({
        refusal: reason,
        fields: [...(before?.fields ?? []).filter((field) => !reason.errors.some(sameAs(field))), ...reason.errors],
      }))
      throw new RefusalError({ status: reason.status, code: reason.code, title: reason.title, errors: [] })
    }
  }

  const refused = (reason: RefusalError) =>
    reason.code === 'action.changed-meanwhile' && meanwhile ? meanwhile(reason) : <RefusalPanel refusal={reason} />

  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <WhatAndWhereFields field={field} chooses={isNew} />
      <WhenFields field={field} neededStaff={form.watch('neededStaff')} />
      <CooperationFields field={field} form={form} />
      <PartnerFields field={field} form={form} />
      <OnTheSpotFields field={field} />
      {questioned ? <QuestionedWords refusal={questioned.refusal} words={words} confirmations={confirmations} /> : null}
      {refusal && refusal.code !== questioned?.refusal.code ? refused(refusal) : null}
      <div>
        <ButtonGroup>
          <Button type="submit" look="primary" pending={sending}>
            {save}
          </Button>
          <LinkButton look="subtle" href={back}>{t`Annuleren`}</LinkButton>
        </ButtonGroup>
        <p className="wh-form-note">
          <Trans>Schrijf hier geen namen of nummers van personen op.</Trans>
        </p>
      </div>
      <LeaveGuard when={unsaved} />
    </form>
  )
}

const sameAs = (one: RefusedField) => (other: RefusedField) => one.code === other.code && one.pointer === other.pointer
