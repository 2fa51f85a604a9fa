import { useLingui } from '@lingui/react/macro'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { useMay } from '#platform/web/session.ts'
import { objectionResultWords, opensObjection, resultWords } from '../../contract.ts'
import type { Part } from '../advice/PartText.tsx'
import { Adding } from '../forms/Adding.tsx'
import { DecideObjectionForm, RecordObjectionForm } from './ObjectionForms.tsx'

/** The objections to a decided part and what came of them; a founded one changes the figures. */
export function Objections({ part }: { part: Part }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const taken = part.decision?.choice === 'send-back' ? null : part.decision
  const mayRecord = useMay('investigations.record-objection') && taken !== null && opensObjection(taken.deviatesTo ?? part.kind)
  return (
    <>
      {part.objections.map((objection) => (
        <div key={objection.id} className="wh-objection">
          <p>
            {objection.result
              ? t`Bezwaar van ${format.date(objection.receivedOn)}: ${word(objectionResultWords[objection.result])} op ${format.date(objection.decidedOn)}.`
              : t`Bezwaar ontvangen op ${format.date(objection.receivedOn)}. Nog geen beslissing.`}
            {objection.restatedResult ? ` ${t`Het resultaat is nu: ${word(resultWords[objection.restatedResult])}.`}` : ''}
          </p>
          {mayRecord && !objection.result ? (
            <Adding label={t`Beslissing op bezwaar vastleggen`} form={`decision.objection.${objection.id}`}>
              {(close) => <DecideObjectionForm id={objection.id} onDone={close} />}
            </Adding>
          ) : null}
        </div>
      ))}
      {mayRecord && part.objections.every(({ result }) => result) ? (
        <Adding label={t`Bezwaar vastleggen`} form={`decision.objection.of.${part.id}`} look="subtle">
          {(close) => <RecordObjectionForm partId={part.id} onDone={close} />}
        </Adding>
      ) : null}
    </>
  )
}
