import { holdsBsn } from '#platform/contract/bsn.ts'
import type { FieldLocation, Found, Visit } from '../../../contract.ts'
import { knownVisit, visitsOf } from './contents-rules.ts'
import type { Contents, Draft, Findings } from './entries.ts'

/** What is still missing or does not go together; each has its own words on the page. */
export type Flaw =
  | 'state'
  | 'found'
  | 'nobody-named'
  | 'power'
  | 'consent'
  | 'left-before-arrived'
  | 'home-consent-unsaid'
  | 'power-without-consent'
  | 'note-holds-number'
  | 'care-note-holds-number'

/** Powers of our own people, which open no home. */
const OURS: readonly string[] = ['participation-act-53a', 'social-support-6-1', 'youth-act', 'brp-4-2']

const EMPTY: Draft = {
  state: '',
  arrivedAt: null,
  leftAt: null,
  found: [],
  note: '',
  careSignals: [],
  careNote: '',
  power: '',
  consent: '',
  colleagues: [],
  partners: [],
  people: 0,
}

/** What the page begins with: what was typed, what waits, what is known; else who was there at the last location. */
export function draftFor(contents: Contents, locationId: string, accountId: string): Draft {
  const typed = contents.drafts.get(locationId)
  if (typed) return typed
  const waiting = visitsOf(contents, locationId).at(-1)?.findings
  if (waiting) return waiting
  const known = knownVisit(contents, locationId)
  if (known) return findingsOf(known)
  const last = contents.entries.findLast((entry) => entry.kind === 'visit')?.findings ?? newest(contents)
  const self = contents.pack.crew.filter(({ id }) => id === accountId).map(({ id }) => id)
  return { ...EMPTY, colleagues: last?.colleagues ?? self, partners: last?.partners ?? [] }
}

/** Found, with one more or one less. "Nothing found" is a whole answer: it empties the rest, and the rest ends it. */
export function toggleFound(found: readonly Found[], one: Found): Found[] {
  if (found.includes(one)) return found.filter((other) => other !== one)
  return one === 'nothing-found' ? [one] : [...found.filter((other) => other !== 'nothing-found'), one]
}

/** What keeps a draft from being saved. The server holds the same rules, and more that need more than stands on the device. */
export function flawsOf(draft: Draft, kind: FieldLocation['kind']): Flaw[] {
  const { state, power, consent } = draft
  const visited = state === 'visited'
  const flaws: Record<Flaw, boolean> = {
    'left-before-arrived': Boolean(draft.arrivedAt && draft.leftAt && draft.leftAt < draft.arrivedAt),
    'nobody-named': visited && draft.colleagues.length + draft.partners.length === 0,
    state: state === '',
    found: visited && draft.found.length === 0,
    power: power === '',
    consent: consent === '',
    'home-consent-unsaid': visited && kind === 'home' && OURS.includes(power) && consent === 'not-needed',
    'power-without-consent': power === 'consent' && (consent === 'not-needed' || consent === 'refused'),
    'note-holds-number': holdsBsn(draft.note),
    'care-note-holds-number': holdsBsn(draft.careNote),
  }
  return (Object.keys(flaws) as Flaw[]).filter((flaw) => flaws[flaw])
}

/** A draft without flaws, as it goes to the server: of a place where nobody was met, nothing was found. */
export function findingsIn(draft: Draft): Findings {
  const found = draft.state === 'visited' ? draft.found : []
  return { ...(draft as Findings), found, note: draft.note.trim(), careNote: draft.careNote.trim() }
}

/** What a visit says, without who recorded it and when. */
export function findingsOf(visit: Visit): Findings {
  const { state, arrivedAt, leftAt, found, note, careSignals, careNote, power, consent, colleagues, partners, people } = visit
  return { state, arrivedAt, leftAt, found, note, careSignals, careNote, power, consent, colleagues, partners, people }
}

function newest(contents: Contents): Visit | undefined {
  const visits = [...contents.sent.values()].flatMap(({ visit }) => (visit ? [visit] : []))
  return visits.toSorted((one, other) => one.recordedAt.localeCompare(other.recordedAt)).at(-1)
}
