import { useLingui } from '@lingui/react/macro'
import { RadioGroup } from '#design/choices.tsx'
import { Fieldset } from '#design/fieldset.tsx'
import { MoneyField } from '#design/money-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { type Culpability, culpabilityWords, type InvestigationFile, Weigh } from '../../contract.ts'
import { useOpenFile } from '../file/file-context.ts'
import { absentIsNull } from '../forms/absent-is-null.ts'
import { ChangedMeanwhile } from '../forms/ChangedMeanwhile.tsx'
import { FileForm } from '../forms/FileForm.tsx'
import { useChoices } from '../forms/use-choices.ts'
import { useFileForm } from '../forms/use-file-form.ts'
import { ProsecutorFields } from './ProsecutorFields.tsx'
import { useWeighingWords } from './weighing-words.ts'

const Form = absentIsNull(Weigh)
/** Under Wmo and Youth Act nobody weighs without saying how the care goes on. */
const FormOnBudget = absentIsNull(Weigh.extend({ careContinuity: Weigh.shape.careContinuity.unwrap().unwrap() }))

/** All questions of the human measure; none may stay empty. */
export function WeighForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui()
  const choices = useChoices()
  const { file } = useOpenFile()
  const aboutBudget = file.domain !== 'participation-act'
  const words = useWeighingWords(file.domain)
  const explained = useExplained()
  const form = useFileForm({
    name: 'weighing.form',
    schema: aboutBudget ? FormOnBudget : Form,
    start: valuesOf(file.weighing),
    to: ['PUT', 'weighing'],
    onSaved: onDone,
  })
  const questions = (names: string[]) =>
    words
      .filter(({ name }) => names.includes(name))
      .map(({ name, label, asks }) => <TextArea key={name} {...form.field(name)} label={label} description={asks} rows={2} />)

  const meanwhile = (
    <ChangedMeanwhile
      form={form.form}
      refusal={form.refusal}
      theirs={file.weighing ? valuesOf(file.weighing) : undefined}
      by={file.weighing?.weighedBy.name}
      fields={[
        ...words.map(({ name, label }) => ({ name, label })),
        { name: 'culpabilityFacts' as const, label: t`De feiten voor de verwijtbaarheid` },
      ]}
    />
  )
  return (
    <FileForm form={form} save={t`Afweging bewaren`} onCancel={file.weighing ? onDone : undefined} meanwhile={meanwhile}>
      <Fieldset legend={t`De mens en de situatie`}>{questions(['circumstances', 'consequences', 'ownShare'])}</Fieldset>
      <Fieldset legend={t`Is een maatregel evenredig?`} description={t`Denk aan de lichtste maatregel die werkt (Awb art. 3:4).`}>
        {questions(['suitable', 'necessary', 'balanced', 'helpOffered'])}
      </Fieldset>
      {aboutBudget ? (
        <Fieldset
          legend={t`De zorg`}
          description={t`De cliënt mag door dit onderzoek niet zonder zorg komen (Wmo 2015 art. 2.3.5, Awb art. 3:4).`}
        >
          {questions(['careContinuity'])}
        </Fieldset>
      ) : null}
      <Fieldset legend={t`Hoe verwijtbaar?`}>
        <RadioGroup
          {...form.field('culpability')}
          label={t`Wat past bij de feiten?`}
          options={choices(culpabilityWords).map((choice) => ({ ...choice, description: explained[choice.value as Culpability] }))}
        />
        <TextArea
          {...form.field('culpabilityFacts')}
          label={t`Welke feiten laten dat zien?`}
          description={
            aboutBudget
              ? t`Opzet moet de gemeente bewijzen. Volgens de Wmo kan terugvorderen van de cliënt alleen bij opzet (art. 2.4.1).`
              : t`Opzet en grove schuld moet de gemeente bewijzen.`
          }
          rows={3}
        />
        {aboutBudget ? null : (
          <MoneyField
            {...form.field('disadvantageCents')}
            label={t`Benadelingsbedrag`}
            description={t`Hoeveel er te veel is betaald. Leeg laten als er niets te veel is betaald.`}
            optional
          />
        )}
      </Fieldset>
      {file.fineInView ? <ProsecutorFields field={form.field} /> : null}
    </FileForm>
  )
}

function valuesOf(weighing: InvestigationFile['weighing']) {
  const { weighedBy: _by, updatedAt = null, ...answers } = weighing ?? { weighedBy: undefined }
  const empty = {
    suitable: '',
    necessary: '',
    balanced: '',
    circumstances: '',
    consequences: '',
    ownShare: '',
    helpOffered: '',
    careContinuity: null as string | null,
    culpability: '' as string,
    culpabilityFacts: '',
    disadvantageCents: null as number | null,
    prosecutorAskedOn: null as string | null,
    prosecutorAnswer: null as string | null,
  }
  return { ...empty, ...answers, seen: updatedAt as string | null }
}

function useExplained(): Record<Culpability, string> {
  const { t } = useLingui()
  return {
    intent: t`Wist dat het moest, en deed het bewust niet.`,
    'gross-negligence': t`Ernstige nalatigheid, dicht bij opzet.`,
    normal: t`Had het moeten melden, geen bijzondere omstandigheden.`,
    reduced: t`Er waren omstandigheden die het begrijpelijk maken, of de gemeente had zelf een aandeel.`,
    none: t`Er valt de betrokkene niets te verwijten.`,
  }
}
