import { useLingui } from '@lingui/react/macro'
import { TextArea } from '#design/text-area.tsx'
import { useWord } from '#platform/web/language.ts'
import { type InvestigationFile, type MethodStep, methodStepWords, PlanMethod } from '../../contract.ts'
import { useOpenFile } from '../file/file-context.ts'
import { FileForm } from '../forms/FileForm.tsx'
import { useFileForm } from '../forms/use-file-form.ts'

/** Puts one of the means in the plan, with its goal and, above the mildest, the reason why milder ones are not enough. */
export function PlanMethodForm({ step, onDone }: { step: MethodStep; onDone: () => void }) {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const form = useFileForm({
    name: `plan.method.${step}`,
    schema: asksReason(step) ? PlanMethod.required({ whyNotLighter: true }) : PlanMethod,
    start: { step, goal: '', whyNotLighter: '' },
    to: ['POST', 'methods'],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`In het plan zetten`} onCancel={onDone}>
      <TextArea {...form.field('goal')} label={t`Wat wilt u hiermee te weten komen?`} rows={2} />
      {asksReason(step) ? (
        <TextArea
          {...form.field('whyNotLighter')}
          label={t`Waarom zijn lichtere middelen niet genoeg?`}
          description={<Lighter step={step} methods={file.methods} />}
          rows={2}
        />
      ) : null}
    </FileForm>
  )
}

/** Only the mildest of the means needs no reason (Awb 3:4; subsidiarity). */
export function asksReason(step: MethodStep): boolean {
  return step > 1
}

/** What was done or planned of the milder means, and what was skipped: the reason has to account for both. */
function Lighter({ step, methods }: { step: MethodStep; methods: InvestigationFile['methods'] }) {
  const { t } = useLingui()
  const word = useWord()
  const { used, skipped } = lighterThan(step, methods)
  const list = (some: MethodStep[]) => some.map((one) => word(methodStepWords[one])).join('; ')
  return (
    <>
      {used.length > 0 ? <span>{t`In het plan of gedaan: ${list(used)}.`} </span> : null}
      {skipped.length > 0 ? <span>{t`Niet gebruikt: ${list(skipped)}.`}</span> : null}
    </>
  )
}

/** The milder means, apart: those in the plan and those that are not. */
export function lighterThan(step: MethodStep, methods: InvestigationFile['methods']): { used: MethodStep[]; skipped: MethodStep[] } {
  const lighter = (Object.keys(methodStepWords).map(Number) as MethodStep[]).filter((one) => one < step)
  const used = lighter.filter((one) => methods.some((method) => method.step === one && method.status !== 'set-aside'))
  return { used, skipped: lighter.filter((one) => !used.includes(one)) }
}
