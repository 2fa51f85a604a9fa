import type { Refusals } from '#platform/contract/refusal.ts'

export const locationRefusals = {
  'location.number-in-text': {
    status: 422,
    says: { nl: 'In deze locatie staat een nummer dat een BSN kan zijn.', en: 'This location has a number that may be a BSN.' },
    next: {
      nl: 'Haal het nummer weg. Bij een locatie staat wat er is, niet wie er woont.',
      en: 'Take the number out. A location says what is there, not who lives there.',
    },
    source: 'UAVG art. 46; AVG art. 5 lid 1 onder c',
  },
  'location.already-there': {
    status: 409,
    says: { nl: 'Dit adres staat al in de lijst.', en: 'This address stands in the list already.' },
    next: {
      nl: 'Wijzig de locatie die er al staat. Zitten er meer bedrijven op één adres, geef elk een eigen naam.',
      en: 'Change the location that is there. With more businesses at one address, give each a name.',
    },
    source: 'AVG art. 5 lid 1 onder c (minimale gegevensverwerking)',
  },
  'location.too-many': {
    status: 422,
    says: { nl: 'Een actie gaat naar ten hoogste 300 locaties.', en: 'An action goes to 300 locations at most.' },
    next: { nl: 'Haal locaties weg, of plan een tweede actie.', en: 'Take locations out, or plan a second action.' },
    source: 'AVG art. 5 lid 1 onder c (minimale gegevensverwerking)',
  },
  'location.changed-meanwhile': {
    status: 409,
    says: {
      nl: 'Iemand anders heeft deze locatie intussen gewijzigd of weggehaald.',
      en: 'Somebody else changed this location or took it out meanwhile.',
    },
    next: {
      nl: 'Wat u hebt ingevuld staat er nog. Bekijk de locatie opnieuw en bewaar dan wat nog nodig is.',
      en: 'What you entered is still there. Look at the location again and save what is still needed.',
    },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'location.visited': {
    status: 409,
    says: { nl: 'Bij deze locatie is al iets vastgelegd.', en: 'Something was recorded at this location already.' },
    next: {
      nl: 'De locatie blijft staan zoals zij is bezocht. Voeg een nieuwe locatie toe als het adres anders is.',
      en: 'The location stays as it was visited. Add a new one if the address differs.',
    },
    source: 'Archiefwet 1995 art. 3',
  },
  'location.action-over': {
    status: 409,
    says: { nl: 'De actie is uitgevoerd of geannuleerd.', en: 'The action has been carried out or cancelled.' },
    next: { nl: 'De locaties blijven staan zoals ze zijn.', en: 'The locations stay as they are.' },
    source: 'Archiefwet 1995 art. 3',
  },
  'location.not-along': {
    status: 403,
    says: { nl: 'U gaat niet mee op deze actie.', en: 'You do not go along on this action.' },
    next: {
      nl: 'De adressen zijn voor wie meegaat. Vraag de coördinator als u mee moet.',
      en: 'The addresses are for who goes along. Ask the coordinator if you should.',
    },
    source: 'AVG art. 5 lid 1 onder f (need to know)',
  },
  'location.file-missing': {
    status: 422,
    says: { nl: 'Er is geen bestand met regels gekozen.', en: 'No file with lines was chosen.' },
    next: {
      nl: 'Kies een CSV-bestand met een kopregel. In Excel: Opslaan als, CSV.',
      en: 'Choose a CSV file with a heading. In Excel: Save as, CSV.',
    },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'location.file-columns': {
    status: 422,
    says: { nl: 'De kopregel heeft geen kolom straat of geen kolom plaats.', en: 'The heading has no column straat or no column plaats.' },
    next: {
      nl: 'Gebruik de kolommen soort, naam, straat, huisnummer, postcode, plaats en reden. U kunt een leeg voorbeeld downloaden.',
      en: 'Use the columns soort, naam, straat, huisnummer, postcode, plaats and reden. An empty example can be downloaded.',
    },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'location.file-too-long': {
    status: 422,
    says: { nl: 'Dit bestand heeft meer dan 1.000 regels.', en: 'This file has more than 1,000 lines.' },
    next: { nl: 'Houd alleen de regels over die bij deze actie horen.', en: 'Keep only the lines that belong to this action.' },
    source: 'AVG art. 5 lid 1 onder c (minimale gegevensverwerking)',
  },
} as const satisfies Refusals
