import type { Refusals } from '#platform/contract/refusal.ts'

export const informationRefusals = {
  'information.names-a-person': {
    status: 422,
    says: { nl: 'In deze tekst staat een burgerservicenummer.', en: 'This text holds a citizen service number.' },
    next: {
      nl: 'Haal het nummer weg. Voorlichting gaat nooit over één persoon.',
      en: 'Take the number out. Information is never about one person.',
    },
    source: 'AVG art. 5 lid 1 onder c (dataminimalisatie)',
  },
  'information.owner-unknown': {
    status: 422,
    says: { nl: 'Deze collega werkt hier niet (meer).', en: 'This colleague does not work here (any more).' },
    next: { nl: 'Kies een collega uit de lijst.', en: 'Choose a colleague from the list.' },
    source: 'Awb art. 3:2 (zorgvuldigheid)',
  },
  'information.review-overdue': {
    status: 422,
    says: { nl: 'De dag om deze tekst na te kijken is voorbij.', en: 'The day to review this text has passed.' },
    next: {
      nl: 'Kijk de tekst na, kies een nieuwe dag en zet hem daarna in gebruik.',
      en: 'Review the text, choose a new day and then put it in use.',
    },
    source: 'Awb art. 3:2 (zorgvuldigheid)',
  },
  'information.state-stays': {
    status: 409,
    says: {
      nl: 'Deze tekst staat al zo, of kan van hieruit niet zo worden.',
      en: 'This text already stands so, or cannot become so from here.',
    },
    next: { nl: 'Vernieuw de pagina en kijk hoe de tekst er nu voor staat.', en: 'Refresh the page and see how the text stands now.' },
    source: 'Awb art. 3:2 (zorgvuldigheid)',
  },
  'information.withdrawn-without-reason': {
    status: 422,
    says: { nl: 'Er staat niet waarom deze tekst wordt ingetrokken.', en: 'It does not say why this text is withdrawn.' },
    next: { nl: 'Schrijf in ten minste tien tekens waarom.', en: 'Write why, in at least ten characters.' },
    source: 'Archiefwet 1995 art. 3 (geordende staat)',
  },
  'information.not-in-use': {
    status: 409,
    says: { nl: 'Deze tekst is niet in gebruik.', en: 'This text is not in use.' },
    next: { nl: 'Zet de tekst eerst in gebruik, of kies een andere.', en: 'Put the text in use first, or choose another.' },
    source: 'Awb art. 3:2 (zorgvuldigheid)',
  },
  'information.used-in-future': {
    status: 422,
    says: { nl: 'De dag van gebruik ligt in de toekomst.', en: 'The day of use lies in the future.' },
    next: { nl: 'Vul de dag in waarop de tekst is gebruikt.', en: 'Fill in the day on which the text was used.' },
    source: 'Awb art. 3:2 (zorgvuldigheid)',
  },
  'information.dutch-changed': {
    status: 409,
    says: { nl: 'Het Nederlands is intussen gewijzigd.', en: 'The Dutch words changed in the meantime.' },
    next: {
      nl: 'Lees de nieuwe Nederlandse tekst, pas de vertaling aan en bewaar opnieuw. Uw tekst blijft staan.',
      en: 'Read the new Dutch text, adapt the translation and save again. Your text is kept.',
    },
    source: 'Awb art. 3:2 (zorgvuldigheid)',
  },
  'information.unknown-choice': {
    status: 422,
    says: { nl: 'Deze groep of afdeling bestaat hier niet (meer).', en: 'This group or unit does not exist here (any more).' },
    next: { nl: 'Vernieuw de pagina en kies uit de lijst.', en: 'Refresh the page and choose from the list.' },
    source: 'Awb art. 3:2 (zorgvuldigheid)',
  },
  'information.group-by-origin': {
    status: 422,
    says: {
      nl: 'Deze groep is genoemd naar afkomst, godsdienst, geaardheid of buurt.',
      en: 'This group is named after origin, religion, orientation or neighbourhood.',
    },
    next: {
      nl: 'Noem waar de groep mee te maken heeft, bijvoorbeeld “nieuwe aanvragers” of “mensen die de brief in het Engels kregen”.',
      en: 'Name what the group deals with, for example “new applicants” or “people who got the letter in English”.',
    },
    source: 'Grondwet art. 1; AVG art. 9',
  },
  'information.group-exists': {
    status: 409,
    says: { nl: 'Deze groep staat al in de lijst.', en: 'This group is already on the list.' },
    next: { nl: 'Kies de groep uit de lijst, of zet haar weer aan.', en: 'Choose the group from the list, or switch it on again.' },
    source: 'Awb art. 3:2 (zorgvuldigheid)',
  },
} as const satisfies Refusals
