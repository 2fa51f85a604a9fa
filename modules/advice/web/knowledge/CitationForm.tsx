import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Checkbox, RadioGroup } from '#design/choices.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { AddCitation, ChangeCitation, type Citation } from '../../contract.ts'
import { citationsQuery } from './knowledge-queries.ts'

const schemaOf = (citation: Citation | undefined): CheckedBy<object> => ({
  safeParse: (values, how) =>
    citation
      ? ChangeCitation.safeParse({ active: false, ...(values as object), revision: citation.revision }, how)
      : AddCitation.safeParse(values, how),
})

/** An article or a policy rule, new or to be changed. */
export function CitationForm({ citation, onDone }: { citation: Citation | undefined; onDone: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const municipalities = useMunicipalityChoices()
  const { form, field, submit, refusal, sending } = usePageForm({
    schema: schemaOf(citation),
    defaultValues: {
      kind: 'policy',
      municipality: '',
      citation: citation?.citation ?? '',
      about: citation?.about ?? '',
      link: citation?.link ?? '',
      active: citation?.active ?? true,
    },
    send: (values) =>
      citation ? api.send('PUT', `/advice/citations/${citation.id}`, values) : api.send('POST', '/advice/citations', values),
    onSent: async () => {
      await queries.invalidateQueries({ queryKey: citationsQuery.queryKey })
      onDone()
    },
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      {citation ? null : (
        <RadioGroup
          {...field('kind')}
          label={t`Wat is het?`}
          options={[
            { value: 'policy', label: t`Beleidsregel van de gemeente` },
            { value: 'law', label: t`Wet`, description: t`Geldt voor iedereen, ook voor andere gemeenten.` },
          ]}
        />
      )}
      {!citation && municipalities.length > 0 && form.watch('kind') === 'policy' ? (
        <SelectField {...field('municipality')} label={t`Gemeente`} placeholder={t`Kies een gemeente`} options={municipalities} />
      ) : null}
      <TextField {...field('citation')} label={t`Naam`} description={t`Zoals Participatiewet art. 53a`} />
      <TextField {...field('about')} label={t`Waar het over gaat`} />
      <TextField {...field('link')} label={t`Link`} description={t`Begint met https://`} optional />
      {citation ? <Checkbox {...field('active')} label={t`Te kiezen bij een antwoord`} /> : null}
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Bewaren`}</Button>
        <Button onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
