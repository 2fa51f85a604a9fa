import { holdsBsn } from '#platform/contract/bsn.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Framework, KeepPhoto, LocationKind, Power, RecordVisit } from '../../contract.ts'

/** What is known here of the action and the location to which somebody went. */
export interface VisitGround {
  kind: LocationKind
  framework: Framework
  plannedAt: Date
  crew: readonly string[]
  partners: readonly string[]
  /** Who of the colleagues was designated on the day of the action, and as what */
  designations: readonly { accountId: string; kind: string }[]
}
export type Told = Omit<RecordVisit, 'id' | 'packId' | 'baseRevision'>

const A_DAY = 86_400_000
const DEMANDED: Partial<Record<Power, string>> = { 'social-support-6-1': 'wmo-supervisor', 'youth-act': 'youth-supervisor' }
const OF_OTHER_LAWS: readonly Power[] = ['participation-act-53a', 'social-support-6-1', 'youth-act']
const OF_SUPERVISORS: readonly Power[] = ['social-support-6-1', 'youth-act', 'brp-4-2']

/** Whether what is told of a visit can stand. Refuses `visit.*`, each for its own rule. */
export function decideVisit(told: Told, ground: VisitGround, now: Date): void {
  decideFound(told)
  decideWho(told, ground)
  decidePower(told, ground)
  decideEntry(told, ground.kind)
  decideMoments(told, ground.plannedAt, now)
  refuseNumbers({ note: told.note, careNote: told.careNote })
}

function decideFound({ state, found }: Told): void {
  const pointer = '#/body/found'
  if (state === 'visited' && found.length === 0) throw ruleBroken('visit.found-missing', [{ pointer, detail: 'Kies wat er is gevonden.' }])
  if (found.includes('nothing-found') && new Set(found).size > 1)
    throw ruleBroken('visit.nothing-found-alone', [{ pointer, detail: '"Niets gevonden" staat alleen.' }])
}

function decideWho({ state, colleagues, partners }: Told, ground: VisitGround): void {
  if (state === 'visited' && colleagues.length + partners.length === 0)
    throw ruleBroken('visit.nobody-named', [{ pointer: '#/body/colleagues', detail: 'Kies wie erbij was.' }])
  if (colleagues.some((colleague) => !ground.crew.includes(colleague)))
    throw ruleBroken('visit.not-of-crew', [{ pointer: '#/body/colleagues', detail: 'Kies uit wie er meegaan.' }])
  if (partners.some((partner) => !ground.partners.includes(partner)))
    throw ruleBroken('visit.partner-not-in-action', [{ pointer: '#/body/partners', detail: 'Kies uit de partners van de actie.' }])
}

function decidePower({ power, consent, colleagues }: Told, { framework, designations }: VisitGround): void {
  const pointer = '#/body/power'
  if (framework === 'laa' && OF_OTHER_LAWS.includes(power))
    throw ruleBroken('visit.other-power-in-laa', [{ pointer, detail: 'Kies een bevoegdheid van de Wet BRP, of geen.' }])
  const demanded = DEMANDED[power]
  if (demanded && !designations.some(({ accountId, kind }) => kind === demanded && colleagues.includes(accountId)))
    throw ruleBroken('visit.designation-missing', [{ pointer, detail: 'Niemand van de gekozen collega’s was hiervoor aangewezen.' }])
  if (power === 'consent' && consent !== 'given')
    throw ruleBroken('visit.power-without-consent', [{ pointer: '#/body/consent', detail: 'Kies "gegeven", of een andere bevoegdheid.' }])
}

/**
 * A home opens with consent, or to a partner under its own power; no power of ours opens it (Awb art. 5:15). Another place opens to a
 * supervisor too. Working in a home under a power of ours says what was answered when consent was asked.
 */
function decideEntry({ state, power, consent, note }: Told, kind: LocationKind): void {
  const ours = OF_SUPERVISORS.includes(power) || power === 'participation-act-53a'
  if (kind === 'home' && state === 'visited' && ours && consent === 'not-needed')
    throw ruleBroken('visit.consent-refused', [{ pointer: '#/body/consent', detail: 'Kies of er toestemming was.' }])

  const opens = consent === 'given' || power === 'partner-power'
  const opensToUs = kind !== 'home' && (OF_SUPERVISORS.includes(power) || consent === 'not-needed')
  if (!opens && !opensToUs && claimsEntry(note))
    throw ruleBroken('visit.consent-refused', [
      { pointer: '#/body/note', detail: 'Hier staat dat u binnen was, maar toestemming ontbreekt.' },
    ])
}

const ENTERED =
  /\bbinnen(getreden|gegaan|gelopen|gekomen|gelaten|gedrongen|gestapt|traden)\b|\bbetr(ed|ad)en\b|\bbinnen geweest\b|\bwaren (wij |we )?binnen\b/i
const INSIDE = /\bnaar binnen\b/i
const MOVED = /\b(ga|gaan|ging|gingen|gegaan|liep|liepen|gelopen|stapte|stapten|gestapt|kwam|kwamen|gekomen|mocht|mochten)\b/i
const DENIED = /\b(niet|nooit|geen|niemand|zonder)\b/i

/** Whether a note says that somebody went in; "niet naar binnen gegaan" says the opposite. */
export function claimsEntry(note: string): boolean {
  return note
    .split(/[.!?;,\n]|\bmaar\b|\btoch\b/i)
    .some((clause) => (ENTERED.test(clause) || (INSIDE.test(clause) && MOVED.test(clause))) && !DENIED.test(clause))
}

type Moments = Partial<Pick<Told, 'arrivedAt' | 'leftAt' | 'recordedAt'> & Pick<KeepPhoto, 'takenAt'>>

/** The clock of a device may differ; by more than a day it is wrong. */
export function decideMoments(moments: Moments, plannedAt: Date, now: Date): void {
  for (const name of ['arrivedAt', 'leftAt', 'recordedAt', 'takenAt'] as const) {
    const moment = moments[name]
    if (!moment) continue
    const at = new Date(moment).getTime()
    const pointer = `#/body/${name}`
    if (at > now.getTime() + A_DAY) throw ruleBroken('visit.in-future', [{ pointer, detail: 'Dit moment ligt in de toekomst.' }])
    if (at < plannedAt.getTime() - A_DAY)
      throw ruleBroken('visit.before-planned', [{ pointer, detail: 'Toen bestond deze actie nog niet.' }])
  }
  const { arrivedAt, leftAt } = moments
  if (arrivedAt && leftAt && new Date(leftAt) < new Date(arrivedAt))
    throw ruleBroken('visit.left-before-arrived', [{ pointer: '#/body/leftAt', detail: 'Het vertrek ligt voor de aankomst.' }])
}

/** No number of a person in what is written in the field. Refuses `visit.holds-number` at each text with one. */
export function refuseNumbers(texts: Readonly<Record<string, string>>): void {
  const holding = Object.entries(texts).filter(([, text]) => holdsBsn(text))
  if (holding.length > 0)
    throw ruleBroken(
      'visit.holds-number',
      holding.map(([field]) => ({ pointer: `#/body/${field}`, detail: 'Haal het burgerservicenummer weg.' })),
    )
}
