import type { Refusals } from '#platform/contract/refusal.ts'

export const hoursRefusals = {
  'hours.over-a-day': {
    status: 422,
    says: { nl: 'Op een van de dagen staan meer dan 24 uur.', en: 'One of the days has more than 24 hours.' },
    next: { nl: 'Verlaag de uren van die dag.', en: 'Lower the hours of that day.' },
    source: 'Arbeidstijdenwet art. 4:3',
  },
  'hours.in-future': {
    status: 422,
    says: { nl: 'Er staan uren op een dag die nog moet komen.', en: 'There are hours on a day that is still to come.' },
    next: { nl: 'Bevestig uren als de dag is geweest.', en: 'Confirm hours when the day has been.' },
    source: 'Arbeidstijdenwet art. 4:3',
  },
  'hours.month-closed': {
    status: 422,
    says: { nl: 'U wijzigt uren in een maand die is afgesloten.', en: 'You change hours in a month that is closed.' },
    next: {
      nl: 'Schrijf op waarom. De wijziging wordt bewaard als correctie, met uw naam en de reden.',
      en: 'Write down why. The change is kept as a correction, with your name and the reason.',
    },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'hours.not-a-file': {
    status: 422,
    says: {
      nl: 'Een van de dossiers bestaat niet, of u mag het niet zien.',
      en: 'One of the files does not exist, or you may not see it.',
    },
    next: { nl: 'Kies een eigen dossier, of laat het leeg.', en: 'Choose a file of your own, or leave it empty.' },
    source: 'AVG art. 5 lid 1 onder f (need to know)',
  },
  'hours.changed-meanwhile': {
    status: 409,
    says: {
      nl: 'De uren van deze week zijn intussen op een andere plek gewijzigd.',
      en: 'The hours of this week were changed elsewhere meanwhile.',
    },
    next: {
      nl: 'Wat u hebt ingevuld staat er nog. Haal de nieuwe stand op en bevestig opnieuw.',
      en: 'What you entered is still there. Fetch what stands now and confirm again.',
    },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'hours.month-not-over': {
    status: 422,
    says: { nl: 'Deze maand is nog niet voorbij.', en: 'This month is not over yet.' },
    next: { nl: 'Sluit de maand af vanaf de eerste dag van de volgende.', en: 'Close the month from the first day of the next.' },
    source: 'Arbeidstijdenwet art. 4:3',
  },
  'hours.month-already-closed': {
    status: 409,
    says: { nl: 'Deze maand is al afgesloten.', en: 'This month is closed already.' },
    next: { nl: 'U hoeft niets te doen.', en: 'There is nothing left to do.' },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
} as const satisfies Refusals
