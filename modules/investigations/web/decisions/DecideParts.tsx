import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { addresseeWords } from '#modules/staff/contract.ts'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { investigationRefusals } from '../../contract.ts'
import type { Advice } from '../advice/AdviceText.tsx'
import { type Part, useMeasureText } from '../advice/PartText.tsx'
import { usePartWords } from '../advice/use-part-words.ts'
import { useOpenFile } from '../file/file-context.ts'
import { DecideForm } from './DecideForm.tsx'

/** The decisions still to take: first the reader's own parts, then what another manager decides on. */
export function DecideParts({ advice }: { advice: Advice }) {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const open = advice.parts.filter(({ decision }) => !decision)
  const mine = file.may.decide ? open.filter(({ yours }) => yours) : []
  const others = open.filter((part) => !mine.includes(part))
  if (open.length === 0 || file.stage !== 'decision') return null
  return (
    <>
      {mine.length > 0 ? (
        <Card title={<span id="uw-besluit" tabIndex={-1}>{t`Uw besluit`}</span>} look="marked">
          <p className="wh-soft">
            <Trans>
              Afwijken of terugsturen kan alleen met redenen. Terugsturen geldt voor het hele advies; er is dan nog geen besluit.
            </Trans>
          </p>
          <ol className="wh-parts">
            {mine.map((part) => (
              <li key={part.id}>
                <PartLine part={part} />
                <DecideForm part={part} />
              </li>
            ))}
          </ol>
        </Card>
      ) : null}
      {others.length > 0 ? (
        <Card title={t`Hierover besluit iemand anders`}>
          <ol className="wh-parts">
            {others.map((part) => (
              <li key={part.id}>
                <PartLine part={part} />
                <NotYours part={part} />
              </li>
            ))}
          </ol>
        </Card>
      ) : null}
    </>
  )
}

function PartLine({ part }: { part: Part }) {
  const { kindOf } = usePartWords()
  const measure = useMeasureText()
  return (
    <div className="wh-part-text__line">
      <h3 className="wh-sub">{capital(kindOf(part.kind))}</h3>
      <span>{measure(part)}</span>
    </div>
  )
}

function NotYours({ part }: { part: Part }) {
  const word = useWord()
  const { says, next, source } = part.yours
    ? investigationRefusals['decision.adviser-decides']
    : investigationRefusals['decision.no-mandate']
  return (
    <p className="wh-soft">
      {word(says)} {word(next)} <Trans>Dit onderdeel is voor {word(addresseeWords[part.addressee])}.</Trans> ({source})
    </p>
  )
}
