import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type BudgetAct, type BudgetActs, RecordReading } from '../../contract.ts'
import { below, keepActs } from './acts-queries.ts'

/** Whether the other person read what was written down, and what they said about it. */
export function ReadingCard({ id, act, works }: { id: string; act: BudgetAct; works: boolean }) {
  const { t } = useLingui()
  const format = useFormat()
  if (!works || act.reactionOn)
    return (
      <Card title={t`Reactie op het verslag`}>
        <DefinitionList
          facts={[
            { term: t`Ter lezing gestuurd`, value: format.date(act.readingSentOn) },
            { term: t`Reactie op`, value: format.date(act.reactionOn) },
            { term: t`Akkoord`, value: act.readingAgreed === null ? null : act.readingAgreed ? t`ja` : t`nee` },
          ]}
        />
        {act.reaction ? <p className="wh-acts-text">{act.reaction}</p> : null}
      </Card>
    )
  return (
    <Card title={t`Reactie op het verslag`}>
      <ReadingForm id={id} act={act} />
    </Card>
  )
}

function ReadingForm({ id, act }: { id: string; act: BudgetAct }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { form, field, submit, refusal, sending, unsaved } = usePageForm({
    schema: RecordReading,
    defaultValues: {
      sentOn: act.readingSentOn ?? '',
      reactionOn: '',
      reaction: act.reaction,
      agreement: '',
      agreed: null as boolean | null,
    },
    send: (reading: RecordReading) => api.send<BudgetActs>('PUT', below(id, `acts/${act.id}/reading`), reading),
    onSent: (saved) => keepActs(queries, id, saved),
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Reactie op het verslag`}>
      <DateField {...field('sentOn')} label={t`Ter lezing gestuurd op`} />
      <DateField {...field('reactionOn')} label={t`Reactie gekregen op`} optional />
      <RadioGroup
        {...field('agreement')}
        inline
        optional
        label={t`Eens met het verslag?`}
        options={[
          { value: 'ja', label: t`Ja` },
          { value: 'nee', label: t`Nee` },
        ]}
        onChange={async (event) => {
          form.setValue('agreement', event.target.value)
          form.setValue('agreed', event.target.value === 'ja')
        }}
      />
      <TextArea {...field('reaction')} label={t`Wat was de reactie?`} rows={3} maxLength={8000} optional lang="nl" />
      <RefusalPanel refusal={refusal} />
      <div>
        <Button type="submit" pending={sending}>{t`Bewaren`}</Button>
      </div>
      <LeaveGuard when={unsaved} />
    </form>
  )
}
