import { useLingui } from '@lingui/react/macro'
import { DateField } from '#design/date-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { type NoShowStep, noShowStepWords, RecordNoShowStep } from '../../contract.ts'
import { canNow } from '../file/acts.ts'
import { useOpenFile } from '../file/file-context.ts'
import { Adding } from '../forms/Adding.tsx'
import { FileForm } from '../forms/FileForm.tsx'
import { today } from '../forms/today.ts'
import { useFileForm } from '../forms/use-file-form.ts'
import { type Hearing, nextNoShowStep, noShowOrder } from './hearing.ts'

/** Call, letter, neighbourhood team: all three, in this order, before staying away may have consequences. */
export function NoShowLadder({ hearing }: { hearing: Hearing }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { file } = useOpenFile()
  const next = nextNoShowStep(hearing)
  return (
    <>
      <p className="wh-soft">{t`Wegblijven mag pas gevolgen hebben als alle drie de stappen zijn gezet.`}</p>
      <ol className="wh-lines">
        {noShowOrder.map((step) => {
          const taken = hearing.noShowSteps.find((one) => one.step === step)
          return (
            <li key={step} data-todo={taken ? undefined : ''}>
              <strong>{word(noShowStepWords[step])}</strong>
              {taken ? ` (${format.date(taken.doneOn)}): ${taken.result}` : <span className="wh-soft"> ({t`nog niet`})</span>}
            </li>
          )
        })}
      </ol>
      {next && canNow(file, 'hearing.no-show-step-taken') ? (
        <Adding key={next} label={t`Vastleggen: ${word(noShowStepWords[next])}`} form={`hearing.no-show.${hearing.id}.${next}`}>
          {(close) => <NoShowForm hearing={hearing} step={next} onDone={close} />}
        </Adding>
      ) : null}
    </>
  )
}

function NoShowForm({ hearing, step, onDone }: { hearing: Hearing; step: NoShowStep; onDone: () => void }) {
  const { t } = useLingui()
  const form = useFileForm({
    name: `hearing.no-show.${hearing.id}.${step}`,
    schema: RecordNoShowStep,
    start: { step, doneOn: today(), result: '' },
    to: ['POST', `hearings/${hearing.id}/no-show-steps`],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Vastleggen`} onCancel={onDone}>
      <DateField {...form.field('doneOn')} label={t`Op welke dag`} />
      <TextArea {...form.field('result')} label={t`Wat kwam eruit?`} description={t`Ook als niemand reageerde.`} rows={2} />
    </FileForm>
  )
}
