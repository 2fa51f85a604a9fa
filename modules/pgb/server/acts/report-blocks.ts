import { findingKindWords } from '#modules/investigations/contract.ts'
import { paragraphs } from '#platform/contract/rich-text.ts'
import { capital } from '#platform/contract/words.ts'
import type { Block, Chapter, Table } from '#platform/server/print/document-model.ts'
import { dutch } from '#platform/server/print/dutch.ts'
import {
  type ActItem,
  actKindWords,
  actPlaceWords,
  type BudgetAct,
  dutyWords,
  type FindingsReport,
  itemAnswerWords,
  legitimationWords,
  type ReportContents,
  withWhomWords,
} from '../../contract.ts'
import type { BudgetLaw } from '../work-on-budget.ts'

type Fact = { term: string; value: string }
const chapter = (title: string, blocks: Block[]): Chapter => ({ title, over: null, blocks })
const text = (words: string): Block => ({ kind: 'text', text: paragraphs(...words.split('\n').map((line) => line.trim())) })
const heading = (words: string): Block => ({ kind: 'heading', level: 2, text: words })
const fact = (term: string, value: string | null | false | undefined): Fact[] => (value ? [{ term, value }] : [])

/** On what ground somebody acts, as the reader of a report is told. */
const groundOf = {
  wmo: {
    'college-officer':
      'Wij onderzochten dit als medewerkers van het college (Wmo 2015 art. 2.3.8 en 2.3.9 voor cliënten, art. 5.2.2 voor aanbieders). Wat een toezichthouder deed, staat niet in dit verslag.',
    supervisor:
      'Wij onderzochten dit als toezichthouders die het college heeft aangewezen (Wmo 2015 art. 6.1; Awb art. 5:11 tot en met 5:20). Wat een medewerker van het college deed, staat niet in dit verslag.',
  },
  'youth-act': {
    'college-officer':
      'Wij onderzochten dit als medewerkers van het college (Jeugdwet art. 8.1.2). Wat een toezichthouder deed, staat niet in dit verslag.',
    supervisor:
      'Wij onderzochten dit als toezichthouders die het college heeft aangewezen (verordening van de gemeente, Jeugdwet art. 2.9 onder d; Awb art. 5:11 tot en met 5:20). Wat een medewerker van het college deed, staat niet in dit verslag.',
  },
} as const satisfies Record<BudgetLaw, Record<FindingsReport['actingAs'], string>>

/** The chapters of a report of findings: what was done, what was found, what follows from it for the reader. */
export function chaptersOf(report: FindingsReport, { acts, findings }: ReportContents, law: BudgetLaw): Chapter[] {
  return [
    chapter('Waar dit verslag over gaat', [text(groundOf[law][report.actingAs]), ...(report.body ? [text(report.body)] : [])]),
    chapter('Wat wij deden', acts.length > 0 ? acts.flatMap(actBlocks) : [text('Er staat nog niets in dit verslag.')]),
    chapter(
      'Wat wij vonden',
      findings.length > 0 ? findings.flatMap(findingBlocks) : [text('Wij hebben niets gevonden dat hier moet staan.')],
    ),
    ...viewChapter(report),
  ]
}

function actBlocks(act: BudgetAct): Block[] {
  const facts = [
    ...fact('Met', [withWhomWords[act.withWhom].nl, act.withName].filter(Boolean).join(': ')),
    ...fact('Door', act.legitimationNumber ? `${act.by.name}, legitimatienummer ${act.legitimationNumber}` : act.by.name),
    ...fact('Waar', actPlaceWords[act.place].nl),
    ...fact('Wanneer', act.from && `van ${act.from} tot ${act.until} uur`),
    ...fact('Waarover', act.about),
    ...fact('Wat is verteld', act.duty && dutyWords[act.duty].nl),
    ...fact('Verder verteld', act.rightTold && 'Niemand hoeft mee te werken aan bewijs tegen zichzelf.'),
    ...fact('Legitimatie', act.legitimation && legitimationWords[act.legitimation].nl),
    ...fact('Toestemming om binnen te komen', act.homeConsent),
    ...fact('Tolk', act.interpreter),
    ...fact('Hulp erbij', act.helper),
    ...fact('Niet gevraagd, want niet nodig', act.notAsked),
  ]
  return [
    heading(`${capital(actKindWords[act.kind].nl)} op ${dutch.day(act.onDay)}`),
    { kind: 'facts', facts },
    text(act.statement ?? ''),
    ...(act.items.length > 0 ? [itemTable(act.items)] : []),
    ...readingBlocks(act),
  ]
}

function readingBlocks({ readingSentOn, reactionOn, reaction, readingAgreed }: BudgetAct): Block[] {
  if (!readingSentOn) return []
  const answer = reactionOn
    ? `Reactie op ${dutch.day(reactionOn)}: ${[readingAgreed === true && 'akkoord', readingAgreed === false && 'niet akkoord', reaction].filter(Boolean).join('. ') || 'zonder opmerkingen'}.`
    : 'Daarop kwam geen reactie.'
  return [text(`Dit is ter lezing gestuurd op ${dutch.day(readingSentOn)}. ${answer}`)]
}

const itemTable = (items: readonly ActItem[]): Table => ({
  kind: 'table',
  caption: 'Gevraagde stukken',
  columns: ['Gevraagd', 'Waarom nodig', 'Antwoord', 'Kopie', 'Terug op'].map((title) => ({ title, align: 'start' })),
  rows: items.map(({ asked, neededBecause, answer, answerBecause, copied, givenBackOn }) => [
    asked,
    neededBecause,
    answer ? [itemAnswerWords[answer].nl, answerBecause].filter(Boolean).join(': ') : 'nog geen antwoord',
    copied ? 'ja' : 'nee',
    givenBackOn ? dutch.day(givenBackOn) : '–',
  ]),
})

const findingBlocks = ({ kind, content, source, foundOn }: ReportContents['findings'][number]): Block[] => [
  text(content),
  { kind: 'facts', facts: [...fact('Soort', findingKindWords[kind].nl), ...fact('Bron', source), ...fact('Dag', dutch.day(foundOn))] },
]

function viewChapter({ goesTo, viewUntil }: FindingsReport): Chapter[] {
  if (goesTo === 'social-development') return []
  const until = viewUntil ? `tot en met ${dutch.day(viewUntil)}` : 'binnen de termijn in de brief bij dit verslag'
  return [
    chapter('Uw reactie', [
      text(
        `Klopt er iets niet, of wilt u iets uitleggen? U kunt ${until} reageren. Dat mag op papier, per e-mail of in een gesprek. Wij wegen wat u zegt mee voordat er een advies komt.`,
      ),
    ]),
  ]
}
