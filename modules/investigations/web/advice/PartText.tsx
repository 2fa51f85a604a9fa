import { useLingui } from '@lingui/react/macro'
import { addresseeWords } from '#modules/staff/contract.ts'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import type { InvestigationFile } from '../../contract.ts'
import { usePartWords } from './use-part-words.ts'

export type Part = InvestigationFile['advices'][number]['parts'][number]
type PartMeasure = Pick<Part, 'kind' | 'periodFrom' | 'periodTo' | 'amountCents'>

/** One part of an advice: what, on which ground, over which period, how much, for whom to decide, and why. */
export function PartText({ part }: { part: Part }) {
  const word = useWord()
  const { kindOf, groundOf } = usePartWords()
  const measure = useMeasureText()
  const details = measure(part)
  return (
    <div className="wh-part-text">
      <p className="wh-part-text__kind">{capital(kindOf(part.kind))}</p>
      {details ? <p className="wh-part-text__measure">{details}</p> : null}
      {part.ground ? <p className="wh-soft">{groundOf(part.ground)}</p> : null}
      <p className="wh-part-text__reasons">{part.reasons}</p>
      <p className="wh-soft">{word(addresseeWords[part.addressee])}</p>
    </div>
  )
}

/** Period and amount of a part, in words: "1 jan 2024 tot en met 30 jun 2024, € 1.200,00". Empty when it has neither. */
export function useMeasureText(): (part: PartMeasure) => string {
  const { t } = useLingui()
  const format = useFormat()
  return ({ periodFrom, periodTo, amountCents }) => {
    const period =
      periodFrom && periodTo
        ? t`${format.date(periodFrom)} tot en met ${format.date(periodTo)}`
        : periodFrom
          ? t`vanaf ${format.date(periodFrom)}`
          : ''
    const amount = amountCents === null ? '' : format.money(amountCents)
    return [period, amount].filter(Boolean).join(', ')
  }
}
