import type { MessageKinds } from '#modules/staff/contract.ts'

/** What capacity tells colleagues. The thing is their own unit or account: the page shows what is newest. */
export const capacityMessages = {
  'capacity.roster-published': {
    title: {
      nl: 'Er is een rooster gepubliceerd waarin voor u iets is veranderd',
      en: 'A roster was published that changes something for you',
    },
    mailSubject: 'Er is een nieuw rooster',
    page: () => '/rooster',
  },
  'capacity.hours-asked': {
    title: {
      nl: 'Uw coördinator vraagt u nog eens te kijken naar uw uren van een week',
      en: 'Your coordinator asks you to look again at your hours of a week',
    },
    mailSubject: 'Kijk nog eens naar uw uren',
    page: () => '/mijn-tijd',
  },
} as const satisfies MessageKinds
