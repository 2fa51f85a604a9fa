import { resultWords } from '#modules/investigations/contract.ts'
import type { WordList, Words } from '#platform/contract/words.ts'

/** What an activity of the programme is about; figures belong to a kind, never to the title that somebody wrote. */
export const activityKindWords = {
  'primary-process': { nl: 'ondersteuning van het primair proces', en: 'support of the primary process' },
  'report-investigation': { nl: 'onderzoek van meldingen', en: 'investigation of reports' },
  'chain-partners': { nl: 'samenwerken met ketenpartners', en: 'working with chain partners' },
  'personal-budget': { nl: 'onderzoek van persoonsgebonden budgetten', en: 'investigation of personal budgets' },
  other: { nl: 'anders', en: 'other' },
} as const satisfies WordList<string>

/** The seven headings of every activity, in the order of the programme. `{year}` is the year of the report that the programme cites. */
export const headingWords = {
  'what-we-do': { nl: 'Wat doen we?', en: 'What do we do?' },
  'what-matters': { nl: 'Wat vinden we belangrijk?', en: 'What do we find important?' },
  points: {
    nl: 'Belangrijke punten handhavingsverslag {year} en algemene ontwikkelingen',
    en: 'Important points of the enforcement report {year} and general developments',
  },
  goals: { nl: 'Wat zijn de doelstellingen?', en: 'What are the goals?' },
  measuring: { nl: 'Hoe meten we dit?', en: 'How do we measure this?' },
  executors: { nl: 'Wie voeren dit uit?', en: 'Who carries this out?' },
  execution: { nl: 'Hoe gaan we het uitvoeren?', en: 'How will we carry it out?' },
} as const satisfies WordList<string>

export const versionStateWords = {
  draft: { nl: 'concept', en: 'draft' },
  adopted: { nl: 'vastgesteld', en: 'adopted' },
  running: { nl: 'in uitvoering', en: 'running' },
  reported: { nl: 'verantwoord', en: 'reported' },
  replaced: { nl: 'vervangen door een nieuwe versie', en: 'replaced by a newer version' },
} as const satisfies WordList<string>

export const directionWords = {
  up: { nl: 'hoger is beter', en: 'higher is better' },
  down: { nl: 'lager is beter', en: 'lower is better' },
  none: { nl: 'alleen volgen, geen goed of fout', en: 'only followed, no right or wrong' },
} as const satisfies WordList<string>

export const aimKindWords = {
  target: { nl: 'streefwaarde', en: 'target' },
  baseline: { nl: 'uitgangspunt', en: 'baseline' },
} as const satisfies WordList<string>

export const pickKindWords = {
  lesson: { nl: 'les', en: 'lesson' },
  point: { nl: 'belangrijk punt', en: 'important point' },
  development: { nl: 'ontwikkeling', en: 'development' },
} as const satisfies WordList<string>

export const reportStateWords = {
  draft: { nl: 'concept', en: 'draft' },
  published: { nl: 'vastgesteld', en: 'published' },
} as const satisfies WordList<string>

/** Every figure of a year, in the order in which a report travels. */
export const figureWords = {
  received: { nl: 'Ontvangen meldingen', en: 'Reports received' },
  joined: { nl: 'Dubbel, samengevoegd', en: 'Duplicates, joined' },
  unjudged: { nl: 'Nog te beoordelen', en: 'Not judged yet' },
  'not-investigated': { nl: 'Niet in onderzoek genomen', en: 'Not taken into investigation' },
  'worth-investigating': { nl: 'Onderzoekswaardig', en: 'Worth investigating' },
  investigated: { nl: 'In onderzoek genomen', en: 'Taken into investigation' },
  open: { nl: 'Onderzoek loopt nog', en: 'Investigation still open' },
  finished: { nl: 'Onderzoek afgerond', en: 'Investigation finished' },
  terminated: asLabel(resultWords.terminated),
  changed: asLabel(resultWords.changed),
  'not-granted': asLabel(resultWords['not-granted']),
  'no-finding': asLabel(resultWords['no-finding']),
  other: asLabel(resultWords.other),
  unknown: asLabel(resultWords.unknown),
  share: { nl: 'Leidde tot beëindiging, wijziging of niet-verstrekking', en: 'Led to termination, change or non-award' },
  restated: { nl: 'Uitkomst hersteld na bezwaar', en: 'Outcome restated after objection' },
  'time-judging': { nl: 'Ontvangst tot beoordeling', en: 'Receipt to judgement' },
  'time-starting': { nl: 'Beoordeling tot start onderzoek', en: 'Judgement to start of investigation' },
  'time-investigating': { nl: 'Start onderzoek tot advies', en: 'Start of investigation to advice' },
  'time-deciding': { nl: 'Advies tot besluit', en: 'Advice to decision' },
  'time-completing': { nl: 'Besluit tot afronding', en: 'Decision to completion' },
  'time-whole': { nl: 'Ontvangst tot afronding', en: 'Receipt to completion' },
  'parts-decided': { nl: 'Adviesonderdelen waarop is besloten', en: 'Parts of advice decided on' },
  followed: { nl: 'Advies gevolgd', en: 'Advice followed' },
  deviated: { nl: 'Van advies afgeweken', en: 'Deviated from advice' },
  'sent-back': { nl: 'Advies teruggestuurd', en: 'Advice sent back' },
  weighed: { nl: 'Verwijtbaarheid gewogen', en: 'Culpability weighed' },
  intent: { nl: 'Opzet', en: 'Intent' },
  'gross-negligence': { nl: 'Grove schuld', en: 'Gross negligence' },
  'normal-culpability': { nl: 'Gewoon verwijtbaar', en: 'Normal culpability' },
  'reduced-culpability': { nl: 'Verminderd verwijtbaar', en: 'Reduced culpability' },
  'no-culpability': { nl: 'Niet verwijtbaar', en: 'No culpability' },
  heard: { nl: 'Gehoord in een gesprek', en: 'Heard in a talk' },
  'heard-in-writing': { nl: 'Schriftelijk gereageerd', en: 'Answered in writing' },
  'did-not-come': { nl: 'Uitgenodigd, niet gekomen', en: 'Invited, did not come' },
  'hearing-waived': { nl: 'Horen overgeslagen, met reden', en: 'Hearing waived, with a reason' },
  'hearing-unknown': { nl: 'Niets over horen vastgelegd', en: 'Nothing recorded about hearing' },
  objections: { nl: 'Bezwaren ontvangen', en: 'Objections received' },
  'objections-pending': { nl: 'Bezwaar loopt nog', en: 'Objection pending' },
  'objections-unfounded': { nl: 'Bezwaar ongegrond', en: 'Objection unfounded' },
  'objections-founded': { nl: 'Bezwaar gegrond', en: 'Objection founded' },
  'objections-partly-founded': { nl: 'Bezwaar deels gegrond', en: 'Objection partly founded' },
  'objections-withdrawn': { nl: 'Bezwaar ingetrokken', en: 'Objection withdrawn' },
  'monthly-amount': { nl: 'Beëindigd of verlaagd, per maand', en: 'Ended or lowered, per month' },
  'yearly-saving': { nl: 'Besparing, berekend over een jaar', en: 'Saving, reckoned over a year' },
  recovered: { nl: 'Teruggevorderd', en: 'Recovered' },
  fined: { nl: 'Boetes', en: 'Fines' },
  lessons: { nl: 'Lessen vastgelegd', en: 'Lessons recorded' },
  'cause-rule-not-understood': { nl: 'Oorzaak: regel niet begrepen', en: 'Cause: rule not understood' },
  'cause-form-unclear': { nl: 'Oorzaak: formulier of brief onduidelijk', en: 'Cause: form or letter unclear' },
  'cause-change-not-passed-on': { nl: 'Oorzaak: wijziging niet doorgegeven', en: 'Cause: change not passed on' },
  'cause-debts': { nl: 'Oorzaak: schulden of geldnood', en: 'Cause: debts or need' },
  'cause-deliberate-gain': { nl: 'Oorzaak: bewust voordeel', en: 'Cause: deliberate gain' },
  'cause-own-mistake': { nl: 'Oorzaak: fout van de gemeente zelf', en: "Cause: the municipality's own mistake" },
  'cause-no-breach': { nl: 'Oorzaak: er was niets aan de hand', en: 'Cause: no breach at all' },
  'cause-other': { nl: 'Oorzaak: anders', en: 'Cause: other' },
} as const satisfies WordList<string>

function asLabel({ nl, en }: Words): Words {
  return { nl: nl.charAt(0).toUpperCase() + nl.slice(1), en: en.charAt(0).toUpperCase() + en.slice(1) }
}
