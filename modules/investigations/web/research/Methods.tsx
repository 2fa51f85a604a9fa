import { useLingui } from '@lingui/react/macro'
import { StatusBadge } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { HOME_VISIT_STEP, type InvestigationFile, methodStatusWords, methodStepWords, OBSERVATION_STEP } from '../../contract.ts'
import { canNow } from '../file/acts.ts'
import { useOpenFile } from '../file/file-context.ts'
import { Adding } from '../forms/Adding.tsx'
import { CompleteMethodForm, SetMethodAsideForm } from './MethodForms.tsx'

type Method = InvestigationFile['methods'][number]
const tones = { planned: 'active', done: 'safe', 'set-aside': 'neutral' } as const

/** The planned means in the order of the ladder, each with what it brought. */
export function Methods() {
  const { file } = useOpenFile()
  const inOrder = file.methods.toSorted((one, other) => one.step - other.step)
  return (
    <ul className="wh-items wh-items--ruled">
      {inOrder.map((method) => (
        <OneMethod key={method.id} method={method} />
      ))}
    </ul>
  )
}

/** A home visit and observations are finished through their own record. */
function hasItsRecord({ step }: Method, { homeVisits, observationPlans }: InvestigationFile): boolean {
  if (step === HOME_VISIT_STEP) return homeVisits.some(({ visitedOn }) => visitedOn)
  if (step === OBSERVATION_STEP) return observationPlans.some(({ observations }) => observations.length > 0)
  return true
}

function OneMethod({ method }: { method: Method }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { file } = useOpenFile()
  const name = word(methodStepWords[method.step])
  return (
    <li className="wh-item">
      <div className="wh-item__head">
        <p className="wh-item__title">{name}</p>
        <StatusBadge tone={tones[method.status]}>{word(methodStatusWords[method.status])}</StatusBadge>
        {method.doneOn ? <span className="wh-soft">{format.date(method.doneOn)}</span> : null}
      </div>
      {method.status === 'planned' ? <p className="wh-soft">{method.goal}</p> : null}
      {method.result ? <p className="wh-item__text">{method.result}</p> : null}
      {method.status === 'planned' ? (
        <div className="wh-item__acts">
          {canNow(file, 'method.done') && hasItsRecord(method, file) ? (
            <Adding label={t`Afronden`} about={name} form={`research.method.${method.id}`}>
              {(close) => <CompleteMethodForm method={method} onDone={close} />}
            </Adding>
          ) : null}
          {canNow(file, 'method.set-aside') ? (
            <Adding label={t`Toch niet nodig`} about={name} form={`research.aside.${method.id}`} look="subtle">
              {(close) => <SetMethodAsideForm method={method} onDone={close} />}
            </Adding>
          ) : null}
        </div>
      ) : null}
    </li>
  )
}
