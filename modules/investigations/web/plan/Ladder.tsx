import { useLingui } from '@lingui/react/macro'
import { StatusBadge } from '#design/status-badge.tsx'
import { useWord } from '#platform/web/language.ts'
import { type InvestigationFile, type MethodStep, methodStatusWords, methodStepWords } from '../../contract.ts'
import { canNow } from '../file/acts.ts'
import { useOpenFile } from '../file/file-context.ts'
import { Adding } from '../forms/Adding.tsx'
import { PlanMethodForm } from './PlanMethodForm.tsx'

const steps = Object.keys(methodStepWords).map(Number) as MethodStep[]
const tones = { planned: 'active', done: 'safe', 'set-aside': 'neutral' } as const

/** The ladder of means: ten rungs, mildest first, each used one with its goal and the reason why milder ones are not enough. */
export function Ladder() {
  const { t } = useLingui()
  const { file } = useOpenFile()
  return (
    <div className="wh-ladder">
      <p className="wh-ladder__end">{t`lichtst`}</p>
      <ol className="wh-ladder__rungs">
        {steps.map((step) => (
          <Rung key={step} step={step} methods={file.methods.filter((method) => method.step === step)} />
        ))}
      </ol>
      <p className="wh-ladder__end">{t`zwaarst`}</p>
    </div>
  )
}

function Rung({ step, methods }: { step: MethodStep; methods: InvestigationFile['methods'] }) {
  const { t } = useLingui()
  const word = useWord()
  const { file } = useOpenFile()
  const name = word(methodStepWords[step])
  const used = methods.some(({ status }) => status !== 'set-aside')
  const planned = methods.some(({ status }) => status === 'planned')
  return (
    <li className="wh-rung" data-used={used || undefined}>
      <span className="wh-rung__number">{step}</span>
      <div className="wh-rung__body">
        <p className="wh-rung__name">{name}</p>
        {methods.map((method) => (
          <PlannedMethod key={method.id} method={method} />
        ))}
        {canNow(file, 'method.planned') && !planned ? (
          <Adding label={t`Plannen`} about={name} form={`plan.method.${step}`} look="subtle">
            {(close) => <PlanMethodForm step={step} onDone={close} />}
          </Adding>
        ) : null}
      </div>
    </li>
  )
}

function PlannedMethod({ method }: { method: InvestigationFile['methods'][number] }) {
  const { t } = useLingui()
  const word = useWord()
  return (
    <div className="wh-rung__method">
      <p>
        <StatusBadge tone={tones[method.status]}>{word(methodStatusWords[method.status])}</StatusBadge> {method.goal}
      </p>
      {method.whyNotLighter ? (
        <p className="wh-rung__why">
          <span className="wh-soft">{t`Waarom lichter niet genoeg is:`}</span> {method.whyNotLighter}
        </p>
      ) : null}
    </div>
  )
}
