import type { Channel, Source, SourceOrganisationKind } from '#modules/reports/contract.ts'
import type { WeightsOf } from '../dice.ts'

/** How a report begins and ends, by who tells it. {naam} is whom it is about. */
export const openings: Readonly<Record<Source, readonly string[]>> = {
  resident: [
    'Ik wil iets doorgeven waar ik mij zorgen over maak.',
    'Dit zit mij al een tijd dwars.',
    'Ik weet niet of dit mag, daarom meld ik het.',
    'Goedendag, ik heb een melding.',
    'Ik bel liever niet, daarom schrijf ik het op.',
  ],
  'own-organisation': [
    'Signaal van het team na een gesprek.',
    'Bij het heronderzoek viel dit op.',
    'Uit de administratie blijkt iets dat nader bekeken moet worden.',
    'Na overleg met de klantmanager geef ik dit door.',
  ],
  'other-organisation': [
    'Wij geven dit door omdat het voor de gemeente van belang kan zijn.',
    'Tijdens ons eigen werk zagen wij het volgende.',
    'Op grond van onze taak melden wij dit.',
  ],
}
export const closings: Readonly<Record<Source, readonly string[]>> = {
  resident: [
    'Ik heb het zelf gezien.',
    'Ik heb het van iemand gehoord die het kan weten.',
    'Ik wil graag anoniem blijven.',
    'U mag mij bellen als u vragen heeft.',
    'Misschien is er een goede verklaring voor.',
  ],
  'own-organisation': [
    'Er is nog niet met de betrokkene over gesproken.',
    'De betrokkene kon het aan de balie niet uitleggen.',
    'Een brief hierover is niet beantwoord.',
  ],
  'other-organisation': [
    'De stukken zijn op te vragen.',
    'Wij hebben zelf geen contact opgenomen met de betrokkene.',
    'Wij horen graag of u meer nodig heeft.',
  ],
}
export const namings = ['Het gaat om {naam}.', 'De betrokkene heet {naam}.', 'Dit gaat over {naam}.'] as const

export const channels: Readonly<Record<Source, WeightsOf<Channel>>> = {
  resident: { 'web-form': 56, phone: 24, letter: 8, counter: 6, 'e-mail': 6 },
  'own-organisation': { 'e-mail': 50, phone: 25, counter: 25 },
  'other-organisation': { 'e-mail': 35, letter: 20, 'partner-system': 30, file: 15 },
}

export const organisations: readonly { name: string; kind: SourceOrganisationKind }[] = [
  { name: 'Inlichtingenbureau', kind: 'information-desk' },
  { name: 'UWV', kind: 'social-security' },
  { name: 'SVB', kind: 'social-security' },
  { name: 'Voorbeeldwonen', kind: 'housing' },
  { name: 'Demozorg Midden', kind: 'care' },
  { name: 'Gemeente Voorbeeldstad', kind: 'municipality' },
  { name: 'Politie', kind: 'police' },
]

/** What is known about the benefit, per scheme; no names, because the judge reads it blind. */
export const benefitFacts = {
  subsistence: [
    'Bijstand voor een alleenstaande sinds 2021; laatste heronderzoek twee jaar geleden.',
    'Bijstand met een kostendelersnorm; inkomstenformulier elke maand ingeleverd.',
    'Bijstand voor een alleenstaande ouder; geen inkomsten opgegeven.',
  ],
  'financial-scheme': ['Bijzondere bijstand toegekend dit jaar.', 'Gebruikt de U-pas; inkomen opgegeven bij de aanvraag.'],
  'work-file': ['Werkdossier met een lopend traject; geen sancties.', 'Proefplaatsing met loonkostensubsidie.'],
  'wmo-pgb': [
    'PGB voor begeleiding, zes uur per week; één zorgovereenkomst.',
    'PGB voor huishoudelijke hulp en begeleiding; vertegenwoordiger bekend.',
  ],
  'youth-pgb': ['Jeugd-PGB voor begeleiding thuis, vier uur per week.', 'Jeugd-PGB voor logeeropvang.'],
  other: ['Geen lopende uitkering bekend bij dit team.', 'IOAW-uitkering sinds 2022.'],
} as const
