import type { WordList } from '#platform/contract/words.ts'

// Words only: screens that show a list need no schema, and load none.

export const domainWords = {
  'participation-act': { nl: 'Participatiewet', en: 'Participation Act' },
  wmo: { nl: 'Wmo 2015', en: 'Social Support Act 2015 (Wmo)' },
  'youth-act': { nl: 'Jeugdwet', en: 'Youth Act' },
} as const satisfies WordList<string>

/** Why the data of the file are used. */
export const purposeWords = {
  'lawfulness-of-benefit': { nl: 'Nagaan of de uitkering rechtmatig is', en: 'Check whether the benefit is lawful' },
  'lawfulness-of-application': { nl: 'Nagaan of een aanvraag kan worden toegekend', en: 'Check whether an application can be granted' },
  'lawfulness-of-personal-budget': {
    nl: 'Nagaan of een persoonsgebonden budget rechtmatig is besteed',
    en: 'Check whether a personal budget was spent lawfully',
  },
} as const satisfies WordList<string>

export const legalBasisWords = {
  'pw-53a': { nl: 'Participatiewet art. 53a lid 6 (onderzoek naar juistheid en volledigheid)', en: 'Participation Act art. 53a(6)' },
  'pw-17': { nl: 'Participatiewet art. 17 (inlichtingen en medewerking)', en: 'Participation Act art. 17' },
  'wmo-2-3-9': { nl: 'Wmo 2015 art. 2.3.9 (heronderzoek)', en: 'Wmo 2015 art. 2.3.9' },
  'wmo-6-1': { nl: 'Wmo 2015 art. 6.1 (toezicht op naleving)', en: 'Wmo 2015 art. 6.1' },
  'youth-8-1-2': { nl: 'Jeugdwet art. 8.1.2 (inlichtingen)', en: 'Youth Act art. 8.1.2' },
} as const satisfies WordList<string>

/** The ladder of means, mildest first (subsidiarity). */
export const methodStepWords = {
  1: { nl: 'Eigen dossier raadplegen', en: 'Consult our own file' },
  2: { nl: 'Basisregistraties en Suwinet', en: 'Base registers and Suwinet' },
  3: { nl: 'Openbaar register (KvK, Kadaster)', en: 'Public register (KvK, land registry)' },
  4: { nl: 'Gegevens of bewijs vragen aan de betrokkene', en: 'Ask the subject for data or proof' },
  5: { nl: 'Gesprek met de betrokkene', en: 'Talk with the subject' },
  6: { nl: 'Vragen aan derden', en: 'Questions to third parties' },
  7: { nl: 'Openbaar internet, niet stelselmatig', en: 'Open internet, not systematic' },
  8: { nl: 'Incidentele waarneming', en: 'Incidental observation' },
  9: { nl: 'Huisbezoek', en: 'Home visit' },
  10: { nl: 'Korte reeks waarnemingen', en: 'Short series of observations' },
} as const
export const HOME_VISIT_STEP = 9
export const OBSERVATION_STEP = 10
export const THIRD_PARTY_STEP = 6

export const methodStatusWords = {
  planned: { nl: 'gepland', en: 'planned' },
  done: { nl: 'gedaan', en: 'done' },
  'set-aside': { nl: 'niet nodig', en: 'not needed' },
} as const satisfies WordList<string>

export const regimeWords = {
  'reasonable-ground': {
    nl: 'Met redelijke grond: weigeren kan gevolgen hebben voor de uitkering',
    en: 'With reasonable ground: refusing may affect the benefit',
  },
  'free-consent': {
    nl: 'Zonder redelijke grond: weigeren heeft geen enkel gevolg',
    en: 'Without reasonable ground: refusing has no consequence at all',
  },
} as const satisfies WordList<string>

export const findingKindWords = {
  fact: { nl: 'feit', en: 'fact' },
  statement: { nl: 'verklaring', en: 'statement' },
  assumption: { nl: 'aanname', en: 'assumption' },
  'contra-indication': { nl: 'contra-indicatie', en: 'contra-indication' },
} as const satisfies WordList<string>

export const supportsWords = {
  breach: { nl: 'past bij een overtreding', en: 'fits a breach' },
  'no-breach': { nl: 'past bij géén overtreding', en: 'fits no breach' },
  neither: { nl: 'past bij beide', en: 'fits both' },
} as const satisfies WordList<string>

export const hearingPurposeWords = {
  'benefit-facts': { nl: 'feiten over de uitkering of het budget', en: 'facts about the benefit or budget' },
  fine: { nl: 'mede met het oog op een boete', en: 'also with a view to a fine' },
} as const satisfies WordList<string>

export const hearingWayWords = {
  office: { nl: 'op kantoor', en: 'at the office' },
  home: { nl: 'thuis', en: 'at home' },
  phone: { nl: 'telefonisch', en: 'by phone' },
  video: { nl: 'via video', en: 'by video' },
  written: { nl: 'schriftelijk', en: 'in writing' },
} as const satisfies WordList<string>

export const attendanceWords = {
  attended: { nl: 'gehoord', en: 'heard' },
  written: { nl: 'schriftelijk gereageerd', en: 'answered in writing' },
  'no-show': { nl: 'niet verschenen', en: 'did not come' },
} as const satisfies WordList<string>

/** What is tried after somebody did not come, before any consequence. */
export const noShowStepWords = {
  call: { nl: 'gebeld', en: 'called' },
  letter: { nl: 'brief gestuurd met nieuwe afspraak', en: 'sent a letter with a new appointment' },
  'neighbourhood-team': { nl: 'Buurtteam gevraagd', en: 'asked the neighbourhood team' },
} as const satisfies WordList<string>

export const hearingExceptionWords = {
  'awb-4-11-a': { nl: 'Awb 4:11 onder a: de zaak heeft te veel spoed', en: 'Awb 4:11(a): too urgent' },
  'awb-4-11-b': {
    nl: 'Awb 4:11 onder b: de betrokkene is hierover al gehoord en er is niets nieuws',
    en: 'Awb 4:11(b): already heard, nothing new',
  },
  'awb-4-11-c': {
    nl: 'Awb 4:11 onder c: het doel kan alleen zonder aankondiging worden bereikt',
    en: 'Awb 4:11(c): the purpose would be defeated',
  },
  'awb-4-12': {
    nl: 'Awb 4:12: alleen een geldbedrag, en in bezwaar volledig te herstellen',
    en: 'Awb 4:12: purely financial, fully open to objection',
  },
  'awb-4-8-2': {
    nl: 'Awb 4:8 lid 2: de betrokkene gaf gegevens niet die de wet verplicht',
    en: 'Awb 4:8(2): statutory data were not supplied',
  },
} as const satisfies WordList<string>

export const culpabilityWords = {
  intent: { nl: 'opzet', en: 'intent' },
  'gross-negligence': { nl: 'grove schuld', en: 'gross negligence' },
  normal: { nl: 'gewoon verwijtbaar', en: 'normal culpability' },
  reduced: { nl: 'verminderd verwijtbaar', en: 'reduced culpability' },
  none: { nl: 'niet verwijtbaar', en: 'no culpability' },
} as const satisfies WordList<string>

export const partKindWords = {
  terminate: { nl: 'uitkering of budget beëindigen', en: 'terminate' },
  change: { nl: 'uitkering of budget wijzigen (mutatie)', en: 'change' },
  'not-grant': { nl: 'aanvraag niet toekennen', en: 'do not grant' },
  continue: { nl: 'ongewijzigd voortzetten', en: 'continue unchanged' },
  revise: { nl: 'herzien over een periode', en: 'revise over a period' },
  revoke: { nl: 'intrekken over een periode', en: 'revoke over a period' },
  recover: { nl: 'terugvorderen', en: 'recover' },
  fine: { nl: 'bestuurlijke boete', en: 'administrative fine' },
  warning: { nl: 'schriftelijke waarschuwing', en: 'written warning' },
  help: { nl: 'hulp bieden', en: 'offer help' },
  convert: { nl: 'omzetten naar zorg in natura', en: 'convert to care in kind' },
  'stop-agreements': {
    nl: 'geen nieuwe zorgovereenkomsten met deze aanbieder goedkeuren',
    en: 'approve no new care agreements with this provider',
  },
  'civil-claim': { nl: 'civiel verhaal op de zorgaanbieder', en: 'civil claim on the care provider' },
  'notify-authority': {
    nl: 'melding aan IGJ, Arbeidsinspectie of Belastingdienst',
    en: 'report to the health inspectorate, labour inspectorate or tax authority',
  },
  'criminal-report': { nl: 'aangifte', en: 'report to the police' },
  'ikz-report': { nl: 'melding aan het Informatieknooppunt Zorgfraude', en: 'report to the care fraud information hub (IKZ)' },
} as const satisfies WordList<string>

/** Why a decision about a provision is changed: Wmo 2015 art. 2.3.10 lid 1, Jeugdwet art. 8.1.4 lid 1. */
export const groundWords = {
  a: {
    nl: 'er zijn onjuiste of onvolledige gegevens gegeven, en met de juiste gegevens was anders besloten',
    en: 'wrong or incomplete data were given, and the right data would have led to another decision',
  },
  b: { nl: 'de voorziening of het pgb is niet langer nodig', en: 'the provision or budget is no longer needed' },
  c: { nl: 'de voorziening of het pgb is niet meer toereikend', en: 'the provision or budget is no longer sufficient' },
  d: {
    nl: 'er is niet voldaan aan de voorwaarden van de voorziening of het pgb',
    en: 'the conditions of the provision or budget are not met',
  },
  e: {
    nl: 'de voorziening of het pgb is niet of voor een ander doel gebruikt',
    en: 'the provision or budget was not used, or for another purpose',
  },
} as const satisfies WordList<string>

export const adviceStatusWords = {
  draft: { nl: 'concept', en: 'draft' },
  reading: { nl: 'bij de meelezer', en: 'with the reader' },
  returned: { nl: 'terug van de meelezer', en: 'returned by the reader' },
  sent: { nl: 'verzonden', en: 'sent' },
  'sent-back': { nl: 'terug van de manager', en: 'sent back by the manager' },
} as const satisfies WordList<string>

export const choiceWords = {
  follow: { nl: 'Advies volgen', en: 'Follow the advice' },
  deviate: { nl: 'Afwijken van het advies', en: 'Deviate from the advice' },
  'send-back': { nl: 'Terugsturen naar de specialist', en: 'Send back to the specialist' },
} as const satisfies WordList<string>

export const objectionResultWords = {
  unfounded: { nl: 'ongegrond', en: 'unfounded' },
  founded: { nl: 'gegrond', en: 'founded' },
  'partly-founded': { nl: 'deels gegrond', en: 'partly founded' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
} as const satisfies WordList<string>

/** What the figures count (programme 2024: beëindiging, mutatie, niet-verstrekking). */
export const resultWords = {
  terminated: { nl: 'beëindiging', en: 'termination' },
  changed: { nl: 'mutatie', en: 'change' },
  'not-granted': { nl: 'niet-verstrekking', en: 'non-award' },
  'no-finding': { nl: 'niets aan de hand', en: 'no finding' },
  other: { nl: 'anders', en: 'other' },
  unknown: { nl: 'onbekend', en: 'unknown' },
} as const satisfies WordList<string>

export const registeredInWords = {
  socrates: { nl: 'Socrates', en: 'Socrates' },
  zorgned: { nl: 'Zorgned', en: 'Zorgned' },
  'case-system': { nl: 'het zaaksysteem', en: 'the case system' },
} as const satisfies WordList<string>

export const causeWords = {
  'rule-not-understood': { nl: 'regel niet begrepen', en: 'rule not understood' },
  'form-unclear': { nl: 'formulier of brief onduidelijk', en: 'form or letter unclear' },
  'change-not-passed-on': { nl: 'wijziging niet doorgegeven', en: 'change not passed on' },
  debts: { nl: 'schulden of geldnood', en: 'debts or need' },
  'deliberate-gain': { nl: 'bewust voordeel', en: 'deliberate gain' },
  'own-mistake': { nl: 'fout van de gemeente zelf', en: "the municipality's own mistake" },
  'no-breach': { nl: 'er was niets aan de hand', en: 'no breach at all' },
  other: { nl: 'anders', en: 'other' },
} as const satisfies WordList<string>

export const aimWords = {
  service: { nl: 'dienstverlening', en: 'service' },
  information: { nl: 'voorlichting', en: 'information' },
  process: { nl: 'werkproces', en: 'process' },
  policy: { nl: 'beleid', en: 'policy' },
  none: { nl: 'geen voorstel', en: 'no proposal' },
} as const satisfies WordList<string>

export const memberPartWords = {
  colleague: { nl: 'collega in het onderzoek', en: 'colleague on the file' },
  reader: { nl: 'meelezer', en: 'reader' },
  authoriser: { nl: 'machtigt waarnemingen', en: 'authorises observations' },
} as const satisfies WordList<string>

export const conflictMomentWords = {
  assignment: { nl: 'bij toewijzing', en: 'at assignment' },
  reading: { nl: 'bij meelezen', en: 'when reading along' },
  decision: { nl: 'bij het besluit', en: 'at the decision' },
} as const satisfies WordList<string>

/** Where a gate is opened: a section of the file page, or the pages about the budget. */
export const placeWords = {
  assignment: { nl: 'Toewijzing', en: 'Assignment' },
  plan: { nl: 'Plan', en: 'Plan' },
  research: { nl: 'Onderzoek', en: 'Research' },
  findings: { nl: 'Bevindingen', en: 'Findings' },
  hearing: { nl: 'Horen', en: 'Hearing' },
  weighing: { nl: 'Afwegen', en: 'Weighing' },
  advice: { nl: 'Advies', en: 'Advice' },
  decision: { nl: 'Besluit', en: 'Decision' },
  outcome: { nl: 'Resultaat', en: 'Outcome' },
  budget: { nl: 'Pgb', en: 'Personal budget' },
} as const
export type Place = keyof typeof placeWords
