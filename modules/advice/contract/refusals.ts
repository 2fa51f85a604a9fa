import type { Refusals } from '#platform/contract/refusal.ts'

export const adviceRefusals = {
  'advice.no-desk': {
    status: 422,
    says: { nl: 'Voor deze soort vraag is geen team ingesteld dat antwoordt.', en: 'No unit answers questions of this kind.' },
    next: { nl: 'Vraag de functioneel beheerder om een team in te stellen.', en: 'Ask the administrator to set a unit.' },
    source: 'AVG art. 5 lid 1 onder f (need to know)',
  },
  'advice.unknown-place': {
    status: 422,
    says: { nl: 'Dit team of deze gemeente bestaat hier niet (meer).', en: 'This unit or municipality does not exist here (any more).' },
    next: { nl: 'Vernieuw de pagina en kies opnieuw.', en: 'Refresh the page and choose again.' },
    source: 'Awb art. 3:2',
  },
  'advice.unknown-colleague': {
    status: 422,
    says: { nl: 'Deze collega werkt hier niet, of kan dit niet doen.', en: 'This colleague does not work here, or cannot do this.' },
    next: { nl: 'Kies een andere collega uit de lijst.', en: 'Choose another colleague from the list.' },
    source: 'AVG art. 5 lid 1 onder f (need to know)',
  },
  'advice.in-future': {
    status: 422,
    says: { nl: 'Dit moment ligt in de toekomst.', en: 'This moment lies in the future.' },
    next: { nl: 'Vul in wanneer de vraag echt kwam.', en: 'Fill in when the question really came.' },
    source: 'Archiefwet 1995 art. 3',
  },
  'advice.too-long-ago': {
    status: 422,
    says: { nl: 'Dit is te lang geleden om nog vast te leggen.', en: 'This is too long ago to be recorded.' },
    next: {
      nl: 'Kies een later moment, of leg de vraag vast met het moment van nu.',
      en: 'Choose a later moment, or record it as of now.',
    },
    source: 'Archiefwet 1995 art. 3',
  },
  'advice.already-taken': {
    status: 409,
    says: { nl: 'Een collega heeft deze vraag al opgenomen.', en: 'A colleague took this question already.' },
    next: { nl: 'Vernieuw de pagina. U kunt vragen om de vraag over te dragen.', en: 'Refresh the page. You can ask to hand it over.' },
    source: 'Awb art. 3:2',
  },
  'advice.not-your-desk': {
    status: 403,
    says: { nl: 'Deze vraag is niet voor uw adviesdesk.', en: 'This question is not for your advice desk.' },
    next: { nl: 'Laat het over aan de specialisten van de adviesdesk.', en: 'Leave it to the specialists of the desk.' },
    source: 'AVG art. 5 lid 1 onder f (need to know)',
  },
  'advice.not-yours': {
    status: 403,
    says: { nl: 'Alleen wie de vraag stelde, kan hierop reageren.', en: 'Only who asked can react here.' },
    next: { nl: 'Vraag het de collega die de vraag stelde.', en: 'Ask the colleague who asked the question.' },
    source: 'AVG art. 5 lid 1 onder f (need to know)',
  },
  'advice.closed': {
    status: 409,
    says: { nl: 'Deze vraag is afgesloten.', en: 'This question is closed.' },
    next: { nl: 'De consulent kan een vervolgvraag stellen.', en: 'The consultant can ask a follow-up question.' },
    source: 'Archiefwet 1995 art. 3',
  },
  'advice.still-open': {
    status: 409,
    says: { nl: 'Deze vraag is nog niet beantwoord of afgesloten.', en: 'This question was not answered or closed yet.' },
    next: { nl: 'Wacht op het antwoord, of stel een nieuwe vraag.', en: 'Wait for the answer, or ask a new question.' },
    source: 'Awb art. 3:2',
  },
  'advice.not-answered': {
    status: 409,
    says: { nl: 'Er is nog geen antwoord gegeven.', en: 'No answer was given yet.' },
    next: { nl: 'Geef eerst antwoord, of schrijf op waarom de vraag vervalt.', en: 'Answer first, or write why the question lapses.' },
    source: 'Awb art. 3:2',
  },
  'advice.not-asked-back': {
    status: 409,
    says: { nl: 'Er staat geen wedervraag open.', en: 'There is no question back to reply to.' },
    next: { nl: 'Vernieuw de pagina en bekijk wat er nu gevraagd wordt.', en: 'Refresh the page and see what is asked now.' },
    source: 'Awb art. 3:2',
  },
  'advice.waits-for-consultant': {
    status: 409,
    says: { nl: 'De vraag wacht al op een reactie van de consulent.', en: 'The question already waits for the consultant.' },
    next: { nl: 'Wacht op de reactie, of geef alvast antwoord.', en: 'Wait for the reply, or answer now.' },
    source: 'Awb art. 3:2',
  },
  'advice.no-such-answer': {
    status: 422,
    says: { nl: 'Dit antwoord staat niet bij deze vraag.', en: 'This answer does not stand with this question.' },
    next: { nl: 'Kies het antwoord dat u wilt verbeteren.', en: 'Choose the answer that you want to correct.' },
    source: 'Archiefwet 1995 art. 3',
  },
  'advice.said-already': {
    status: 409,
    says: { nl: 'Dit antwoord is al verstuurd.', en: 'This answer was sent already.' },
    next: {
      nl: 'Vernieuw de pagina: het staat in het gesprek. Klopt er iets niet, verbeter dan dat antwoord.',
      en: 'Refresh the page: it stands in the talk. If something is wrong, correct that answer.',
    },
    source: 'Awb art. 3:2',
  },
  'advice.earlier-advice-unknown': {
    status: 422,
    says: { nl: 'Een eerder advies dat u noemt, is hier niet te vinden.', en: 'An earlier advice that you name cannot be found.' },
    next: { nl: 'Kies het eerdere advies opnieuw, of noem de bron in woorden.', en: 'Choose it again, or name the source in words.' },
    source: 'Awb art. 3:46',
  },
  'advice.already-complex': {
    status: 409,
    says: { nl: 'Deze vraag is al als complex gemarkeerd.', en: 'This question is already marked as complex.' },
    next: { nl: 'Vernieuw de pagina. Een specialist kan meekijken.', en: 'Refresh the page. A specialist can join.' },
    source: 'Programma 2024, activiteit 1 (vroegtijdige betrokkenheid)',
  },
  'advice.not-complex': {
    status: 409,
    says: {
      nl: 'Deze vraag is niet als complex gemarkeerd, of er kijkt al iemand mee.',
      en: 'This question is not complex, or somebody has joined.',
    },
    next: { nl: 'Vernieuw de pagina en bekijk wie er meekijkt.', en: 'Refresh the page and see who joined.' },
    source: 'Programma 2024, activiteit 1 (vroegtijdige betrokkenheid)',
  },
  'advice.nothing-to-follow': {
    status: 409,
    says: { nl: 'Op deze vraag is nog geen advies gegeven.', en: 'No advice was given on this question yet.' },
    next: {
      nl: 'Wacht op het antwoord. Daarna kunt u vertellen wat ermee is gedaan.',
      en: 'Wait for the answer. Then tell what was done with it.',
    },
    source: 'Programma 2024, activiteit 1',
  },
  'advice.result-newer': {
    status: 409,
    says: {
      nl: 'Er is intussen al verteld wat er met dit advies is gedaan.',
      en: 'Meanwhile somebody told what was done with this advice.',
    },
    next: {
      nl: 'Bekijk wat er nu staat. Klopt het niet, verbeter het dan. Wat u invulde, blijft staan.',
      en: 'See what stands there now, and correct it if it is wrong. What you filled in stays.',
    },
    source: 'Archiefwet 1995 art. 3',
  },
  'advice.already-reported': {
    status: 409,
    says: { nl: 'Deze vraag is al opgenomen als melding.', en: 'This question was taken up as a report already.' },
    next: { nl: 'Vernieuw de pagina. Nieuwe feiten horen bij die melding.', en: 'Refresh the page. New facts belong to that report.' },
    source: 'Awb art. 3:2',
  },
  'advice.file-missing': {
    status: 422,
    says: { nl: 'Er zit geen bestand met een kopregel bij.', en: 'There is no file with a heading.' },
    next: { nl: 'Kies een CSV-bestand met een kopregel.', en: 'Choose a CSV file with a heading.' },
    source: 'Awb art. 3:2',
  },
  'advice.columns-missing': {
    status: 422,
    says: { nl: 'Het bestand mist kolommen die nodig zijn.', en: 'The file lacks columns that are needed.' },
    next: {
      nl: 'Zorg voor de kolom gevolgd, en voor kenmerk of dossiernummer, en probeer het opnieuw.',
      en: 'See to the column gevolgd, and to kenmerk or dossiernummer, and try again.',
    },
    source: 'Awb art. 3:2',
  },
  'advice.file-too-long': {
    status: 422,
    says: { nl: 'Het bestand heeft meer dan 20.000 regels.', en: 'The file has more than 20,000 lines.' },
    next: { nl: 'Knip het bestand in delen. Elk deel heeft een kopregel.', en: 'Cut it into parts, each with a heading.' },
    source: 'Awb art. 3:2',
  },
  'advice.own-question': {
    status: 403,
    says: { nl: 'U kunt uw eigen vraag niet zelf beantwoorden of afsluiten.', en: 'You cannot answer or close your own question.' },
    next: { nl: 'Laat dit over aan een collega van de adviesdesk.', en: 'Leave it to a colleague of the advice desk.' },
    source: 'BIO2 5.03 (functiescheiding)',
  },
  'advice.target-in-past': {
    status: 422,
    says: { nl: 'Een norm geldt niet met terugwerkende kracht.', en: 'A target does not hold backwards.' },
    next: { nl: 'Kies vandaag of een latere dag.', en: 'Choose today or a later day.' },
    source: 'Archiefwet 1995 art. 3',
  },
  'advice.target-stands': {
    status: 409,
    says: { nl: 'Voor deze dag staat al een norm.', en: 'There is a target from this day already.' },
    next: { nl: 'Kies een latere dag. Een norm wordt niet gewijzigd.', en: 'Choose a later day. A target is not changed.' },
    source: 'Archiefwet 1995 art. 3',
  },
  'knowledge.about-somebody': {
    status: 422,
    says: {
      nl: 'In dit kennisitem staat iets dat naar een persoon wijst.',
      en: 'This knowledge item holds something that points at a person.',
    },
    next: {
      nl: 'Haal weg wat bij het veld staat, en schrijf het in algemene woorden.',
      en: 'Take out what is named at the field, and write in general words.',
    },
    source: 'AVG art. 5 lid 1 onder c (minimale gegevens)',
  },
  'knowledge.not-yours': {
    status: 403,
    says: {
      nl: 'Alleen de eigenaar of de coördinator kan dit kennisitem wijzigen, in gebruik nemen of intrekken.',
      en: 'Only the owner or the coordinator changes this item, puts it in use or withdraws it.',
    },
    next: { nl: 'Vraag het de eigenaar die bij het kennisitem staat.', en: 'Ask the owner who stands with the item.' },
    source: 'Awb art. 3:2',
  },
  'knowledge.wrong-state': {
    status: 409,
    says: { nl: 'Dit kennisitem staat al zo.', en: 'This knowledge item stands like that already.' },
    next: { nl: 'Vernieuw de pagina en kijk hoe het er nu voor staat.', en: 'Refresh the page and see how it stands now.' },
    source: 'Awb art. 3:2',
  },
  'knowledge.review-in-past': {
    status: 422,
    says: { nl: 'De dag voor herzien ligt niet na vandaag.', en: 'The day of review does not lie after today.' },
    next: { nl: 'Kies een latere dag.', en: 'Choose a later day.' },
    source: 'Awb art. 3:2',
  },
  'knowledge.owner-unknown': {
    status: 422,
    says: { nl: 'Deze collega kan geen eigenaar zijn van een kennisitem.', en: 'This colleague cannot own a knowledge item.' },
    next: { nl: 'Kies een specialist of coördinator van deze gemeente.', en: 'Choose a specialist or coordinator of this municipality.' },
    source: 'Awb art. 3:2',
  },
  'knowledge.source-unknown': {
    status: 422,
    says: {
      nl: 'Een kennisitem dat u als bron noemt, is niet in gebruik.',
      en: 'A knowledge item that you name as a source is not in use.',
    },
    next: { nl: 'Kies een andere bron, of noem de bron in woorden.', en: 'Choose another source, or name the source in words.' },
    source: 'Awb art. 3:46',
  },
  'citation.stands': {
    status: 409,
    says: { nl: 'Deze bron staat al in de lijst.', en: 'This source is in the list already.' },
    next: { nl: 'Zoek de bron op in de lijst en wijzig die.', en: 'Find it in the list and change it.' },
    source: 'Awb art. 3:46',
  },
  'advice.duty-in-past': {
    status: 422,
    says: { nl: 'Een dienst die al begon, verandert niet meer.', en: 'A duty that has begun does not change any more.' },
    next: {
      nl: 'Kies een later moment; een nieuw weekrooster begint op zijn vroegst morgen.',
      en: 'Choose a later moment; a new week begins tomorrow at the earliest.',
    },
    source: 'Archiefwet 1995 art. 3',
  },
  'advice.duty-not-yours': {
    status: 403,
    says: {
      nl: 'U kunt alleen uw eigen dienst veranderen, of als coördinator de diensten van uw eigen team.',
      en: 'You can only change your own duty or, as coordinator, those of your own unit.',
    },
    next: {
      nl: 'Vraag de collega zelf of de coördinator van de adviesdesk.',
      en: 'Ask the colleague or the coordinator of the advice desk.',
    },
    source: 'AVG art. 5 lid 1 onder f (need to know)',
  },
  'advice.duty-not-specialist': {
    status: 422,
    says: {
      nl: 'Deze collega is geen specialist van de adviesdesk (meer).',
      en: 'This colleague is not a specialist of the advice desk (any more).',
    },
    next: { nl: 'Kies een specialist uit het team van de desk.', en: 'Choose a specialist of the unit of the desk.' },
    source: 'AVG art. 5 lid 1 onder f (need to know)',
  },
} as const satisfies Refusals
