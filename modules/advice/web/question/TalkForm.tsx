import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Button, ButtonGroup } from '#design/button.tsx'
import { DateField } from '#design/date-field.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { TimeField } from '#design/time-field.tsx'
import { momentAt } from '#platform/contract/working-time-rules.ts'
import { api } from '#platform/web/api.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { NoteTalk } from '../../contract.ts'

const noTalk = () => ({ day: '', time: '', with: '', report: '' })

/** A day and a time become the moment that the contract asks for. */
const talkAsNoted: CheckedBy<NoteTalk> = {
  safeParse: (values, how) => {
    const { day, time, ...talk } = values as ReturnType<typeof noTalk>
    const missing = [
      ...(day ? [] : [{ path: ['day'], message: 'Vul de dag in.' }]),
      ...(time ? [] : [{ path: ['time'], message: 'Vul de tijd in.' }]),
    ]
    if (missing.length > 0) return { success: false, error: { issues: missing } }
    return NoteTalk.safeParse({ ...talk, at: momentAt(day, time).toISOString() }, how)
  },
}

/** A talk, held or planned: when, with whom, and what came of it. */
export function TalkForm({ questionId, onDone }: { questionId: string; onDone: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: talkAsNoted,
    defaultValues: noTalk(),
    send: (talk) => api.send('POST', `/advice/questions/${questionId}/talks`, talk),
    onSent: async () => {
      await queries.invalidateQueries({ queryKey: ['advice'] })
      onDone()
    },
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <FieldRow>
        <DateField {...field('day')} label={t`Dag`} />
        <TimeField {...field('time')} label={t`Tijd`} />
      </FieldRow>
      <TextField {...field('with')} label={t`Met wie`} />
      <TextArea {...field('report')} label={t`Kort verslag`} optional rows={3} maxLength={10_000} />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Gesprek vastleggen`}</Button>
        <Button look="subtle" onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
