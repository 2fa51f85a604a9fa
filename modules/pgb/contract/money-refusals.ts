import type { Refusals } from '#platform/contract/refusal.ts'

const accuracy = 'AVG art. 5 lid 1 onder d (juistheid)'

export const moneyRefusals = {
  'money.file-missing': {
    status: 422,
    says: { nl: 'In dit bestand staan geen regels die we kunnen lezen.', en: 'There are no lines in this file that can be read.' },
    next: {
      nl: 'Kies een CSV- of Excel-bestand met een kopregel en daaronder minstens één regel.',
      en: 'Choose a CSV or Excel file with a heading and at least one line below it.',
    },
    source: accuracy,
  },
  'money.file-too-long': {
    status: 422,
    says: { nl: 'Dit bestand is te groot om in één keer te lezen.', en: 'This file is too large to read at once.' },
    next: {
      nl: 'Deel het op, bijvoorbeeld per jaar: tot 250.000 regels en 60 kolommen per bestand.',
      en: 'Split it, for example by year: up to 250,000 lines and 60 columns in a file.',
    },
    source: 'BIO2 (beschikbaarheid)',
  },
  'money.mapping-incomplete': {
    status: 422,
    says: { nl: 'Nog niet elke kolom die nodig is, is aangewezen.', en: 'Not every column that is needed has been pointed out.' },
    next: { nl: 'Kies de kolommen die hieronder staan.', en: 'Choose the columns that are named below.' },
    source: accuracy,
  },
  'money.file-known': {
    status: 409,
    says: { nl: 'Dit bestand is in dit onderzoek al ingelezen.', en: 'This file was read into this investigation already.' },
    next: {
      nl: 'Kies een ander bestand. Was het inlezen niet goed, haal het dan eerst terug.',
      en: 'Choose another file. If it was not read in right, take that back first.',
    },
    source: accuracy,
  },
  'money.already-running': {
    status: 409,
    says: { nl: 'In dit onderzoek wordt al een bestand ingelezen.', en: 'A file is being read into this investigation already.' },
    next: {
      nl: 'Wacht tot dat klaar is, of stop het. Daarna kunt u dit bestand inlezen.',
      en: 'Wait until that is done, or stop it. Then this file can be read in.',
    },
    source: 'Awb art. 3:2 (zorgvuldigheid)',
  },
  'money.not-running': {
    status: 409,
    says: { nl: 'Dit bestand wordt niet meer ingelezen.', en: 'This file is not being read in any more.' },
    next: {
      nl: 'Is het ingelezen en klopt het niet, haal het dan terug bij Ingelezen bestanden.',
      en: 'If it was read in and is not right, take it back under Files read in.',
    },
    source: accuracy,
  },
  'money.nothing-new': {
    status: 422,
    says: { nl: 'Uit dit bestand komt niets nieuws.', en: 'Nothing new comes from this file.' },
    next: {
      nl: 'Kies het bestand opnieuw om te zien welke regels fout zijn, of kies een ander bestand.',
      en: 'Choose the file again to see which lines are wrong, or choose another file.',
    },
    source: accuracy,
  },
  'money.holders-only-of-provider': {
    status: 422,
    says: {
      nl: 'Alleen in een onderzoek naar een zorgaanbieder komen er budgethouders bij.',
      en: 'Budget holders are only added to an investigation of a care provider.',
    },
    next: {
      nl: 'Een onderzoek naar een budget gaat over één cliënt. Neem de andere regels niet over.',
      en: 'An investigation of a budget is about one client. Leave the other lines out.',
    },
    source: 'AVG art. 5 lid 1 onder c (niet meer dan nodig)',
  },
  'money.already-taken-back': {
    status: 409,
    says: { nl: 'Dit inlezen is al teruggehaald.', en: 'This import was taken back already.' },
    next: { nl: 'Er is niets meer te doen.', en: 'There is nothing left to do.' },
    source: accuracy,
  },
  'money.rests-on-it': {
    status: 409,
    says: {
      nl: 'Op deze gegevens rust een opschorting, of een bestand dat later is ingelezen.',
      en: 'A suspension rests on these data, or a file that was read in later.',
    },
    next: {
      nl: 'Haal eerst de latere bestanden terug. Waar een opschorting op rust, blijft staan.',
      en: 'Take back the later files first. What a suspension rests on stays.',
    },
    source: 'Awb art. 3:2 (zorgvuldigheid)',
  },
  'money.stay-withdrawn': {
    status: 409,
    says: { nl: 'Dit verblijf is al ingetrokken.', en: 'This stay was withdrawn already.' },
    next: { nl: 'Leg het opnieuw vast als het toch klopt.', en: 'Record it again if it holds after all.' },
    source: accuracy,
  },
  'money.check-gone': {
    status: 409,
    says: { nl: 'Dit staat er niet meer.', en: 'This is not here any more.' },
    next: {
      nl: 'De gegevens zijn intussen veranderd. Haal de lijst opnieuw op.',
      en: 'The data have changed meanwhile. Fetch the list again.',
    },
    source: accuracy,
  },
} as const satisfies Refusals
