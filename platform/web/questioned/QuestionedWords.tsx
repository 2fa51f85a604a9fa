import { Trans, useLingui } from '@lingui/react/macro'
import { type MouseEvent, useEffect, useRef } from 'react'
import { RadioGroup } from '#design/choices.tsx'
import { fieldId } from '#design/field.tsx'
import { Fieldset } from '#design/fieldset.tsx'
import { Icon } from '#design/icon.tsx'
import { TextField } from '#design/text-field.tsx'
import type { RefusalError } from '#platform/web/api.ts'
import { type Confirmations, saysWhy } from './confirmations.ts'
import type { QuestionedWord } from './questioned-passages.ts'
import './questioned.css'

interface QuestionedWordsProps {
  refusal: RefusalError
  words: readonly QuestionedWord[]
  confirmations: Confirmations
}

/** The words that say nothing about the facts, each where it stands: to be written differently, or to be confirmed with a reason. */
export function QuestionedWords({ refusal, words, confirmations }: QuestionedWordsProps) {
  const panel = useRef<HTMLElement>(null)
  const mayConfirm = refusal.code.endsWith('.questionable-grounds')

  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal must move the focus again.
  useEffect(() => panel.current?.focus(), [refusal])

  return (
    <section ref={panel} tabIndex={-1} aria-labelledby="questioned" className="utrecht-alert utrecht-alert--warning wh-alert wh-questioned">
      <Icon name="warning" />
      <div className="utrecht-alert__content">
        <h2 id="questioned" className="wh-alert__title">
          {refusal.title}
        </h2>
        <p className="wh-alert__text">{refusal.next}</p>
        {words.map((word) => (
          <OneWord key={word.word} questioned={word} mayConfirm={mayConfirm} confirmations={confirmations} />
        ))}
      </div>
    </section>
  )
}

function OneWord({
  questioned: { word, passages },
  mayConfirm,
  confirmations: { because, confirm },
}: {
  questioned: QuestionedWord
  mayConfirm: boolean
  confirmations: Confirmations
}) {
  const { t } = useLingui()
  const reason = because[word]
  return (
    <Fieldset legend={t`Het woord ‘${word}’`}>
      {passages.length === 0 ? (
        <p className="wh-questioned__gone">
          <Icon name="check" />
          <Trans>Dit woord staat niet meer in uw tekst.</Trans>
        </p>
      ) : null}
      {passages.map(({ field, before, form, after }) => (
        <blockquote key={field} className="wh-questioned__passage">
          {before}
          <mark>{form}</mark>
          {after}{' '}
          <a className="utrecht-link utrecht-link--html-a" href={`#${fieldId(field)}`} onClick={(event) => goTo(event, field)}>
            <Trans>Ga naar deze tekst</Trans>
          </a>
        </blockquote>
      ))}
      {mayConfirm && passages.length > 0 ? (
        <>
          <RadioGroup
            name={`reconsider-${word}`}
            label={t`Wat doet u met dit woord?`}
            options={[
              { value: 'rewrite', label: t`Ik heroverweeg: ik schrijf het anders of haal het weg` },
              { value: 'confirm', label: t`Ik bevestig dat dit ter zake is` },
            ]}
            onChange={(event) => confirm(word, event.target.value === 'confirm' ? '' : undefined)}
          />
          {reason === undefined ? null : (
            <TextField
              name={`because-${word}`}
              label={t`Omdat …`}
              description={t`Deze reden komt onder uw tekst te staan.`}
              value={reason}
              error={reason !== '' && !saysWhy(reason) ? t`Schrijf in minstens tien tekens waarom dit ter zake is.` : undefined}
              onChange={(event) => confirm(word, event.target.value)}
            />
          )}
        </>
      ) : null}
    </Fieldset>
  )
}

function goTo(event: MouseEvent, field: string): void {
  event.preventDefault()
  const control = document.getElementById(fieldId(field))
  control?.focus()
  control?.scrollIntoView({ block: 'center' })
}
