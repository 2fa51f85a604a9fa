import type { Refusals } from '#platform/contract/refusal.ts'

export const planningRefusals = {
  'action.no-part': {
    status: 422,
    says: { nl: 'De actie heeft nog geen tijd, overdag of ’s avonds.', en: 'The action has no time yet, by day or in the evening.' },
    next: {
      nl: 'Vul een begin en een eind in, overdag, ’s avonds of allebei.',
      en: 'Fill in a start and an end, by day, in the evening, or both.',
    },
    source: 'Programma 2024, activiteit 3',
  },
  'action.parts-overlap': {
    status: 422,
    says: { nl: 'Het deel overdag loopt door in de avond.', en: 'The part by day runs on into the evening.' },
    next: { nl: 'Laat het deel overdag eindigen voordat de avond begint.', en: 'Let the part by day end before the evening begins.' },
    source: 'Arbeidstijdenwet art. 5:3',
  },
  'action.staffing-needs-reason': {
    status: 422,
    says: { nl: 'Een actie doen we met twee tot vier mensen.', en: 'An action is done by two to four people.' },
    next: { nl: 'Schrijf op waarom het er nu meer of minder zijn.', en: 'Write down why it is more or fewer this time.' },
    source: 'Programma 2024, activiteit 3',
  },
  'action.framework-period': {
    status: 422,
    says: { nl: 'De periode van de samenwerking dekt deze actie niet.', en: 'The period of the cooperation does not cover this action.' },
    next: {
      nl: 'Vul het kenmerk en de periode in van het project waarin u samenwerkt. De dag van de actie ligt daarin.',
      en: 'Fill in the reference and the period of the project in which you cooperate. The day of the action lies in it.',
    },
    source: 'AVG art. 5 lid 1 onder b (doelbinding); Wet gegevensverwerking door samenwerkingsverbanden',
  },
  'action.leading-partner': {
    status: 422,
    says: {
      nl: 'Van een actie van een partner weten we welke partner die leidt.',
      en: 'Of an action by a partner we know which partner leads it.',
    },
    next: {
      nl: 'Kies de partner die de actie leidt, en zet die bij de partners.',
      en: 'Choose the partner that leads, and put it among the partners.',
    },
    source: 'AVG art. 26 (wie is verantwoordelijk)',
  },
  'action.partner-unknown': {
    status: 422,
    says: {
      nl: 'Een van de partners staat niet op de lijst, of staat er dubbel.',
      en: 'One of the partners is not on the list, or is there twice.',
    },
    next: { nl: 'Kies elke partner een keer uit de lijst.', en: 'Choose each partner once from the list.' },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'action.questionable-grounds': {
    status: 422,
    says: { nl: 'In uw tekst staan woorden die niets zeggen over de feiten.', en: 'Your text has words that say nothing about the facts.' },
    next: {
      nl: 'Kijk per woord opnieuw. Haal het weg, of bevestig dat het nodig is.',
      en: 'Look at each word again. Take it out, or confirm that it is needed.',
    },
    source: 'Grondwet art. 1; Awb art. 3:4',
  },
  'action.only-questionable-grounds': {
    status: 422,
    says: {
      nl: 'De reden noemt alleen afkomst, naam, buurt, gezinsvorm of uiterlijk.',
      en: 'The reason names only origin, name, neighbourhood, household form or looks.',
    },
    next: {
      nl: 'Noem het feit waarom u hier heen gaat: meldingen, eerdere bevindingen of een vraag van een partner. Is dat er niet, dan is er geen grond voor een actie.',
      en: 'Name the fact for going here: reports, earlier findings or a question of a partner. Without one there is no ground for an action.',
    },
    source: 'Grondwet art. 1; Awb art. 3:46',
  },
  'action.coordinator-only': {
    status: 403,
    says: { nl: 'De coördinator van het team plant deze actie.', en: 'The coordinator of the team plans this action.' },
    next: { nl: 'Vraag de coördinator om dit te wijzigen.', en: 'Ask the coordinator to change this.' },
    source: 'AVG art. 5 lid 1 onder f (need to know)',
  },
  'action.settled': {
    status: 409,
    says: { nl: 'Het plan van deze actie ligt vast.', en: 'The plan of this action is settled.' },
    next: {
      nl: 'Na de actie schrijft u nog op wat partners meldden, en wat u vond in het verslag.',
      en: 'After the action you still write down what partners told, and what you found in the report.',
    },
    source: 'Archiefwet 1995 art. 3',
  },
  'action.wrong-state': {
    status: 409,
    says: { nl: 'Deze stap past niet bij hoe ver de actie is.', en: 'This step does not fit how far the action is.' },
    next: {
      nl: 'Haal de actie opnieuw op en kijk wat nu de volgende stap is.',
      en: 'Fetch the action again and see what the next step is now.',
    },
    source: 'Awb art. 3:2',
  },
  'action.not-ready': {
    status: 409,
    says: { nl: 'De actie kan nog niet naar buiten: er ontbreekt iets.', en: 'The action cannot go out yet: something is missing.' },
    next: {
      nl: 'Regel wat hier staat. Daarna kan de actie klaargezet worden.',
      en: 'Put right what stands here. Then the action can be made ready.',
    },
    source: 'Arbeidsomstandighedenwet art. 3 en 5; Awb art. 3:2',
  },
  'action.not-yet-held': {
    status: 409,
    says: { nl: 'De dag van de actie moet nog komen.', en: 'The day of the action has yet to come.' },
    next: {
      nl: 'Meld de actie als uitgevoerd op de dag zelf, of later.',
      en: 'Mark the action as carried out on the day itself, or later.',
    },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'action.packs-open': {
    status: 409,
    says: { nl: 'Iemand heeft de actie nog op een apparaat staan.', en: 'Somebody still has the action on a device.' },
    next: {
      nl: 'Laat hen terugsturen wat zij opschreven, of trek het apparaat in bij In het veld.',
      en: 'Let them send back what they wrote, or revoke the device under In the field.',
    },
    source: 'AVG art. 5 lid 1 onder f (vertrouwelijkheid); BIO2 8.1',
  },
  'action.locations-open': {
    status: 409,
    says: {
      nl: 'Van sommige locaties is nog niet opgeschreven wat er gebeurde.',
      en: 'Of some locations it is not written down yet what happened.',
    },
    next: {
      nl: 'Schrijf bij elke locatie op: bezocht, niemand aanwezig of niet bezocht. Ook niets gevonden is een antwoord.',
      en: 'Write down for each location: visited, nobody there or not visited. Nothing found is an answer too.',
    },
    source: 'Programma 2024, activiteit 3 (verslag per actie)',
  },
  'action.shared-already': {
    status: 409,
    says: { nl: 'In deze actie zijn al gegevens gedeeld.', en: 'Data were already shared in this action.' },
    next: {
      nl: 'Het doel blijft, en partners met wie gedeeld is blijven erbij. Is het doel echt anders, plan dan een nieuwe actie.',
      en: 'The purpose stays, and so do partners with whom data were shared. If the purpose really differs, plan a new action.',
    },
    source: 'AVG art. 5 lid 1 onder b (doelbinding)',
  },
} as const satisfies Refusals
