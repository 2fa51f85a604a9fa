import type { Refusals } from '#platform/contract/refusal.ts'

const accuracy = 'AVG art. 5 lid 1 onder d (juistheid)'
const home = 'Grondwet art. 12; Awb art. 5:15; Participatiewet art. 53a'

export const fieldRefusals = {
  'field.not-ready': {
    status: 409,
    says: { nl: 'Deze actie is niet klaar voor het veld.', en: 'This action is not ready for the field.' },
    next: {
      nl: 'Vraag de coördinator om de actie af te maken; daarna kan zij mee.',
      en: 'Ask the coordinator to finish the action; after that it can be taken along.',
    },
    source: 'AVG art. 5 lid 1 onder c (niet meer gegevens dan nodig)',
  },
  'field.pack-ended': {
    status: 410,
    says: {
      nl: 'Dit apparaat mag de gegevens van deze actie niet meer hebben.',
      en: 'This device may no longer hold the data of this action.',
    },
    next: {
      nl: 'De gegevens gaan van het apparaat. Staat er nog iets op dat niet is verzonden, vraag dan de coördinator om ernaar te kijken.',
      en: 'The data are removed from the device. If something on it was not sent, ask the coordinator to look at it.',
    },
    source: 'AVG art. 32',
  },
  'field.not-yours-to-end': {
    status: 403,
    says: {
      nl: 'Terug en gewist meldt wie het apparaat meenam. Intrekken of als kwijt melden doet de coördinator.',
      en: 'Whoever took the device along says that it is back and wiped. The coordinator revokes it or reports it lost.',
    },
    next: { nl: 'Vraag het aan de ander.', en: 'Ask the other.' },
    source: 'AVG art. 32',
  },
  'field.already-ended': {
    status: 409,
    says: { nl: 'Van dit apparaat is al vastgelegd hoe het eindigde.', en: 'How this device ended has been recorded already.' },
    next: { nl: 'Laad de pagina opnieuw om te zien wat er staat.', en: 'Reload the page to see what stands.' },
    source: 'AVG art. 5 lid 2',
  },
  'field.end-without-note': {
    status: 422,
    says: { nl: 'Bij een apparaat dat kwijt is, hoort wat er is gebeurd.', en: 'Of a lost device it is said what happened.' },
    next: {
      nl: 'Schrijf in ten minste vijf tekens op waar en wanneer het kwijtraakte.',
      en: 'Write in at least five characters where and when it was lost.',
    },
    source: 'AVG art. 33 lid 5',
  },
  'visit.changed-meanwhile': {
    status: 409,
    says: {
      nl: 'Iemand anders heeft intussen iets over deze locatie vastgelegd.',
      en: 'Somebody else recorded something on this location meanwhile.',
    },
    next: {
      nl: 'Wat u hebt ingevuld staat er nog. Leg beide naast elkaar en bewaar wat klopt.',
      en: 'What you entered is still there. Compare the two and save what is right.',
    },
    source: accuracy,
  },
  'visit.report-agreed': {
    status: 409,
    says: { nl: 'Het verslag van deze actie is al vastgesteld.', en: 'The report of this action has been agreed already.' },
    next: {
      nl: 'Bewaar wat u hebt en vraag de coördinator wat ermee moet gebeuren.',
      en: 'Keep what you have and ask the coordinator what to do with it.',
    },
    source: accuracy,
  },
  'visit.found-missing': {
    status: 422,
    says: { nl: 'Bij een bezoek hoort wat er is gevonden.', en: 'A visit says what was found.' },
    next: {
      nl: 'Kies wat er is gevonden. "Niets gevonden" is ook een antwoord.',
      en: 'Choose what was found. "Nothing found" is an answer too.',
    },
    source: accuracy,
  },
  'visit.nothing-found-alone': {
    status: 422,
    says: { nl: '"Niets gevonden" staat alleen.', en: '"Nothing found" stands alone.' },
    next: { nl: 'Haal "niets gevonden" weg, of de rest.', en: 'Remove "nothing found", or the rest.' },
    source: accuracy,
  },
  'visit.nobody-named': {
    status: 422,
    says: { nl: 'Bij een bezoek hoort wie erbij was.', en: 'A visit says who was there.' },
    next: { nl: 'Kies ten minste één collega of partner.', en: 'Choose at least one colleague or partner.' },
    source: accuracy,
  },
  'visit.consent-refused': {
    status: 422,
    says: {
      nl: 'Een woning gaan we alleen binnen met toestemming van wie er woont.',
      en: 'We enter a home only with consent of who lives there.',
    },
    next: {
      nl: 'Leg vast of er toestemming was. Is die geweigerd, dan bent u niet binnen geweest: schrijf dat ook zo op. Ging een partner op eigen bevoegdheid naar binnen, kies dan die bevoegdheid.',
      en: 'Record whether there was consent. If it was refused you were not inside: write it so. If a partner entered under its own power, choose that power.',
    },
    source: home,
  },
  'visit.power-without-consent': {
    status: 422,
    says: {
      nl: 'Met toestemming werken kan alleen als die is gegeven.',
      en: 'Working with consent is possible only when it was given.',
    },
    next: { nl: 'Kies "gegeven" bij toestemming, of een andere bevoegdheid.', en: 'Choose "given" for consent, or another power.' },
    source: home,
  },
  'visit.other-power-in-laa': {
    status: 422,
    says: {
      nl: 'In de landelijke aanpak adresfraude werken we op grond van de Wet BRP.',
      en: 'In the national approach to address fraud we work under the Wet BRP.',
    },
    next: {
      nl: 'Kies toezicht op adressen (Wet BRP art. 4.2), toestemming of gezien vanaf de openbare weg.',
      en: 'Choose address supervision (Wet BRP art. 4.2), consent or seen from the public road.',
    },
    source: 'Wet BRP art. 4.2; AVG art. 5 lid 1 onder b (doelbinding)',
  },
  'visit.designation-missing': {
    status: 422,
    says: {
      nl: 'Niemand van de collega’s bij dit bezoek was op die dag aangewezen als toezichthouder.',
      en: 'None of the colleagues at this visit was designated as supervisor on that day.',
    },
    next: {
      nl: 'Kies wie er als toezichthouder bij was, of een andere bevoegdheid.',
      en: 'Choose the supervisor who was there, or another power.',
    },
    source: 'Wmo 2015 art. 6.1; Jeugdwet; Awb art. 5:11',
  },
  'visit.not-of-crew': {
    status: 422,
    says: { nl: 'Een van de collega’s gaat niet mee met deze actie.', en: 'One of the colleagues does not go along on this action.' },
    next: {
      nl: 'Kies uit wie er meegaan, of vraag de coördinator om diegene toe te voegen.',
      en: 'Choose from who goes along, or ask the coordinator to add them.',
    },
    source: accuracy,
  },
  'visit.partner-not-in-action': {
    status: 422,
    says: { nl: 'Een van de partners doet niet mee aan deze actie.', en: 'One of the partners does not take part in this action.' },
    next: { nl: 'Kies uit de partners van de actie.', en: 'Choose from the partners of the action.' },
    source: accuracy,
  },
  'visit.in-future': {
    status: 422,
    says: { nl: 'Dit moment ligt meer dan een dag in de toekomst.', en: 'This moment lies more than a day in the future.' },
    next: { nl: 'Zet de klok van het apparaat goed en bewaar opnieuw.', en: 'Set the clock of the device right and save again.' },
    source: accuracy,
  },
  'visit.before-planned': {
    status: 422,
    says: { nl: 'Dit moment ligt voor de dag waarop de actie werd gemaakt.', en: 'This moment lies before the action was made.' },
    next: { nl: 'Zet de klok van het apparaat goed en bewaar opnieuw.', en: 'Set the clock of the device right and save again.' },
    source: accuracy,
  },
  'visit.left-before-arrived': {
    status: 422,
    says: { nl: 'Het vertrek ligt voor de aankomst.', en: 'Leaving lies before arriving.' },
    next: { nl: 'Vul de tijden opnieuw in.', en: 'Enter the times again.' },
    source: accuracy,
  },
  'visit.holds-number': {
    status: 422,
    says: { nl: 'In de tekst staat een burgerservicenummer.', en: 'The text holds a citizen service number.' },
    next: { nl: 'Haal het nummer weg; in het veld is het niet nodig.', en: 'Remove the number; it is not needed in the field.' },
    source: 'UAVG art. 46; AVG art. 5 lid 1 onder c',
  },
  'photo.not-a-photo': {
    status: 422,
    says: { nl: 'Dit is geen foto die we kunnen bewaren.', en: 'This is no photo that we can keep.' },
    next: { nl: 'Maak een nieuwe foto (JPEG, PNG of WebP, tot 5 MB).', en: 'Take a new photo (JPEG, PNG or WebP, up to 5 MB).' },
    source: 'BIO2 8.7',
  },
  'photo.carries-metadata': {
    status: 422,
    says: {
      nl: 'In deze foto zitten nog verborgen gegevens, zoals plaats of toestel.',
      en: 'This photo still carries hidden data, such as place or device.',
    },
    next: { nl: 'Voeg de foto opnieuw toe met de app; die haalt ze eruit.', en: 'Add the photo again with the app; it removes them.' },
    source: 'AVG art. 5 lid 1 onder c; AVG art. 25',
  },
  'photo.too-many': {
    status: 409,
    says: { nl: 'Van deze locatie zijn er al dertig foto’s.', en: 'There are thirty photos of this location already.' },
    next: { nl: 'Verwijder er eerst een die niet nodig is.', en: 'Remove one that is not needed first.' },
    source: 'AVG art. 5 lid 1 onder c (niet meer gegevens dan nodig)',
  },
  'photo.removed': {
    status: 410,
    says: { nl: 'Deze foto is verwijderd.', en: 'This photo has been removed.' },
    next: { nl: 'Lees bij de locatie waarom.', en: 'Read why at the location.' },
    source: 'AVG art. 17',
  },
} as const satisfies Refusals
