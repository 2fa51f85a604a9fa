import { useLingui } from '@lingui/react/macro'
import { FieldRow } from '#design/fieldset.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { useChoices } from '#platform/web/choices.ts'
import { sourceKindWords } from '../../contract/words.ts'

export const noSource = () => ({ kind: 'law', citation: '', link: '' })
type Source = ReturnType<typeof noSource>
type SourceFieldName = `sources.${number}.${keyof Source}`

/** Only what somebody filled in; an empty row is no source. */
export const filledIn = (sources: readonly Source[]) => sources.filter(({ citation, link }) => citation || link)

interface SourceFieldsProps {
  count: number
  field: (name: SourceFieldName) => { name: string; error?: string }
}

/** What an answer rests on: a row for each source, with its kind and where it is read. */
export function SourceFields({ count, field }: SourceFieldsProps) {
  const { t } = useLingui()
  const choices = useChoices()
  return Array.from({ length: count }, (_, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a source has no name but its place in the list
    <FieldRow key={index}>
      <SelectField {...field(`sources.${index}.kind`)} label={t`Soort bron`} options={choices(sourceKindWords)} />
      <TextField {...field(`sources.${index}.citation`)} label={t`Bron`} optional />
      <TextField {...field(`sources.${index}.link`)} label={t`Link`} optional />
    </FieldRow>
  ))
}
