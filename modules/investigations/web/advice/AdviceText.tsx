import { useLingui } from '@lingui/react/macro'
import { StatusBadge } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { adviceStatusWords, type InvestigationFile } from '../../contract.ts'
import { PartText } from './PartText.tsx'

export type Advice = InvestigationFile['advices'][number]
const tones = { draft: 'neutral', reading: 'active', returned: 'warning', sent: 'safe', 'sent-back': 'warning' } as const

/** One version of the advice: its parts, who wrote it and who read along. */
export function AdviceText({ advice }: { advice: Advice }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  return (
    <div className="wh-advice">
      <div className="wh-item__head">
        <p className="wh-item__title">{t`Versie ${advice.version}`}</p>
        <StatusBadge tone={tones[advice.status]}>{word(adviceStatusWords[advice.status])}</StatusBadge>
        <span className="wh-soft">
          {advice.reader
            ? t`${advice.author.name}, ${format.date(advice.updatedAt)}. Meelezer: ${advice.reader.name}`
            : t`${advice.author.name}, ${format.date(advice.updatedAt)}`}
        </span>
      </div>
      <ol className="wh-parts">
        {advice.parts.map((part) => (
          <li key={part.id}>
            <PartText part={part} />
          </li>
        ))}
      </ol>
      {advice.readAt && advice.readerNote && advice.status !== 'returned' ? (
        <p className="wh-soft">{t`Opmerking van de meelezer: ${advice.readerNote}`}</p>
      ) : null}
    </div>
  )
}
