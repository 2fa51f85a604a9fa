import type { WordList, Words } from '#platform/contract/words.ts'

/** What somebody looked at, in plain words; the keys are the actions in the trail. A test holds them against the code. */
export const lookWords = {
  'action.item-opened': { nl: 'Stuk bij een actie geopend', en: 'Item of an action opened' },
  'action.export-checked': { nl: 'Bekeken wat naar een partner zou gaan', en: 'Seen what would go to a partner' },
  'investigation.read': { nl: 'Dossier geopend', en: 'File opened' },
  'investigation.timeline-read': { nl: 'Tijdlijn van het dossier bekeken', en: 'Timeline of the file seen' },
  'investigation.looks-read': { nl: 'Bekeken wie er keek', en: 'Seen who looked' },
  'investigations.listed': { nl: 'Lijst van onderzoeken bekeken', en: 'List of investigations seen' },
  'investigations.about-same-subject-read': {
    nl: 'Andere onderzoeken over dezelfde betrokkene bekeken',
    en: 'Other investigations of the same subject seen',
  },
  'decisions.listed': { nl: 'Lijst van besluiten bekeken', en: 'List of decisions seen' },
  'report.seen': { nl: 'Melding geopend', en: 'Report opened' },
  'report.timeline-read': { nl: 'Tijdlijn van de melding bekeken', en: 'Timeline of the report seen' },
  'report.looks-read': { nl: 'Bekeken wie er keek', en: 'Seen who looked' },
  'report.reporter-identity-seen': { nl: 'Gegevens van de melder bekeken', en: 'Identity of the reporter seen' },
  'reports.listed': { nl: 'Lijst van meldingen bekeken', en: 'List of reports seen' },
  'reports.rows-listed': { nl: 'Regels onder een cijfer bekeken', en: 'Rows under a figure seen' },
  'investigation.access-read': { nl: 'Bekeken wie het dossier mag zien', en: 'Seen who may see the file' },
  'access.requests-listed': { nl: 'Lijst van vragen om toegang bekeken', en: 'List of requests for access seen' },
  'access.own-listed': { nl: 'Eigen vragen om toegang bekeken', en: 'Own requests for access seen' },
  'access.glass-uses-listed': { nl: 'Lijst van noodtoegang bekeken', en: 'List of emergency access seen' },
  'disclosures.listed': { nl: 'Lijst van delen tussen wetten bekeken', en: 'List of sharing between laws seen' },
  'report.disclosures-read': { nl: 'Bekeken wat van de melding gedeeld mag worden', en: 'Seen what of the report may be shared' },
  'question.seen': { nl: 'Adviesvraag geopend', en: 'Question for advice opened' },
  'question.looks-read': { nl: 'Bekeken wie er keek', en: 'Seen who looked' },
  'questions.listed': { nl: 'Lijst van adviesvragen bekeken', en: 'List of questions for advice seen' },
  'dialogue.seen': { nl: 'Gesprek met de melder bekeken', en: 'Talk with the reporter seen' },
  'dialogue.document-opened': { nl: 'Document van de melder geopend', en: 'Document of the reporter opened' },
  'dialogue.answers-listed': { nl: 'Lijst van antwoorden van melders bekeken', en: 'List of answers of reporters seen' },
  'bsn.shown': { nl: 'BSN getoond', en: 'BSN shown' },
  'account.opened': { nl: 'Gegevens van een medewerker bekeken', en: 'Details of a colleague seen' },
  'accounts.listed': { nl: 'Lijst van medewerkers bekeken', en: 'List of colleagues seen' },
  'groups.listed': { nl: 'Bekeken wie door een groep een rol heeft', en: 'Seen who has a role by a group' },
  'rights.reviews-listed': { nl: 'Lijst van beoordeelde rechten bekeken', en: 'List of reviewed rights seen' },
  'rights.due-listed': { nl: 'Lijst van te beoordelen rechten bekeken', en: 'List of rights to review seen' },
  'sessions.seen': { nl: 'Sessies van een medewerker bekeken', en: 'Sessions of a colleague seen' },
  'rights.exported': { nl: 'Beoordeling van rechten opgehaald als bestand', en: 'Review of rights fetched as a file' },
  'party.looked-up': { nl: 'Persoon of organisatie opgezocht', en: 'Person or organisation looked up' },
  'privacy.looks-listed': { nl: 'Overzicht van inzage bekeken', en: 'Overview of looks seen' },
  'privacy.looks-exported': { nl: 'Overzicht van inzage opgehaald als bestand', en: 'Overview of looks fetched as a file' },
  'privacy.person-searched': { nl: 'Opgezocht wie naar deze persoon keek', en: 'Looked up who looked at this person' },
  'privacy.person-searches-listed': { nl: 'Bekeken wie eerder naar een persoon zocht', en: 'Seen who searched for a person before' },
  'privacy.processing-exported': { nl: 'Verwerkingen opgehaald als bestand', en: 'Processing log fetched as a file' },
  'privacy.processing-searched': { nl: 'In de verwerkingen gezocht', en: 'Processing log searched' },
  'figures.rows-listed': { nl: 'Regels onder een cijfer bekeken', en: 'Rows under a figure seen' },
  'lessons.proposals-listed': { nl: 'Voorstellen uit dossiers bekeken', en: 'Proposals from files seen' },
  'time.team-read': { nl: 'Tijd van het team bekeken', en: 'Time of the unit seen' },
  'time.person-read': {
    nl: 'Werkpatroon en afwezigheid van een medewerker bekeken',
    en: 'Working pattern and absence of a colleague seen',
  },
  'hours.read': { nl: 'Uren van een medewerker bekeken', en: 'Hours of a colleague seen' },
  'hours.month-read': { nl: 'Uren van een maand van het team bekeken', en: 'Hours of a month of the unit seen' },
  'hours.unit-exported': { nl: 'Uren van het team opgehaald als bestand', en: 'Hours of the unit fetched as a file' },
  'hours.files-searched': { nl: 'Eigen dossier gezocht om uren op te schrijven', en: 'Own file looked up to write hours on' },
  'sharings.listed': { nl: 'Lijst van gedeelde gegevens bekeken', en: 'List of shared data seen' },
  'sharings.exported': { nl: 'Lijst van gedeelde gegevens opgehaald als bestand', en: 'List of shared data fetched as a file' },
  'programme.pickables-listed': { nl: 'Leerpunten voor het programma bekeken', en: 'Lessons for the programme seen' },
} as const satisfies WordList<string>

/** How somebody stands to a report or file, or stood when they looked. */
export const caseRoleWords = {
  lead: { nl: 'behandelaar', en: 'lead' },
  colleague: { nl: 'collega op het dossier', en: 'colleague on the file' },
  reader: { nl: 'meelezer', en: 'reader' },
  authoriser: { nl: 'gaf waarnemingen vrij', en: 'authorised observations' },
  decider: { nl: 'besloot hierover', en: 'decided on it' },
  mandate: { nl: 'gevraagd om te besluiten', en: 'asked to decide' },
  handler: { nl: 'behandelaar van de melding', en: 'handler of the report' },
  filer: { nl: 'legde de melding vast', en: 'filed the report' },
  judge: { nl: 'beoordeelde de melding', en: 'judged the report' },
  intake: { nl: 'melding wachtte op een oordeel van dit team', en: 'report waited for a judgement by this team' },
  coordinator: { nl: 'coördinator van het team', en: 'coordinator of the team' },
  adviser: { nl: 'beantwoordt de adviesvraag', en: 'answers the question for advice' },
  joiner: { nl: 'kijkt mee met de adviesvraag', en: 'joined the question for advice' },
  asker: { nl: 'stelde de adviesvraag', en: 'asked for advice' },
  recorder: { nl: 'legde de adviesvraag vast', en: 'recorded the question for advice' },
  'advice-desk': { nl: 'adviesdesk', en: 'advice desk' },
  named: { nl: 'genoemd bij het verzegelde dossier', en: 'named on the sealed file' },
  granted: { nl: 'kreeg tijdelijk toegang', en: 'was given access for a time' },
  crew: { nl: 'ging mee op de actie', en: 'went along on the action' },
  guest: { nl: 'gast op een deel', en: 'guest on a part' },
  'break-glass': { nl: 'noodtoegang', en: 'emergency access' },
  other: { nl: 'geen rol bij dit dossier', en: 'no role on this file' },
} as const satisfies WordList<string>

export const cameFromWords = {
  browser: { nl: 'scherm', en: 'screen' },
  public: { nl: 'openbare pagina', en: 'public page' },
  'command-line': { nl: 'opdrachtregel', en: 'command line' },
  background: { nl: 'achtergrond', en: 'background' },
} as const satisfies WordList<string>

/** What data are used for, short; the register has the whole text. */
export const purposeWords = {
  'sign-in': { nl: 'aanmelden', en: 'signing in' },
  administration: { nl: 'beheer', en: 'administration' },
  'receiving-reports': { nl: 'meldingen ontvangen', en: 'receiving reports' },
  'social-domain-enforcement': { nl: 'onderzoek naar rechtmatigheid', en: 'enforcement in the social domain' },
  'advising-colleagues': { nl: 'advies aan collega’s', en: 'advising colleagues' },
  'programme-account': { nl: 'verantwoording', en: 'account of the programme' },
  'data-protection': { nl: 'toezicht op inzage', en: 'oversight of looks' },
  'informing-residents': { nl: 'inwoners voorlichten', en: 'informing residents' },
  'planning-work': { nl: 'inzet en rooster', en: 'deployment and roster' },
  'working-with-partners': { nl: 'samenwerken met ketenpartners', en: 'working with chain partners' },
} as const satisfies WordList<string>

/** The words of a code from the trail; a code that came later than these words shows itself. */
export function wordsOf(list: WordList<string>, code: string): Words {
  return list[code] ?? { nl: code, en: code }
}
