import type { WordList } from '#platform/contract/words.ts'

// Words only: screens that show a list need no schema, and load none.

export const sourceWords = {
  resident: { nl: 'inwoner', en: 'resident' },
  'own-organisation': { nl: 'eigen organisatie', en: 'own organisation' },
  'other-organisation': { nl: 'andere organisatie', en: 'other organisation' },
} as const satisfies WordList<string>

/** What kind of organisation reported, when the source is another organisation. */
export const sourceOrganisationKindWords = {
  municipality: { nl: 'andere gemeente', en: 'other municipality' },
  police: { nl: 'politie', en: 'police' },
  'social-security': { nl: 'UWV, SVB of Belastingdienst', en: 'social security or tax authority' },
  'information-desk': { nl: 'Inlichtingenbureau', en: 'information desk' },
  inspectorate: { nl: 'inspectie', en: 'inspectorate' },
  care: { nl: 'zorg- of hulporganisatie', en: 'care or help organisation' },
  housing: { nl: 'woningcorporatie', en: 'housing association' },
  business: { nl: 'bedrijf', en: 'business' },
  other: { nl: 'anders', en: 'other' },
} as const satisfies WordList<string>

export const channelWords = {
  'web-form': { nl: 'webformulier', en: 'web form' },
  phone: { nl: 'telefoon', en: 'phone' },
  letter: { nl: 'brief', en: 'letter' },
  counter: { nl: 'balie', en: 'counter' },
  'e-mail': { nl: 'e-mail', en: 'e-mail' },
  'partner-system': { nl: 'systeem van een partner', en: 'partner system' },
  file: { nl: 'bestand', en: 'file' },
  'advice-desk': { nl: 'adviesdesk', en: 'advice desk' },
  'partner-action': { nl: 'actie', en: 'action' },
} as const satisfies WordList<string>

export const reportStatusWords = {
  received: { nl: 'te beoordelen', en: 'to be judged' },
  'worth-investigating': { nl: 'onderzoekswaardig', en: 'worth investigating' },
  'under-investigation': { nl: 'in onderzoek', en: 'under investigation' },
  investigated: { nl: 'onderzocht', en: 'investigated' },
  'not-investigated': { nl: 'niet in onderzoek genomen', en: 'not investigated' },
  joined: { nl: 'samengevoegd', en: 'joined' },
} as const satisfies WordList<string>

/** Set by a person, for instance because somebody is at risk; never computed. */
export const urgencyWords = {
  normal: { nl: 'gewoon', en: 'normal' },
  urgent: { nl: 'spoed', en: 'urgent' },
} as const satisfies WordList<string>

/** What happened to a report, for its timeline; the keys are the actions in the trail. */
export const reportEventWords = {
  'report.received': { nl: 'Melding ontvangen', en: 'Report received' },
  'report.imported': { nl: 'Melding ingelezen uit een bestand', en: 'Report read in from a file' },
  'report.subject-identified': { nl: 'Betrokkene vastgelegd', en: 'Subject identified' },
  'report.unmasked': { nl: 'Gegevens van de betrokkene getoond', en: 'Subject shown' },
  'report.reporter-identity-opened': { nl: 'Gegevens van de melder geopend', en: 'Identity of the reporter opened' },
  'dialogue.asked': { nl: 'Vraag gesteld aan de melder', en: 'Question put to the reporter' },
  'dialogue.reporter-wrote': { nl: 'De melder schreef iets', en: 'The reporter wrote something' },
  'dialogue.reporter-added-document': { nl: 'De melder voegde een document toe', en: 'The reporter added a document' },
  'dialogue.read': { nl: 'Antwoord van de melder gelezen', en: 'Answer of the reporter read' },
  'report.assessed': { nl: 'Onderzoekswaardigheid beoordeeld', en: 'Worthiness judged' },
  'disclosure.asked': { nl: 'Delen met collega’s van de andere wet gevraagd', en: 'Sharing with the other law asked' },
  'disclosure.decided': { nl: 'Over delen met collega’s van de andere wet beslist', en: 'Sharing with the other law decided on' },
  'report.joined': { nl: 'Samengevoegd met een eerdere melding', en: 'Joined to an earlier report' },
  'report.taken-up': { nl: 'In onderzoek genomen', en: 'Taken into investigation' },
  'report.handed-over': { nl: 'Overgedragen aan een andere behandelaar', en: 'Handed over to another lead' },
  'report.closed': { nl: 'Onderzoek afgesloten', en: 'Investigation closed' },
  'report.reader-let-out': { nl: 'Collega leest niet meer mee', en: 'Colleague no longer reads along' },
  'report.reader-let-in': { nl: 'Collega mag meelezen', en: 'Colleague may read along' },
} as const satisfies WordList<string>
export type ReportEventName = keyof typeof reportEventWords
