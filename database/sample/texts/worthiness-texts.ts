import type { CriterionKey, WorthinessOutcome } from '#modules/reports/contract.ts'

/** Answers of a judge, per criterion: when it is taken up, and when it is not. {onderwerp} is what the report is about. */
export const worthinessAnswers: Readonly<Record<CriterionKey, { yes: readonly string[]; no: readonly string[] }>> = {
  concreteness: {
    yes: ['De melding noemt wat er is gezien en op welke dagen: {onderwerp}.', 'Er staan een periode en een plaats in de melding.'],
    no: ['De melding noemt geen dag, plaats of bedrag.', 'Het blijft bij een vermoeden over {onderwerp}.'],
  },
  verifiability: {
    yes: ['Na te gaan met het eigen dossier en Suwinet.', 'De betrokkene kan dit zelf laten zien met stukken.'],
    no: ['Er is geen bron waarmee dit is na te gaan.', 'Alleen na te gaan met een zwaar middel; dat past niet bij wat er ligt.'],
  },
  topicality: {
    yes: ['Het speelt nu en is een paar maanden geleden begonnen.', 'De melding gaat over het lopende jaar.'],
    no: ['Het gaat over een periode van jaren geleden.', 'De situatie is volgens de melding al voorbij.'],
  },
  'right-or-amount': {
    yes: ['Kan het recht of de hoogte veranderen; zie de inlichtingenplicht.', 'Raakt de hoogte van de uitkering of het budget.'],
    no: ['Als het waar is, verandert er niets aan het recht.', 'Dit is geen omstandigheid die gemeld hoeft te worden.'],
  },
  source: {
    yes: ['De melder heeft het zelf gezien.', 'Het komt uit het eigen werk van een collega, met een datum.'],
    no: ['De melder heeft het van horen zeggen.', 'Er is ruzie tussen melder en betrokkene; dat maakt voorzichtig.'],
  },
  'already-known': {
    yes: ['In het dossier staat hier niets over.', 'Het dossier noemt een andere situatie dan de melding.'],
    no: ['Dit is al bekend en verklaard in het dossier.', 'De betrokkene heeft dit zelf al doorgegeven.'],
  },
  'earlier-reports': {
    yes: ['Er zijn geen eerdere meldingen.', 'Een eerdere melding ging over iets anders.'],
    no: ['Een eerdere melding over hetzelfde leverde niets op.', 'Er zijn geen eerdere meldingen.'],
  },
  seriousness: {
    yes: ['Het gaat om meer maanden. Niemand loopt gevaar.', 'Er kan iemand zijn die zorg mist; dat vraagt snel handelen.'],
    no: ['Het gaat om een klein bedrag en er loopt niemand gevaar.', 'Niet ernstig; geen kwetsbare mensen betrokken.'],
  },
  'milder-way': {
    yes: ['Een brief is niet genoeg, omdat stukken vergeleken moeten worden.', 'Een telefoontje is geprobeerd en gaf geen duidelijkheid.'],
    no: ['Een telefoontje met uitleg is hier genoeg.', 'W&I kan dit in het eigen gesprek meenemen.'],
  },
  'within-terms': {
    yes: ['De termijn van zes maanden na het signaal loopt nog.', 'Ruim binnen de termijnen.'],
    no: ['Terugkijken kan nog maar voor een deel.', 'Niet van belang, want er volgt geen besluit.'],
  },
}

export const worthinessMotivations: Readonly<Record<WorthinessOutcome, readonly string[]>> = {
  investigate: [
    'De melding is concreet en na te gaan, en kan het recht veranderen. Een lichtere weg gaf geen antwoord. Daarom onderzoek.',
    'Het gaat om eigen waarneming over meer maanden. De feiten zijn met lichte middelen te controleren.',
    'Er kan iemand zorg missen waarvoor wordt betaald. Dat vraagt een onderzoek, te beginnen met een gesprek.',
  ],
  'hand-over': [
    'Het team heeft binnenkort zelf een gesprek en kan dit daarin meenemen.',
    'Dit gaat over een wijziging die het team zelf kan verwerken.',
  ],
  'light-contact': [
    'Bellen en uitleggen wat gemeld moet worden is hier genoeg.',
    'Een brief met de vraag om een loonstrook lost dit waarschijnlijk op.',
  ],
  refer: [
    'Dit hoort bij een andere instantie; voor de uitkering verandert er niets.',
    'De melding wijst vooral op zorgen; hulp is hier beter dan onderzoek.',
  ],
  'no-action': [
    'De melding is te vaag en niet na te gaan.',
    'Wat wordt gemeld, is al bekend en mag.',
    'Er zijn geen feiten genoemd die iets aan het recht veranderen.',
  ],
}

export const joinedBecause = [
  'Gaat over dezelfde situatie en dezelfde periode als de eerdere melding.',
  'Zelfde melding, nu ook per telefoon doorgegeven.',
  'Voegt niets nieuws toe aan de eerdere melding over hetzelfde.',
] as const
