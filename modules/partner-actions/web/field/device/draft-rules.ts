import type { FieldLocation, Found, Visit } from '../../../contract.ts'
import type { Contents, Draft, Findings } from './entries.ts'
import { knownVisit, visitsOf } from './outbox.ts'

/** What is still missing or does not go together; each has its own words on the page. */
export type Flaw =
  | 'state'
  | 'found'
  | 'nobody-named'
  | 'power'
  | 'consent'
  | 'left-before-arrived'
  | 'home-without-consent'
  | 'power-without-consent'

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
  return { ...EMPTY, colleagues: last?.colleagues ?? self, partners: last?.partners ?? [], power: last?.power ?? '' }
}

/** Found, with one more or one less. "Nothing found" is a whole answer: it empties the rest, and the rest ends it. */
export function toggleFound(found: readonly Found[], one: Found): Found[] {
  if (found.includes(one)) return found.filter((other) => other !== one)
  return one === 'nothing-found' ? [one] : [...found.filter((other) => other !== 'nothing-found'), one]
}

/** What keeps a draft from being saved. The server holds the same rules, and more. */
export function flawsOf(draft: Draft, kind: FieldLocation['kind']): Flaw[] {
  const visited = draft.state === 'visited'
  const entered = draft.power !== 'public-place' && draft.power !== 'partner-power' && draft.power !== 'none'
  const flaws: Record<Flaw, boolean> = {
    'left-before-arrived': Boolean(draft.arrivedAt && draft.leftAt && draft.leftAt < draft.arrivedAt),
    'nobody-named': draft.state !== 'not-visited' && draft.colleagues.length + draft.partners.length === 0,
    state: draft.state === '',
    found: visited && draft.found.length === 0,
    power: draft.power === '',
    consent: draft.consent === '',
    'home-without-consent':
      visited && kind === 'home' && entered && draft.power !== '' && draft.consent !== '' && draft.consent !== 'given',
    'power-without-consent': visited && draft.power === 'consent' && draft.consent !== '' && draft.consent !== 'given' && kind !== 'home',
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
