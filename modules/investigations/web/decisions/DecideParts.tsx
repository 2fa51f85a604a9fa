import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { addresseeWords } from '#modules/staff/contract.ts'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { investigationRefusals, partKindWords } from '../../contract.ts'
import type { Advice } from '../advice/AdviceText.tsx'
import { type Part, useMeasureText } from '../advice/PartText.tsx'
import { useOpenFile } from '../file/file-context.ts'
import { DecideForm } from './DecideForm.tsx'

/** The decisions still to take, part by part; a part outside the reader's mandate says so. */
export function DecideParts({ advice }: { advice: Advice }) {
  const { t } = useLingui()
  const word = useWord()
  const measure = useMeasureText()
  const open = advice.parts.filter(({ decision }) => !decision)
  if (open.length === 0) return null
  return (
    <Card title={<span id="uw-besluit" tabIndex={-1}>{t`Uw besluit`}</span>} look="marked">
      <p className="wh-soft">
        <Trans>Afwijken of terugsturen kan alleen met redenen. Terugsturen geldt voor het hele advies; er is dan nog geen besluit.</Trans>
      </p>
      <ol className="wh-parts">
        {open.map((part) => (
          <li key={part.id}>
            <div className="wh-part-text__line">
              <h3 className="wh-sub">{capital(word(partKindWords[part.kind]))}</h3>
              <span>{measure(part)}</span>
            </div>
            <OnePart part={part} />
          </li>
        ))}
      </ol>
    </Card>
  )
}

function OnePart({ part }: { part: Part }) {
  const { file } = useOpenFile()
  if (file.may.decide && part.yours) return <DecideForm part={part} />
  return <NotYours part={part} />
}

function NotYours({ part }: { part: Part }) {
  const word = useWord()
  const { file } = useOpenFile()
  const { says, next, source } = part.yours
    ? investigationRefusals['decision.adviser-decides']
    : investigationRefusals['decision.no-mandate']
  if (file.stage !== 'decision') return null
  return (
    <p className="wh-soft">
      {word(says)} {word(next)} <Trans>Dit onderdeel is voor {word(addresseeWords[part.addressee])}.</Trans> ({source})
    </p>
  )
}
