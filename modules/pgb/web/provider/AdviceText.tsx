import { Trans } from '@lingui/react/macro'
import { disclosureGroundWords } from '#modules/privacy/contract.ts'
import { useWord } from '#platform/web/language.ts'
import type { InterimAdvice, OpenInterimAdvice } from '../../contract.ts'
import '../pgb.css'

/** What is advised, why now, and on which ground it left the file. */
export function AdviceText({ advice: { advice, whyNow, ground, necessity } }: { advice: InterimAdvice | OpenInterimAdvice }) {
  const word = useWord()
  return (
    <>
      <p>{advice}</p>
      <p className="wh-budget-small">
        <Trans>Waarom nu: {whyNow}</Trans>
      </p>
      {ground ? (
        <p className="wh-budget-small">
          <Trans>
            Grondslag: {word(disclosureGroundWords[ground])}. Nodig: {necessity}
          </Trans>
        </p>
      ) : null}
    </>
  )
}
