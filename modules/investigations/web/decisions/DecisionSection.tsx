import { Trans, useLingui } from '@lingui/react/macro'
import { LinkButton } from '#design/button.tsx'
import { PartText } from '../advice/PartText.tsx'
import { useOpenFile } from '../file/file-context.ts'
import { DecisionText } from './DecisionText.tsx'
import { Objections } from './Objections.tsx'

/** What was decided on each part, as the specialist reads it; a manager goes to the decision page. */
export function DecisionSection() {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const advice = file.advices.findLast(({ status }) => status === 'sent')
  if (!advice)
    return (
      <p className="wh-soft">
        <Trans>Er is nog geen advies verzonden.</Trans>
      </p>
    )
  return (
    <div className="wh-stack">
      {file.may.decide ? (
        <div>
          <LinkButton look="primary" small href={`/besluiten/${file.id}`}>{t`Besluit nemen`}</LinkButton>
        </div>
      ) : null}
      <ol className="wh-parts">
        {advice.parts.map((part) => (
          <li key={part.id} className="wh-decided">
            <PartText part={part} />
            {part.decision ? <DecisionText part={part} /> : <p className="wh-soft">{t`Nog niet besloten.`}</p>}
            <Objections part={part} />
          </li>
        ))}
      </ol>
    </div>
  )
}
