import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from '#design/button.tsx'
import { fieldId } from '#design/field.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { QuestionableWord, questionableAboutWords } from '#platform/contract/questionable-words.ts'
import { api } from '#platform/web/api.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { useChoices } from '#platform/web/choices.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { wordsQuery } from '../report-queries.ts'

const empty = { word: '', about: '' }

const checked: CheckedBy<QuestionableWord> = {
  safeParse: (asked, how) => QuestionableWord.safeParse({ ...(asked as typeof empty), active: true }, how),
}

/** Adds a word to the list; it counts from the next judgement on. */
export function AddWordForm() {
  const { t } = useLingui()
  const choices = useChoices()
  const queries = useQueryClient()
  const { form, field, submit, refusal, sending } = usePageForm({
    schema: checked,
    defaultValues: empty,
    send: (word) => api.send<QuestionableWord>('PUT', '/questionable-words', word),
    onSent: async () => {
      form.reset(empty)
      document.getElementById(fieldId('word'))?.focus()
      await queries.invalidateQueries({ queryKey: wordsQuery.queryKey })
    },
  })
  return (
    <form className="wh-add-word" aria-label={t`Woord toevoegen`} noValidate onSubmit={(event) => void submit(event)}>
      <TextField {...field('word')} label={t`Nieuw woord`} />
      <SelectField {...field('about')} label={t`Gaat over`} placeholder={t`Kies`} options={choices(questionableAboutWords)} />
      <Button type="submit" look="primary" pending={sending}>{t`Toevoegen`}</Button>
      <RefusalPanel refusal={refusal} />
    </form>
  )
}
