import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { IconName } from '#design/icon.tsx'

/** A place in the navigation; without the permission it is left out. */
export interface Place {
  href: string
  label: MessageDescriptor
  icon: IconName
  may?: string
  /** Pages that belong to it while their address begins elsewhere */
  also?: RegExp
}

/** A page of the administration, with what somebody does there. */
export interface AdministrationPlace {
  href: string
  label: MessageDescriptor
  does: MessageDescriptor
  may: string
}

/** What stands on the page "Beheer", in this order. */
export const administration: readonly AdministrationPlace[] = [
  {
    href: '/beheer/medewerkers',
    label: msg`Medewerkers`,
    does: msg`Wie hier werkt: rollen, mandaten, aanwijzingen, sessies en blokkeren.`,
    may: 'staff.read-accounts',
  },
  {
    href: '/beheer/rechten',
    label: msg`Rechten beoordelen`,
    does: msg`Eens per jaar kijken of iedereen nog mag wat die mag.`,
    may: 'staff.read-reviews',
  },
  {
    href: '/beheer/groepen',
    label: msg`Groepen en rollen`,
    does: msg`Welke groep van het aanmeldsysteem welke rol geeft.`,
    may: 'staff.keep-groups',
  },
  {
    href: '/beheer/organisatie',
    label: msg`Organisatie`,
    does: msg`Gemeenten, afdelingen, en wie welke meldingen ontvangt.`,
    may: 'staff.keep-organisation',
  },
  {
    href: '/beheer/openingstijden',
    label: msg`Openingstijden`,
    does: msg`Wanneer het kantoor open is: de week, feestdagen en sluitingsdagen.`,
    may: 'staff.keep-calendar',
  },
  {
    href: '/beheer/opleidingen',
    label: msg`Geldigheid van opleidingen`,
    does: msg`Hoe lang een opleiding geldig blijft, per onderwerp.`,
    may: 'staff.keep-training-terms',
  },
  {
    href: '/beheer/e-mail',
    label: msg`E-mail`,
    does: msg`Of e-mail aankomt: de mailserver, wat wacht en wat misging.`,
    may: 'staff.keep-mail',
  },
  {
    href: '/beheer/vraagwoorden',
    label: msg`Vraagwoorden`,
    does: msg`Woorden waarbij een beoordelaar moet heroverwegen of uitleggen.`,
    may: 'reports.edit-words',
  },
]

/** The navigation, in this order. */
export const places: readonly Place[] = [
  { href: '/', label: msg`Werkvoorraad`, icon: 'clock' },
  { href: '/meldingen', label: msg`Meldingen`, icon: 'document', may: 'reports.read' },
  { href: '/advies', label: msg`Advies`, icon: 'info', may: 'advice.read' },
  { href: '/advies/kennis', label: msg`Kennis`, icon: 'book', may: 'advice.read-knowledge' },
  { href: '/onderzoeken', label: msg`Onderzoeken`, icon: 'search', may: 'investigations.read' },
  { href: '/pgb', label: msg`PGB`, icon: 'person', may: 'pgb.read', also: /^\/(onderzoeken\/[^/]+\/pgb|opschortingen)(\/|$)/ },
  { href: '/acties', label: msg`Acties`, icon: 'calendar', may: 'partner-actions.read' },
  { href: '/partners', label: msg`Partners`, icon: 'person', may: 'privacy.read-partners' },
  { href: '/rooster', label: msg`Rooster`, icon: 'calendar', may: 'capacity.read-roster' },
  { href: '/mijn-tijd', label: msg`Mijn tijd`, icon: 'clock', may: 'capacity.own-time' },
  { href: '/team-tijd', label: msg`Teamtijd`, icon: 'person', may: 'capacity.keep-time' },
  { href: '/team-opleidingen', label: msg`Opleidingen`, icon: 'book', may: 'staff.count-trainings' },
  { href: '/besluiten', label: msg`Besluiten`, icon: 'success', may: 'investigations.decide' },
  { href: '/voorlichting', label: msg`Voorlichting`, icon: 'megaphone', may: 'information.read' },
  { href: '/programma', label: msg`Programma`, icon: 'book', may: 'programme.read' },
  { href: '/lessen', label: msg`Lessen`, icon: 'lamp', may: 'programme.read-lessons' },
  { href: '/cijfers', label: msg`Cijfers`, icon: 'chart', may: 'programme.read-figures' },
  { href: '/wat-als', label: msg`Wat als`, icon: 'chart', may: 'programme.read-what-if' },
  { href: '/privacy/inzage', label: msg`Inzage`, icon: 'eye', may: 'privacy.read-trail' },
  { href: '/privacy/verwerkingen', label: msg`Verwerkingen`, icon: 'lock', may: 'privacy.read-register' },
  { href: '/privacy/domeinen', label: msg`Delen tussen wetten`, icon: 'document', may: 'privacy.decide-disclosures' },
]

/** The places of somebody with these permissions. The administration is one place, there for whoever may go to any of its pages. */
export function placesFor(may: readonly string[]): readonly Place[] {
  const open = places.filter((place) => !place.may || may.includes(place.may))
  const administers = administration.some((place) => may.includes(place.may))
  return administers ? [...open, { href: '/beheer', label: msg`Beheer`, icon: 'person' }] : open
}

/** The place that a page belongs to: one that names it, or else of those whose address begins it the one that says more. */
export function placeOf(path: string, open: readonly Place[]): string | undefined {
  const named = open.find(({ also }) => also?.test(path))
  if (named) return named.href
  const fitting = open.map(({ href }) => href).filter((href) => isHere(path, href))
  return fitting.toSorted((one, other) => other.length - one.length)[0]
}

const isHere = (path: string, href: string) => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`))
