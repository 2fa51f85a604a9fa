import { useLingui } from '@lingui/react/macro'
import { RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { TimeField } from '#design/time-field.tsx'
import { useFormat } from '#platform/web/format.ts'
import { findingKindWords, RecordFinding, supportsWords } from '../../contract.ts'
import { useOpenFile } from '../file/file-context.ts'
import { FileForm } from '../forms/FileForm.tsx'
import { today } from '../forms/today.ts'
import { useChoices } from '../forms/use-choices.ts'
import { useFileForm } from '../forms/use-file-form.ts'

/** One finding: what it is, what it says, where it comes from, and which side it fits. */
export function RecordFindingForm({ side, onDone }: { side: 'breach' | 'no-breach'; onDone: () => void }) {
  const { t } = useLingui()
  const choices = useChoices()
  const format = useFormat()
  const { file } = useOpenFile()
  const form = useFileForm({
    name: `findings.${side}`,
    schema: RecordFinding,
    start: { kind: '', supports: side as string, content: '', source: '', foundOn: today(), homeVisitId: '', seenAt: '' },
    to: ['POST', 'findings'],
    onSaved: onDone,
  })
  const visits = file.homeVisits.filter(({ visitedOn }) => visitedOn)
  const visit = visits.find(({ id }) => id === form.form.watch('homeVisitId'))
  const explained = {
    fact: t`wat vaststaat`,
    statement: t`wat iemand zegt`,
    assumption: t`wat u vermoedt, nog niet vaststaat`,
    'contra-indication': t`wat een andere uitleg geeft`,
  }
  return (
    <FileForm form={form} save={t`Bevinding opschrijven`} onCancel={onDone}>
      <RadioGroup
        {...form.field('kind')}
        label={t`Wat is het?`}
        options={choices(findingKindWords).map(({ value, label }) => ({ value, label: `${label}: ${explained[value]}` }))}
      />
      <TextArea
        {...form.field('content')}
        label={t`Wat is er gevonden?`}
        description={t`Eén ding per bevinding, zonder oordeel.`}
        rows={3}
      />
      <TextField {...form.field('source')} label={t`Bron`} description={t`Waar staat dit, of wie zei het?`} />
      <DateField {...form.field('foundOn')} label={t`Gevonden op`} />
      {visits.length > 0 ? (
        <SelectField
          {...form.field('homeVisitId')}
          label={t`Van het huisbezoek?`}
          optional
          placeholder={t`Nee`}
          width="medium"
          options={visits.map(({ id, visitedOn }) => ({ value: id, label: format.date(visitedOn) }))}
        />
      ) : null}
      {visit?.withdrawnAt ? (
        <TimeField
          {...form.field('seenAt')}
          label={t`Hoe laat zag u dit?`}
          description={t`De toestemming is om ${visit.withdrawnAt} ingetrokken. Alleen wat daarvóór is gezien, telt.`}
        />
      ) : null}
      <RadioGroup {...form.field('supports')} label={t`Waar past dit bij?`} options={choices(supportsWords)} />
    </FileForm>
  )
}
