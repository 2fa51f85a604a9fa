import { dayIn, oneOfIn, type Search, wordIn } from '#platform/web/search.ts'

// The closed lists of the contract stay out of the first view: a word has the right shape here, and the page itself knows the list.
const SLUG = /^[a-z-]{2,40}$/
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const slugIn = (search: Search, name: string) => shapedAs(SLUG, wordIn(search, name))
export const idIn = (search: Search, name: string): string | undefined => shapedAs(ID, wordIn(search, name))
const shapedAs = (shape: RegExp, word: string | undefined) => (word && shape.test(word) ? word : undefined)

type Filters<Name extends string, Words extends Partial<Record<Name, string>> = object> = {
  [Key in Name]?: (Key extends keyof Words ? Words[Key] : string) | undefined
}
/** What the lists are narrowed by, as it stands in the address; what is not known is ignored. */
export type PartnerSearch = Filters<'zoek' | 'soort' | 'stand' | 'na', { stand: 'alle' }>
export type AgreementSearch = Filters<'stand' | 'partner' | 'doel' | 'na'>
export type SharingSearch = Filters<
  'partner' | 'richting' | 'stand' | 'vanaf' | 'tot' | 'actie' | 'na',
  { richting: 'out' | 'in'; stand: 'open' | 'late' | 'ended' }
>

export const searchOfPartners = (search: Search): PartnerSearch => ({
  zoek: wordIn(search, 'zoek')?.slice(0, 120),
  soort: slugIn(search, 'soort'),
  stand: oneOfIn(search, 'stand', ['alle'] as const),
  na: idIn(search, 'na'),
})

export const searchOfAgreements = (search: Search): AgreementSearch => ({
  stand: slugIn(search, 'stand'),
  partner: idIn(search, 'partner'),
  doel: slugIn(search, 'doel'),
  na: wordIn(search, 'na'),
})

export const searchOfSharings = (search: Search): SharingSearch => ({
  partner: idIn(search, 'partner'),
  richting: oneOfIn(search, 'richting', ['out', 'in'] as const),
  stand: oneOfIn(search, 'stand', ['open', 'late', 'ended'] as const),
  vanaf: dayTyped(search, 'vanaf'),
  tot: dayTyped(search, 'tot'),
  actie: idIn(search, 'actie'),
  na: wordIn(search, 'na'),
})

// A form sends the date as it was typed and shown: day-month-year.
function dayTyped(search: Search, name: string): string | undefined {
  return dayIn({ [name]: wordIn(search, name)?.replace(/^(\d\d)-(\d\d)-(\d{4})$/, '$3-$2-$1') }, name)
}
