import type { Result } from '#modules/investigations/contract.ts'
import type { ReportStatus, Source } from '#modules/reports/contract.ts'
import type { Words } from '#platform/contract/words.ts'
import type { FigureKey } from '../contract.ts'

/** Sums of one year, as the modules that own them keep them. */
export interface Counted {
  reports: readonly { source: Source; status: ReportStatus; n: number }[]
  investigations: readonly { source: Source; state: 'open' | 'closed'; result: Result | 'none' | null; n: number }[]
}

/** Which rows a figure counts: the number and the list under it both come from here. */
export type Counting =
  | { of: 'reports'; statuses: readonly ReportStatus[] }
  | { of: 'investigations'; state?: 'open' | 'closed'; results?: readonly Result[] }

interface FigureDefinition {
  definition: Words
  countedIn: Words
  partOf: FigureKey | null
  counting: Counting
}

const reportsKept: Words = { nl: 'Meldingen in Wederhoor', en: 'Reports in Wederhoor' }
const investigationsKept: Words = { nl: 'Onderzoeken in Wederhoor', en: 'Investigations in Wederhoor' }
const sharedYear = { nl: 'Het jaar is het jaar waarin de melding binnenkwam.', en: 'The year is the year in which the report came in.' }

/** What each figure means. The year is always the year of receipt: the files of one year stay together to the end. */
export const figureDefinitions: Readonly<Record<FigureKey, FigureDefinition>> = {
  received: reports(null, ['received', 'worth-investigating', 'under-investigation', 'investigated', 'not-investigated'], {
    nl: 'Alle meldingen die binnenkwamen. Dubbele meldingen die bij een eerdere melding zijn gevoegd, tellen niet mee.',
    en: 'All reports that came in. Duplicates that were joined to an earlier report do not count.',
  }),
  joined: reports(null, ['joined'], {
    nl: 'Meldingen over hetzelfde, die met een reden bij een eerdere melding zijn gevoegd. Ze zijn bewaard en tellen apart.',
    en: 'Reports about the same, joined to an earlier one with a reason. They are kept and counted apart.',
  }),
  unjudged: reports('received', ['received'], {
    nl: 'Ontvangen meldingen waarvan nog niet is beoordeeld of ze onderzoek waard zijn.',
    en: 'Reports received that have not been judged on worthiness yet.',
  }),
  'not-investigated': reports('received', ['not-investigated'], {
    nl: 'Beoordeelde meldingen die niet worden onderzocht: overgedragen, licht contact, verwezen of geen actie.',
    en: 'Judged reports that are not investigated: handed over, light contact, referred or no action.',
  }),
  'worth-investigating': reports('received', ['worth-investigating', 'under-investigation', 'investigated'], {
    nl: 'Meldingen die iemand op feiten en omstandigheden onderzoekswaardig vond, ook als het onderzoek nog moet beginnen.',
    en: 'Reports that somebody judged worth investigating on facts and circumstances, also when the investigation has yet to begin.',
  }),
  investigated: investigations(
    'worth-investigating',
    {},
    {
      nl: 'Onderzoekswaardige meldingen waarvoor een onderzoek is geopend, lopend of afgerond.',
      en: 'Reports worth investigating for which an investigation was opened, running or finished.',
    },
  ),
  open: investigations(
    'investigated',
    { state: 'open' },
    {
      nl: 'Geopende onderzoeken die nog niet zijn afgesloten.',
      en: 'Opened investigations that are not closed yet.',
    },
  ),
  finished: investigations(
    'investigated',
    { state: 'closed' },
    {
      nl: 'Onderzoeken die zijn afgesloten, met elke uitkomst, ook als de uitkomst onbekend is.',
      en: 'Investigations that are closed, whatever the outcome, also when the outcome is unknown.',
    },
  ),
  terminated: finishedWith('terminated', {
    nl: 'Afgeronde onderzoeken waarna een lopende uitkering of voorziening is beëindigd.',
    en: 'Finished investigations after which a running benefit or provision was ended.',
  }),
  changed: finishedWith('changed', {
    nl: 'Afgeronde onderzoeken waarna een uitkering of voorziening is gewijzigd (mutatie).',
    en: 'Finished investigations after which a benefit or provision was changed.',
  }),
  'not-granted': finishedWith('not-granted', {
    nl: 'Afgeronde onderzoeken waarna een aanvraag niet is toegekend (niet-verstrekking).',
    en: 'Finished investigations after which an application was not granted.',
  }),
  'no-finding': finishedWith('no-finding', {
    nl: 'Afgeronde onderzoeken waarin niets is gevonden dat iets aan het recht verandert.',
    en: 'Finished investigations that found nothing that changes the right.',
  }),
  other: finishedWith('other', {
    nl: 'Afgeronde onderzoeken met een andere uitkomst, bijvoorbeeld hulp of een waarschuwing.',
    en: 'Finished investigations with another outcome, for instance help or a warning.',
  }),
  unknown: finishedWith('unknown', {
    nl: 'Afgeronde onderzoeken waarvan niet bekend is wat er met het advies is gedaan. Ze tellen mee in de noemer.',
    en: 'Finished investigations of which it is not known what was done with the advice. They count in the denominator.',
  }),
  share: investigations(
    'finished',
    { state: 'closed', results: ['terminated', 'changed', 'not-granted'] },
    {
      nl: 'Afgeronde onderzoeken die leidden tot beëindiging, wijziging of niet-verstrekking, gedeeld door alle afgeronde onderzoeken, ook die met onbekende uitkomst. Is een besluit na bezwaar vernietigd, dan telt de herstelde uitkomst.',
      en: 'Finished investigations that led to termination, change or non-award, divided by all finished investigations, those with an unknown outcome included. When a decision was annulled after an objection, the restated outcome counts.',
    },
  ),
}

function reports(partOf: FigureKey | null, statuses: readonly ReportStatus[], definition: Words): FigureDefinition {
  return { definition: inYear(definition), countedIn: reportsKept, partOf, counting: { of: 'reports', statuses } }
}

function investigations(
  partOf: FigureKey,
  counting: Omit<Extract<Counting, { of: 'investigations' }>, 'of'>,
  definition: Words,
): FigureDefinition {
  return { definition: inYear(definition), countedIn: investigationsKept, partOf, counting: { of: 'investigations', ...counting } }
}

function finishedWith(result: Result, definition: Words): FigureDefinition {
  return investigations('finished', { state: 'closed', results: [result] }, definition)
}

function inYear({ nl, en }: Words): Words {
  return { nl: `${nl} ${sharedYear.nl}`, en: `${en} ${sharedYear.en}` }
}
