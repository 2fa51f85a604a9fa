import { useLingui } from '@lingui/react/macro'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { culpabilityWords, type InvestigationFile } from '../../contract.ts'
import { useOpenFile } from '../file/file-context.ts'
import { useWeighingWords } from './weighing-words.ts'

type Weighing = NonNullable<InvestigationFile['weighing']>

/** The human measure as it was weighed, question by question. */
export function WeighingText({ weighing }: { weighing: Weighing }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const words = useWeighingWords(useOpenFile().file.domain)
  const prosecutor = { waives: t`ziet af van vervolging`, prosecutes: t`vervolgt zelf` }
  return (
    <dl className="wh-pairs wh-pairs--wide">
      {words.map(({ name, label }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>{weighing[name] ?? t`Nog niet beantwoord.`}</dd>
        </div>
      ))}
      <div>
        <dt>{t`Verwijtbaarheid`}</dt>
        <dd>
          <strong>{word(culpabilityWords[weighing.culpability])}</strong>. {weighing.culpabilityFacts}
        </dd>
      </div>
      {weighing.disadvantageCents === null ? null : (
        <div>
          <dt>{t`Benadelingsbedrag`}</dt>
          <dd>{format.money(weighing.disadvantageCents)}</dd>
        </div>
      )}
      {weighing.prosecutorAskedOn ? (
        <div>
          <dt>{t`Openbaar Ministerie`}</dt>
          <dd>
            {weighing.prosecutorAnswer
              ? t`Voorgelegd op ${format.date(weighing.prosecutorAskedOn)}: ${prosecutor[weighing.prosecutorAnswer]}.`
              : t`Voorgelegd op ${format.date(weighing.prosecutorAskedOn)}, nog geen antwoord.`}
          </dd>
        </div>
      ) : null}
    </dl>
  )
}
