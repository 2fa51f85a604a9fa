import type { Block, Table } from '#platform/server/print/document-model.ts'
import { dutch } from '#platform/server/print/dutch.ts'
import { inWords } from '#platform/server/small-count-rules.ts'
import { type FigureKey, figureWords } from '../../contract.ts'
import type { ShownFigure, ShownYear } from '../figures/shown-figures-rules.ts'
import { countOf, countTable, end, numberIn, type ShownFigures, start } from './count-blocks.ts'

const inquiries: readonly FigureKey[] = [
  'budget-client-opened',
  'budget-client-closed',
  'budget-provider-opened',
  'budget-provider-closed',
  'budget-clients',
  'budget-clients-without-effects',
  'budget-clients-with-result',
]
const suspensions: readonly FigureKey[] = [
  'budget-suspensions',
  'budget-suspensions-running',
  'budget-suspensions-lifted',
  'budget-suspensions-decided',
  'budget-suspensions-in-time',
  'budget-suspensions-late',
]
const safety: readonly FigureKey[] = [
  'budget-unsafe',
  'budget-safe-again',
  'budget-safety-steps',
  'budget-safety-steps-done',
  'budget-safety-steps-dropped',
  'budget-safety-steps-open',
]
const decided: readonly FigureKey[] = [
  'budget-mo-decided',
  'budget-mo-followed',
  'budget-mo-deviated',
  'budget-wi-decided',
  'budget-wi-followed',
  'budget-wi-deviated',
]
const interim: readonly FigureKey[] = [
  'budget-interim',
  'budget-interim-followed',
  'budget-interim-partly',
  'budget-interim-not-followed',
  'budget-interim-open',
]
const times: readonly FigureKey[] = ['budget-client-time', 'budget-provider-time', 'budget-suspension-time']

/** What is told of personal budgets alone, after what is told of every investigation. */
export function budgetBlocks({ figures: shown }: ShownYear): Block[] {
  return [
    { kind: 'heading', level: 3, text: 'Cliënten en zorgaanbieders' },
    countTable('Onderzoeken naar cliënten en naar zorgaanbieders', inquiries, shown),
    timeTable(shown),
    { kind: 'heading', level: 3, text: 'Opschortingen' },
    countTable('Opschortingen en hoe ze eindigden', suspensions, shown),
    { kind: 'heading', level: 3, text: 'Veilig maken' },
    countTable('Budgethouders die niet veilig waren, en de stappen om hen veilig te maken', safety, shown),
    { kind: 'heading', level: 3, text: 'Wat de afdelingen met adviezen deden' },
    countTable('Besluiten op adviezen, per afdeling', decided, shown),
    countTable('Tussentijdse adviezen', interim, shown),
  ]
}

function timeTable(shown: ShownFigures): Table {
  const span = (days: ShownFigure['days'] | undefined, pick: 'median' | 'p90') =>
    !days ? '–' : days === 'hidden' ? inWords('beside') : dutch.number(days[pick])
  return {
    kind: 'table',
    caption: 'Hoe lang het duurde, in kalenderdagen: de helft klaar binnen, en negen van de tien klaar binnen',
    columns: [start('Wat'), end('Aantal'), end('Helft'), end('9 van 10')],
    rows: times.map((key) => {
      const days = shown.get(key)?.days
      return [figureWords[key].nl, numberIn(countOf(shown, key)), span(days, 'median'), span(days, 'p90')]
    }),
  }
}
