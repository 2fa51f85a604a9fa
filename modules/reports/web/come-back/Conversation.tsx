import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { ReporterDialogue } from '../../contract.ts'
import { AddDocuments } from './AddDocuments.tsx'
import { WriteForm } from './WriteForm.tsx'

interface ConversationProps {
  code: string
  dialogue: ReporterDialogue
  onChanged: (dialogue: ReporterDialogue) => void
  onClose: () => void
}

/** What a reporter may see: that the report came in, the questions, the own answers and documents. */
export function Conversation({ code, dialogue, onChanged, onClose }: ConversationProps) {
  const { t } = useLingui()
  const format = useFormat()
  const heading = useRef<HTMLHeadingElement>(null)
  const day = format.longDate(dialogue.receivedOn)

  useEffect(() => heading.current?.focus(), [])

  return (
    <div className="wh-stack wh-come-back">
      <header className="wh-page-heading">
        <h1 ref={heading} tabIndex={-1} className="utrecht-heading-1 wh-page-heading__title">
          <Trans>Uw melding is ontvangen</Trans>
        </h1>
        <p className="wh-page-heading__intro">
          <Trans>
            Wij kregen uw melding op {day}. Meer mogen wij u niet vertellen, ook niet of er iets mee gebeurt. Zo beschermen we de privacy
            van de ander.
          </Trans>
        </p>
      </header>
      <section aria-labelledby="vragen">
        <h2 id="vragen" className="utrecht-heading-2">
          <Trans>Vragen en antwoorden</Trans>
        </h2>
        {dialogue.messages.length === 0 ? (
          <p>
            <Trans>Er zijn nu geen vragen voor u. Kijk over een week nog eens, dan weet u het zeker.</Trans>
          </p>
        ) : (
          <ol className="wh-messages" aria-live="polite">
            {dialogue.messages.map((message) => (
              <li key={message.id} className="wh-message" data-from={message.from === 'reporter' ? 'here' : 'there'}>
                <p className="wh-message__by">
                  {message.from === 'reporter' ? t`U schreef` : t`Wij vroegen`} · {format.longDate(message.sentOn)}
                </p>
                <p className="wh-message__text">{message.text}</p>
              </li>
            ))}
          </ol>
        )}
        <WriteForm code={code} answers={dialogue.messages.at(-1)?.from === 'team'} onSent={onChanged} />
      </section>
      <section aria-labelledby="bestanden">
        <h2 id="bestanden" className="utrecht-heading-2">
          <Trans>Bestanden</Trans>
        </h2>
        <AddDocuments code={code} dialogue={dialogue} onSent={onChanged} />
      </section>
      <section aria-labelledby="klaar" className="wh-come-back__end">
        <h2 id="klaar" className="utrecht-heading-2">
          <Trans>Klaar?</Trans>
        </h2>
        <p>
          <Trans>Haal alles van het scherm en sluit daarna uw browser af. Met uw code kunt u altijd terugkomen.</Trans>
        </p>
        <ButtonGroup>
          <Button onClick={onClose}>{t`Klaar, haal alles weg`}</Button>
        </ButtonGroup>
      </section>
    </div>
  )
}
