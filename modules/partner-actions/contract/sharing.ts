import { z } from 'zod'
import { DataCategory, PartnerKind, SharingDirection, SharingRoute } from '#modules/privacy/contract.ts'
import { holdsBsn } from '#platform/contract/bsn.ts'
import { valuesOf } from '#platform/contract/words.ts'
import { exportWhatWords } from './sharing-words.ts'

export const BIGGEST_ITEM = 5 * 1024 * 1024

/** What an attached file is, by what stands in it. */
export const ItemKind = z.enum(['csv', 'pdf', 'jpg', 'png', 'txt'])
export type ItemKind = z.output<typeof ItemKind>
export type ExportWhat = keyof typeof exportWhatWords
export const ExportWhat = z.enum(valuesOf(exportWhatWords))

const necessity = z.string().trim().min(10, 'Schrijf in ten minste tien tekens op waarom dit nodig is.').max(1000)
const criminalReport = z.string().trim().max(60).default('')
const Person = z.object({ id: z.uuid(), name: z.string() })
const day = z.iso.date()

/** What somebody says of data that they attach; the file comes along with it. */
export const AttachItem = z.object({
  direction: SharingDirection,
  partnerId: z.uuid('Kies een partner.'),
  categories: z.array(DataCategory).min(1, 'Kies wat voor gegevens erin staan.'),
  title: z
    .string()
    .trim()
    .min(3, 'Zeg in ten minste drie tekens wat het is.')
    .max(120)
    .refine((title) => !holdsBsn(title), 'Hierin staat een BSN. Zeg wat het is, zonder namen of nummers van mensen.'),
  records: z.coerce.number('Vul in over hoeveel mensen, adressen of bedrijven het gaat.').int().min(0).max(1_000_000),
  necessity,
  /** The number of the criminal report with which it will go to the police or the prosecutor */
  criminalReport,
})
export type AttachItem = z.output<typeof AttachItem>

export const AttachedItem = z
  .object({
    id: z.uuid(),
    number: z.int(),
    direction: SharingDirection,
    partner: Person,
    categories: z.array(DataCategory),
    title: z.string(),
    records: z.int(),
    necessity: z.string(),
    kind: ItemKind,
    size: z.int(),
    attachedBy: Person,
    attachedAt: z.iso.datetime(),
    /** On this day it is gone */
    dueOn: day,
    destroyedAt: z.iso.datetime().nullable(),
    /** Null when it went by itself */
    destroyedBy: Person.nullable(),
    /** It was received, or it went out to its partner */
    logged: z.boolean(),
  })
  .meta({ id: 'AttachedItem' })
export type AttachedItem = z.output<typeof AttachedItem>
export const AttachedItems = z.object({ items: z.array(AttachedItem) }).meta({ id: 'AttachedItems' })
export type AttachedItems = z.output<typeof AttachedItems>

const choice = {
  partnerId: z.uuid('Kies een partner.'),
  what: ExportWhat,
  /** The attached item that goes, when it is one */
  itemId: z.uuid().nullable().default(null),
  /** Names of businesses and places go along */
  withNames: z.boolean().default(false),
  /** What was written about a finding goes along */
  withNotes: z.boolean().default(false),
  necessity,
  /** With its number, data go to the police or the prosecutor without an agreement */
  criminalReport,
}
const itemIsChosen = ({ what, itemId }: { what: ExportWhat; itemId: string | null }) => what !== 'item' || itemId !== null
const noItem = { path: ['itemId'], message: 'Kies welk stuk u geeft.' }

/** What somebody wants to give to a partner. */
export const CheckExport = z.object(choice).refine(itemIsChosen, noItem)
export type CheckExport = z.output<typeof CheckExport>
/** The same, as it was shown and confirmed. */
export const ExportToPartner = z.object({ ...choice, stamp: z.string().length(64) }).refine(itemIsChosen, noItem)
export type ExportToPartner = z.output<typeof ExportToPartner>

/** Exactly what would go to whom, on what ground and until when. */
export const ExportCheck = z
  .object({
    partner: z.object({ id: z.uuid(), name: z.string(), kind: PartnerKind }),
    /** As it will stand in the log */
    what: z.string(),
    categories: z.array(DataCategory),
    amount: z.int(),
    route: SharingRoute,
    agreement: z.string().nullable(),
    criminalReport: z.string().nullable(),
    dueOn: day,
    fileName: z.string(),
    /** The lines of the file; none when it is an attached item */
    heading: z.array(z.string()),
    lines: z.array(z.array(z.string())),
    /** Stands for all of this; a change of any of it is refused */
    stamp: z.string(),
  })
  .meta({ id: 'ExportCheck' })
export type ExportCheck = z.output<typeof ExportCheck>
