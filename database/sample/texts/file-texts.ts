/** Sentences for files, so that each reads like the work of a person. Words between braces are filled in. */

export const extraQuestions = [
  'Sinds wanneer speelt dit, en tot wanneer?',
  'Wist de gemeente dit al, of kon zij het weten uit eigen gegevens?',
  'Wat verandert dit aan het recht of aan de hoogte?',
  'Heeft de betrokkene hulp nodig, los van de uitkomst?',
] as const

/** Per step of the ladder: what is planned, and what came of it. */
export const methodTexts = {
  1: [
    {
      goal: 'Nalezen wat de betrokkene eerder heeft opgegeven.',
      result: 'Het dossier is nagelezen; de opgaven van de laatste twaalf maanden staan op een rij.',
    },
    {
      goal: 'Kijken of deze situatie al eens is besproken.',
      result: 'In het dossier staat één eerder gesprek over dit onderwerp, zonder vervolg.',
    },
  ],
  2: [
    {
      goal: 'Inkomen, adres en huishouden nagaan in de basisregistraties.',
      result: 'De gegevens uit Suwinet zijn opgevraagd en bij het dossier gevoegd.',
    },
    {
      goal: 'Nagaan of er een dienstverband staat geregistreerd.',
      result: 'De polisadministratie is geraadpleegd over de periode van het onderzoek.',
    },
  ],
  3: [
    { goal: 'Nagaan of er een onderneming op naam staat.', result: 'Het handelsregister is geraadpleegd; de inschrijving is bewaard.' },
    { goal: 'Nagaan wie eigenaar is van de aanbieder.', result: 'Het uittreksel is bij het dossier gevoegd.' },
  ],
  4: [
    {
      goal: 'De betrokkene vragen om bankafschriften van drie maanden.',
      result: 'De afschriften zijn ontvangen; alles wat niet nodig was, is zwart gemaakt.',
    },
    { goal: 'De betrokkene vragen om het contract en de loonstroken.', result: 'De stukken zijn binnen de termijn ontvangen.' },
    {
      goal: 'De betrokkene vragen om een overzicht van de laatste zes maanden.',
      result: 'Het overzicht is ontvangen; twee maanden zijn later aangevuld.',
    },
  ],
  5: [
    { goal: 'Met de betrokkene praten over de situatie.', result: 'Het gesprek is gehouden; de verklaring staat bij het horen.' },
    {
      goal: 'De betrokkene rustig laten vertellen hoe het gaat.',
      result: 'De betrokkene vertelde rustig, met een familielid erbij.',
    },
  ],
  6: [
    { goal: 'Bij een derde navragen wat de betrokkene niet zelf kan laten zien.', result: 'Het antwoord staat bij de vragen aan derden.' },
    { goal: 'De verhuurder of werkgever om bevestiging vragen.', result: 'De bevestiging is schriftelijk ontvangen.' },
  ],
  7: [
    {
      goal: 'Eén keer kijken naar openbare advertenties.',
      result: 'De advertenties van die dag zijn bewaard; er is niet ingelogd en niets gevolgd.',
    },
  ],
  8: [
    {
      goal: 'In het voorbijgaan zien of de naam op de bel staat.',
      result: 'Eén keer langs gelopen; alleen de bel en de brievenbus zijn bekeken.',
    },
  ],
  9: [{ goal: 'Samen met de betrokkene de woonsituatie bekijken.', result: 'Het huisbezoek is vastgelegd in het verslag.' }],
  10: [
    {
      goal: 'Op een paar dagen vaststellen of er wordt gewerkt.',
      result: 'De waarnemingen zijn vastgelegd en gestopt bij het afgesproken aantal.',
    },
  ],
} as const

/** Why lighter means are not enough, from step 4 upward. */
export const whyNotLighter = [
  'In het dossier en de registraties staat hierover niets; alleen de betrokkene kan dit laten zien.',
  'De registraties spreken elkaar tegen en een lichter middel geeft daar geen antwoord op.',
  'De betrokkene is twee keer om de stukken gevraagd en kon ze niet geven.',
  'Een brief en een telefoongesprek zijn geprobeerd; het antwoord maakte het niet duidelijk.',
  'Het gaat om een feit dat alleen een ander kan bevestigen.',
] as const

export const homeVisitGrounds = [
  'Het verbruik van water is veel lager dan past bij bewoning, en de verhuurder krijgt de post terug.',
  'Op de afschriften staan sinds vier maanden alleen uitgaven in een andere plaats.',
  'Twee instanties hebben een ander adres van de betrokkene, allebei van dit jaar.',
] as const
export const rooms = ['woonkamer', 'keuken', 'slaapkamer', 'badkamer', 'gang'] as const

export const observationTexts = {
  reasons: [
    'De betrokkene zegt niet te werken, de melder noemt vaste tijden. Twee gesprekken gaven geen duidelijkheid.',
    'Er is geen registratie van het werk en de opdrachtgever antwoordt niet. Vaste tijden zijn op de openbare weg te zien.',
  ],
  lighter: 'Dossier, registraties, stukken van de betrokkene, een gesprek en een vraag aan de opdrachtgever.',
  places: ['de openbare weg bij het marktterrein', 'de openbare weg voor de bedrijfshal', 'het parkeerterrein bij de winkels'],
  hours: ['werkdagen tussen 7 en 10 uur', 'zaterdag tussen 8 en 12 uur', 'werkdagen tussen 15 en 18 uur'],
  facts: [
    'De betrokkene liep om {tijd} het terrein op in werkkleding en droeg kratten naar een kraam.',
    'De betrokkene is tussen {tijd} en een kwartier later niet gezien.',
    'De betrokkene sprak een kwartier met klanten en rekende af bij de kassa.',
    'De betrokkene stapte om {tijd} in een bus van het bedrijf, op de plaats van de bestuurder.',
  ],
} as const

export const thirdParties = {
  'participation-act': [
    {
      body: 'UWV',
      article: 'Participatiewet art. 64 lid 1',
      what: 'De dienstverbanden en uitkeringen over de periode van het onderzoek.',
      necessity: 'De betrokkene heeft geen loonstroken meer en de registratie is onvolledig.',
    },
    {
      body: 'Verhuurder',
      article: 'Participatiewet art. 64 lid 1',
      what: 'Vanaf welke dag de woning is verhuurd en aan wie.',
      necessity: 'Het contract van de betrokkene noemt een andere begindatum dan de registratie.',
    },
    {
      body: 'Werkgever',
      article: 'Participatiewet art. 63',
      what: 'Of de betrokkene heeft gewerkt, op welke dagen en voor welk loon.',
      necessity: 'De betrokkene zegt geen loon te hebben gekregen; alleen de werkgever kan dat bevestigen.',
    },
    {
      body: 'DUO',
      article: 'Participatiewet art. 64 lid 1',
      what: 'Of er studiefinanciering is betaald, en over welke maanden.',
      necessity: 'De inschrijving van de school noemt geen begindatum.',
    },
    {
      body: 'Waterbedrijf',
      article: 'Participatiewet art. 64 lid 1',
      what: 'Het verbruik op het adres over de periode van het onderzoek.',
      necessity: 'Andere gegevens over de bewoning spreken elkaar tegen.',
    },
  ],
  wmo: [
    {
      body: 'SVB',
      article: 'Wmo 2015 art. 5.2.4',
      what: 'De zorgovereenkomsten, declaraties en betalingen over de periode.',
      necessity: 'De urenlijsten van de budgethouder zijn niet volledig.',
    },
    {
      body: 'Zorgaanbieder',
      article: 'Wmo 2015 art. 5.2.2',
      what: 'De agenda en de verslagen over de periode.',
      necessity: 'Alleen de aanbieder weet wanneer er zorg is gegeven.',
    },
  ],
  'youth-act': [
    {
      body: 'SVB',
      article: 'Jeugdwet art. 8.1.8',
      what: 'De declaraties en betalingen voor dit budget.',
      necessity: 'De ouder heeft geen overzicht van de betalingen.',
    },
    {
      body: 'Jeugdhulpaanbieder',
      article: 'Jeugdwet art. 8.1.2',
      what: 'Het plan en de verslagen over de periode.',
      necessity: 'Zonder verslagen is niet te zien welke hulp er was.',
    },
  ],
} as const
export const thirdPartyAnswers = [
  'Het antwoord bevestigt wat de betrokkene verklaart.',
  'Het antwoord wijkt op twee maanden af van wat was opgegeven.',
  'Er zijn geen gegevens over deze periode gevonden.',
  'De gevraagde gegevens zijn compleet ontvangen.',
] as const

export const statements = {
  breach: [
    'Ik dacht dat ik kleine bedragen niet hoefde door te geven. Niemand heeft mij dat zo uitgelegd.',
    'Ik had schulden en wist niet hoe ik anders rond moest komen. Ik had het moeten zeggen.',
    'Ik heb het wel aan de balie verteld, maar ik weet niet meer aan wie. Op papier heb ik niets.',
    'Het klopt dat ik dit niet heb opgegeven. Ik was bang dat alles zou stoppen.',
    'Mijn hoofd stond er niet naar, ik was net mijn vader verloren. Ik heb de formulieren laten liggen.',
  ],
  noBreach: [
    'Ik heb alles doorgegeven. Kijk maar in het formulier van die maand, daar staat het.',
    'Dat was een vriend die mij hielp met verhuizen. Ik heb er geen geld voor gehad.',
    'Ik was er die weken niet omdat ik in het ziekenhuis lag. Ik heb de brief nog.',
    'De hulp komt wel, alleen op andere dagen dan op de lijst staat. Dat hebben wij zo afgesproken.',
    'Ik begrijp waarom u het vraagt. Hier zijn de papieren, ik heb niets te verbergen.',
  ],
  silence:
    'De betrokkene is verteld dat antwoorden niet hoeft. De betrokkene wil toch zelf iets zeggen: ik heb het gedaan omdat ik het geld nodig had voor de kinderen.',
} as const

/** Why somebody was not heard, per exception of the Awb. */
export const waiverReasons = {
  'awb-4-11-b':
    'De betrokkene is hierover vorige maand al gehoord. Sindsdien is niets nieuws bekend geworden en het advies rust alleen op wat toen is besproken.',
  'awb-4-12':
    'Het gaat alleen om een geldbedrag dat in bezwaar volledig kan worden hersteld. De betrokkene heeft de berekening al gekregen.',
  'awb-4-8-2':
    'De betrokkene gaf na twee verzoeken de gegevens niet die de wet verplicht. In de laatste brief stond dat dan zonder gesprek wordt beslist.',
} as const

export const replies = [
  { reply: 'Dat klopt, zo is het gegaan.', weighed: 'De reactie bevestigt de bevinding.' },
  {
    reply: 'Dat klopt niet helemaal: het ging om twee maanden, niet om drie.',
    weighed: 'De afschriften geven de betrokkene gelijk; de periode is aangepast.',
  },
  { reply: 'Daar weet ik niets van.', weighed: 'De bevinding blijft staan, want zij komt uit een eigen bron.' },
  { reply: 'Ik heb daar een bewijs van meegenomen.', weighed: 'Het bewijs is bekeken en overtuigt; de bevinding weegt minder zwaar.' },
] as const

export const weighingTexts = {
  suitable: [
    'Het advies zorgt dat wat iemand krijgt weer past bij de werkelijke situatie.',
    'Wijzigen is geschikt, want het recht bestaat nog, maar op een ander bedrag.',
    'Niets doen zou het verschil laten oplopen; het advies stopt dat.',
  ],
  necessary: [
    'Een brief of gesprek alleen is niet genoeg, omdat het over meer maanden ging.',
    'Lichter kan niet: de wet verplicht tot herzien bij een schending.',
    'Er is eerst gezocht naar een afspraak zonder besluit; die paste hier niet.',
  ],
  balanced: [
    'De gevolgen zijn merkbaar maar te dragen, met een regeling voor de terugbetaling.',
    'Het nadeel voor het gezin is groter dan het belang bij het hele bedrag; daarom een lager bedrag.',
    'Het evenwicht is er, omdat de betrokkene nu inkomen uit werk heeft.',
  ],
  care: [
    'Het Buurtteam regelt dat een gecontracteerde aanbieder de zorg overneemt vanaf de eerste dag na het besluit.',
    'De huidige zorgverlener blijft komen; MO kijkt na zes weken of dat goed gaat.',
    'De zorg gaat door zoals die was. De consulent van MO belt elke maand met de cliënt.',
  ],
  circumstances: [
    'De betrokkene zorgt alleen voor twee kinderen.',
    'De betrokkene heeft schulden en krijgt daar hulp bij.',
    'Er zijn geen bijzondere omstandigheden genoemd, ook niet toen daarnaar is gevraagd.',
    'De betrokkene is langdurig ziek en heeft moeite met formulieren.',
  ],
  consequences: [
    'Het inkomen daalt een paar maanden; de huur kan betaald blijven.',
    'Bij terugbetaling ineens komen de vaste lasten in gevaar; daarom in termijnen.',
    'Hulp die nodig is, loopt door: dat is vooraf geregeld.',
    'Er zijn geen gevolgen voor de kinderen.',
  ],
  ownShare: [
    'Het formulier vraagt hier niet duidelijk naar. Dat is deels onze eigen schuld.',
    'De gemeente had dit al in april kunnen zien en reageerde pas in juli.',
    'De gemeente heeft twee keer juist en op tijd uitgelegd wat gemeld moest worden.',
    'Er is in het werkdossier een notitie blijven liggen.',
  ],
  help: [
    'Afspraak bij het Buurtteam gemaakt.',
    'Aangemeld bij schuldhulp, met toestemming.',
    'Uitleg gegeven over wat wel en niet gemeld moet worden.',
    'Geen hulp nodig; de betrokkene weet waar die te vinden is.',
  ],
} as const
export const culpabilityFacts = {
  intent: 'De betrokkene verklaart het bewust niet te hebben gemeld, omdat er dan minder zou worden betaald.',
  'gross-negligence': 'De betrokkene is over hetzelfde twee keer eerder geschreven en liet het toch na.',
  normal: 'De betrokkene kon weten dat dit gemeld moest worden; het staat in de beschikking.',
  reduced: 'De betrokkene verloor in die tijd een ouder en kon de post niet bijhouden.',
  none: 'Er was niets dat de betrokkene had moeten melden.',
} as const

export const adviceReasons = {
  terminate: 'Het recht bestaat niet meer: de feiten en de verklaring laten zien dat de situatie is veranderd. De betrokkene is gehoord.',
  change: 'Het recht blijft bestaan, maar het bedrag moet worden aangepast aan wat is vastgesteld.',
  'not-grant': 'De aanvraag voldoet niet aan de voorwaarden. De betrokkene kon de vraag over de woonsituatie niet anders beantwoorden.',
  continue: 'De feiten laten zien dat er niets aan de hand is. De uitkering of het budget gaat door zoals het was.',
  revise: 'Over deze maanden was het bedrag te hoog; dat wordt rechtgezet.',
  revoke: 'Over deze maanden was er geen recht.',
  recover: 'Het te veel betaalde wordt teruggevraagd in termijnen, zodat de vaste lasten betaald kunnen worden.',
  fine: 'De betrokkene is hierover gehoord na uitleg over het zwijgrecht. De hoogte past bij de verwijtbaarheid.',
  warning: 'Het bedrag is klein en het is de eerste keer; een waarschuwing is genoeg.',
  help: 'De oorzaak ligt in schulden en onbegrip. Hulp lost meer op dan een sanctie.',
  convert: 'De zorg blijft nodig, maar een budget past niet meer. Een gecontracteerde aanbieder neemt de zorg over.',
  'stop-agreements': 'De aanbieder kan niet laten zien wie de zorg gaf. Nieuwe zorgovereenkomsten zijn nu niet verantwoord.',
  'civil-claim': 'De aanbieder declareerde zorg die niet is gegeven. De cliënt wist dat niet en betaalt dit niet.',
  'notify-authority': 'De kwaliteit van de zorg bij deze aanbieder vraagt om een oordeel van de toezichthouder.',
  'criminal-report': 'De urenstaten zijn volgens de cliënten niet door hen getekend.',
  'ikz-report': 'Er is aanleiding voor een vermoeden van fraude in de zorg; de gemeente moet dat melden.',
} as const

export const readerNotes = {
  agrees: [
    'De redenen zijn te volgen en de andere kant staat erin.',
    'Helder advies. De omstandigheden zijn goed meegewogen.',
    'Akkoord; de periode sluit aan bij de bevindingen.',
  ],
  returns: 'De periode in onderdeel 1 komt niet overeen met de bevindingen. Graag nakijken.',
} as const
export const deviations = [
  'Het eigen aandeel van de gemeente weegt voor mij zwaarder dan in het advies. Daarom een lichter besluit.',
  'De gevolgen voor de kinderen zijn te groot. Ik kies voor wijzigen in plaats van beëindigen.',
] as const
export const sentBack = 'Ik mis waarom een lager bedrag niet voldoende is. Graag aanvullen.'

export const unknownBecause = [
  'Het besluit is genomen, maar in Socrates is niet te zien of het is uitgevoerd.',
  'De aanvraag is ingetrokken voordat het besluit was verwerkt; het vervolg is niet geregistreerd.',
  'De betrokkene is verhuisd naar een andere gemeente; wat daar is besloten, is niet bekend.',
] as const

export const lessons = {
  'rule-not-understood': {
    aims: 'information',
    proposals: [
      'Leg in de beschikking met een voorbeeld uit welke inkomsten gemeld moeten worden.',
      'Vertel bij de start van de uitkering in één bladzijde wat een inwoner moet melden.',
    ],
  },
  'form-unclear': {
    aims: 'service',
    proposals: [
      'Zet de vraag over bijverdiensten apart op het inkomstenformulier.',
      'Laat tien inwoners het formulier proberen en pas het daarna aan.',
    ],
  },
  'change-not-passed-on': {
    aims: 'service',
    proposals: [
      'Stuur twee keer per jaar een herinnering: is er iets veranderd?',
      'Maak doorgeven per telefoon mogelijk, met een bevestiging per brief.',
    ],
  },
  debts: {
    aims: 'service',
    proposals: [
      'Bied schuldhulp aan zodra iemand een voorschot vraagt.',
      'Spreek met het Buurtteam af dat geldzorgen eerder bij ons bekend zijn.',
    ],
  },
  'deliberate-gain': {
    aims: 'process',
    proposals: [
      'Vraag bij de aanvraag om afschriften van alle rekeningen.',
      'Controleer bij elke nieuwe zorgovereenkomst wie de eigenaar is.',
    ],
  },
  'own-mistake': {
    aims: 'process',
    proposals: [
      'Laat een melding van de inwoner niet in een algemene postbus staan.',
      'Verwerk een wijziging binnen tien werkdagen en bevestig dat.',
    ],
  },
  'no-breach': {
    aims: 'none',
    proposals: [
      'Geen voorstel: de melding was te begrijpen en is met een gesprek opgelost.',
      'Geen voorstel; de gegevens waren al bekend.',
    ],
  },
  other: { aims: 'policy', proposals: ['Bespreek met beleid of de regeling past bij wisselende inkomsten.'] },
} as const
