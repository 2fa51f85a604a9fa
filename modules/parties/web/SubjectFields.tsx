import { useLingui } from '@lingui/react/macro'
import { DateField } from '#design/date-field.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { useWord } from '#platform/web/language.ts'
import type { FormInUse } from '#platform/web/page-form.ts'
import { organisationKindWords } from '../contract.ts'
import type { AskedSubject } from './asked-subject.ts'
import { LookUp } from './LookUp.tsx'

type Asking = FormInUse<{ subject: AskedSubject }>['field']

interface SubjectFieldsProps {
  /** `field` of the page form; its values hold the subject under `subject`. */
  field: (name: Parameters<Asking>[0]) => Omit<ReturnType<Asking>, 'name'> & { name: string }
  /** What is filled in now: `form.watch('subject')`. */
  subject: AskedSubject
  /** The code of the municipality in which to look it up; empty where there is one. */
  municipality: string
  /** Opens the address when something in it was refused. */
  addressRefused: boolean
}

/** A person by BSN or by name and birth date, or an organisation by KvK number or name; with a look-up of exactly that one. */
export function SubjectFields(props: SubjectFieldsProps) {
  const { kind } = props.subject
  if (kind !== 'person' && kind !== 'organisation') return null
  return (
    <>
      {kind === 'person' ? <PersonFields {...props} /> : <OrganisationFields {...props} />}
      <LookUp subject={props.subject} municipality={props.municipality} />
      <AddressFields {...props} />
    </>
  )
}

function PersonFields({ field }: SubjectFieldsProps) {
  const { t } = useLingui()
  return (
    <>
      <TextField
        {...field('subject.bsn')}
        label={t`BSN`}
        description={t`Negen cijfers. Niet bekend? Vul dan achternaam en geboortedatum in.`}
        inputMode="numeric"
        width="short"
      />
      <FieldRow>
        <TextField {...field('subject.initials')} label={t`Voorletters`} optional />
        <TextField {...field('subject.surnamePrefix')} label={t`Tussenvoegsel`} optional />
      </FieldRow>
      <FieldRow>
        <TextField {...field('subject.surname')} label={t`Achternaam`} />
        <DateField {...field('subject.birthDate')} label={t`Geboortedatum`} />
      </FieldRow>
    </>
  )
}

function OrganisationFields({ field }: SubjectFieldsProps) {
  const { t } = useLingui()
  const word = useWord()
  return (
    <>
      <FieldRow>
        <TextField
          {...field('subject.kvkNumber')}
          label={t`KvK-nummer`}
          description={t`Acht cijfers. Niet bekend? Vul dan de naam in.`}
          inputMode="numeric"
        />
        <TextField {...field('subject.name')} label={t`Naam van de organisatie`} />
      </FieldRow>
      <SelectField
        {...field('subject.organisationKind')}
        label={t`Soort organisatie`}
        width="medium"
        options={Object.entries(organisationKindWords).map(([value, words]) => ({ value, label: word(words) }))}
      />
    </>
  )
}

function AddressFields({ field, addressRefused }: SubjectFieldsProps) {
  const { t } = useLingui()
  return (
    <Disclosure summary={t`Adres toevoegen (niet verplicht)`} open={addressRefused || undefined}>
      <div className="wh-form">
        <FieldRow>
          <TextField {...field('subject.address.street')} label={t`Straat`} />
          <TextField {...field('subject.address.houseNumber')} label={t`Huisnummer`} />
        </FieldRow>
        <FieldRow>
          <TextField {...field('subject.address.postalCode')} label={t`Postcode`} />
          <TextField {...field('subject.address.city')} label={t`Plaats`} />
        </FieldRow>
      </div>
    </Disclosure>
  )
}
