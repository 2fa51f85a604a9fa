import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Button, ButtonGroup } from '#design/button.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api } from '#platform/web/api.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type AnswerSource, GiveAnswer } from '../../contract.ts'
import { PickSource } from '../knowledge/PickSource.tsx'
import { filledIn, noSource, SourceFields } from './SourceFields.tsx'

const noAnswer = () => ({ body: '', picked: [] as AnswerSource[], sources: [] as ReturnType<typeof noSource>[] })

/** Checks as the contract does; a source that nobody filled in is left out. */
const answerAsGiven: CheckedBy<GiveAnswer> = {
  safeParse: (values, how) => {
    const { sources = [], picked = [], ...answer } = values as Partial<ReturnType<typeof noAnswer>>
    return GiveAnswer.safeParse({ ...answer, sources: [...filledIn(sources), ...picked] }, how)
  },
}

interface AnswerFormProps {
  questionId: string
  /** The answer that is corrected */
  corrects?: string
  onDone: () => void
}

/** An answer and what it rests on; or the correction of one that was sent. */
export function AnswerForm({ questionId, corrects, onDone }: AnswerFormProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { form, field, submit, errors, attempt, refusal, sending, unsaved } = usePageForm({
    schema: answerAsGiven,
    defaultValues: noAnswer(),
    send: (answer) =>
      corrects
        ? api.send('POST', `/advice/questions/${questionId}/corrections`, { ...answer, entryId: corrects })
        : api.send('POST', `/advice/questions/${questionId}/answers`, answer),
    onSent: async () => {
      await queries.invalidateQueries({ queryKey: ['advice'] })
      onDone()
    },
  })
  const sources = form.watch('sources')
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <TextArea {...field('body')} label={corrects ? t`Verbeterd antwoord` : t`Antwoord`} rows={6} maxLength={10_000} />
      <PickSource picked={form.watch('picked')} onChange={(picked) => form.setValue('picked', picked, { shouldDirty: true })} />
      <SourceFields count={sources.length} field={field} />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>
          {corrects ? t`Verbetering versturen` : t`Antwoord versturen`}
        </Button>
        <Button onClick={() => form.setValue('sources', [...sources, noSource()])}>{t`Bron zelf uitschrijven`}</Button>
        <Button look="subtle" onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
      <LeaveGuard when={unsaved} />
    </form>
  )
}
