import { CapacityActivity } from '#modules/capacity/contract.ts'
import type { Words } from '#platform/contract/words.ts'
import type { Figure, FigureKey, Scope } from '../../contract.ts'
import type { MeasureName } from './measure-record-rules.ts'

/** Which entries of a measure a figure adds up: the number and the rows under it both come from here. */
export interface Counting {
  measure: MeasureName
  /** What a row under the figure is; under hours stand no rows, because they would be of a person */
  of: 'reports' | 'investigations' | 'questions' | 'actions' | 'time'
  categories: readonly string[]
}

export interface FigureDefinition extends Counting {
  unit: Figure['unit']
  definition: Words
  /** What the figure is a part of, and whose other rows it leaves out */
  partOf: FigureKey | null
  /** What it leaves out when it is part of nothing */
  leavesOut: FigureKey | null
  /** Counts files of reports of any year, as they stood at the end of this one */
  ofAnyYear: boolean
}

const results = ['terminated', 'changed', 'not-granted', 'no-finding', 'other', 'unknown'] as const
const culpabilities = ['intent', 'gross-negligence', 'normal', 'reduced', 'none'] as const
const causes = [
  'rule-not-understood',
  'form-unclear',
  'change-not-passed-on',
  'debts',
  'deliberate-gain',
  'own-mistake',
  'no-breach',
  'other',
] as const

const activities = CapacityActivity.options

/** What each figure means. The year is always the year of receipt, or of asking: what began in one year stays together to the end. */
export const figureDefinitions: Readonly<Record<FigureKey, FigureDefinition>> = {
  received: reports(['received'], null, {
    nl: 'Alle meldingen die binnenkwamen. Dubbele meldingen die bij een eerdere melding zijn gevoegd, tellen niet mee.',
    en: 'All reports that came in. Duplicates that were joined to an earlier report do not count.',
  }),
  joined: reports(['joined'], null, {
    nl: 'Meldingen over hetzelfde, die met een reden bij een eerdere melding zijn gevoegd. Ze zijn bewaard en tellen apart.',
    en: 'Reports about the same, joined to an earlier one with a reason. They are kept and counted apart.',
  }),
  unjudged: reports(['unjudged'], 'received', {
    nl: 'Ontvangen meldingen waarvan nog niet is beoordeeld of ze onderzoek waard zijn.',
    en: 'Reports received that have not been judged on worthiness yet.',
  }),
  'not-investigated': reports(['not-investigated'], 'received', {
    nl: 'Beoordeelde meldingen die niet worden onderzocht: overgedragen, licht contact, verwezen of geen actie.',
    en: 'Judged reports that are not investigated: handed over, light contact, referred or no action.',
  }),
  'worth-investigating': reports(['worth-investigating'], 'received', {
    nl: 'Meldingen die iemand op feiten en omstandigheden onderzoekswaardig vond, ook als het onderzoek nog moet beginnen.',
    en: 'Reports that somebody judged worth investigating on facts and circumstances, also when the investigation has yet to begin.',
  }),
  investigated: files('funnel', ['investigated'], 'worth-investigating', {
    nl: 'Onderzoekswaardige meldingen waarvoor een onderzoek is geopend, lopend of afgerond.',
    en: 'Reports worth investigating for which an investigation was opened, running or finished.',
  }),
  open: files('funnel', ['open'], 'investigated', {
    nl: 'Geopende onderzoeken die nog niet zijn afgesloten.',
    en: 'Opened investigations that are not closed yet.',
  }),
  'open-at-year-end': {
    ...files('funnel', ['open'], null, {
      nl: 'Onderzoeken die op 31 december nog liepen, van meldingen uit alle jaren. Is het nog geen 31 december, dan telt de stand van nu.',
      en: 'Investigations that still ran on 31 December, of reports of any year. Before 31 December it is the stand of now.',
    }),
    ofAnyYear: true,
  },
  finished: files('funnel', ['finished'], 'investigated', {
    nl: 'Onderzoeken die zijn afgesloten, met elke uitkomst, ook als de uitkomst onbekend is.',
    en: 'Investigations that are closed, whatever the outcome, also when the outcome is unknown.',
  }),
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
  share: files('outcome', ['terminated', 'changed', 'not-granted'], 'finished', {
    nl: 'Afgeronde onderzoeken die leidden tot beëindiging, wijziging of niet-verstrekking, gedeeld door alle afgeronde onderzoeken, ook die met onbekende uitkomst. Is een besluit na bezwaar vernietigd, dan telt de herstelde uitkomst.',
    en: 'Finished investigations that led to termination, change or non-award, divided by all finished investigations, those with an unknown outcome included. When a decision was annulled after an objection, the restated outcome counts.',
  }),
  restated: files('outcome', ['restated'], 'finished', {
    nl: 'Afgeronde onderzoeken waarvan de uitkomst na een bezwaar is hersteld. De herstelde uitkomst telt in de andere cijfers.',
    en: 'Finished investigations whose outcome was restated after an objection. The restated outcome counts in the other figures.',
  }),
  'time-judging': time('judging', 'reports', 'received', {
    nl: 'Dagen van ontvangst van de melding tot de beoordeling of zij onderzoek waard is.',
    en: 'Days from receipt of the report to the judgement whether it is worth investigating.',
  }),
  'time-starting': time('starting', 'investigations', 'investigated', {
    nl: 'Dagen van die beoordeling tot de opening van het onderzoek.',
    en: 'Days from that judgement to the opening of the investigation.',
  }),
  'time-investigating': time('investigating', 'investigations', 'finished', {
    nl: 'Dagen van de opening van het onderzoek tot het laatste advies is verzonden: onderzoeken, horen, afwegen en adviseren.',
    en: 'Days from opening the investigation until the last advice was sent: investigating, hearing, weighing and advising.',
  }),
  'time-deciding': time('deciding', 'investigations', 'finished', {
    nl: 'Dagen van het laatste advies tot het laatste besluit.',
    en: 'Days from the last advice to the last decision.',
  }),
  'time-completing': time('completing', 'investigations', 'finished', {
    nl: 'Dagen van het laatste besluit tot de afronding van het dossier.',
    en: 'Days from the last decision to the completion of the file.',
  }),
  'time-whole': time('whole', 'investigations', 'finished', {
    nl: 'Dagen van ontvangst van de melding tot de afronding van het dossier.',
    en: 'Days from receipt of the report to the completion of the file.',
  }),
  'parts-decided': files('advice', ['followed', 'deviated'], null, {
    nl: 'Onderdelen van adviezen waarop een gemandateerde heeft besloten. Een advies kan meer onderdelen hebben.',
    en: 'Parts of advice that a mandated person decided on. One advice can have several parts.',
  }),
  followed: files('advice', ['followed'], 'parts-decided', {
    nl: 'Onderdelen die zijn besloten zoals ze waren geadviseerd.',
    en: 'Parts that were decided as they were advised.',
  }),
  deviated: files('advice', ['deviated'], 'parts-decided', {
    nl: 'Onderdelen waarop anders is besloten dan was geadviseerd. De reden staat bij het besluit in het dossier.',
    en: 'Parts that were decided otherwise than advised. The reason stands with the decision in the file.',
  }),
  'sent-back': files('advice', ['sent-back'], null, {
    nl: 'Onderdelen die zijn teruggestuurd naar de specialist, met een reden.',
    en: 'Parts that were sent back to the specialist, with a reason.',
  }),
  weighed: files('intent', culpabilities, 'finished', {
    nl: 'Afgeronde onderzoeken waarin de verwijtbaarheid is gewogen.',
    en: 'Finished investigations in which culpability was weighed.',
  }),
  intent: weighedAs('intent', { nl: 'Gewogen als opzet.', en: 'Weighed as intent.' }),
  'gross-negligence': weighedAs('gross-negligence', { nl: 'Gewogen als grove schuld.', en: 'Weighed as gross negligence.' }),
  'normal-culpability': weighedAs('normal', { nl: 'Gewogen als gewoon verwijtbaar.', en: 'Weighed as normally culpable.' }),
  'reduced-culpability': weighedAs('reduced', {
    nl: 'Gewogen als verminderd verwijtbaar.',
    en: 'Weighed as culpable in a reduced degree.',
  }),
  'no-culpability': weighedAs('none', { nl: 'Gewogen als niet verwijtbaar.', en: 'Weighed as not culpable.' }),
  heard: files('hearing', ['heard'], 'finished', {
    nl: 'Afgeronde onderzoeken waarin de betrokkene in een gesprek is gehoord.',
    en: 'Finished investigations in which the person was heard in a talk.',
  }),
  'heard-in-writing': files('hearing', ['in-writing'], 'finished', {
    nl: 'Afgeronde onderzoeken waarin de betrokkene schriftelijk reageerde.',
    en: 'Finished investigations in which the person answered in writing.',
  }),
  'did-not-come': files('hearing', ['no-show'], 'finished', {
    nl: 'Afgeronde onderzoeken waarin de betrokkene was uitgenodigd en niet kwam of reageerde.',
    en: 'Finished investigations in which the person was invited and did not come or answer.',
  }),
  'hearing-waived': files('hearing', ['waived'], 'finished', {
    nl: 'Afgeronde onderzoeken waarin het horen is overgeslagen op een grond uit de Awb, met een motivering.',
    en: 'Finished investigations in which the hearing was waived on a ground of the Awb, with reasons.',
  }),
  'hearing-unknown': files('hearing', ['unknown'], 'finished', {
    nl: 'Afgeronde onderzoeken waarin over horen niets is vastgelegd.',
    en: 'Finished investigations in which nothing was recorded about a hearing.',
  }),
  objections: files('objection', ['received'], null, {
    nl: 'Bezwaren tegen besluiten. Tegen één besluit kan meer dan één bezwaar komen.',
    en: 'Objections to decisions. One decision can meet several objections.',
  }),
  'objections-pending': objection('pending', { nl: 'Bezwaren waarop nog niet is besloten.', en: 'Objections not decided yet.' }),
  'objections-unfounded': objection('unfounded', { nl: 'Bezwaren die ongegrond zijn verklaard.', en: 'Objections declared unfounded.' }),
  'objections-founded': objection('founded', { nl: 'Bezwaren die gegrond zijn verklaard.', en: 'Objections declared founded.' }),
  'objections-partly-founded': objection('partly-founded', {
    nl: 'Bezwaren die deels gegrond zijn verklaard.',
    en: 'Objections declared partly founded.',
  }),
  'objections-withdrawn': objection('withdrawn', { nl: 'Bezwaren die zijn ingetrokken.', en: 'Objections that were withdrawn.' }),
  'monthly-amount': amount('monthly', {
    nl: 'Het bedrag per maand waarmee uitkeringen en budgetten zijn beëindigd of verlaagd.',
    en: 'The amount per month by which benefits and budgets were ended or lowered.',
  }),
  'yearly-saving': amount('monthly', {
    nl: 'Het bedrag per maand, gerekend over een vast aantal maanden. Een aanname: niemand weet hoe lang de uitkering anders had geduurd.',
    en: 'The amount per month, reckoned over a fixed number of months. An assumption: nobody knows how long the benefit would have lasted.',
  }),
  recovered: amount('recovered', {
    nl: 'Bedragen die van inwoners of aanbieders worden teruggevorderd.',
    en: 'Amounts that are recovered from residents or providers.',
  }),
  fined: amount('fined', { nl: 'Bestuurlijke boetes.', en: 'Administrative fines.' }),
  lessons: files('lesson', causes, 'finished', {
    nl: 'Afgeronde onderzoeken waarvan de oorzaak en een voorstel zijn vastgelegd.',
    en: 'Finished investigations of which the cause and a proposal were recorded.',
  }),
  'cause-rule-not-understood': causedBy('rule-not-understood', { nl: 'De regel was niet begrepen.', en: 'The rule was not understood.' }),
  'cause-form-unclear': causedBy('form-unclear', { nl: 'Een formulier of brief was onduidelijk.', en: 'A form or letter was unclear.' }),
  'cause-change-not-passed-on': causedBy('change-not-passed-on', {
    nl: 'Een wijziging was niet doorgegeven.',
    en: 'A change was not passed on.',
  }),
  'cause-debts': causedBy('debts', { nl: 'Er waren schulden of er was geldnood.', en: 'There were debts or need.' }),
  'cause-deliberate-gain': causedBy('deliberate-gain', { nl: 'Iemand wilde bewust voordeel.', en: 'Somebody sought gain on purpose.' }),
  'cause-own-mistake': causedBy('own-mistake', { nl: 'De gemeente maakte zelf een fout.', en: 'The municipality made a mistake itself.' }),
  'cause-no-breach': causedBy('no-breach', { nl: 'Er was niets aan de hand.', en: 'There was no breach at all.' }),
  'cause-other': causedBy('other', { nl: 'Een andere oorzaak.', en: 'Another cause.' }),
  proposals: files('learning', ['proposed'], 'lessons', {
    nl: 'Afgeronde onderzoeken met een voorstel om iets beter te doen.',
    en: 'Finished investigations with a proposal to do something better.',
  }),
  'proposals-waiting': learned('waiting', {
    nl: 'Voorstellen waarover nog niet is besloten.',
    en: 'Proposals that were not decided on yet.',
  }),
  'proposals-combined': learned('combined', {
    nl: 'Voorstellen die met een of meer andere tot een les zijn samengevoegd.',
    en: 'Proposals that were combined with one or more others into a lesson.',
  }),
  'proposals-adopted': learned('adopted', {
    nl: 'Voorstellen in een les die is overgenomen.',
    en: 'Proposals in a lesson that was adopted.',
  }),
  'proposals-rejected': learned('rejected', {
    nl: 'Voorstellen in een les die is afgewezen, met een reden.',
    en: 'Proposals in a lesson that was rejected, with a reason.',
  }),
  'proposals-done': files('learning', ['done'], 'proposals-adopted', {
    nl: 'Overgenomen voorstellen die zijn uitgevoerd.',
    en: 'Adopted proposals that were carried out.',
  }),
  'proposals-in-time': files('learning', ['in-time'], 'proposals-done', {
    nl: 'Uitgevoerde voorstellen die klaar waren op de dag die was afgesproken.',
    en: 'Proposals carried out by the day that was agreed.',
  }),
  'time-lesson-deciding': learningTime('lesson-deciding', 'proposals', {
    nl: 'Dagen van de afronding van het onderzoek tot het besluit over het voorstel.',
    en: 'Days from the completion of the investigation to the decision on its proposal.',
  }),
  'time-lesson-doing': learningTime('lesson-doing', 'proposals-adopted', {
    nl: 'Dagen van de afronding van het onderzoek tot het voorstel is uitgevoerd.',
    en: 'Days from the completion of the investigation until its proposal was carried out.',
  }),
  questions: questions(['received'], null, {
    nl: 'Alle vragen aan de adviesdesk en alle adviezen die een specialist uit zichzelf gaf, in het jaar waarin zij begonnen.',
    en: 'All questions to the advice desk and all advice that a specialist gave unasked, in the year in which they began.',
  }),
  'questions-open': questions(['open'], 'questions', {
    nl: 'Vragen waarop nog geen antwoord is gegeven.',
    en: 'Questions that have not been answered yet.',
  }),
  'questions-answered': questions(['answered'], 'questions', {
    nl: 'Vragen waarop een eerste antwoord is gegeven. Een ongevraagd advies is meteen een antwoord.',
    en: 'Questions with a first answer. Advice given unasked is an answer at once.',
  }),
  'questions-lapsed': questions(['lapsed'], 'questions', {
    nl: 'Vragen die zonder antwoord zijn afgesloten, met een reden.',
    en: 'Questions that were closed without an answer, with a reason.',
  }),
  'answered-in-target': questions(['answered-in-target'], 'questions-answered', {
    nl: 'Eerste antwoorden binnen de norm die gold toen de vraag werd gesteld, in werktijd.',
    en: 'First answers within the target that held when the question was asked, in working time.',
  }),
  'questions-closed': questions(['finished'], 'questions', {
    nl: 'Adviezen die zijn afgesloten nadat er antwoord was gegeven. Met een vervolgvraag gaat een advies weer open.',
    en: 'Advice closed after an answer was given. A follow-up question opens it again.',
  }),
  'closed-in-target': questions(['closed-in-target'], 'questions-closed', {
    nl: 'Adviezen die zijn afgesloten binnen de norm die gold toen de vraag werd gesteld, in werktijd zonder het wachten op de consulent.',
    en: 'Advice closed within the target that held when the question was asked, in working time without the wait for the consultant.',
  }),
  'questions-reported': questions(['reported'], 'questions', {
    nl: 'Vragen die een specialist opnam als melding, omdat er iets uitgezocht moest worden.',
    en: 'Questions that a specialist took up as a report, because something had to be looked into.',
  }),
  'time-first-answer': workingTime('first-answer', 'questions-answered', {
    nl: 'Werktijd van de vraag tot het eerste antwoord, in de openingsuren van de gemeente.',
    en: 'Working time from the question to the first answer, within the opening hours of the municipality.',
  }),
  'time-closing': workingTime('closing', 'questions-closed', {
    nl: 'Werktijd van de vraag tot de afsluiting. De tijd dat de vraag op de consulent wachtte, telt niet mee.',
    en: 'Working time from the question to its closing. The time that the question waited for the consultant does not count.',
  }),
  'questions-complex': questions(['complex'], 'questions', {
    nl: 'Vragen die een collega als complex markeerde, om een specialist vanaf het begin te laten meekijken.',
    en: 'Questions that a colleague marked as complex, to have a specialist join at the front.',
  }),
  'complex-joined': questions(['joined'], 'questions-complex', {
    nl: 'Complexe vragen waarbij een specialist is gaan meekijken.',
    en: 'Complex questions that a specialist joined.',
  }),
  'results-told': result(['followed-yes', 'followed-partly', 'followed-no'], 'questions-answered', {
    nl: 'Beantwoorde vragen waarvan de consulent vertelde wat er met het advies is gedaan, of waarvan dat is ingelezen.',
    en: 'Answered questions of which the consultant told what was done with the advice, or of which that was imported.',
  }),
  'advice-followed': result(['followed-yes'], 'results-told', {
    nl: 'De consulent deed wat was geadviseerd.',
    en: 'The consultant did what was advised.',
  }),
  'advice-partly-followed': result(['followed-partly'], 'results-told', {
    nl: 'De consulent deed een deel van wat was geadviseerd, met een reden.',
    en: 'The consultant did a part of what was advised, with a reason.',
  }),
  'advice-not-followed': result(['followed-no'], 'results-told', {
    nl: 'De consulent deed iets anders dan was geadviseerd, met een reden.',
    en: 'The consultant did otherwise than advised, with a reason.',
  }),
  'advice-granted': result(['became-granted'], 'results-told', {
    nl: 'De aanvraag of voorziening is daarna toegekend.',
    en: 'The application was granted afterwards.',
  }),
  'advice-refused': result(['became-refused'], 'results-told', {
    nl: 'De aanvraag is daarna afgewezen.',
    en: 'The application was refused afterwards.',
  }),
  'advice-changed': result(['became-changed'], 'results-told', {
    nl: 'De uitkering of regeling is daarna gewijzigd.',
    en: 'The benefit or scheme was changed afterwards.',
  }),
  'advice-other': result(['became-other'], 'results-told', {
    nl: 'Er gebeurde daarna iets anders.',
    en: 'Something else happened afterwards.',
  }),
  'not-in-socrates': result(['not-registered'], 'results-told', {
    nl: 'Adviezen die volgens de consulent niet in Socrates staan. Alleen hier is te zien wat ermee is gedaan.',
    en: 'Advice that by the word of the consultant does not stand in Socrates. What was done with it shows here only.',
  }),
  'results-open': result(['open'], 'questions-answered', {
    nl: 'De consulent is gevraagd wat er met het advies is gedaan en heeft dat nog niet verteld.',
    en: 'The consultant was asked what was done with the advice and has not told yet.',
  }),
  'results-unknown': result(['unknown'], 'questions-answered', {
    nl: 'Ook na een herinnering is niet verteld wat er met het advies is gedaan. Onbekend is onbekend, en telt niet als gevolgd.',
    en: 'Not told what was done with the advice after a reminder either. Unknown is unknown and does not count as followed.',
  }),
  'advice-amount': make(
    { measure: 'advice_result', of: 'questions', categories: ['amount'], unit: 'cents', partOf: 'results-told' },
    {
      nl: 'De bedragen die consulenten noemden bij wat er met het advies is gedaan: toegekend, afgewezen of gewijzigd.',
      en: 'The amounts that consultants named with what was done with the advice: granted, refused or changed.',
    },
  ),
  'time-joining': workingTime('joining', 'complex-joined', {
    nl: 'Werktijd vanaf de eerste markering als complex tot een specialist meekeek.',
    en: 'Working time from the first mark of complexity until a specialist joined.',
  }),
  'capacity-deployable': hours(['deployable'], null, {
    nl: 'Uren die het team in afgesloten maanden kon inzetten: contracturen min feestdagen, verlof, afwezigheid, opleiding en algemene tijd.',
    en: 'Hours that the team could deploy in closed months: contracted hours less public holidays, leave, absence, training and general time.',
  }),
  'capacity-made': hours(
    activities.map((activity) => `made-${activity}`),
    'capacity-deployable',
    { nl: 'Alle uren die in afgesloten maanden zijn vastgelegd.', en: 'All hours that were recorded in closed months.' },
  ),
  'capacity-made-primary-process': hoursOn('primary-process', {
    nl: 'Uren aan advies en ondersteuning van het primair proces.',
    en: 'Hours on advice and support of the primary process.',
  }),
  'capacity-made-report-investigation': hoursOn('report-investigation', {
    nl: 'Uren aan onderzoek naar meldingen.',
    en: 'Hours on investigating reports.',
  }),
  'capacity-made-chain-partners': hoursOn('chain-partners', {
    nl: 'Uren aan samenwerking met ketenpartners, zoals gezamenlijke acties.',
    en: 'Hours on work with chain partners, such as joint actions.',
  }),
  'capacity-made-personal-budget': hoursOn('personal-budget', {
    nl: 'Uren aan onderzoek naar persoonsgebonden budgetten.',
    en: 'Hours on investigating personal budgets.',
  }),
  'capacity-made-unassigned': hoursOn('unassigned', {
    nl: 'Uren aan werk dat het programma aan geen activiteit toewijst.',
    en: 'Hours on work that the programme assigns to no activity.',
  }),
  'capacity-evening': hours(
    activities.map((activity) => `evening-${activity}`),
    'capacity-made',
    { nl: 'Gemaakte uren in de avond, aan elke activiteit.', en: 'Hours made in the evening, on any activity.' },
  ),
  actions: actions(['held'], null, {
    nl: 'Acties die zijn uitgevoerd, van ons en van partners, in het jaar van de actie.',
    en: 'Actions that were carried out, by us and by partners, in the year of the action.',
  }),
  'actions-reported': actions(['reported'], 'actions', {
    nl: 'Uitgevoerde acties waarvan het verslag is vastgesteld. Alle cijfers hieronder komen uit deze acties.',
    en: 'Actions carried out whose report was agreed. All figures below come from these actions.',
  }),
  'action-persons': actions(['person'], null, {
    nl: 'Hoeveel collega’s er meegingen, opgeteld over de acties. Wie twee keer meeging, telt twee keer.',
    en: 'How many colleagues went along, added up over the actions. Whoever went along twice counts twice.',
  }),
  'action-locations': actions(['location'], null, {
    nl: 'Locaties op de lijst van de acties. Wat van de lijst is gehaald, telt niet mee.',
    en: 'Locations on the lists of the actions. What was taken off a list does not count.',
  }),
  'action-visited': actions(['visited'], 'action-locations', {
    nl: 'Locaties die zijn bezocht en waar iets over is vastgelegd. Het laatste bezoek geldt.',
    en: 'Locations that were visited and of which something was recorded. The last visit holds.',
  }),
  'action-nobody-there': actions(['nobody-there'], 'action-locations', {
    nl: 'Locaties waar niemand aanwezig was.',
    en: 'Locations where nobody was there.',
  }),
  'action-not-visited': actions(['not-visited'], 'action-locations', {
    nl: 'Locaties waar het die dag niet van kwam, of waar niets over is vastgelegd.',
    en: 'Locations that were not reached that day, or of which nothing was recorded.',
  }),
  'action-nothing-found': actions(['nothing-found'], 'action-visited', {
    nl: 'Bezochte locaties waar alles was zoals bekend.',
    en: 'Visited locations where all was as known.',
  }),
  'action-something-found': actions(['something-found'], 'action-visited', {
    nl: 'Bezochte locaties waar ten minste één ding is gevonden.',
    en: 'Visited locations where at least one thing was found.',
  }),
  'action-findings': actions(['finding'], null, {
    nl: 'Wat er is gevonden, per soort. Op één locatie kan meer dan één soort zijn gevonden.',
    en: 'What was found, by kind. At one location more than one kind can be found.',
  }),
  'action-care-signals': actions(['care-signal'], 'action-locations', {
    nl: 'Locaties waar iemand hulp nodig leek te hebben. Een zorgsignaal gaat naar hulp, nooit naar handhaving.',
    en: 'Locations where somebody seemed to need help. A care signal goes to help, never to enforcement.',
  }),
  'action-reports': actions(['report'], null, {
    nl: 'Bevindingen die als melding zijn opgenomen.',
    en: 'Findings that were taken up as a report.',
  }),
  'action-reports-opened': actions(['report-opened'], 'action-reports', {
    nl: 'Meldingen uit bevindingen waarvoor een onderzoek is geopend.',
    en: 'Reports from findings for which an investigation was opened.',
  }),
  'action-reports-finished': actions(['report-finished'], 'action-reports-opened', {
    nl: 'Meldingen uit bevindingen waarvan het onderzoek is afgerond, naar uitkomst. Een uitkomst die na bezwaar is hersteld, telt zoals hersteld.',
    en: 'Reports from findings whose investigation is finished, by outcome. An outcome restated after an objection counts as restated.',
  }),
  'action-shared': actions(['shared'], null, {
    nl: 'Hoe vaak bij acties gegevens met een partner zijn gedeeld of van een partner zijn ontvangen.',
    en: 'How often data were shared with a partner or received from one in actions.',
  }),
  'action-given-back': actions(['given-back'], 'action-shared', {
    nl: 'Gedeelde gegevens waarvan is vastgelegd dat zij zijn teruggegeven of vernietigd.',
    en: 'Shared data of which it was recorded that they were given back or destroyed.',
  }),
  'action-given-back-late': actions(['given-back-late'], 'action-given-back', {
    nl: 'Gedeelde gegevens die pas na de afgesproken dag zijn teruggegeven of vernietigd.',
    en: 'Shared data that were given back or destroyed only after the day that was agreed.',
  }),
  'action-attended': actionTime('attended', null, {
    nl: 'Uren dat collega’s bij acties aanwezig waren, van allen samen, uit acties met een vastgesteld verslag.',
    en: 'Hours that colleagues were present at actions, of all together, from actions with an agreed report.',
  }),
  'action-evening': actionTime('attended-evening', 'action-attended', {
    nl: 'Het deel van die uren dat in de avond lag.',
    en: 'The part of those hours that lay in the evening.',
  }),
  'action-hours': actionTime('made', null, {
    nl: 'Uren die in afgesloten maanden op een actie zijn geschreven, met voorbereiding en verslag. Dit is wat acties aan tijd kosten.',
    en: 'Hours written on an action in closed months, preparation and report included. This is what actions cost in time.',
  }),
  'budget-client-opened': files('budget_inquiry', ['client-opened'], null, {
    nl: 'Onderzoeken die zijn geopend naar het budget van één cliënt.',
    en: 'Investigations that were opened of the budget of one client.',
  }),
  'budget-client-closed': files('budget_inquiry', ['client-closed'], 'budget-client-opened', {
    nl: 'Onderzoeken naar een cliënt die zijn afgerond, naar uitkomst. Een uitkomst die na bezwaar is hersteld, telt zoals hersteld.',
    en: 'Investigations of a client that are finished, by outcome. An outcome restated after an objection counts as restated.',
  }),
  'budget-client-time': budgetTime('client-whole', 'budget-client-closed', {
    nl: 'Dagen van ontvangst van de melding tot de afronding van een onderzoek naar een cliënt.',
    en: 'Days from receipt of the report to the completion of an investigation of a client.',
  }),
  'budget-provider-opened': files('budget_inquiry', ['provider-opened'], null, {
    nl: 'Onderzoeken die zijn geopend naar een zorgaanbieder en de budgetten van zijn cliënten.',
    en: 'Investigations that were opened of a care provider and the budgets of its clients.',
  }),
  'budget-provider-closed': files('budget_inquiry', ['provider-closed'], 'budget-provider-opened', {
    nl: 'Onderzoeken naar een zorgaanbieder die zijn afgerond, naar uitkomst. Een uitkomst die na bezwaar is hersteld, telt zoals hersteld.',
    en: 'Investigations of a care provider that are finished, by outcome. An outcome restated after an objection counts as restated.',
  }),
  'budget-provider-time': budgetTime('provider-whole', 'budget-provider-closed', {
    nl: 'Dagen van ontvangst van de melding tot de afronding van een onderzoek naar een zorgaanbieder.',
    en: 'Days from receipt of the report to the completion of an investigation of a care provider.',
  }),
  'budget-clients': files('budget_inquiry', ['holder-no-effects', 'holder-with-result'], null, {
    nl: 'Cliënten in onderzoeken naar een zorgaanbieder, geteld als het onderzoek wordt afgerond. Iedere cliënt heeft dan een eigen uitkomst of de verklaring dat er geen gevolgen zijn.',
    en: 'Clients in investigations of a care provider, counted when the investigation is finished. By then each has a result or the statement that there are no effects.',
  }),
  'budget-clients-without-effects': files('budget_inquiry', ['holder-no-effects'], 'budget-clients', {
    nl: 'Cliënten voor wie het onderzoek naar de zorgaanbieder geen gevolgen had.',
    en: 'Clients for whom the investigation of the care provider had no effects.',
  }),
  'budget-clients-with-result': files('budget_inquiry', ['holder-with-result'], 'budget-clients', {
    nl: 'Cliënten met een eigen uitkomst, zoals een budget dat doorloopt, is gewijzigd of is omgezet, of een eigen onderzoek.',
    en: 'Clients with a result of their own, such as a budget that goes on, was changed or converted, or an investigation of their own.',
  }),
  'budget-suspensions': files('budget_suspension', ['started'], null, {
    nl: 'Keren dat de betaling uit een budget is opgeschort, naar grond. Ze telt vanaf de dag waarop is vastgelegd dat zij is ingegaan.',
    en: 'Times that payment from a budget was suspended, by ground. It counts from the day on which it was recorded that it began.',
  }),
  'budget-suspensions-running': files('budget_suspension', ['running'], 'budget-suspensions', {
    nl: 'Opschortingen waarvan over het einde nog niet is besloten.',
    en: 'Suspensions whose end was not decided yet.',
  }),
  'budget-suspensions-lifted': files('budget_suspension', ['lifted'], 'budget-suspensions', {
    nl: 'Opschortingen die zijn opgeheven. De betaling gaat verder en wat is ingehouden, wordt betaald.',
    en: 'Suspensions that were lifted. Payment goes on and what was withheld is paid.',
  }),
  'budget-suspensions-decided': files('budget_suspension', ['decided'], 'budget-suspensions', {
    nl: 'Opschortingen die eindigden met een besluit: het budget is herzien, ingetrokken of omgezet naar zorg in natura.',
    en: 'Suspensions that ended with a decision: the budget was revised, revoked or converted to care in kind.',
  }),
  'budget-suspensions-in-time': files('budget_suspension', ['ended-in-time'], 'budget-suspensions', {
    nl: 'Opschortingen waarbij over het einde is besloten op of voor de laatste dag van de termijn.',
    en: 'Suspensions whose end was decided on or before the last day of the term.',
  }),
  'budget-suspensions-late': files('budget_suspension', ['ended-late'], 'budget-suspensions', {
    nl: 'Opschortingen waarbij pas na de laatste dag van de termijn over het einde is besloten.',
    en: 'Suspensions whose end was decided only after the last day of the term.',
  }),
  'budget-suspension-time': budgetTime('suspended', 'budget-suspensions', {
    nl: 'Dagen van de eerste tot de laatste dag van een opschorting die is geëindigd.',
    en: 'Days from the first to the last day of a suspension that ended.',
  }),
  'budget-unsafe': files('budget_safety', ['unsafe'], null, {
    nl: 'Budgethouders van wie ten minste één keer is vastgesteld dat zij niet veilig waren. Alleen het aantal; wie het zijn, staat alleen in het dossier.',
    en: 'Budget holders who were judged not safe at least once. The count only; who they are stands in the file alone.',
  }),
  'budget-safe-again': files('budget_safety', ['safe-again'], 'budget-unsafe', {
    nl: 'Budgethouders die niet veilig waren en bij wie het laatste oordeel is dat zij veilig zijn.',
    en: 'Budget holders who were not safe and of whom the last judgement is that they are safe.',
  }),
  'budget-safety-steps': files('budget_safety', ['step'], null, {
    nl: 'Stappen om een budgethouder veilig te maken, naar soort, zoals het Buurtteam, Veilig Thuis of andere zorg.',
    en: 'Steps to make a budget holder safe, by kind, such as the neighbourhood team, Veilig Thuis or other care.',
  }),
  'budget-safety-steps-done': files('budget_safety', ['step-done'], 'budget-safety-steps', {
    nl: 'Stappen die zijn gezet, met wat ervan kwam.',
    en: 'Steps that were finished, with what came of them.',
  }),
  'budget-safety-steps-dropped': files('budget_safety', ['step-dropped'], 'budget-safety-steps', {
    nl: 'Stappen die niet meer nodig waren, met de reden.',
    en: 'Steps that were no longer needed, with the reason.',
  }),
  'budget-safety-steps-open': files('budget_safety', ['step-open'], 'budget-safety-steps', {
    nl: 'Stappen die nog niet zijn gezet.',
    en: 'Steps that were not finished yet.',
  }),
  'budget-mo-decided': files('budget_advice', ['follow-social-development', 'deviate-social-development'], null, {
    nl: 'Onderdelen van adviezen waarop een gemandateerde van Maatschappelijke Ontwikkeling heeft besloten.',
    en: 'Parts of advice that a mandated person of Social Development decided on.',
  }),
  'budget-mo-followed': files('budget_advice', ['follow-social-development'], 'budget-mo-decided', {
    nl: 'Onderdelen waarop Maatschappelijke Ontwikkeling besloot zoals was geadviseerd.',
    en: 'Parts on which Social Development decided as advised.',
  }),
  'budget-mo-deviated': files('budget_advice', ['deviate-social-development'], 'budget-mo-decided', {
    nl: 'Onderdelen waarop Maatschappelijke Ontwikkeling anders besloot dan was geadviseerd, met een reden.',
    en: 'Parts on which Social Development decided otherwise than advised, with a reason.',
  }),
  'budget-wi-decided': files('budget_advice', ['follow-work-and-income', 'deviate-work-and-income'], null, {
    nl: 'Onderdelen van adviezen waarop een gemandateerde van Werk en Inkomen heeft besloten.',
    en: 'Parts of advice that a mandated person of Work and Income decided on.',
  }),
  'budget-wi-followed': files('budget_advice', ['follow-work-and-income'], 'budget-wi-decided', {
    nl: 'Onderdelen waarop Werk en Inkomen besloot zoals was geadviseerd.',
    en: 'Parts on which Work and Income decided as advised.',
  }),
  'budget-wi-deviated': files('budget_advice', ['deviate-work-and-income'], 'budget-wi-decided', {
    nl: 'Onderdelen waarop Werk en Inkomen anders besloot dan was geadviseerd, met een reden.',
    en: 'Parts on which Work and Income decided otherwise than advised, with a reason.',
  }),
  'budget-received': make(
    { measure: 'budget_receipt', of: 'investigations', categories: ['received'], unit: 'cents', partOf: null },
    {
      nl: 'Bedragen die van cliënten of zorgaanbieders echt zijn ontvangen, vanaf de dag van vastlegging. Naast wat is teruggevorderd, dat bij de uitkomst staat.',
      en: 'Amounts that were really received from clients or care providers, from the day on which they were recorded. Beside what is recovered, which stands with the outcome.',
    },
  ),
  'budget-interim': files('budget_advice', ['interim'], null, {
    nl: 'Adviezen die niet konden wachten op het einde van een onderzoek naar een zorgaanbieder.',
    en: 'Advice that could not wait for the end of an investigation of a care provider.',
  }),
  'budget-interim-followed': files('budget_advice', ['interim-followed'], 'budget-interim', {
    nl: 'Tussentijdse adviezen die zijn gevolgd.',
    en: 'Advice in between that was followed.',
  }),
  'budget-interim-partly': files('budget_advice', ['interim-partly'], 'budget-interim', {
    nl: 'Tussentijdse adviezen die deels zijn gevolgd.',
    en: 'Advice in between that was partly followed.',
  }),
  'budget-interim-not-followed': files('budget_advice', ['interim-not-followed'], 'budget-interim', {
    nl: 'Tussentijdse adviezen die niet zijn gevolgd.',
    en: 'Advice in between that was not followed.',
  }),
  'budget-interim-open': files('budget_advice', ['interim-open'], 'budget-interim', {
    nl: 'Tussentijdse adviezen die nog op antwoord wachten.',
    en: 'Advice in between that still waits for an answer.',
  }),
}

/** The widest scope in which a figure is counted. */
export function scopeOf(key: FigureKey): Scope {
  const { of, measure } = figureDefinitions[key]
  if (isOfBudgets(measure)) return 'personal-budget'
  if (of === 'time') return 'capacity'
  if (of === 'actions') return 'chain-partners'
  return of === 'questions' ? 'primary-process' : 'all'
}

/** Measures of investigations of personal budgets only. */
const isOfBudgets = (measure: MeasureName) => measure.startsWith('budget_')

/** Whether one file can bring several things to a figure, some of them counted and some not: then no row is simply left out. */
export function bringsSeveral({ of, measure }: Counting): boolean {
  return of === 'actions' || isOfBudgets(measure)
}

/**
 * The figures that are counted within a scope: the advice desk, actions and time have their own, the halves of the programme share theirs, and
 * investigations of personal budgets have some beside those.
 */
export function isCountedIn(scope: Scope, key: FigureKey): boolean {
  const own = scopeOf(key)
  return own === scope || (own === 'all' && (scope === 'report-investigation' || scope === 'personal-budget'))
}

/** The outcomes, the scale of intent and the causes, in the order in which they are shown. */
export const outcomeKeys: readonly FigureKey[] = results
export const causeKeys: readonly FigureKey[] = causes.map((cause) => `cause-${cause}` as const)
/** Hours by what they were spent on. */
export const activityHourKeys: readonly FigureKey[] = activities.map((activity) => `capacity-made-${activity}` as const)

/**
 * What a figure leaves out where one file can bring several entries, such as two parts of an advice: then a file can be on both sides. Null
 * for all other figures, where a file is counted or left out.
 */
export function restOf(key: FigureKey): FigureDefinition | null {
  const { measure, partOf, categories } = figureDefinitions[key]
  if (!partOf || (measure !== 'advice' && measure !== 'objection')) return null

  const others = Object.values(figureDefinitions).filter((other) => other.partOf === partOf && other.categories !== categories)
  return { ...figureDefinitions[key], categories: others.flatMap((other) => other.categories) }
}

type Making = Pick<FigureDefinition, 'measure' | 'of' | 'categories' | 'unit' | 'partOf'>

function make(making: Making, definition: Words): FigureDefinition {
  const leavesOut = making.measure === 'funnel' && making.categories.includes('received') ? ('joined' as const) : null
  return { ...making, definition, leavesOut, ofAnyYear: false }
}

function reports(categories: readonly string[], partOf: FigureKey | null, definition: Words): FigureDefinition {
  return make({ measure: 'funnel', of: 'reports', categories, unit: 'count', partOf }, definition)
}

function files(measure: MeasureName, categories: readonly string[], partOf: FigureKey | null, definition: Words): FigureDefinition {
  return make({ measure, of: 'investigations', categories, unit: 'count', partOf }, definition)
}

function questions(categories: readonly string[], partOf: FigureKey | null, definition: Words): FigureDefinition {
  return make({ measure: 'advice_question', of: 'questions', categories, unit: 'count', partOf }, definition)
}

function result(categories: readonly string[], partOf: FigureKey, definition: Words): FigureDefinition {
  return make({ measure: 'advice_result', of: 'questions', categories, unit: 'count', partOf }, definition)
}

function hours(categories: readonly string[], partOf: FigureKey | null, definition: Words): FigureDefinition {
  return make({ measure: 'capacity_time', of: 'time', categories, unit: 'hours', partOf }, definition)
}

function hoursOn(activity: CapacityActivity, definition: Words): FigureDefinition {
  return hours([`made-${activity}`], 'capacity-deployable', definition)
}

function actions(categories: readonly string[], partOf: FigureKey | null, definition: Words): FigureDefinition {
  return make({ measure: 'partner_action', of: 'actions', categories, unit: 'count', partOf }, definition)
}

function actionTime(category: string, partOf: FigureKey | null, definition: Words): FigureDefinition {
  return make({ measure: 'action_time', of: 'actions', categories: [category], unit: 'hours', partOf }, definition)
}

function budgetTime(category: string, partOf: FigureKey, definition: Words): FigureDefinition {
  return make({ measure: 'budget_time', of: 'investigations', categories: [category], unit: 'days', partOf }, definition)
}

function workingTime(category: string, partOf: FigureKey, definition: Words): FigureDefinition {
  return make({ measure: 'advice_time', of: 'questions', categories: [category], unit: 'minutes', partOf }, definition)
}

function finishedWith(result: string, definition: Words): FigureDefinition {
  return files('outcome', [result], 'finished', definition)
}

function weighedAs(culpability: string, definition: Words): FigureDefinition {
  return files('intent', [culpability], 'weighed', definition)
}

function objection(result: string, definition: Words): FigureDefinition {
  return files('objection', [result], 'objections', definition)
}

function causedBy(cause: string, definition: Words): FigureDefinition {
  return files('lesson', [cause], 'lessons', definition)
}

function learned(category: string, definition: Words): FigureDefinition {
  return files('learning', [category], 'proposals', definition)
}

function learningTime(category: string, partOf: FigureKey, definition: Words): FigureDefinition {
  return make({ measure: 'learning_time', of: 'investigations', categories: [category], unit: 'days', partOf }, definition)
}

function time(category: string, of: Counting['of'], partOf: FigureKey, definition: Words): FigureDefinition {
  return make({ measure: 'throughput', of, categories: [category], unit: 'days', partOf }, definition)
}

function amount(category: string, definition: Words): FigureDefinition {
  return make({ measure: 'amounts', of: 'investigations', categories: [category], unit: 'cents', partOf: 'finished' }, definition)
}
