import type { Refusals } from '#platform/contract/refusal.ts'

export const providerRefusals = {
  'client.only-with-provider': {
    status: 422,
    says: {
      nl: 'Dit onderzoek gaat over één cliënt; andere cliënten horen er niet bij.',
      en: 'This investigation is about one client; other clients do not belong to it.',
    },
    next: {
      nl: 'Gaat het om de aanbieder? Laat daarvoor een eigen onderzoek openen.',
      en: 'Is it about the provider? Have an investigation of its own opened.',
    },
    source: 'AVG art. 5 lid 1 onder b en c (doelbinding, dataminimalisatie)',
  },
  'client.already-there': {
    status: 422,
    says: { nl: 'Deze cliënt staat al bij dit onderzoek.', en: 'This client already belongs to this investigation.' },
    next: { nl: 'Werk verder bij de cliënt die er al staat.', en: 'Go on with the client that is already there.' },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'client.in-use': {
    status: 422,
    says: {
      nl: 'Bij deze cliënt is al iets vastgelegd, dus weghalen kan niet meer.',
      en: 'Something was recorded for this client, so it cannot be taken off any more.',
    },
    next: {
      nl: "Leg als resultaat vast: 'geen gevolgen voor deze cliënt', en waarom.",
      en: "Record as result: 'no effects for this client', and why.",
    },
    source: 'Archiefwet art. 3',
  },
  'client.own-file-unknown': {
    status: 422,
    says: {
      nl: 'Er is geen onderzoek met dit nummer naar deze cliënt dat u mag zien.',
      en: 'There is no investigation of this client by this number that you may see.',
    },
    next: { nl: 'Controleer het nummer, of vraag toegang tot dat dossier.', en: 'Check the number, or ask for access to that file.' },
    source: 'AVG art. 5 lid 1 onder f (vertrouwelijkheid)',
  },
  'phase.period': {
    status: 422,
    says: { nl: 'Het einde van een fase ligt niet vóór het begin.', en: 'A phase does not end before it begins.' },
    next: { nl: 'Pas een van de twee dagen aan.', en: 'Change one of the two days.' },
    source: 'Awb art. 3:2 (zorgvuldige voorbereiding)',
  },
  'phase.too-many': {
    status: 422,
    says: { nl: 'Een onderzoek heeft niet meer dan vijftig fasen.', en: 'An investigation has no more than fifty phases.' },
    next: { nl: 'Pas een fase aan die er al staat.', en: 'Change a phase that is already there.' },
    source: 'Awb art. 3:2 (zorgvuldige voorbereiding)',
  },
  'phase.done': {
    status: 422,
    says: { nl: 'Deze fase is afgerond.', en: 'This phase is finished.' },
    next: { nl: 'Plan een nieuwe fase als er nog werk is.', en: 'Plan a new phase when there is more to do.' },
    source: 'Archiefwet art. 3',
  },
  'interim-advice.ground-needed': {
    status: 422,
    says: {
      nl: 'Er staat niet op welke grondslag dit advies uit het dossier gaat, en waarom dat nodig is.',
      en: 'It does not say on which ground this advice leaves the file, and why that is necessary.',
    },
    next: {
      nl: 'Kies de grondslag en schrijf welke gegevens de afdeling voor welke taak nodig heeft.',
      en: 'Choose the ground and write which data the department needs for which task.',
    },
    source: 'AVG art. 5 lid 1 onder b en c (doelbinding, dataminimalisatie)',
  },
  'interim-advice.ground-does-not-fit': {
    status: 422,
    says: {
      nl: 'Deze grondslag past niet bij de wet van dit dossier en deze afdeling.',
      en: 'This ground does not fit the law of this file and this department.',
    },
    next: { nl: 'Kies een grondslag uit de lijst bij deze afdeling.', en: 'Choose a ground from the list for this department.' },
    source: 'AVG art. 5 lid 1 onder b (doelbinding); Wmo 2015 art. 2.3.9 en 5.2.4; Jeugdwet art. 8.1.2',
  },
  'interim-advice.not-approved': {
    status: 422,
    says: {
      nl: 'Er is geen goedkeuring die vandaag geldt om op deze grondslag gegevens uit dit dossier te delen met Werk en Inkomen.',
      en: 'No approval holds today to share data of this file with Work and Income on this ground.',
    },
    next: {
      nl: 'Vraag die goedkeuring in het dossier bij Toegang. Is iemand in gevaar? Gebruik dan Veilig stellen.',
      en: 'Ask for that approval in the file under Access. Is somebody in danger? Then use Make safe.',
    },
    source: 'AVG art. 5 lid 1 onder b en art. 6 lid 4 (doelbinding); Participatiewet art. 64',
  },
  'interim-advice.conflict-not-asked': {
    status: 409,
    says: {
      nl: 'U hebt nog niet beantwoord of u iemand in dit dossier kent.',
      en: 'You have not answered yet whether you know somebody in this file.',
    },
    next: { nl: 'Beantwoord die vraag eerst; daarna ziet u het advies.', en: 'Answer that question first; then you see the advice.' },
    source: 'Awb art. 2:4 lid 2',
  },
  'budget.day-ahead': {
    status: 422,
    says: { nl: 'Deze dag is nog niet geweest.', en: 'This day has not come yet.' },
    next: { nl: 'Kies vandaag of een eerdere dag.', en: 'Choose today or an earlier day.' },
    source: 'Awb art. 3:2 (zorgvuldige voorbereiding)',
  },
  'link.names-itself': {
    status: 422,
    says: { nl: 'Een verband is er tussen twee verschillende.', en: 'A link is between two that differ.' },
    next: { nl: 'Kies voor een van beide een ander.', en: 'Choose another for one of the two.' },
    source: 'Awb art. 3:2 (zorgvuldige voorbereiding)',
  },
} as const satisfies Refusals
