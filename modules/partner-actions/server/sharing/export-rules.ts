import { type DataCategory, dataCategoryWords } from '#modules/privacy/contract.ts'
import { holdsBsn } from '#platform/contract/bsn.ts'
import { valuesOf } from '#platform/contract/words.ts'
import { type Found, foundWords, type LocationKind, locationKindWords, type VisitState, visitStateWords } from '../../contract.ts'

/** An address of an action, with what was found there last. */
export interface LocationSeen {
  place: number
  kind: LocationKind
  name: string
  street: string
  houseNumber: string
  postalCode: string
  city: string
  visit: { state: VisitState; onDay: string | null; found: Found[]; note: string } | null
}

export interface Wished {
  what: 'locations' | 'findings'
  withNames: boolean
  withNotes: boolean
}

/** The lines that go to a partner, and the kinds of data in them. Care signals, colleagues and photos are never among them. */
export interface Lines {
  heading: string[]
  lines: string[][]
  categories: DataCategory[]
}

export function linesFor(locations: readonly LocationSeen[], { what, withNames, withNotes }: Wished): Lines {
  const going = locations.filter(({ visit }) => what === 'locations' || (visit !== null && visit.state !== 'not-visited'))
  const notes = what === 'findings' && withNotes
  const heading = [
    ...['nummer', 'soort', ...(withNames ? ['naam'] : []), 'straat', 'huisnummer', 'postcode', 'plaats'],
    ...(what === 'findings' ? ['dag', 'bezoek', 'gevonden'] : []),
    ...(notes ? ['toelichting'] : []),
  ]
  const lines = going.map((location) => [
    ...[String(location.place), locationKindWords[location.kind].nl, ...(withNames ? [location.name] : [])],
    ...[location.street, location.houseNumber, location.postalCode, location.city],
    ...(what === 'findings' ? foundAt(location) : []),
    ...(notes ? [location.visit?.note ?? ''] : []),
  ])
  return { heading, lines, categories: categoriesIn(going, { what, withNames, withNotes: notes }) }
}

function foundAt({ visit }: LocationSeen): string[] {
  if (!visit) return ['', '', '']
  return [visit.onDay ?? '', visitStateWords[visit.state].nl, visit.found.map((one) => foundWords[one].nl).join(', ')]
}

/** A name is the name of a business only where a business is; what says something of care is about care; a number in a note is a number. */
function categoriesIn(going: readonly LocationSeen[], { what, withNames, withNotes }: Wished): DataCategory[] {
  const named = going.filter(({ name }) => withNames && name !== '')
  const found = new Set(what === 'findings' ? going.flatMap(({ visit }) => visit?.found ?? []) : [])
  const holds: Partial<Record<DataCategory, boolean>> = {
    address: true,
    business: named.some(({ kind }) => kind === 'business'),
    name: named.some(({ kind }) => kind !== 'business' && kind !== 'public'),
    findings: what === 'findings',
    care: found.has('care-not-delivered'),
    bsn: withNotes && going.some(({ visit }) => holdsBsn(visit?.note ?? '')),
  }
  return valuesOf(dataCategoryWords).filter((category) => holds[category])
}

/** How a file is called outside: which action, for whom and the how many-th; never whom it is about. */
export function fileNameOf(reference: string, partner: string, number: number, ending: string): string {
  const short = partner
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 30)
    .replaceAll(/^-+|-+$/g, '')
  return `${['actie', reference.toLowerCase(), short, number].filter((part) => part !== '').join('-')}.${ending}`
}
