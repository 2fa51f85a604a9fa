import { useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { type SubmitEvent, useState } from 'react'
import { Button } from '#design/button.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { useWord } from '#platform/web/language.ts'
import { locationKindWords } from '../../../contract/words.ts'
import type { AddFieldLocation, LocationKind } from '../../../contract.ts'
import { BackToPlaces } from './BackToPlaces.tsx'
import { FieldHeading } from './FieldHeading.tsx'
import { useFieldWork } from './field-work.ts'
import { addLocation } from './outbox.ts'
import { PickOne } from './Picks.tsx'

type NewLocation = Omit<AddFieldLocation, 'id' | 'packId'>

const kinds = Object.keys(locationKindWords) as LocationKind[]

/** A location that turned up on the spot. */
export function AddLocationPage() {
  const { t } = useLingui()
  const word = useWord()
  const navigate = useNavigate()
  const { open, contents } = useFieldWork()
  const [tried, setTried] = useState(false)
  const city = contents.pack.locations[0]?.city ?? ''
  const [location, setLocation] = useState<NewLocation>(() => ({ ...EMPTY, city }))
  const postalCode = location.postalCode.replaceAll(/\s/g, '').toUpperCase()
  const errors = {
    street: location.street.trim() === '' ? t`Vul de straat in.` : undefined,
    city: location.city.trim() === '' ? t`Vul de plaats in.` : undefined,
    postalCode:
      postalCode !== '' && !POSTAL_CODE.test(postalCode) ? t`Vul een postcode in, bijvoorbeeld 3500AA, of laat dit leeg.` : undefined,
    reason: location.reason.trim().length < 5 ? t`Schrijf kort op waarom dit adres erbij komt.` : undefined,
  }

  async function save(event: SubmitEvent) {
    event.preventDefault()
    setTried(true)
    if (Object.values(errors).some(Boolean)) return
    const id = await addLocation(open, { ...location, postalCode })
    await navigate({ to: '/veld/$id', params: { id: open.kept.actionId }, search: { plek: id } })
  }

  const field = (name: Exclude<keyof NewLocation, 'kind'>) => ({
    name,
    value: location[name],
    error: tried && name in errors ? errors[name as keyof typeof errors] : undefined,
    onChange: (event: { target: { value: string } }) => setLocation({ ...location, [name]: event.target.value }),
  })

  return (
    <>
      <BackToPlaces />
      <FieldHeading title={t`Locatie toevoegen`} />
      <form onSubmit={save} noValidate autoComplete="off" className="wh-form">
        <PickOne
          name="kind"
          legend={t`Wat voor plek`}
          options={kinds.map((kind) => [kind, word(locationKindWords[kind])])}
          chosen={location.kind}
          onPick={(kind) => setLocation({ ...location, kind })}
        />
        <TextField {...field('street')} label={t`Straat`} />
        <TextField {...field('houseNumber')} label={t`Huisnummer`} width="short" optional />
        <TextField {...field('postalCode')} label={t`Postcode`} width="short" optional />
        <TextField {...field('city')} label={t`Plaats`} />
        <TextField {...field('name')} label={t`Naam van het bedrijf of de plek`} optional />
        <TextArea
          {...field('reason')}
          label={t`Waarom dit adres`}
          description={t`Een feit dat u ter plaatse zag, niet wie er woont.`}
          rows={2}
          maxLength={500}
        />
        <Button type="submit" look="primary">{t`Toevoegen`}</Button>
      </form>
    </>
  )
}

const EMPTY: NewLocation = { kind: 'business', name: '', street: '', houseNumber: '', postalCode: '', city: '', reason: '' }
const POSTAL_CODE = /^[1-9]\d{3}[A-Z]{2}$/
