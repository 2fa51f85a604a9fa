import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { useWord } from '#platform/web/language.ts'
import { addresseeWords } from '#modules/staff/contract.ts'
import { investigationRefusals, partKindWords } from '../../contract.ts'
import type { Advice } from '../advice/AdviceText.tsx'
import type { Part } from '../advice/PartText.tsx'
import { capital } from '../file/capital.ts'
import { useOpenFile } from '../file/file-context.ts'
import { DecideForm } from './DecideForm.tsx'
import { DecisionText } from './DecisionText.tsx'

/** The decision, part by part; a part outside the reader's mandate says so. */
export function DecideParts({ advice }: { advice: Advice }) {
  const { t } = useLingui()
  const word = useWord()
  return (
    <Card title={<span id="uw-besluit" tabIndex={-1}>{t`Uw besluit`}</span>} look="marked">
      <ol className="wh-parts">
        {advice.parts.map((part) => (
          <li key={part.id}>
            <h3 className="wh-sub">{capital(word(partKindWords[part.kind]))}</h3>
            <OnePart part={part} />
          </li>
        ))}
      </ol>
    </Card>
  )
}

function OnePart({ part }: { part: Part }) {
  const { file } = useOpenFile()
  if (part.decision) return <DecisionText part={part} />
  if (file.may.decide && part.yours) return <DecideForm part={part} />
  return <NotYours part={part} />
}

function NotYours({ part }: { part: Part }) {
  const word = useWord()
  const { file } = useOpenFile()
  const { says, next, source } = part.yours ? investigationRefusals['decision.adviser-decides'] : investigationRefusals['decision.no-mandate']
  if (file.stage !== 'decision') return null
  return (
    <p className="wh-soft">
      {word(says)} {word(next)} <Trans>Dit onderdeel is voor {word(addresseeWords[part.addressee])}.</Trans> ({source})
    </p>
  )
}
