import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { Dialog } from '#design/dialog.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { useChoices } from '#platform/web/choices.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { locationKindWords } from '../../contract/words.ts'
import { type ActionLocation, LocationFields } from '../../contract.ts'
import { AddressSearchField } from './AddressSearchField.tsx'
import { addLocation, changeLocation, useLocationCommand } from './location-queries.ts'

interface LocationDialogProps {
  actionId: string
  open: 'new' | ActionLocation | undefined
  /** Where a new location probably is */
  lastCity: string
  addressSearch: boolean
  onClose: () => void
  onSaved: (location: ActionLocation) => void
  onWithdraw: (location: ActionLocation) => void
}

/** Adds an address or changes one. */
export function LocationDialog({ open, ...rest }: LocationDialogProps) {
  const { t } = useLingui()
  return (
    <Dialog open={open !== undefined} title={open === 'new' ? t`Locatie toevoegen` : t`Locatie wijzigen`} onClose={rest.onClose}>
      {open ? <LocationForm open={open} {...rest} /> : null}
    </Dialog>
  )
}

function LocationForm({
  actionId,
  open,
  lastCity,
  addressSearch,
  onClose,
  onSaved,
  onWithdraw,
}: LocationDialogProps & { open: 'new' | ActionLocation }) {
  const { t } = useLingui()
  const choices = useChoices()
  const [searched, setSearched] = useState(false)
  const before = open === 'new' ? undefined : open
  const save = useLocationCommand((given: LocationFields) =>
    before
      ? changeLocation(before.id, { ...given, revision: before.revision })
      : addLocation(actionId, { ...given, cameFrom: searched ? 'search' : 'hand' }),
  )
  const { field, form, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: LocationFields,
    defaultValues: (before ?? { ...nothing, city: lastCity }) as Record<string, unknown>,
    send: (given: LocationFields) => save.mutateAsync(given),
    onSent: onSaved,
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      {addressSearch ? (
        <AddressSearchField
          onPick={({ label: _, ...address }) => {
            for (const [name, value] of Object.entries(address)) form.setValue(name, value, { shouldDirty: true, shouldValidate: false })
            setSearched(true)
          }}
        />
      ) : null}
      <RadioGroup {...field('kind')} label={t`Soort`} inline options={choices(locationKindWords)} />
      <TextField {...field('name')} optional label={t`Naam van het bedrijf of de plek`} description={t`Nooit de naam van een bewoner.`} />
      <FieldRow>
        <TextField {...field('street')} label={t`Straat`} />
        <TextField {...field('houseNumber')} optional label={t`Huisnummer`} width="short" />
      </FieldRow>
      <FieldRow>
        <TextField {...field('postalCode')} optional label={t`Postcode`} width="short" />
        <TextField {...field('city')} label={t`Plaats`} />
      </FieldRow>
      <TextArea
        {...field('reason')}
        optional
        rows={2}
        maxLength={500}
        label={t`Waarom dit adres`}
        description={t`Een feit, zoals een melding of een eerdere bevinding. Geen namen of nummers van bewoners.`}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>
          {before ? t`Bewaren` : t`Toevoegen`}
        </Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
        {before ? <Button look="subtle" onClick={() => onWithdraw(before)}>{t`Uit de lijst halen`}</Button> : null}
      </ButtonGroup>
    </form>
  )
}

const nothing = { kind: 'business', name: '', street: '', houseNumber: '', postalCode: '', reason: '' }
