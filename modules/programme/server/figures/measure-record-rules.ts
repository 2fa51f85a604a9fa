import type { Words } from '#platform/contract/words.ts'
import type { Measure } from '../../contract.ts'

/** Each measure is a view of this name in the database's schema `reporting`, and a record here. */
export type MeasureName =
  | 'funnel'
  | 'outcome'
  | 'throughput'
  | 'advice'
  | 'intent'
  | 'hearing'
  | 'objection'
  | 'amounts'
  | 'lesson'
  | 'advice_question'
  | 'advice_time'
  | 'advice_result'
  | 'learning'
  | 'learning_time'
  | 'capacity_time'
  | 'partner_action'
  | 'action_time'
  | 'budget_inquiry'
  | 'budget_time'
  | 'budget_suspension'
  | 'budget_safety'
  | 'budget_advice'
  | 'budget_receipt'

const wederhoor: Words = { nl: 'Wederhoor', en: 'Wederhoor' }
const policyAdviser: Words = { nl: 'beleidsadviseur Werk en Inkomen', en: 'policy adviser Work and Income' }
const atOnce: Words = { nl: 'direct: de som verandert in dezelfde handeling', en: 'at once: the sum changes in the same transaction' }
const cohort: Words = {
  nl: 'Het jaar is het jaar waarin de melding binnenkwam; de dossiers van een jaar blijven bij elkaar.',
  en: 'The year is the year in which the report came in; the files of a year stay together.',
}
const asked: Words = {
  nl: 'Het jaar is het jaar waarin de vraag werd gesteld of het advies werd gegeven.',
  en: 'The year is the year in which the question was asked or the advice was given.',
}
const worked: Words = { nl: 'Het jaar is het jaar waarin is gewerkt.', en: 'The year is the year in which the work was done.' }
const ofAction: Words = { nl: 'Het jaar is het jaar waarin de actie was.', en: 'The year is the year in which the action was.' }
const finishedFiles: Words = { nl: 'afgeronde onderzoeken', en: 'finished investigations' }
const nothingKnown: Words = { nl: 'Niets bekend.', en: 'Nothing known.' }

/** What is counted, of what, where, what is missing, and who answers for it. */
export const measureRecords: Readonly<Record<MeasureName, Measure>> = {
  funnel: record('funnel', {
    name: { nl: 'Van melding tot afronding', en: 'From report to completion' },
    definition: {
      nl: 'Hoeveel meldingen binnenkwamen, wat ermee is gedaan en hoe ver de onderzoeken zijn.',
      en: 'How many reports came in, what was done with them and how far the investigations are.',
    },
    numerator: { nl: 'meldingen of onderzoeken in een stap', en: 'reports or investigations in a step' },
    denominator: { nl: 'de stap ervoor', en: 'the step before' },
    knownMissing: {
      nl: 'Meldingen die niet in Wederhoor zijn vastgelegd, bijvoorbeeld een signaal dat mondeling is afgedaan.',
      en: 'Reports that were not recorded in Wederhoor, for instance a signal dealt with in conversation.',
    },
  }),
  outcome: record('outcome', {
    name: { nl: 'Uitkomst van onderzoeken', en: 'Outcome of investigations' },
    definition: {
      nl: 'Waar een afgerond onderzoek toe leidde: de uitkomst bij afronding, hersteld als een bezwaar die veranderde.',
      en: 'What a finished investigation led to: the outcome at completion, restated when an objection changed it.',
    },
    numerator: { nl: 'afgeronde onderzoeken met deze uitkomst', en: 'finished investigations with this outcome' },
    denominator: finishedFiles,
    knownMissing: {
      nl: 'Wat na afronding in Socrates of Zorgned verandert zonder bezwaar, staat hier niet in.',
      en: 'What changes in Socrates or Zorgned after completion without an objection does not stand in it.',
    },
  }),
  throughput: record('throughput', {
    name: { nl: 'Doorlooptijd per stap', en: 'Throughput time per step' },
    definition: {
      nl: 'Het aantal dagen per stap: de mediaan en het aantal dagen waarbinnen negen van de tien klaar zijn, in kalenderdagen en in werkdagen.',
      en: 'The number of days per step: the median and the number of days within which nine in ten are done, in calendar and working days.',
    },
    numerator: { nl: 'meldingen of onderzoeken die de stap hebben gehad', en: 'reports or investigations that had the step' },
    denominator: { nl: 'dezelfde', en: 'the same' },
    knownMissing: {
      nl: 'Dossiers die nog lopen, tellen pas mee als ze zijn afgerond. Sluitingsdagen van de gemeente zelf zijn als werkdag geteld.',
      en: "Files that still run count once they are finished. The municipality's own closing days count as working days.",
    },
  }),
  advice: record('advice', {
    name: { nl: 'Advies gevolgd of niet', en: 'Advice followed or not' },
    definition: {
      nl: 'Per onderdeel van een advies: gevolgd, afgeweken met een reden, of teruggestuurd.',
      en: 'For each part of an advice: followed, deviated from with a reason, or sent back.',
    },
    numerator: { nl: 'onderdelen met deze keuze', en: 'parts with this choice' },
    denominator: { nl: 'onderdelen waarop is besloten', en: 'parts decided on' },
    knownMissing: nothingKnown,
  }),
  intent: record('intent', {
    name: { nl: 'Opzet en verwijtbaarheid', en: 'Intent and culpability' },
    definition: {
      nl: 'Hoe verwijtbaar het handelen was, zoals gewogen bij het advies, van opzet tot niet verwijtbaar.',
      en: 'How culpable the conduct was, as weighed with the advice, from intent to no culpability.',
    },
    numerator: { nl: 'afgeronde onderzoeken met deze weging', en: 'finished investigations weighed so' },
    denominator: { nl: 'afgeronde onderzoeken met een weging', en: 'finished investigations with a weighing' },
    knownMissing: {
      nl: 'Ook onderzoeken waarin niets aan de hand was, hebben een weging; die staan bij "niet verwijtbaar".',
      en: 'Investigations that found nothing have a weighing too; they stand under "no culpability".',
    },
  }),
  hearing: record('hearing', {
    name: { nl: 'Hoor en wederhoor', en: 'Hearing both sides' },
    definition: {
      nl: 'Of de inwoner of zorgaanbieder is gehoord, schriftelijk reageerde, niet kwam, of waarom het horen is overgeslagen.',
      en: 'Whether the resident or provider was heard, answered in writing, did not come, or why the hearing was waived.',
    },
    numerator: { nl: 'afgeronde onderzoeken waarin het zo ging', en: 'finished investigations in which it went so' },
    denominator: finishedFiles,
    knownMissing: nothingKnown,
  }),
  objection: record('objection', {
    name: { nl: 'Bezwaar', en: 'Objections' },
    definition: {
      nl: 'Bezwaren tegen besluiten en wat ervan kwam.',
      en: 'Objections to decisions and what came of them.',
    },
    numerator: { nl: 'bezwaren met deze uitkomst', en: 'objections with this outcome' },
    denominator: { nl: 'ontvangen bezwaren', en: 'objections received' },
    knownMissing: {
      nl: 'Beroep bij de rechter wordt hier niet vastgelegd.',
      en: 'Appeals to the court are not recorded here.',
    },
  }),
  amounts: record('amounts', {
    name: { nl: 'Bedragen', en: 'Amounts' },
    definition: {
      nl: 'Bedragen die bij de uitkomst zijn vastgelegd: per maand beëindigd of verlaagd, teruggevorderd, beboet.',
      en: 'Amounts recorded with the outcome: ended or lowered per month, recovered, fined.',
    },
    numerator: { nl: 'som van de bedragen in euro', en: 'sum of the amounts in euro' },
    denominator: finishedFiles,
    knownMissing: {
      nl: 'Wat echt is ontvangen, staat in Socrates. Een bezwaar dat de uitkomst herstelt, past het bedrag niet aan.',
      en: 'What was really received stands in Socrates. An objection that restates the outcome does not adapt the amount.',
    },
  }),
  lesson: record('lesson', {
    name: { nl: 'Lessen naar oorzaak', en: 'Lessons by cause' },
    definition: {
      nl: 'Waardoor het misging, en waar het voorstel op gericht is.',
      en: 'Why it went wrong, and what the proposal aims at.',
    },
    numerator: { nl: 'afgeronde onderzoeken met deze oorzaak', en: 'finished investigations with this cause' },
    denominator: { nl: 'afgeronde onderzoeken met een les', en: 'finished investigations with a lesson' },
    knownMissing: nothingKnown,
  }),
  advice_question: adviceRecord('advice_question', {
    name: { nl: 'Adviesdesk', en: 'Advice desk' },
    definition: {
      nl: 'Hoeveel advies is gevraagd en ongevraagd gegeven, per soort, en hoeveel ervan binnen de norm.',
      en: 'How much advice was asked for and given unasked, per kind, and how much of it within the target.',
    },
    numerator: { nl: 'adviezen in deze stand', en: 'advice in this state' },
    denominator: { nl: 'de stap ervoor', en: 'the step before' },
    knownMissing: {
      nl: 'Advies dat in de wandelgang is gegeven en niet is vastgelegd.',
      en: 'Advice given in passing that was not recorded.',
    },
  }),
  advice_result: adviceRecord('advice_result', {
    name: { nl: 'Wat met advies is gedaan', en: 'What was done with advice' },
    definition: {
      nl: 'Of een advies is gevolgd en wat er daarna gebeurde, zoals de consulent dat vertelt of een uitvoer uit Socrates of Cognos het zegt. Een verbetering vervangt wat eerder is verteld.',
      en: 'Whether advice was followed and what happened then, as the consultant tells it or an extract from Socrates or Cognos says it. A correction replaces what was told before.',
    },
    numerator: { nl: 'adviezen waarmee dit is gedaan', en: 'advice with which this was done' },
    denominator: { nl: 'adviezen waarvan het is verteld', en: 'advice of which it was told' },
    knownMissing: {
      nl: 'Wat consulenten niet vertellen. Na een herinnering telt dat als onbekend, apart.',
      en: 'What consultants do not tell. After a reminder that counts as unknown, apart.',
    },
  }),
  advice_time: adviceRecord('advice_time', {
    name: { nl: 'Werktijd van de adviesdesk', en: 'Working time of the advice desk' },
    definition: {
      nl: 'De werktijd in minuten: de mediaan en de tijd waarbinnen negen van de tien klaar zijn, in de openingsuren die golden toen het werd opgeschreven.',
      en: 'Working time in minutes: the median and the time within which nine in ten are done, by the opening hours that held when it was written down.',
    },
    numerator: { nl: 'adviezen die de stap hebben gehad', en: 'advice that had the step' },
    denominator: { nl: 'dezelfde', en: 'the same' },
    knownMissing: {
      nl: 'Van wat achteraf is vastgelegd, is de tijd die van wie het opschreef.',
      en: 'Of what was recorded afterwards, the time is that of who wrote it down.',
    },
  }),
  learning: record('learning', {
    name: { nl: 'Van voorstel tot uitvoering', en: 'From proposal to being carried out' },
    definition: {
      nl: 'Wat met de voorstellen uit afgesloten onderzoeken is gedaan. Elk onderzoek telt als een, ook als voorstellen samen een les werden. Wie een besluit heropent, haalt weg wat erna is geteld.',
      en: 'What was done with the proposals of closed investigations. Each investigation counts as one, also when proposals became one lesson. Reopening a decision takes away what was counted after it.',
    },
    numerator: { nl: 'afgeronde onderzoeken waarvan het voorstel zo ver is', en: 'finished investigations whose proposal is that far' },
    denominator: { nl: 'afgeronde onderzoeken met een voorstel', en: 'finished investigations with a proposal' },
    knownMissing: {
      nl: 'Lessen die niet uit een onderzoek komen, tellen niet mee.',
      en: 'Lessons that do not come from an investigation do not count.',
    },
  }),
  learning_time: record('learning_time', {
    name: { nl: 'Doorlooptijd van voorstellen', en: 'Time that proposals take' },
    definition: {
      nl: 'Dagen van de afronding van het onderzoek tot het besluit over het voorstel, en tot het is uitgevoerd.',
      en: 'Days from the completion of the investigation to the decision on its proposal, and until it was carried out.',
    },
    numerator: { nl: 'dagen per voorstel', en: 'days per proposal' },
    denominator: { nl: 'afgeronde onderzoeken met een voorstel', en: 'finished investigations with a proposal' },
    knownMissing: {
      nl: 'Lessen die niet uit een onderzoek komen, tellen niet mee.',
      en: 'Lessons that do not come from an investigation do not count.',
    },
  }),
  capacity_time: capacityRecord({
    name: { nl: 'Inzet van tijd', en: 'Use of time' },
    definition: {
      nl: 'Hoeveel tijd in afgesloten maanden inzetbaar was en waaraan die is besteed, in hele uren. Een correctie telt vanaf de dag waarop zij is vastgelegd.',
      en: 'How much time was deployable in closed months and what it was spent on, in whole hours. A correction counts from the day on which it was recorded.',
    },
    numerator: { nl: 'gemaakte uren', en: 'hours made' },
    denominator: { nl: 'inzetbare uren', en: 'deployable hours' },
    knownMissing: {
      nl: 'Maanden die nog niet zijn afgesloten, en maanden van een team waarin te weinig mensen werkten om niet herkenbaar te zijn.',
      en: 'Months that are not closed yet, and months of a unit in which too few people worked to go unrecognised.',
    },
  }),
  partner_action: actionRecord('partner_action', {
    name: { nl: 'Acties met ketenpartners', en: 'Actions with chain partners' },
    definition: {
      nl: 'Hoeveel acties zijn uitgevoerd, op hoeveel locaties, wat er is gevonden, welke meldingen eruit kwamen en wat er is gedeeld. De aantallen van een actie zijn die bij het vaststellen van het verslag.',
      en: 'How many actions were carried out, at how many locations, what was found, which reports came of it and what was shared. The counts of an action are those at which its report was agreed.',
    },
    numerator: { nl: 'acties, locaties, bevindingen of meldingen', en: 'actions, locations, findings or reports' },
    denominator: { nl: 'de stap ervoor', en: 'the step before' },
    knownMissing: {
      nl: 'Acties waarvan het verslag nog niet is vastgesteld, en wat partners zelf vonden en niet deelden.',
      en: 'Actions whose report was not agreed yet, and what partners found themselves and did not share.',
    },
  }),
  action_time: actionRecord('action_time', {
    name: { nl: 'Tijd aan acties', en: 'Time on actions' },
    definition: {
      nl: 'Hoeveel uren collega’s samen bij acties waren, hoeveel daarvan in de avond, en hoeveel uren in afgesloten maanden op acties zijn geschreven. Nooit per persoon.',
      en: 'How many hours colleagues were at actions together, how many of them in the evening, and how many hours were written on actions in closed months. Never by person.',
    },
    numerator: { nl: 'uren van allen samen', en: 'hours of all together' },
    denominator: { nl: 'uren aanwezig', en: 'hours present' },
    knownMissing: {
      nl: 'Maanden die nog niet zijn afgesloten, en maanden van een team waarin te weinig mensen werkten om niet herkenbaar te zijn.',
      en: 'Months that are not closed yet, and months of a unit in which too few people worked to go unrecognised.',
    },
  }),
  budget_inquiry: record('budget_inquiry', {
    name: { nl: 'Onderzoeken naar cliënten en zorgaanbieders', en: 'Investigations of clients and care providers' },
    definition: {
      nl: 'Hoeveel onderzoeken van persoonsgebonden budgetten over één cliënt gaan en hoeveel over een zorgaanbieder, wat eruit kwam, en wat het voor de cliënten van een zorgaanbieder betekende.',
      en: 'How many investigations of personal budgets are of one client and how many of a care provider, what came of them, and what that meant for the clients of a provider.',
    },
    numerator: { nl: 'onderzoeken of cliënten in een stap', en: 'investigations or clients in a step' },
    denominator: { nl: 'de stap ervoor', en: 'the step before' },
    knownMissing: {
      nl: 'Cliënten van een zorgaanbieder tellen pas mee als het onderzoek is afgerond.',
      en: 'Clients of a care provider count once the investigation is finished.',
    },
  }),
  budget_time: record('budget_time', {
    name: { nl: 'Doorlooptijd van pgb-onderzoeken en opschortingen', en: 'Throughput of budget investigations and suspensions' },
    definition: {
      nl: 'Dagen van melding tot afronding, apart voor cliënten en zorgaanbieders, en dagen dat een opschorting duurde.',
      en: 'Days from report to completion, for clients and care providers apart, and days that a suspension lasted.',
    },
    numerator: { nl: 'onderzoeken of opschortingen die klaar zijn', en: 'investigations or suspensions that are done' },
    denominator: { nl: 'dezelfde', en: 'the same' },
    knownMissing: { nl: 'Wat nog loopt, telt pas mee als het klaar is.', en: 'What still runs counts once it is done.' },
  }),
  budget_suspension: record('budget_suspension', {
    name: { nl: 'Opschortingen', en: 'Suspensions' },
    definition: {
      nl: 'Hoe vaak betaling uit een budget is opgeschort, hoe dat eindigde en of daarover op tijd is besloten.',
      en: 'How often payment from a budget was suspended, how that ended and whether that was decided in time.',
    },
    numerator: { nl: 'opschortingen in deze stand', en: 'suspensions in this state' },
    denominator: { nl: 'opschortingen ingegaan', en: 'suspensions started' },
    knownMissing: { nl: 'Voorstellen waarop niet tot opschorten is besloten.', en: 'Proposals that were not decided to suspend.' },
  }),
  budget_safety: record('budget_safety', {
    name: { nl: 'Veilig maken', en: 'Making safe' },
    definition: {
      nl: 'Hoeveel budgethouders niet veilig waren, en welke stappen zijn gezet om hen veilig te maken. Alleen aantallen, nooit personen.',
      en: 'How many budget holders were not safe, and which steps were taken to make them safe. Counts only, never persons.',
    },
    numerator: { nl: 'budgethouders of stappen', en: 'budget holders or steps' },
    denominator: { nl: 'budgethouders die niet veilig waren, of alle stappen', en: 'budget holders who were not safe, or all steps' },
    knownMissing: {
      nl: 'Wat Buurtteam, Veilig Thuis of de inspectie daarna doet en niet terugmeldt.',
      en: 'What the neighbourhood team, Veilig Thuis or the inspectorate does afterwards and does not tell.',
    },
  }),
  budget_advice: record('budget_advice', {
    name: { nl: 'Advies aan Maatschappelijke Ontwikkeling en Werk en Inkomen', en: 'Advice to Social Development and Work and Income' },
    definition: {
      nl: 'Wat elke afdeling deed met adviezen uit pgb-onderzoeken, ook met tussentijdse adviezen.',
      en: 'What each department did with advice from budget investigations, advice in between included.',
    },
    numerator: { nl: 'onderdelen of adviezen met deze keuze', en: 'parts or advice with this choice' },
    denominator: { nl: 'onderdelen waarop is besloten, of tussentijdse adviezen', en: 'parts decided on, or advice in between' },
    knownMissing: {
      nl: 'Onderdelen die zijn teruggestuurd, tellen tot er is besloten niet mee.',
      en: 'Parts that were sent back do not count until they are decided.',
    },
  }),
  budget_receipt: record('budget_receipt', {
    name: { nl: 'Ontvangen bedragen', en: 'Amounts received' },
    definition: {
      nl: 'Wat van cliënten en zorgaanbieders echt binnenkwam, met de correcties. Zo staat naast wat is teruggevorderd ook wat is ontvangen.',
      en: 'What really came in from clients and care providers, corrections included. So what was received stands beside what is recovered.',
    },
    numerator: { nl: 'som van de ontvangen bedragen in euro', en: 'sum of the amounts received in euro' },
    denominator: { nl: 'bedragen die worden teruggevorderd', en: 'amounts that are recovered' },
    knownMissing: {
      nl: 'Ontvangsten die alleen in de financiële administratie staan en niet bij het dossier zijn vastgelegd.',
      en: 'Receipts that stand in the financial administration only and were not recorded with the file.',
    },
  }),
}

type OwnWords = Pick<Measure, 'name' | 'definition' | 'numerator' | 'denominator' | 'knownMissing'>

/** Questions to the advice desk: their year is that of the question. */
function adviceRecord(key: MeasureName, own: OwnWords): Measure {
  const definition = { nl: `${own.definition.nl} ${asked.nl}`, en: `${own.definition.en} ${asked.en}` }
  return { ...record(key, own), definition }
}

/** Actions with partners: their year is that of the action. */
function actionRecord(key: MeasureName, own: OwnWords): Measure {
  const definition = { nl: `${own.definition.nl} ${ofAction.nl}`, en: `${own.definition.en} ${ofAction.en}` }
  return { ...record(key, own), definition }
}

/** Time of the team: its year is that of the work. */
function capacityRecord(own: OwnWords): Measure {
  const definition = { nl: `${own.definition.nl} ${worked.nl}`, en: `${own.definition.en} ${worked.en}` }
  return { ...record('capacity_time', own), definition }
}

function record(key: MeasureName, own: OwnWords): Measure {
  const definition = { nl: `${own.definition.nl} ${cohort.nl}`, en: `${own.definition.en} ${cohort.en}` }
  return { key, view: `reporting.${key}`, ...own, definition, sourceSystem: wederhoor, owner: policyAdviser, freshness: atOnce }
}
