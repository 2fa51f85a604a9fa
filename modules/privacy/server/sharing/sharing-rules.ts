import { addDays, type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { type FieldError, ruleBroken } from '#platform/server/refusal.ts'
import {
  type AgreementState,
  type DataCategory,
  dataCategoryWords,
  type PartnerKind,
  type SharingDirection,
  type SharingEnd,
  type SharingPurpose,
  type SharingRoute,
  sharingPurposeWords,
} from '../../contract.ts'

/** What somebody wants to share, or take in. */
export interface Wanted {
  purpose: SharingPurpose
  direction: SharingDirection
  categories: readonly DataCategory[]
  /** Only along this way; any way that fits unless told */
  route?: SharingRoute | undefined
  /** The number of the report of a crime with which it goes along */
  criminalReport?: string | undefined
}

export interface PartnerSeen {
  id: string
  name: string
  kind: PartnerKind
  active: boolean
}

/** An agreement with that partner, for whatever purpose. */
export interface AgreementSeen {
  id: string
  reference: string
  purpose: SharingPurpose
  route: Exclude<SharingRoute, 'criminal-report'>
  state: AgreementState
  validFrom: Day
  /** The first day on which it no longer holds */
  validTo: Day
  endedAt: Date | null
  keepDays: number
  out: readonly DataCategory[]
  in: readonly DataCategory[]
}

/** On what ground something is shared, and by when its end is written down. */
export interface Cover {
  partnerId: string
  route: SharingRoute
  agreementId: string | null
  agreementReference: string | null
  criminalReport: string | null
  dueOn: Day
}

/** What goes along with a report of a crime stays in the criminal file; within a month somebody writes down that it does. */
const CRIMINAL_REPORT_DAYS = 30

/**
 * The ground on which this may be shared with a partner on a day. Refuses `sharing.criminal-report-elsewhere`, `sharing.police-only-through`,
 * `sharing.agreement-lapsed`, `sharing.not-covered`, and names what is missing.
 */
export function findCover(wanted: Wanted, partner: PartnerSeen, agreements: readonly AgreementSeen[], today: Day): Cover {
  if (!partner.active) throw notCovered([at('partnerId', `${partner.name} staat op niet meer in gebruik.`)])
  if (wanted.route === 'criminal-report' || wanted.criminalReport) return coverOfCriminalReport(wanted, partner, today)

  const wayIsOpen = ({ route }: AgreementSeen) => !isClosedToPolice(partner.kind, wanted.direction, route)
  const fitting = agreements.filter(({ purpose, route }) => purpose === wanted.purpose && (!wanted.route || route === wanted.route))
  const inForce = fitting.filter((one) => wayIsOpen(one) && isInForce(one, today))
  const [best] = inForce.filter((one) => coversAll(one, wanted)).toSorted(shortestKeptFirst)
  if (best)
    return {
      partnerId: partner.id,
      route: best.route,
      agreementId: best.id,
      agreementReference: best.reference,
      criminalReport: null,
      dueOn: addDays(today, best.keepDays),
    }

  if (partner.kind === 'police' && wanted.direction === 'out' && !fitting.some(wayIsOpen))
    throw ruleBroken('sharing.police-only-through', [
      at('partnerId', `Met ${partner.name} is voor ${words(wanted)} geen afspraak binnen RIEC of LSI.`),
    ])
  const [lapsed] = fitting
    .filter((one) => wayIsOpen(one) && hasLapsed(one, today) && coversAll(one, wanted))
    .toSorted(latestEndFirst(today))
  if (lapsed) throw ruleBroken('sharing.agreement-lapsed', [at('partnerId', saysLapsed(lapsed, partner, wanted, today))])
  throw notCovered(whatIsMissing(wanted, partner, agreements, inForce, today))
}

/** Participatiewet art. 67 names to whom the municipality gives data; the police are not among them. */
export function isClosedToPolice(kind: PartnerKind, direction: SharingDirection, route: SharingRoute): boolean {
  return kind === 'police' && direction === 'out' && route === 'law'
}

export function isInForce({ state, validFrom, validTo }: Pick<AgreementSeen, 'state' | 'validFrom' | 'validTo'>, today: Day): boolean {
  return state === 'in-force' && validFrom <= today && today < validTo
}

/** It held once and does no longer: its period is over, or somebody ended it. */
export function hasLapsed({ state, validTo }: Pick<AgreementSeen, 'state' | 'validTo'>, today: Day): boolean {
  return state === 'ended' || (state === 'in-force' && validTo <= today)
}

/** What became of it is written down once, for a day on which it could have happened. Refuses `sharing.ended-already`, `sharing.end-day-wrong`. */
export function checkEnd({ ended, sharedOn }: { ended: SharingEnd | null; sharedOn: Day }, endedOn: Day, today: Day): void {
  if (ended) throw ruleBroken('sharing.ended-already')
  if (endedOn < sharedOn || endedOn > today)
    throw ruleBroken('sharing.end-day-wrong', [at('endedOn', `Kies een dag van ${inWords(sharedOn)} tot en met vandaag.`)])
}

function coverOfCriminalReport({ direction, route, criminalReport }: Wanted, partner: PartnerSeen, today: Day): Cover {
  const errors: FieldError[] = []
  if (partner.kind !== 'police' && partner.kind !== 'public-prosecutor')
    errors.push(at('partnerId', `${partner.name} is geen politie of Openbaar Ministerie: daar doet u geen aangifte.`))
  if (direction !== 'out') errors.push(at('direction', 'Met een aangifte geeft u gegevens; u ontvangt er geen.'))
  if (route && route !== 'criminal-report') errors.push(at('route', 'Kies de weg van de aangifte, of laat het nummer weg.'))
  if ((criminalReport?.trim().length ?? 0) < 3) errors.push(at('criminalReport', 'Vul het nummer van de aangifte in.'))
  if (errors.length > 0) throw ruleBroken('sharing.criminal-report-elsewhere', errors)
  return {
    partnerId: partner.id,
    route: 'criminal-report',
    agreementId: null,
    agreementReference: null,
    criminalReport: criminalReport?.trim() ?? null,
    dueOn: addDays(today, CRIMINAL_REPORT_DAYS),
  }
}

const coversAll = (agreement: AgreementSeen, { direction, categories }: Wanted) =>
  categories.every((category) => agreement[direction].includes(category))

/** Where several cover it, what was shared is away for the shortest time. */
const shortestKeptFirst = (one: AgreementSeen, other: AgreementSeen) =>
  one.keepDays - other.keepDays || other.validTo.localeCompare(one.validTo) || one.reference.localeCompare(other.reference)

const latestEndFirst = (today: Day) => (one: AgreementSeen, other: AgreementSeen) =>
  lastDay(other, today).localeCompare(lastDay(one, today))

/** Until when it held: the last day of its period, or the day on which it was ended. */
function lastDay({ state, validTo, endedAt }: AgreementSeen, today: Day): Day {
  if (state !== 'ended') return addDays(validTo, -1)
  const ended = endedAt ? dayInAmsterdam(endedAt) : today
  return ended < validTo ? ended : addDays(validTo, -1)
}

function saysLapsed(agreement: AgreementSeen, { name }: PartnerSeen, wanted: Wanted, today: Day): string {
  const day = inWords(lastDay(agreement, today))
  const ended = agreement.state === 'ended' ? `is beëindigd en gold tot en met ${day}` : `is verlopen en gold tot en met ${day}`
  return `Afspraak ${agreement.reference} met ${name} over ${words(wanted)} ${ended}.`
}

/** Each thing that is missing: the agreement itself, a kind of data that no agreement has, or one agreement that has all of them. */
function whatIsMissing(
  wanted: Wanted,
  partner: PartnerSeen,
  agreements: readonly AgreementSeen[],
  inForce: readonly AgreementSeen[],
  today: Day,
): FieldError[] {
  const { direction, categories } = wanted
  if (inForce.length === 0) return [at('partnerId', saysNoAgreement(wanted, partner, agreements, today))]

  const missing = categories.filter((category) => !inForce.some((one) => one[direction].includes(category)))
  if (missing.length > 0)
    return missing.map((category) => {
      const data = dataCategoryWords[category].nl
      const way = direction === 'out' ? `aan ${partner.name} geven` : `van ${partner.name} ontvangen`
      return at('categories', `Geen afspraak over ${words(wanted)} laat ons "${data}" ${way}.`)
    })
  const listed = inForce.map(({ reference }) => reference).join(', ')
  return [at('categories', `Geen van de afspraken (${listed}) dekt al deze gegevens samen: deel ze apart, elk onder de eigen afspraak.`)]
}

function saysNoAgreement(wanted: Wanted, { name }: PartnerSeen, agreements: readonly AgreementSeen[], today: Day): string {
  const forThis = agreements.filter(({ purpose }) => purpose === wanted.purpose)
  const coming = forThis.find(({ state, validFrom }) => state === 'in-force' && today < validFrom)
  const draft = forThis.find(({ state }) => state === 'draft')
  const about = `Met ${name} is vandaag geen afspraak van kracht over ${words(wanted)}`
  if (coming) return `${about}: ${coming.reference} geldt pas vanaf ${inWords(coming.validFrom)}.`
  if (draft) return `${about}: ${draft.reference} is nog een concept.`
  return `${about}.`
}

const words = ({ purpose }: Wanted) => sharingPurposeWords[purpose].nl
const at = (field: string, detail: string): FieldError => ({ pointer: `#/body/${field}`, detail })
const notCovered = (errors: readonly FieldError[]) => ruleBroken('sharing.not-covered', errors)

const inWords = (day: Day) => dutchDay.format(new Date(`${day}T00:00:00Z`))
const dutchDay = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
