import { z } from 'zod'
import { Bsn } from '#platform/contract/bsn-field.ts'
import type { Refusals } from '#platform/contract/refusal.ts'
import { valuesOf, type WordList } from '#platform/contract/words.ts'

export const partyKindWords = {
  person: { nl: 'persoon', en: 'person' },
  organisation: { nl: 'organisatie', en: 'organisation' },
} as const satisfies WordList<string>
export type PartyKind = keyof typeof partyKindWords
export const PartyKind = z.enum(valuesOf(partyKindWords))

export const organisationKindWords = {
  'care-provider': { nl: 'zorgaanbieder', en: 'care provider' },
  employer: { nl: 'werkgever', en: 'employer' },
  landlord: { nl: 'verhuurder', en: 'landlord' },
  other: { nl: 'anders', en: 'other' },
} as const satisfies WordList<string>
export type OrganisationKind = keyof typeof organisationKindWords
export const OrganisationKind = z.enum(valuesOf(organisationKindWords))

/** The number of the trade register: eight digits. */
export const KvkNumber = z
  .string()
  .max(20)
  .transform((text) => text.replace(/[\s.]/g, ''))
  .pipe(z.string().regex(/^\d{8}$/, 'Een KvK-nummer heeft acht cijfers.'))

const PostalCode = z
  .string()
  .max(10)
  .transform((text) => text.replace(/\s/g, '').toUpperCase())
  .pipe(z.string().regex(/^[1-9]\d{3}[A-Z]{2}$/, 'Een postcode ziet eruit als 1234 AB.'))

const shortText = z.string().trim().min(1).max(100)
/** Nobody whom a file can be about was born before this year; a slip of the pen. */
export const FIRST_BIRTH_YEAR = 1900
const birthDate = z.iso.date().refine((day) => day >= `${FIRST_BIRTH_YEAR}-01-01`, `Kies een dag vanaf ${FIRST_BIRTH_YEAR}.`)

export const Address = z.object({
  street: shortText,
  houseNumber: z.string().trim().min(1).max(20),
  postalCode: PostalCode,
  city: shortText,
})

/** An address as it is kept: the postal code in capitals without a space. */
export const AddressView = z
  .object({ street: z.string(), houseNumber: z.string(), postalCode: z.string(), city: z.string() })
  .meta({ id: 'AddressView' })
export type AddressView = z.output<typeof AddressView>

/** A person by BSN, or by surname and birth date. No birth place, nationality, origin, religion or orientation, anywhere. */
export const PersonSubject = z
  .object({
    kind: z.literal('person'),
    bsn: Bsn.optional(),
    initials: z.string().trim().max(20).optional(),
    firstNames: shortText.optional(),
    surnamePrefix: z.string().trim().max(20).optional(),
    surname: shortText.optional(),
    birthDate: birthDate.optional(),
    address: Address.optional(),
  })
  .refine((person) => person.bsn !== undefined || person.surname !== undefined, {
    path: ['surname'],
    message: 'Vul een BSN in, of een achternaam met geboortedatum.',
  })

/** An organisation by KvK number, or by name. */
export const OrganisationSubject = z
  .object({
    kind: z.literal('organisation'),
    kvkNumber: KvkNumber.optional(),
    name: shortText.optional(),
    organisationKind: OrganisationKind.default('other'),
    address: Address.optional(),
  })
  .refine((organisation) => organisation.kvkNumber !== undefined || organisation.name !== undefined, {
    path: ['name'],
    message: 'Vul een KvK-nummer of een naam in.',
  })

/** Whom a report or file is about, as somebody fills it in. */
export const Subject = z.discriminatedUnion('kind', [PersonSubject, OrganisationSubject])
export type Subject = z.output<typeof Subject>

/** Whom a report or file is about, as somebody who may know reads it. `name` is null when only the number is known. */
export const PartyView = z
  .object({
    kind: PartyKind,
    id: z.uuid(),
    name: z.string().nullable(),
    birthDate: z.iso.date().nullable(),
    /** The last four digits of the BSN; the whole number is asked for apart, and that look is remembered */
    bsnEnding: z.string().nullable(),
    kvkNumber: z.string().nullable(),
    organisationKind: OrganisationKind.nullable(),
    address: AddressView.nullable(),
  })
  .meta({ id: 'PartyView' })
export type PartyView = z.output<typeof PartyView>

/** Whether a party is known, and just enough to recognise it: `J. d. V. (1984)` or the name of an organisation. */
export const PartyFound = z.object({ found: z.boolean(), kind: PartyKind, label: z.string().nullable() }).meta({ id: 'PartyFound' })
export type PartyFound = z.output<typeof PartyFound>

/** The whole number, for who asked to see it. */
export const ShownBsn = z.object({ bsn: z.string() }).meta({ id: 'ShownBsn' })
export type ShownBsn = z.output<typeof ShownBsn>

export const partiesPermissions = {
  'parties.show-bsn': ['specialist', 'consultant', 'coordinator', 'manager'],
  'parties.look-up': ['specialist', 'consultant', 'coordinator'],
} as const

export const partiesRefusals = {
  'party.does-not-match': {
    status: 422,
    says: { nl: 'Dit nummer hoort bij een andere naam of geboortedatum.', en: 'This number belongs to another name or birth date.' },
    next: {
      nl: 'Controleer het nummer, de naam en de geboortedatum bij de bron.',
      en: 'Check the number, the name and the birth date at the source.',
    },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'party.no-bsn': {
    status: 404,
    says: { nl: 'Van deze persoon is geen BSN bekend.', en: 'No citizen service number of this person is known.' },
    next: { nl: 'Gebruik naam en geboortedatum.', en: 'Go by name and birth date.' },
    source: 'Wabb art. 10',
  },
} as const satisfies Refusals
