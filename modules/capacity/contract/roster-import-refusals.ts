import type { Refusals } from '#platform/contract/refusal.ts'

export const rosterImportRefusals = {
  'roster.file-missing': {
    status: 422,
    says: { nl: 'Er is geen bestand met regels gekozen.', en: 'No file with lines was chosen.' },
    next: {
      nl: 'Kies een CSV-bestand met een kopregel. In Excel: Opslaan als, CSV.',
      en: 'Choose a CSV file with a heading. In Excel: Save as, CSV.',
    },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'roster.file-too-long': {
    status: 422,
    says: {
      nl: 'Dit bestand heeft meer dan 5.000 regels of diensten, of meer dan 400 kolommen.',
      en: 'This file has more than 5,000 lines or shifts, or more than 400 columns.',
    },
    next: { nl: 'Deel het bestand op, bijvoorbeeld per maand.', en: 'Split the file, for example by month.' },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'roster.mapping-incomplete': {
    status: 422,
    says: { nl: 'Wij weten nog niet wat elke kolom betekent.', en: 'We do not know yet what each column means.' },
    next: {
      nl: 'Zeg op de pagina Rooster inlezen welke kolom de collega, de datum en de tijden heeft.',
      en: 'Say on the page for reading in a roster which column has the colleague, the date and the times.',
    },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
} as const satisfies Refusals
