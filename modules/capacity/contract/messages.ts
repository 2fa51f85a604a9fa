import type { MessageKinds } from '#modules/staff/contract.ts'

/** What capacity tells colleagues. The thing is their own unit: the page shows the newest roster. */
export const capacityMessages = {
  'capacity.roster-published': {
    title: {
      nl: 'Er is een rooster gepubliceerd waarin voor u iets is veranderd',
      en: 'A roster was published that changes something for you',
    },
    mailSubject: 'Er is een nieuw rooster',
    page: () => '/rooster',
  },
} as const satisfies MessageKinds
