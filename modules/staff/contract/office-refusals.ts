import type { Refusals } from '#platform/contract/refusal.ts'

export const officeRefusals = {
  'office.hours-in-past': {
    status: 422,
    says: {
      nl: 'Openingstijden gaan op zijn vroegst morgen in, en wat al geldt, kan niet meer weg.',
      en: 'Opening hours begin tomorrow at the earliest, and what holds already cannot be taken away.',
    },
    next: {
      nl: 'Kies morgen of later. Wat tot nu toe is geteld, blijft geteld met de tijden van toen.',
      en: 'Choose tomorrow or later. What was counted until now stays counted by the hours of then.',
    },
    source: 'Awb art. 3:2 (zorgvuldigheid)',
  },
  'office.day-in-past': {
    status: 422,
    says: {
      nl: 'Deze dag is voorbij. Voor een dag in het verleden verandert er niets meer.',
      en: 'This day has passed. Nothing changes any more for a day in the past.',
    },
    next: { nl: 'Kies vandaag of een latere dag.', en: 'Choose today or a later day.' },
    source: 'Awb art. 3:2 (zorgvuldigheid)',
  },
  'office.day-taken': {
    status: 409,
    says: { nl: 'Voor deze dag is al iets ingesteld.', en: 'Something is set for this day already.' },
    next: {
      nl: 'Haal dat eerst weg in de lijst, en stel de dag dan opnieuw in.',
      en: 'Take that away first in the list, and set the day anew.',
    },
    source: 'Awb art. 3:2 (zorgvuldigheid)',
  },
  'office.already-closed': {
    status: 422,
    says: {
      nl: 'Het kantoor is op deze dag al dicht: het is een feestdag, of er zijn dan geen openingstijden.',
      en: 'The office is closed on this day already: it is a public holiday, or there are no opening hours.',
    },
    next: { nl: 'Kies een dag waarop het kantoor open is.', en: 'Choose a day on which the office is open.' },
    source: 'Algemene termijnenwet art. 3',
  },
  'office.not-a-holiday': {
    status: 422,
    says: {
      nl: 'Alleen op een feestdag op een dag met openingstijden kan het kantoor toch open.',
      en: 'Only on a public holiday that falls on a day with opening hours the office can open after all.',
    },
    next: {
      nl: 'Kies een feestdag uit de lijst, of wijzig de openingstijden van de week.',
      en: 'Choose a public holiday from the list, or change the opening hours of the week.',
    },
    source: 'Algemene termijnenwet art. 3',
  },
} as const satisfies Refusals
