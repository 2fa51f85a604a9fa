import type { ActionKind, Found } from '#modules/partner-actions/contract.ts'

/** What an action of a kind is called, for what it was held, and the fact for which its area was chosen. No area tells anything about who lives there. */
export const actionTexts: Readonly<
  Record<ActionKind, { title: string; goal: string; areas: readonly string[]; reasons: readonly string[] }>
> = {
  'business-estate': {
    title: 'Controle op werk',
    goal: 'Nagaan of er in de bedrijven wordt gewerkt zoals is opgegeven, en of de inschrijving klopt.',
    areas: ['Bedrijventerrein Voorbeeldhaven', 'Bedrijventerrein Demoweide', 'Bedrijventerrein Testpolder'],
    reasons: [
      'De Arbeidsinspectie vond hier in het vorige kwartaal vier bedrijven zonder kloppende inschrijving.',
      'Er kwamen in drie maanden zes meldingen binnen over werk op dit terrein dat niet is opgegeven.',
    ],
  },
  neighbourhood: {
    title: 'Buurtactie',
    goal: 'Adressen bezoeken waarover meldingen zijn binnengekomen en de inwoners wijzen op hulp die er is.',
    areas: ['Omgeving Proefplein', 'Omgeving Oefenkade', 'Omgeving Modelpad'],
    reasons: [
      'In dit gebied liggen acht meldingen die op een bezoek wachten.',
      'De woningcorporatie vroeg om samen te kijken naar vijf adressen met een brandonveilige berging.',
    ],
  },
  'dynamic-police': {
    title: 'Dynamische controle met de politie',
    goal: 'Samen met de politie op straat en bij bedrijven controleren, en vastleggen wat voor de gemeente van belang is.',
    areas: ['Route rond de Voorbeeldstraat', 'Route rond de Testweg', 'Route rond de Demolaan'],
    reasons: [
      'Het RIEC vroeg om deze controle na bevindingen bij een eerdere actie in hetzelfde gebied.',
      'Eerdere controles leverden hier signalen op over bedrijven zonder vergunning.',
    ],
  },
  'address-quality': {
    title: 'Adresonderzoek met de LAA',
    goal: 'Nagaan of de bewoning klopt met de basisregistratie op adressen met een signaal van de LAA.',
    areas: [
      'Adressen met een LAA-signaal, ronde oost',
      'Adressen met een LAA-signaal, ronde west',
      'Adressen met een LAA-signaal, ronde noord',
    ],
    reasons: [
      'De LAA leverde voor deze adressen een signaal dat is beoordeeld door Burgerzaken.',
      'Voor deze adressen is post onbestelbaar teruggekomen bij een overheidsorganisatie.',
    ],
  },
  'own-intervention': {
    title: 'Eigen interventie zorgaanbieders',
    goal: 'Zien of zorg wordt gegeven zoals die is afgesproken, op de tijden die in het plan staan.',
    areas: ['Zorglocaties in de wijk Modelpad', 'Zorglocaties rond de Oefenkade'],
    reasons: [
      'Bij drie bezoeken in het vorige half jaar was de afgesproken begeleiding er niet.',
      'Het Buurtteam gaf vier keer door dat zorg op deze locaties uitbleef.',
    ],
  },
  other: {
    title: 'Actie met een andere gemeente',
    goal: 'Samen met de buurgemeente controleren of zorg en uitkering kloppen bij wie in beide gemeenten bekend is.',
    areas: ['Locaties van aanbieders in twee gemeenten', 'Markt aan het Proefplein'],
    reasons: [
      'De buurgemeente deelde bevindingen over aanbieders die ook hier werken.',
      'Twee gemeenten ontvingen in dezelfde maand meldingen over dezelfde aanbieders.',
    ],
  },
}

/** What somebody wrote down at a location; what was seen, never who somebody is. */
export const foundNotes: Readonly<Record<Found, readonly string[]>> = {
  'nothing-found': ['Alles was zoals bekend.', 'Geen bijzonderheden gezien.', ''],
  'work-not-reported': [
    'Twee mensen aan het werk gezien; over hun uren konden zij niets laten zien.',
    'Er werd gewerkt in de hal achter het pand.',
  ],
  'residence-differs': ['De woning lijkt niet bewoond: geen bed, geen kleding.', 'Er stonden drie slaapplaatsen meer dan bekend.'],
  'business-differs': ['Op het adres zit een ander bedrijf dan is ingeschreven.', 'De inschrijving noemt opslag, er is een werkplaats.'],
  'care-not-delivered': [
    'De begeleider uit het plan was er niet en werd niet verwacht.',
    'Het logboek is de laatste weken niet bijgehouden.',
  ],
  unsafe: ['De nooduitgang stond vol met dozen; de eigenaar ruimt die op.', 'Losse gasslangen bij de kachel; brandweer gebeld.'],
  'for-partner': ['Doorgegeven aan de partner die meeliep.', 'De partner pakt dit zelf op.'],
  other: ['Een voertuig zonder papieren; de eigenaar komt ermee naar kantoor.'],
}

export const careNotes = [
  'Vraagt om hulp bij de administratie.',
  'Maakt zich zorgen over de huur.',
  'Wil graag gebeld worden door het Buurtteam.',
]

export const locationReasons = ['melding over dit adres', 'signaal van een partner', 'eerdere bevinding op dit adres', '']

export const partnerResults = [
  'Twee bedrijven kregen een waarschuwing op eigen bevoegdheid.',
  'Geen overtredingen op het eigen terrein gevonden.',
  'Een onderzoek gestart naar aanleiding van de administratie.',
  '',
]

export const evaluations = [
  'De taken waren vooraf duidelijk verdeeld. De avond was te kort voor alle adressen.',
  'Goede samenwerking. Volgende keer eerder delen welke adressen een partner zelf al bezoekt.',
  'De meeste mensen reageerden begripvol. De uitleg op papier hielp daarbij.',
]
