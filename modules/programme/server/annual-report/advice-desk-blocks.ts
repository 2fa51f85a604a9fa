import { capital } from '#platform/contract/words.ts'
import { workingTimeWords } from '#platform/contract/working-time-words.ts'
import type { Block, Table } from '#platform/server/print/document-model.ts'
import { dutch } from '#platform/server/print/dutch.ts'
import { inWords, isHidden } from '#platform/server/small-count-rules.ts'
import { type FigureKey, figureSchemeWords, figureSourceWords, figureWords } from '../../contract.ts'
import type { Audience, ShownFigure, ShownYear } from '../figures/shown-figures-rules.ts'
import { bars, countOf, countTable, end, numberIn, type ShownFigures, start } from './count-blocks.ts'

const counts: readonly FigureKey[] = [
  'questions',
  'questions-open',
  'questions-answered',
  'answered-in-target',
  'questions-closed',
  'closed-in-target',
  'questions-lapsed',
  'questions-reported',
  'questions-complex',
  'complex-joined',
]
const results: readonly FigureKey[] = [
  'results-told',
  'advice-followed',
  'advice-partly-followed',
  'advice-not-followed',
  'results-open',
  'results-unknown',
]
const became: readonly FigureKey[] = ['advice-granted', 'advice-refused', 'advice-changed', 'advice-other', 'not-in-socrates']
const times: readonly FigureKey[] = ['time-first-answer', 'time-closing', 'time-joining']

/** What the advice desk did, in figures. Per kind and way of asking only for the team: cells in two directions can be reckoned out. */
export function adviceDeskBlocks({ year, figures: shown }: ShownYear, audience: Audience): Block[] {
  return [
    { kind: 'heading', level: 3, text: 'Advies aan collega’s' },
    bars('Adviezen en wat ervan werd', sentenceOf(shown), counts, shown),
    countTable('Adviezen en wat ervan werd', counts, shown),
    ...(audience === 'team' ? [kindTable(year)] : []),
    { kind: 'heading', level: 3, text: 'Wat met het advies is gedaan' },
    countTable('Of het advies is gevolgd', results, shown),
    countTable('Wat er na het advies gebeurde', became, shown),
    { kind: 'heading', level: 3, text: 'Werktijd' },
    timeTable(shown),
  ]
}

function sentenceOf(shown: ShownFigures): string {
  const [answered, inTarget] = [countOf(shown, 'questions-answered'), countOf(shown, 'answered-in-target')]
  if (isHidden(answered) || isHidden(inTarget)) return 'De aantallen zijn te klein om te tonen.'
  if (answered === 0) return 'Er is nog geen antwoord gegeven.'
  return `Van de ${dutch.number(answered)} beantwoorde vragen kregen er ${dutch.number(inTarget)} (${dutch.percent(inTarget / answered)}) het eerste antwoord binnen de norm.`
}

function kindTable(year: ShownYear['year']): Table {
  const figures = (['questions', 'questions-answered', 'answered-in-target'] as const).flatMap(
    (key) => year.figures.find((figure) => figure.key === key) ?? [],
  )
  const [questions] = figures
  return {
    kind: 'table',
    caption: 'Adviezen per soort, en gevraagd of ongevraagd',
    columns: [start('Soort'), ...figures.map(({ words }) => end(words.nl))],
    rows: [
      ...(questions?.byScheme ?? []).map(({ scheme }) => [
        capital(figureSchemeWords[scheme].nl),
        ...figures.map((figure) => dutch.number(figure.byScheme.find((part) => part.scheme === scheme)?.numerator ?? 0)),
      ]),
      ...(questions?.bySource ?? []).map(({ source }) => [
        capital(figureSourceWords[source].nl),
        ...figures.map((figure) => dutch.number(figure.bySource.find((part) => part.source === source)?.numerator ?? 0)),
      ]),
    ],
  }
}

function timeTable(shown: ShownFigures): Table {
  const span = (minutes: ShownFigure['minutes'], pick: 'median' | 'p90') =>
    minutes === null ? '–' : minutes === 'hidden' ? inWords('beside') : workingTimeWords(minutes[pick]).nl
  return {
    kind: 'table',
    caption: 'Werktijd per stap: de helft klaar binnen, en negen van de tien klaar binnen',
    columns: [start('Stap'), end('Aantal'), end('Helft'), end('9 van 10')],
    rows: times.map((key) => {
      const time = shown.get(key)
      return [
        figureWords[key].nl,
        numberIn(time?.count ?? 0),
        ...(['median', 'p90'] as const).map((pick) => span(time?.minutes ?? null, pick)),
      ]
    }),
  }
}
