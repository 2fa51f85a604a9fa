import type { Refusals } from '#platform/contract/refusal.ts'

export const itemRefusals = {
  'item.partner-not-of-action': {
    status: 422,
    says: { nl: 'Deze partner doet niet mee aan de actie.', en: 'This partner does not take part in the action.' },
    next: {
      nl: 'Kies een partner van de actie, of laat de coördinator de partner toevoegen.',
      en: 'Choose a partner of the action, or have the coordinator add the partner.',
    },
    source: 'AVG art. 5 lid 1 onder b en c',
  },
  'item.action-cancelled': {
    status: 409,
    says: {
      nl: 'Deze actie is geannuleerd. Er wordt niets meer voor gedeeld.',
      en: 'This action was cancelled. Nothing more is shared for it.',
    },
    next: { nl: 'Vernietig wat er nog bij ligt.', en: 'Destroy what still stands with it.' },
    source: 'AVG art. 5 lid 1 onder b en c',
  },
  'item.file-missing': {
    status: 422,
    says: { nl: 'Er is geen bestand meegekomen.', en: 'No file came along.' },
    next: { nl: 'Kies een bestand van ten hoogste 5 MB.', en: 'Choose a file of at most 5 MB.' },
    source: 'AVG art. 5 lid 1 onder c',
  },
  'item.file-kind': {
    status: 422,
    says: {
      nl: 'Dit bestand is geen CSV, PDF, JPEG, PNG of gewone tekst. Wij kijken naar de inhoud, niet naar de naam.',
      en: 'This file is no CSV, PDF, JPEG, PNG or plain text. We look at the content, not at the name.',
    },
    next: { nl: 'Sla het op als een van deze soorten en kies het opnieuw.', en: 'Save it as one of these kinds and choose it again.' },
    source: 'AVG art. 32; BIO2 8.07',
  },
  'item.destroyed': {
    status: 409,
    says: { nl: 'Dit stuk is vernietigd. De inhoud is er niet meer.', en: 'This item was destroyed. Its content is gone.' },
    next: {
      nl: 'Is het nog nodig, vraag het dan opnieuw aan de partner, of voeg het opnieuw toe.',
      en: 'If it is still needed, ask the partner again, or attach it again.',
    },
    source: 'AVG art. 5 lid 1 onder e',
  },
  'export.nothing-to-send': {
    status: 422,
    says: { nl: 'Er is niets om te geven.', en: 'There is nothing to give.' },
    next: {
      nl: 'Voeg eerst locaties toe, of wacht tot er bevindingen zijn.',
      en: 'Add locations first, or wait until there are findings.',
    },
    source: 'AVG art. 5 lid 1 onder c',
  },
  'export.changed-since-check': {
    status: 409,
    says: {
      nl: 'Wat er zou gaan, of de afspraak daarvoor, is veranderd sinds u het bekeek. Er is niets gegeven.',
      en: 'What would go, or the agreement for it, changed since you looked. Nothing was given.',
    },
    next: { nl: 'Kijk opnieuw wat er gaat, en bevestig dan.', en: 'Look again at what goes, and confirm then.' },
    source: 'AVG art. 5 lid 1 onder a en d',
  },
} as const satisfies Refusals
