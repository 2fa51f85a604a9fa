import { useLingui } from '@lingui/react/macro'
import { DateField } from '#design/date-field.tsx'
import { SelectField } from '#design/select-field.tsx'
import { useChoices } from '#platform/web/choices.ts'
import { sourceWords, urgencyWords } from '../../contract/words.ts'
import type { ReportSearch } from './report-search.ts'

/** The choices that are needed less often: source, urgency, own work, period and order of receipt. */
export function MoreFilters({ search }: { search: ReportSearch }) {
  const { t } = useLingui()
  const choices = useChoices()
  return (
    <>
      <SelectField name="source" label={t`Bron`} placeholder={t`Alle`} defaultValue={search.source} options={choices(sourceWords)} />
      <SelectField name="urgency" label={t`Spoed`} placeholder={t`Alle`} defaultValue={search.urgency} options={choices(urgencyWords)} />
      <SelectField
        name="own"
        label={t`Mijn werk`}
        placeholder={t`Alle`}
        defaultValue={search.own}
        options={[
          { value: 'filed', label: t`Door mij vastgelegd` },
          { value: 'assessed', label: t`Door mij beoordeeld` },
          { value: 'handled', label: t`Door mij behandeld` },
        ]}
      />
      <DateField name="receivedFrom" label={t`Ontvangen vanaf`} defaultValue={search.receivedFrom} />
      <DateField name="receivedTo" label={t`Ontvangen tot en met`} defaultValue={search.receivedTo} />
      <SelectField
        name="order"
        label={t`Volgorde`}
        placeholder={t`Nieuwste eerst`}
        defaultValue={search.order}
        options={[{ value: 'oldest', label: t`Oudste eerst` }]}
      />
    </>
  )
}
