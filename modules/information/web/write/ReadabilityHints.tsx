import { Trans, useLingui } from '@lingui/react/macro'
import { StatusBadge } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { easeWords, readabilityOf } from '../../contract/readability-rules.ts'
import { easeTones } from '../information-words.ts'
import '../information.css'

/** How a text reads, and what could be said more plainly. A help for the writer: nothing is refused for it. */
export function ReadabilityHints({ text }: { text: string }) {
  const { t } = useLingui()
  const word = useWord()
  const reading = readabilityOf(text)
  if (!reading) return null
  const { figure, ease, longSentences, longWords, passive, official } = reading
  return (
    <section className="wh-ease" aria-label={t`Leesbaarheid`}>
      <div className="wh-info-line">
        <StatusBadge tone={easeTones[ease]}>{capital(word(easeWords[ease]))}</StatusBadge>
        <span className="wh-info-soft">
          <Trans>leescijfer {figure} van 100 (Flesch-Douma)</Trans>
        </span>
      </div>
      <Hints title={t`Zinnen van meer dan 15 woorden: knip ze in tweeën`} hints={longSentences} />
      <Hints title={t`Wie doet het? Schrijf op wie iets doet`} hints={passive} />
      <Hints title={t`Lange woorden: kan het korter?`} hints={longWords.length > 0 ? [longWords.join(', ')] : []} />
      <Hints title={t`Ambtelijke woorden`} hints={official.map(({ word: found, instead }) => `${found} → ${instead}`)} />
    </section>
  )
}

function Hints({ title, hints }: { title: string; hints: readonly string[] }) {
  if (hints.length === 0) return null
  return (
    <div>
      <strong>{title}</strong>
      <ul lang="nl">
        {hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </div>
  )
}
