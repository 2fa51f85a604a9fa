import { useLingui } from '@lingui/react/macro'
import { z } from 'zod'
import { Alert } from '#design/alert.tsx'
import { CheckboxGroup, RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { useWord } from '#platform/web/language.ts'
import { PlanHomeVisit, regimeWordsUnder } from '../../../contract.ts'
import { useOpenFile } from '../../file/file-context.ts'
import { FileForm } from '../../forms/FileForm.tsx'
import { useFileForm } from '../../forms/use-file-form.ts'

const Form = PlanHomeVisit.omit({ announced: true }).extend({ announcement: z.enum(['yes', 'no']) })
const start = {
  regime: '',
  ground: '',
  groundKnownOn: '',
  lighterMeans: '',
  announcement: '',
  unannouncedBecause: '',
  plannedOn: '',
  staff: [] as string[],
}

/** Before the door: under which rules, on what ground, with whom (HV-1). */
export function PlanHomeVisitForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui()
  const word = useWord()
  const { file } = useOpenFile()
  const regimes = regimeWordsUnder(file.domain)
  const form = useFileForm({
    name: 'research.visit',
    schema: Form,
    start,
    to: ['POST', 'home-visits'],
    shape: ({ announcement, ...rest }) => ({ ...rest, announced: announcement === 'yes' }),
    onSaved: onDone,
  })
  const { regime, announcement } = form.form.watch()
  const onFile = [...(file.lead ? [file.lead] : []), ...file.members.filter(({ part }) => part === 'colleague').map(({ person }) => person)]
  return (
    <FileForm form={form} save={t`Huisbezoek plannen`} onCancel={onDone}>
      <RadioGroup
        {...form.field('regime')}
        label={t`Volgens welke regels gaat u op bezoek?`}
        options={[
          {
            value: 'reasonable-ground',
            label: word(regimes['reasonable-ground']),
            description: t`Er zijn vooraf concrete feiten waardoor de gegevens niet lijken te kloppen, en lichter controleren kan niet.`,
          },
          { value: 'free-consent', label: word(regimes['free-consent']), description: t`De betrokkene mag nee zeggen, zonder reden.` },
        ]}
      />
      {regime === 'reasonable-ground' ? (
        <>
          <TextArea {...form.field('ground')} label={t`Welke feiten zijn de redelijke grond?`} rows={3} />
          <DateField {...form.field('groundKnownOn')} label={t`Sinds wanneer bekend`} description={t`Dit moet vóór het bezoek zijn.`} />
        </>
      ) : null}
      <TextArea {...form.field('lighterMeans')} label={t`Welke lichtere middelen zijn overwogen of gebruikt?`} rows={2} />
      <RadioGroup
        {...form.field('announcement')}
        label={t`Kondigt u het bezoek aan?`}
        inline
        options={[
          { value: 'yes', label: t`Ja` },
          { value: 'no', label: t`Nee` },
        ]}
      />
      {announcement === 'no' ? <TextArea {...form.field('unannouncedBecause')} label={t`Waarom kan aankondigen niet?`} rows={2} /> : null}
      <DateField {...form.field('plannedOn')} label={t`Gepland op`} />
      <CheckboxGroup
        {...form.field('staff')}
        label={t`Wie gaan er op bezoek?`}
        description={t`Minstens twee medewerkers die bij dit onderzoek horen.`}
        options={onFile.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {onFile.length < 2 ? (
        <Alert kind="warning">{t`Er hoort nog maar één medewerker bij dit onderzoek. Voeg bij Toewijzing eerst een collega toe.`}</Alert>
      ) : null}
    </FileForm>
  )
}
