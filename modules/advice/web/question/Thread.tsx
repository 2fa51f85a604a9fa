import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#design/button.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { useSession } from '#platform/web/session.ts'
import { entryKindWords } from '../../contract/words.ts'
import type { QuestionEntry, QuestionFile } from '../../contract.ts'
import { useWorkingTime } from '../ClockText.tsx'
import { OneSource } from '../knowledge/SourceList.tsx'
import { AnswerForm } from './AnswerForm.tsx'

/** Everything that was said and done, oldest first; a correction stands beside what it corrects. */
export function Thread({ question }: { question: QuestionFile }) {
  return (
    <ol className="wh-thread">
      {question.entries.map((entry) => (
        <Entry key={entry.id} entry={entry} question={question} />
      ))}
    </ol>
  )
}

function Entry({ entry, question }: { entry: QuestionEntry; question: QuestionFile }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const time = useWorkingTime()
  const me = useSession()?.account
  const makesKnowledge = me?.may.includes('advice.write-knowledge') && me.id !== question.consultant.id
  const [correcting, setCorrecting] = useState(false)
  const took = entry.minutes === null ? '' : time(entry.minutes)
  const talkAt = format.moment(entry.talkAt)
  return (
    <li className="wh-thread__entry">
      <p className="wh-thread__head">
        <strong>{capital(word(entryKindWords[entry.kind]))}</strong>
        <span>
          {entry.by.name}, {format.moment(entry.at)}
          {entry.kind === 'answer' || entry.kind === 'joined' || entry.kind === 'closed' ? ` · ${t`na ${took} werktijd`}` : ''}
        </span>
      </p>
      {entry.to ? (
        <p className="wh-thread__body">
          <Trans>Aan {entry.to.name}</Trans>
        </p>
      ) : null}
      {entry.talkAt ? (
        <p className="wh-thread__body">
          <Trans>
            {talkAt}, met {entry.talkWith}
          </Trans>
        </p>
      ) : null}
      {entry.body ? <p className="wh-thread__body">{entry.body}</p> : null}
      {entry.sources.length > 0 ? (
        <ul className="wh-thread__sources" aria-label={t`Bronnen`}>
          {entry.sources.map((source) => (
            <li key={source.citation}>
              <OneSource source={source} />
            </li>
          ))}
        </ul>
      ) : null}
      {entry.kind === 'answer' && question.may.correct && !correcting ? (
        <Button small look="subtle" onClick={() => setCorrecting(true)}>{t`Antwoord verbeteren`}</Button>
      ) : null}
      {(entry.kind === 'answer' || entry.kind === 'correction') && makesKnowledge ? (
        <LinkButton small look="subtle" href={`/advies/kennis/nieuw?uit=${entry.id}`}>{t`Maak hier een kennisitem van`}</LinkButton>
      ) : null}
      {correcting ? <AnswerForm questionId={question.id} corrects={entry.id} onDone={() => setCorrecting(false)} /> : null}
    </li>
  )
}
