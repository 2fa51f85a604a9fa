import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { IconName } from '#design/icon.tsx'

/** A place in the navigation; without the permission it is left out. */
export interface Place {
  href: string
  label: MessageDescriptor
  icon: IconName
  may?: string
}

/** The navigation, in this order. */
export const places: readonly Place[] = [
  { href: '/', label: msg`Werkvoorraad`, icon: 'clock' },
  { href: '/meldingen', label: msg`Meldingen`, icon: 'document', may: 'reports.read' },
  { href: '/onderzoeken', label: msg`Onderzoeken`, icon: 'search', may: 'investigations.read' },
  { href: '/besluiten', label: msg`Besluiten`, icon: 'success', may: 'investigations.decide' },
  { href: '/programma', label: msg`Programma`, icon: 'book', may: 'programme.read' },
  { href: '/cijfers', label: msg`Cijfers`, icon: 'chart', may: 'programme.read-figures' },
  { href: '/privacy/domeinen', label: msg`Delen tussen wetten`, icon: 'document', may: 'privacy.decide-disclosures' },
  { href: '/beheer/vraagwoorden', label: msg`Vraagwoorden`, icon: 'check', may: 'reports.edit-words' },
]
