import type { WordList } from '#platform/contract/words.ts'

// Words only: screens that show a list need no schema, and load none.

export const actionKindWords = {
  'business-estate': { nl: 'bedrijventerrein', en: 'business park' },
  neighbourhood: { nl: 'buurt', en: 'neighbourhood' },
  'dynamic-police': { nl: 'dynamische actie met de politie', en: 'dynamic action with the police' },
  'address-quality': { nl: 'landelijke aanpak adresfraude', en: 'national approach to address fraud' },
  'own-intervention': { nl: 'eigen interventie', en: 'own intervention' },
  other: { nl: 'anders', en: 'other' },
} as const satisfies WordList<string>

export const ledByWords = {
  own: { nl: 'eigen actie', en: 'our own action' },
  partner: { nl: 'actie van een partner', en: 'action by a partner' },
} as const satisfies WordList<string>

/** In which cooperation, or under which law, an action is held. */
export const frameworkWords = {
  lsi: { nl: 'LSI', en: 'LSI (national intervention teams)' },
  riec: { nl: 'RIEC', en: 'RIEC (organised crime centre)' },
  laa: { nl: 'LAA', en: 'LAA (national address quality)' },
  'participation-act': { nl: 'Participatiewet', en: 'Participation Act' },
  'social-support': { nl: 'Wmo 2015 of Jeugdwet', en: 'Social Support Act or Youth Act' },
  other: { nl: 'anders', en: 'other' },
} as const satisfies WordList<string>

export const locationKindWords = {
  business: { nl: 'bedrijf', en: 'business' },
  home: { nl: 'woning', en: 'home' },
  public: { nl: 'openbare plek', en: 'public place' },
  other: { nl: 'anders', en: 'other' },
} as const satisfies WordList<string>

export const locationOriginWords = {
  hand: { nl: 'met de hand', en: 'by hand' },
  file: { nl: 'uit een bestand', en: 'from a file' },
  search: { nl: 'gezocht adres', en: 'searched address' },
  field: { nl: 'ter plaatse toegevoegd', en: 'added on the spot' },
} as const satisfies WordList<string>

export const visitStateWords = {
  visited: { nl: 'bezocht', en: 'visited' },
  'nobody-there': { nl: 'niemand aanwezig', en: 'nobody there' },
  'not-visited': { nl: 'niet bezocht', en: 'not visited' },
} as const satisfies WordList<string>

/** What can be found at a location. "Nothing found" is an answer and stands alone. */
export const foundWords = {
  'nothing-found': { nl: 'niets gevonden', en: 'nothing found' },
  'work-not-reported': { nl: 'werk gezien dat niet bekend is', en: 'work seen that is not known' },
  'residence-differs': { nl: 'bewoning anders dan bekend', en: 'residence other than known' },
  'business-differs': { nl: 'bedrijf anders dan ingeschreven', en: 'business other than registered' },
  'care-not-delivered': { nl: 'zorg niet gezien zoals afgesproken', en: 'care not seen as agreed' },
  unsafe: { nl: 'onveilige situatie', en: 'unsafe situation' },
  'for-partner': { nl: 'iets voor een partner', en: 'something for a partner' },
  other: { nl: 'iets anders', en: 'something else' },
} as const satisfies WordList<string>

/** Signs that somebody needs help. They go to help, never to enforcement. */
export const careSignalWords = {
  'needs-help': { nl: 'iemand heeft hulp nodig', en: 'somebody needs help' },
  children: { nl: 'zorgen om kinderen', en: 'worries about children' },
  money: { nl: 'geldzorgen', en: 'money worries' },
  housing: { nl: 'ongezond of onveilig wonen', en: 'unhealthy or unsafe housing' },
  exploitation: { nl: 'mogelijk uitbuiting', en: 'possible exploitation' },
  other: { nl: 'andere zorg', en: 'another worry' },
} as const satisfies WordList<string>

/** Under which power our own people acted at a location. */
export const powerWords = {
  'participation-act-53a': {
    nl: 'onderzoek naar uitkering (Participatiewet art. 53a)',
    en: 'benefit investigation (Participatiewet art. 53a)',
  },
  'social-support-6-1': { nl: 'toezicht Wmo (Wmo 2015 art. 6.1)', en: 'Wmo supervision (Wmo 2015 art. 6.1)' },
  'youth-act': { nl: 'toezicht Jeugdwet', en: 'Youth Act supervision' },
  'brp-4-2': { nl: 'toezicht op adressen (Wet BRP art. 4.2)', en: 'address supervision (Wet BRP art. 4.2)' },
  consent: { nl: 'met toestemming van wie er woont of werkt', en: 'with consent of who lives or works there' },
  'public-place': { nl: 'gezien vanaf de openbare weg', en: 'seen from the public road' },
  'partner-power': { nl: 'een partner ging op eigen bevoegdheid naar binnen', en: 'a partner entered under its own power' },
  none: { nl: 'geen bevoegdheid gebruikt', en: 'no power used' },
} as const satisfies WordList<string>

export const entryConsentWords = {
  'not-needed': { nl: 'niet nodig', en: 'not needed' },
  given: { nl: 'gegeven', en: 'given' },
  refused: { nl: 'geweigerd', en: 'refused' },
} as const satisfies WordList<string>

export const photoConsentWords = {
  'nobody-in-view': { nl: 'er staat niemand op', en: 'nobody is in view' },
  given: { nl: 'wie erop staat vindt het goed', en: 'who is in view agrees' },
} as const satisfies WordList<string>

export const packEndWords = {
  returned: { nl: 'terug en gewist', en: 'back and wiped' },
  revoked: { nl: 'ingetrokken', en: 'revoked' },
  lost: { nl: 'kwijt', en: 'lost' },
} as const satisfies WordList<string>
