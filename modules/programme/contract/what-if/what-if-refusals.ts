import type { Refusals } from '#platform/contract/refusal.ts'

const reckoning = 'Programma 2024, inzet van capaciteit'

export const whatIfRefusals = {
  'what-if.no-programme': {
    status: 409,
    says: {
      nl: 'Van dit jaar is er geen programma, dus ook geen verdeling van de capaciteit.',
      en: 'There is no programme of this year, so the capacity was not divided.',
    },
    next: { nl: 'Kies een jaar met een programma.', en: 'Choose a year with a programme.' },
    source: reckoning,
  },
  'what-if.no-figures': {
    status: 409,
    says: { nl: 'Van dit jaar is nog geen hele maand geteld.', en: 'Not one whole month of this year was counted yet.' },
    next: { nl: 'Kies een eerder jaar.', en: 'Choose an earlier year.' },
    source: reckoning,
  },
  'what-if.more-than-hundred-percent': {
    status: 422,
    says: {
      nl: 'Samen is meer dan 100 procent van de capaciteit verdeeld.',
      en: 'Together more than 100 percent of the capacity was given out.',
    },
    next: { nl: 'Verlaag een of meer aandelen.', en: 'Lower one or more shares.' },
    source: 'Programma 2024: aandelen van 10, 50, 12 en 16 procent',
  },
  'what-if.no-hours-left': {
    status: 422,
    says: { nl: 'Er gaan meer uren af dan het team heeft.', en: 'More hours are taken away than the team has.' },
    next: { nl: 'Haal er minder uren of medewerkers af.', en: 'Take away fewer hours or colleagues.' },
    source: reckoning,
  },
  'what-if.already-running': {
    status: 409,
    says: { nl: 'Er wordt al een scenario doorgerekend.', en: 'A scenario is being reckoned already.' },
    next: { nl: 'Wacht tot het klaar is, of stop die berekening eerst.', en: 'Wait until it is done, or stop that one first.' },
    source: reckoning,
  },
  'what-if.not-running': {
    status: 409,
    says: { nl: 'Dit scenario wordt nu niet doorgerekend.', en: 'This scenario is not being reckoned now.' },
    next: { nl: 'Vernieuw de pagina en kijk in welke stand het is.', en: 'Refresh the page and see how it stands.' },
    source: reckoning,
  },
  'what-if.in-hand': {
    status: 409,
    says: { nl: 'Dit scenario wordt nu doorgerekend.', en: 'This scenario is being reckoned now.' },
    next: { nl: 'Wacht tot het klaar is, of stop de berekening.', en: 'Wait until it is done, or stop it.' },
    source: reckoning,
  },
  'what-if.changed-meanwhile': {
    status: 409,
    says: { nl: 'Een collega heeft dit scenario intussen gewijzigd.', en: 'A colleague changed this scenario in the meantime.' },
    next: {
      nl: 'Open het scenario in een nieuw tabblad en vergelijk. Wat u invulde, staat er nog.',
      en: 'Open the scenario in a new tab and compare. What you filled in is still there.',
    },
    source: 'Awb art. 3:2',
  },
  'what-if.attached': {
    status: 409,
    says: {
      nl: 'Dit scenario staat bij een programma en verandert daarom niet.',
      en: 'This scenario stands with a programme and so does not change.',
    },
    next: {
      nl: 'Haal het eerst uit het concept, of maak een nieuw scenario.',
      en: 'Take it out of the draft first, or make a new scenario.',
    },
    source: 'Awb art. 3:2',
  },
  'what-if.not-reckoned': {
    status: 409,
    says: { nl: 'Dit scenario is nog niet doorgerekend.', en: 'This scenario was not reckoned yet.' },
    next: { nl: 'Reken het eerst door.', en: 'Reckon it first.' },
    source: reckoning,
  },
  'what-if.already-attached': {
    status: 409,
    says: { nl: 'Dit scenario staat al bij dit concept.', en: 'This scenario stands with this draft already.' },
    next: { nl: 'Bekijk het concept.', en: 'Look at the draft.' },
    source: 'Awb art. 3:2',
  },
} as const satisfies Refusals
