import { useLingui } from '@lingui/react/macro'
import { z } from 'zod'
import { RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { MoneyField } from '#design/money-field.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { type InvestigationFile, RecordOutcome, registeredInWords, resultWords } from '../../contract.ts'
import { usePartWords } from '../advice/use-part-words.ts'
import { useOpenFile } from '../file/file-context.ts'
import { absentIsNull } from '../forms/absent-is-null.ts'
import { FileForm } from '../forms/FileForm.tsx'
import { useChoices } from '../forms/use-choices.ts'
import { useFileForm } from '../forms/use-file-form.ts'
import { decidedKinds } from './decided-kinds.ts'

const Form = absentIsNull(RecordOutcome.omit({ registered: true }).extend({ inRegister: z.enum(['yes', 'no']) }))

/** What the figures will count; "unknown" is an honest answer, with an explanation. */
export function OutcomeForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui()
  const choices = useChoices()
  const { kindOf } = usePartWords()
  const { file } = useOpenFile()
  const form = useFileForm({
    name: 'outcome.form',
    schema: Form,
    start: valuesOf(file.outcome),
    to: ['PUT', 'outcome'],
    shape: ({ inRegister, ...rest }) => ({
      ...rest,
      registered: inRegister === 'yes',
      registeredIn: inRegister === 'yes' ? rest.registeredIn : null,
    }),
    onSaved: onDone,
  })
  const { result, inRegister } = form.form.watch()
  const kinds = decidedKinds(file)
  return (
    <FileForm form={form} save={t`Resultaat bewaren`} onCancel={file.outcome ? onDone : undefined}>
      <RadioGroup
        {...form.field('result')}
        label={t`Wat is het resultaat?`}
        description={t`Dit telt mee in de cijfers. Besloten is: ${kinds.map((kind) => kindOf(kind)).join('; ')}.`}
        options={choices(resultWords)}
      />
      <TextArea {...form.field('explanation')} label={t`Uitleg`} rows={2} optional={result !== 'unknown'} />
      <DateField {...form.field('carriedOutOn')} label={t`Uitgevoerd op`} optional={inRegister !== 'yes'} />
      <FieldRow>
        <MoneyField {...form.field('monthlyCents')} label={t`Verschil per maand`} optional />
        {kinds.includes('recover') || kinds.includes('civil-claim') ? (
          <MoneyField
            {...form.field('recoveredCents')}
            label={kinds.includes('civil-claim') ? t`Teruggevorderd of verhaald` : t`Teruggevorderd`}
            optional
          />
        ) : null}
        {kinds.includes('fine') ? <MoneyField {...form.field('finedCents')} label={t`Boete`} optional /> : null}
      </FieldRow>
      <RadioGroup
        {...form.field('inRegister')}
        label={t`Staat het in Socrates, Zorgned of het zaaksysteem?`}
        inline
        options={[
          { value: 'yes', label: t`Ja` },
          { value: 'no', label: t`Nee` },
        ]}
      />
      {inRegister === 'yes' ? (
        <SelectField
          {...form.field('registeredIn')}
          label={t`In welk systeem?`}
          placeholder={t`Kies`}
          width="medium"
          options={choices(registeredInWords)}
        />
      ) : null}
    </FileForm>
  )
}

function valuesOf(outcome: InvestigationFile['outcome']) {
  const { registered, ...kept } = outcome ?? { registered: undefined }
  const empty = {
    result: '' as string,
    explanation: null as string | null,
    carriedOutOn: null as string | null,
    monthlyCents: null as number | null,
    recoveredCents: null as number | null,
    finedCents: null as number | null,
    registeredIn: null as string | null,
  }
  return { ...empty, ...kept, inRegister: registered === undefined ? '' : registered ? 'yes' : 'no' }
}
