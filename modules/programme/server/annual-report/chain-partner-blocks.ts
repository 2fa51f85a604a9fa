import { paragraphs } from '#platform/contract/rich-text.ts'
import { capital } from '#platform/contract/words.ts'
import type { Block, Table } from '#platform/server/print/document-model.ts'
import { dutch } from '#platform/server/print/dutch.ts'
import { inWords, isHidden, type Shown } from '#platform/server/small-count-rules.ts'
import { type FigureKey, figureSchemeWords, figureSourceWords } from '../../contract.ts'
import type { Audience, ShownYear } from '../figures/shown-figures-rules.ts'
import { bars, countOf, countTable, end, type ShownFigures, start } from './count-blocks.ts'

const field: readonly FigureKey[] = [
  'action-locations',
  'action-visited',
  'action-nobody-there',
  'action-not-visited',
  'action-nothing-found',
  'action-something-found',
  'action-findings',
  'action-care-signals',
]
const came: readonly FigureKey[] = ['action-reports', 'action-reports-opened', 'action-reports-finished']
const shared: readonly FigureKey[] = ['action-shared', 'action-given-back', 'action-given-back-late']
const hours: readonly FigureKey[] = ['action-attended', 'action-evening', 'action-hours']

/** What came of actions with partners, in figures. Per kind and leader only for the team: cells in two directions can be reckoned out. */
export function chainPartnerBlocks({ year, figures: shown }: ShownYear, audience: Audience): Block[] {
  return [
    { kind: 'heading', level: 3, text: 'Acties' },
    countTable('Acties en wie meegingen', ['actions', 'actions-reported', 'action-persons'], shown),
    ...(audience === 'team' ? [kindTable(year)] : []),
    ratioTable(shown),
    { kind: 'heading', level: 3, text: 'In het veld' },
    bars('Locaties en wat er is gevonden', sentenceOf(shown), field, shown),
    countTable('Locaties en wat er is gevonden', field, shown),
    ...(audience === 'team' ? [detailTable('Bevindingen naar soort', 'Soort', year, 'action-findings')] : []),
    { kind: 'heading', level: 3, text: 'Wat eruit kwam' },
    countTable('Meldingen uit bevindingen', came, shown),
    ...(audience === 'team' ? [detailTable('Uitkomst van die meldingen', 'Uitkomst', year, 'action-reports-finished')] : []),
    { kind: 'heading', level: 3, text: 'Gedeelde gegevens' },
    countTable('Delen, en teruggeven of vernietigen', shared, shown),
    ...(audience === 'team' ? [overdue(year.sharingsOverdue ?? 0)] : []),
    { kind: 'heading', level: 3, text: 'Tijd' },
    countTable('Uren van allen samen', hours, shown),
  ]
}

function sentenceOf(shown: ShownFigures): string {
  const [visited, nothing] = [countOf(shown, 'action-visited'), countOf(shown, 'action-nothing-found')]
  if (isHidden(visited) || isHidden(nothing)) return 'De aantallen zijn te klein om te tonen.'
  if (visited === 0) return 'Er is nog geen verslag van een actie vastgesteld.'
  return `Op ${dutch.number(nothing)} van de ${dutch.number(visited)} bezochte locaties (${dutch.percent(nothing / visited)}) is niets gevonden.`
}

/** What stands beside each other is divided only where both may be seen. */
function ratioTable(shown: ShownFigures): Table {
  const ratio = (one: FigureKey, other: FigureKey) => divided(countOf(shown, one), countOf(shown, other))
  const share = (one: FigureKey, other: FigureKey) => {
    const found = divided(countOf(shown, one), countOf(shown, other))
    return typeof found === 'number' ? dutch.percent(found) : found
  }
  const written = (found: number | string) => (typeof found === 'number' ? dutch.number(Math.round(found * 10) / 10) : found)
  return {
    kind: 'table',
    caption: 'Acties in verhouding',
    columns: [start('Verhouding'), end('Getal')],
    rows: [
      ['Collega’s per actie', written(ratio('action-persons', 'actions-reported'))],
      ['Locaties per actie', written(ratio('action-locations', 'actions-reported'))],
      ['Bevindingen per bezochte locatie', written(ratio('action-findings', 'action-visited'))],
      ['Deel van de aanwezige uren in de avond', share('action-evening', 'action-attended')],
    ],
  }
}

function divided(one: Shown, other: Shown): number | string {
  if (isHidden(one) || isHidden(other)) return inWords('beside')
  return other === 0 ? '–' : one / other
}

function kindTable(year: ShownYear['year']): Table {
  const actions = year.figures.find(({ key }) => key === 'actions')
  const locations = year.figures.find(({ key }) => key === 'action-locations')
  return {
    kind: 'table',
    caption: 'Acties per soort, en van wie',
    columns: [start('Soort'), end('Acties'), end('Locaties')],
    rows: [
      ...(actions?.byScheme ?? []).map(({ scheme, numerator }) => [
        capital(figureSchemeWords[scheme].nl),
        dutch.number(numerator),
        dutch.number(locations?.byScheme.find((part) => part.scheme === scheme)?.numerator ?? 0),
      ]),
      ...(actions?.bySource ?? []).map(({ source, numerator }) => [
        capital(figureSourceWords[source].nl),
        dutch.number(numerator),
        dutch.number(locations?.bySource.find((part) => part.source === source)?.numerator ?? 0),
      ]),
    ],
  }
}

function overdue(count: number): Block {
  const says =
    count === 0
      ? 'Niets had op de peildatum al teruggegeven of vernietigd moeten zijn.'
      : `Op de peildatum was het ${count === 1 ? 'één keer' : `${dutch.number(count)} keer`} te laat: de gegevens waren nog niet teruggegeven of vernietigd.`
  return { kind: 'text', text: paragraphs(says) }
}

function detailTable(caption: string, name: string, year: ShownYear['year'], key: FigureKey): Table {
  const details = year.figures.find((figure) => figure.key === key)?.details ?? []
  return {
    kind: 'table',
    caption,
    columns: [start(name), end('Aantal')],
    rows: details.length > 0 ? details.map(({ words, n }) => [capital(words.nl), dutch.number(n)]) : [['Nog niets', '–']],
  }
}
