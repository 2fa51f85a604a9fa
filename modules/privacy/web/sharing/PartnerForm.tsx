import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Checkbox } from '#design/choices.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { useChoices } from '#platform/web/choices.ts'
import { useMunicipalityChoices, withMunicipality } from '#platform/web/municipalities.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { partnerKindWords } from '../../contract/sharing-words.ts'
import { AddPartner, ChangePartner, type Kept, type Partner } from '../../contract.ts'
import { sharingKey } from './sharing-queries.ts'

const schemaOf = (partner: Partner | undefined): CheckedBy<object> => ({
  safeParse: (values, how) =>
    partner
      ? ChangePartner.safeParse({ active: false, ...(values as object), revision: partner.revision }, how)
      : AddPartner.safeParse(values, how),
})

/** A partner, new or to be changed. `onDone` receives what was made. */
export function PartnerForm({ partner, onDone }: { partner?: Partner; onDone: (kept?: Kept) => void | Promise<void> }) {
  const { t } = useLingui()
  const choices = useChoices()
  const queries = useQueryClient()
  const municipalities = useMunicipalityChoices()
  const asks = !partner && municipalities.length > 0
  const { field, submit, refusal, sending } = usePageForm({
    schema: withMunicipality(schemaOf(partner), asks ? t`Kies een gemeente.` : undefined),
    defaultValues: {
      municipality: '',
      kind: partner?.kind ?? '',
      name: partner?.name ?? '',
      note: partner?.note ?? '',
      active: partner?.active ?? true,
    },
    send: (kept) => (partner ? api.send<undefined>('PUT', `/partners/${partner.id}`, kept) : api.send<Kept>('POST', '/partners', kept)),
    onSent: async (kept) => {
      await queries.invalidateQueries({ queryKey: sharingKey })
      await onDone(kept)
    },
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      {asks ? (
        <SelectField {...field('municipality')} label={t`Gemeente`} placeholder={t`Kies een gemeente`} options={municipalities} />
      ) : null}
      <TextField {...field('name')} label={t`Naam van de organisatie`} />
      <SelectField
        {...field('kind')}
        label={t`Soort`}
        description={partner?.used ? t`Ligt vast: er is al iets afgesproken of gedeeld.` : undefined}
        placeholder={t`Maak een keuze`}
        options={choices(partnerKindWords, partner?.used ? [partner.kind] : undefined)}
      />
      <TextArea {...field('note')} label={t`Notitie`} description={t`Geen gegevens over inwoners.`} optional rows={2} maxLength={1000} />
      {partner ? (
        <Checkbox
          {...field('active')}
          label={t`In gebruik`}
          description={t`Zonder vinkje kan niemand nog iets met deze partner delen. Wat er was, blijft bewaard.`}
        />
      ) : null}
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Bewaren`}</Button>
        <Button onClick={() => void onDone()}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
