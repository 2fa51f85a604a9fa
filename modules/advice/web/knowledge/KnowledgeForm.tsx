import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Button, ButtonGroup, LinkButton } from '#design/button.tsx'
import { Checkbox, CheckboxGroup } from '#design/choices.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { type Option, SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { useChoices } from '#platform/web/choices.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { questionKindWords } from '../../contract/words.ts'
import type { KnowledgeSource } from '../../contract.ts'
import { adviceColleaguesQuery } from '../advice-queries.ts'
import { PickSource } from './PickSource.tsx'
import type { WrittenKnowledge } from './written-knowledge.ts'
import './knowledge.css'

interface KnowledgeFormProps<Sent, Answer> {
  schema: CheckedBy<Sent>
  /** Choices for somebody who works for several; empty when there is nothing to choose. */
  municipalities: readonly Option[]
  start: { title?: string; question: string; answer: string; kinds: string[]; sources: KnowledgeSource[]; ownerId?: string }
  save: string
  send: (item: Sent) => Promise<Answer>
  onKept: (answer: Answer) => Promise<void>
  back: string
}

/** The fields of an item. Keeps what was typed whatever is refused. */
export function KnowledgeForm<Sent, Answer>({ schema, municipalities, start, save, send, onKept, back }: KnowledgeFormProps<Sent, Answer>) {
  const { t } = useLingui()
  const choices = useChoices()
  const colleagues = useQuery(adviceColleaguesQuery)
  const { form, field, submit, errors, attempt, refusal, sending, unsaved } = usePageForm<WrittenKnowledge, Sent, Answer>({
    schema,
    defaultValues: {
      municipality: '',
      title: start.title ?? '',
      question: start.question,
      answer: start.answer,
      kinds: start.kinds,
      picked: start.sources,
      ownerId: start.ownerId ?? '',
      aboutNobody: false,
    },
    send,
    onSent: onKept,
  })
  const owners = (colleagues.data?.colleagues ?? []).filter(({ roles }) => roles.includes('specialist') || roles.includes('coordinator'))
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      {municipalities.length > 0 ? (
        <SelectField {...field('municipality')} label={t`Gemeente`} placeholder={t`Kies een gemeente`} options={municipalities} />
      ) : null}
      <TextField {...field('title')} label={t`Titel`} description={t`Zo vindt een collega het: liefst als korte vraag.`} />
      <TextArea {...field('question')} label={t`De vraag in algemene woorden`} rows={3} maxLength={4000} />
      <TextArea {...field('answer')} label={t`Het antwoord`} rows={9} maxLength={10_000} />
      <CheckboxGroup {...field('kinds')} label={t`Waar gaat het over?`} options={choices(questionKindWords)} />
      <PickSource
        only={['law', 'policy']}
        picked={form.watch('picked')}
        onChange={(picked) => form.setValue('picked', picked, { shouldDirty: true })}
      />
      <SelectField
        key={colleagues.isPending ? 'pending' : 'known'}
        {...field('ownerId')}
        label={t`Eigenaar`}
        description={t`Kijkt elk jaar of het nog klopt. Leeg: uzelf.`}
        optional
        placeholder={t`Ikzelf`}
        options={owners.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Checkbox
        {...field('aboutNobody')}
        label={t`Dit gaat over niemand: er staat geen naam, nummer of bijzonderheid in waaraan iemand te herkennen is.`}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>
          {save}
        </Button>
        <LinkButton look="subtle" href={back}>{t`Annuleren`}</LinkButton>
      </ButtonGroup>
      <LeaveGuard when={unsaved} />
    </form>
  )
}
