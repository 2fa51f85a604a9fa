import { useLingui } from '@lingui/react/macro'
import { z } from 'zod'
import { Checkbox, RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { FieldRow, Fieldset } from '#design/fieldset.tsx'
import { TimeField } from '#design/time-field.tsx'
import { RecordHomeVisit } from '../../../contract.ts'
import { useOpenFile } from '../../file/file-context.ts'
import { absentIsNull } from '../../forms/absent-is-null.ts'
import { FileForm } from '../../forms/FileForm.tsx'
import { today } from '../../forms/today.ts'
import { useFileForm } from '../../forms/use-file-form.ts'
import { RoomFields } from './RoomFields.tsx'
import type { Visit } from './visit.ts'

const Form = absentIsNull(RecordHomeVisit.omit({ consentGiven: true }).extend({ consent: z.enum(['yes', 'no']) }))
const start = () => ({
  visitedOn: today(),
  startedAt: '',
  endedAt: '',
  toldPurpose: false,
  toldConsequence: false,
  consent: '',
  consentHow: '',
  rooms: [] as { room: string; consent: boolean }[],
})

/** At the door and inside, in the order in which it goes: tell, ask, and only then look (HV-2). */
export function RecordHomeVisitForm({ visit, onDone }: { visit: Visit; onDone: () => void }) {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const form = useFileForm({
    name: `research.visit.${visit.id}`,
    schema: Form,
    start: start(),
    to: ['PUT', `home-visits/${visit.id}/record`],
    shape: ({ consent, ...rest }) => ({
      ...rest,
      consentGiven: consent === 'yes',
      ...(consent === 'no' && { consentHow: null, rooms: [] }),
    }),
    onSaved: onDone,
  })
  const consent = form.form.watch('consent')
  return (
    <FileForm form={form} save={t`Bezoek vastleggen`} onCancel={onDone}>
      <Fieldset legend={t`Eerst vertellen`}>
        <Checkbox {...form.field('toldPurpose')} label={t`Wij lieten ons legitimatiebewijs zien en vertelden waarom wij kwamen.`} />
        <Checkbox
          {...form.field('toldConsequence')}
          label={
            visit.regime === 'free-consent'
              ? t`Wij vertelden dat weigeren geen enkel gevolg heeft.`
              : file.domain === 'participation-act'
                ? t`Wij vertelden dat weigeren gevolgen kan hebben voor de uitkering.`
                : t`Wij vertelden dat weigeren gevolgen kan hebben voor het budget.`
          }
        />
      </Fieldset>
      <RadioGroup
        {...form.field('consent')}
        label={t`Gaf de betrokkene toestemming om binnen te komen?`}
        inline
        options={[
          { value: 'yes', label: t`Ja` },
          { value: 'no', label: t`Nee` },
        ]}
      />
      {consent === 'yes' ? (
        <>
          <RadioGroup
            {...form.field('consentHow')}
            label={t`Hoe?`}
            inline
            options={[
              { value: 'signed', label: t`Met handtekening` },
              { value: 'spoken', label: t`Mondeling` },
            ]}
          />
          <RoomFields form={form.form} />
        </>
      ) : null}
      <FieldRow>
        <DateField {...form.field('visitedOn')} label={t`Datum`} />
        <TimeField {...form.field('startedAt')} label={t`Begonnen om`} />
        <TimeField {...form.field('endedAt')} label={t`Geëindigd om`} />
      </FieldRow>
    </FileForm>
  )
}
