import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { SelectField } from '#design/select-field.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { capital } from '#platform/contract/words.ts'
import { api } from '#platform/web/api.ts'
import { useChoices } from '#platform/web/choices.ts'
import { useWord } from '#platform/web/language.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { directionOf, languageWords } from '../../contract/words.ts'
import { type Item, type OtherLanguage, WriteTranslation } from '../../contract.ts'
import { BodyText } from '../BodyText.tsx'
import { itemQuery } from '../information-queries.ts'
import { useKeepAnswer } from './keep-item.ts'

/** The text in other languages; what is out of date is not shown to residents. */
export function TranslationsCard({ item }: { item: Item }) {
  const { t } = useLingui()
  const word = useWord()
  const mayEdit = useMay('information.edit')
  const [language, setLanguage] = useState<OtherLanguage>()
  const choices = useChoices()
  return (
    <Card title={t`In andere talen`}>
      {item.translations.length === 0 ? (
        <p>
          <Trans>Deze tekst is er alleen in het Nederlands.</Trans>
        </p>
      ) : null}
      {item.translations.map((one) => (
        <Disclosure
          key={one.language}
          summary={
            <span className="wh-info-line">
              {capital(word(languageWords[one.language]))}
              {one.outOfDate ? <StatusBadge tone="warning">{t`verouderd: het Nederlands is gewijzigd`}</StatusBadge> : null}
            </span>
          }
        >
          <p lang={one.language} dir={directionOf(one.language)}>
            <strong>{one.title}</strong>
          </p>
          <BodyText text={one.body} lang={one.language} dir={directionOf(one.language)} />
        </Disclosure>
      ))}
      {mayEdit ? (
        <SelectField
          name="language"
          label={t`Taal toevoegen of bijwerken`}
          placeholder={t`Kies een taal`}
          value={language ?? ''}
          options={choices(languageWords)}
          onChange={(event) => setLanguage((event.target.value || undefined) as OtherLanguage | undefined)}
        />
      ) : null}
      {language ? <TranslationForm key={language} item={item} language={language} onDone={() => setLanguage(undefined)} /> : null}
    </Card>
  )
}

const Words = WriteTranslation.omit({ ofVersion: true })
type Words = Omit<WriteTranslation, 'ofVersion'>

interface TranslationFormProps {
  item: Item
  language: OtherLanguage
  onDone: () => void
}

function TranslationForm({ item, language, onDone }: TranslationFormProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  // The Dutch that was read when the form opened; newer Dutch counts only once somebody says that they read it.
  const [read, setRead] = useState({ version: item.version, again: false })
  const known = item.translations.find((one) => one.language === language)
  const keep = useKeepAnswer(item.id)
  const { field, submit, refusal, sending, unsaved } = usePageForm<Words, Words, Item>({
    schema: Words,
    defaultValues: { title: known?.title ?? '', body: known?.body ?? '' },
    send: (text) =>
      api
        .send<Item>('PUT', `/information-items/${item.id}/translations/${language}`, { ...text, ofVersion: read.version })
        .catch((reason) => {
          void queries.invalidateQueries({ queryKey: itemQuery(item.id).queryKey })
          throw reason
        }),
    onSent: (answer) => {
      keep(answer)
      onDone()
    },
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <TextField {...field('title')} label={t`Titel in deze taal`} lang={language} dir={directionOf(language)} />
      <TextArea {...field('body')} label={t`Tekst in deze taal`} rows={10} maxLength={12_000} lang={language} dir={directionOf(language)} />
      {item.version === read.version ? (
        <RefusalPanel refusal={read.again && refusal?.code === 'information.dutch-changed' ? undefined : refusal} />
      ) : (
        <Alert live kind="warning" title={t`Het Nederlands is intussen gewijzigd`}>
          <p>
            <Trans>Lees de nieuwe Nederlandse tekst en pas de vertaling aan. Wat u typte, blijft staan.</Trans>
          </p>
          <Button onClick={() => setRead({ version: item.version, again: true })}>{t`Ik heb de nieuwe tekst gelezen`}</Button>
        </Alert>
      )}
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Vertaling bewaren`}</Button>
        <Button look="subtle" onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
      <LeaveGuard when={unsaved} />
    </form>
  )
}
