import type { Refusals } from '#platform/contract/refusal.ts'

export const relationRefusals = {
  'exchange.holds-number': {
    status: 422,
    says: { nl: 'In de tekst staat een nummer dat een BSN kan zijn.', en: 'The text holds a number that can be a citizen service number.' },
    next: {
      nl: 'Haal het nummer weg. Deelt u persoonsgegevens? Doe dat vanuit het dossier en vink dat aan.',
      en: 'Take the number out. Do you share personal data? Do so from the file and tick that.',
    },
    source: 'AVG art. 5 lid 1 onder c (dataminimalisatie)',
  },
  'exchange.one-way': {
    status: 422,
    says: { nl: 'Kies of de persoonsgegevens gegeven of ontvangen zijn.', en: 'Choose whether the personal data were given or received.' },
    next: {
      nl: 'Leg een overleg met gegevens in twee richtingen vast als twee contacten.',
      en: 'Record a talk with data both ways as two contacts.',
    },
    source: 'AVG art. 5 lid 2 (verantwoording)',
  },
} as const satisfies Refusals
