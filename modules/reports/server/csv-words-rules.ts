import {
  type Channel,
  channelWords,
  type Scheme,
  type Source,
  type SourceOrganisationKind,
  schemeWords,
  sourceOrganisationKindWords,
  sourceWords,
} from '../contract.ts'

export interface GivenSource {
  source: Source
  organisationKind: SourceOrganisationKind | null
}

const moreSources: Record<string, GivenSource> = {
  burger: { source: 'resident', organisationKind: null },
  bewoner: { source: 'resident', organisationKind: null },
  particulier: { source: 'resident', organisationKind: null },
  eigen: { source: 'own-organisation', organisationKind: null },
  intern: { source: 'own-organisation', organisationKind: null },
  gemeente: { source: 'own-organisation', organisationKind: null },
  collega: { source: 'own-organisation', organisationKind: null },
  'w&i': { source: 'own-organisation', organisationKind: null },
  mo: { source: 'own-organisation', organisationKind: null },
  extern: { source: 'other-organisation', organisationKind: null },
  ketenpartner: { source: 'other-organisation', organisationKind: null },
  uwv: { source: 'other-organisation', organisationKind: 'social-security' },
  svb: { source: 'other-organisation', organisationKind: 'social-security' },
  belastingdienst: { source: 'other-organisation', organisationKind: 'social-security' },
  ib: { source: 'other-organisation', organisationKind: 'information-desk' },
  zorgaanbieder: { source: 'other-organisation', organisationKind: 'care' },
  corporatie: { source: 'other-organisation', organisationKind: 'housing' },
}

const moreChannels: Record<string, Channel> = {
  web: 'web-form',
  website: 'web-form',
  formulier: 'web-form',
  telefonisch: 'phone',
  tel: 'phone',
  post: 'letter',
  schriftelijk: 'letter',
  loket: 'counter',
  email: 'e-mail',
  mail: 'e-mail',
  partnersysteem: 'partner-system',
  csv: 'file',
  lijst: 'file',
}

const moreSchemes: Record<string, Scheme> = {
  bijstand: 'subsistence',
  levensonderhoud: 'subsistence',
  bijstandsuitkering: 'subsistence',
  participatiewet: 'subsistence',
  pw: 'subsistence',
  'bijzondere bijstand': 'financial-scheme',
  'financiele regeling': 'financial-scheme',
  regeling: 'financial-scheme',
  werk: 'work-file',
  're-integratie': 'work-file',
  wmo: 'wmo-pgb',
  'pgb wmo': 'wmo-pgb',
  'wmo pgb': 'wmo-pgb',
  jeugd: 'youth-pgb',
  jeugdwet: 'youth-pgb',
  'jeugd pgb': 'youth-pgb',
  'pgb jeugd': 'youth-pgb',
  overig: 'other',
  onbekend: 'other',
}

const sources = new Map<string, GivenSource>([
  ...Object.entries(sourceOrganisationKindWords)
    .filter(([kind]) => kind !== 'other')
    .map(([kind, { nl }]): [string, GivenSource] => [
      nl.toLowerCase(),
      { source: 'other-organisation', organisationKind: kind as SourceOrganisationKind },
    ]),
  ...Object.entries(sourceWords).map(([source, { nl }]): [string, GivenSource] => [
    nl,
    { source: source as Source, organisationKind: null },
  ]),
  ...Object.entries(moreSources),
])
const channels = wordsOf(channelWords, moreChannels)
const schemes = wordsOf(schemeWords, moreSchemes)

export const sourceFrom = (word: string): GivenSource | undefined => sources.get(asListed(word))
export const channelFrom = (word: string): Channel | undefined => channels.get(asListed(word))
export const schemeFrom = (word: string): Scheme | undefined => schemes.get(asListed(word))

/** The words that may stand in the columns with closed lists, for help texts and reasons of refusal. */
export const allowedWords = { bron: [...sources.keys()], kanaal: [...channels.keys()], regeling: [...schemes.keys()] } as const

function wordsOf<Value extends string>(list: Readonly<Record<Value, { nl: string }>>, more: Record<string, Value>): Map<string, Value> {
  const own = Object.entries<{ nl: string }>(list).map(([value, { nl }]): [string, Value] => [nl.toLowerCase(), value as Value])
  return new Map([...own, ...Object.entries<Value>(more)])
}

function asListed(word: string): string {
  return word.toLowerCase().replace(/\s+/g, ' ').trim()
}
