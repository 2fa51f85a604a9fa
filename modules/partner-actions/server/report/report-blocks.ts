import { sharingDirectionWords } from '#modules/privacy/contract.ts'
import { paragraphs } from '#platform/contract/rich-text.ts'
import { capital } from '#platform/contract/words.ts'
import type { Block, Chapter, Table } from '#platform/server/print/document-model.ts'
import { type ActionReport, careSignalWords, foundWords, type PartOfDay, type ReportFigures } from '../../contract.ts'
import type { ShownCount } from './shown-report-rules.ts'

/** The chapters of the report of an action: counts, and what somebody wrote. No address and nobody stands in it. */
export function chaptersOf(report: ActionReport, goal: string, shown: ShownCount): Chapter[] {
  const { figures } = report
  return [
    chapter('Samenvatting', [
      { kind: 'facts', facts: [{ term: 'Doel', value: goal }] },
      ...written(report.summary, 'Nog niet geschreven.'),
    ]),
    chapter('Locaties, bevindingen en inzet', [
      locationTable(shown),
      findingTable(figures, shown),
      aroundTable(shown),
      ...inputBlocks(figures),
      heading('Zorgsignalen'),
      ...careBlocks(figures, shown),
    ]),
    chapter('Partners', partnerBlocks(report, shown)),
    chapter('Bijvangst en evaluatie', [
      heading('Bijvangst'),
      ...written(report.byCatch, 'Er is geen bijvangst genoemd.'),
      heading('Evaluatie'),
      ...written(report.evaluation, 'Nog niet geschreven.'),
    ]),
  ]
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
const chapter = (title: string, blocks: Block[]): Chapter => ({ title, over: null, blocks })

const written = (words: string, without: string): Block[] => [
  { kind: 'text', text: paragraphs(...(words || without).split('\n').map((line) => line.trim())) },
]

function countTable(caption: string, names: readonly [first: string, second: string], rows: Table['rows']): Table {
  return {
    kind: 'table',
    caption,
    columns: [
      { title: names[0], align: 'start' },
      { title: names[1], align: 'end' },
    ],
    rows,
  }
}

const locationTable = (shown: ShownCount): Table =>
  countTable(
    'Locaties',
    ['Locaties', 'Aantal'],
    [
      ['Bezocht', shown('visited')],
      ['Niemand aanwezig', shown('nobodyThere')],
      ['Niet bezocht', shown('notVisited')],
      ['Alle locaties', shown('all')],
    ],
  )

const findingTable = ({ findings }: ReportFigures, shown: ShownCount): Table =>
  countTable(
    'Wat er is gevonden, per locatie',
    ['Bevinding', 'Locaties'],
    [
      ...findings.map(({ found }) => [capital(foundWords[found].nl), shown(found)]),
      ['Locaties waar iets is gevonden', shown('withFindings')],
    ],
  )

const aroundTable = (shown: ShownCount): Table =>
  countTable(
    'Wat er verder is gedaan',
    ['Wat', 'Aantal'],
    [
      ['Mensen gesproken', shown('people')],
      ['Foto’s gemaakt', shown('photos')],
      ['Meldingen die eruit kwamen', shown('reports')],
    ],
  )

function inputBlocks({ day, evening, needed }: ReportFigures): Block[] {
  const parts: [string, PartOfDay | null][] = [
    ['Overdag', day],
    ['’s Avonds', evening],
  ]
  const there = parts.flatMap(([name, part]) => (part ? [{ name, ...part }] : []))
  const planned = there.filter((part) => part.planned > 0)
  return [
    {
      kind: 'table',
      caption: `Uren en collega’s; nodig waren er ${needed} per dagdeel`,
      columns: [
        { title: 'Dagdeel', align: 'start' },
        { title: 'Collega’s', align: 'end' },
        { title: 'Uren samen', align: 'end' },
      ],
      rows: there.map(({ name, persons, minutes }) => [name, String(persons), hoursOf(minutes)]),
    },
    ...planned.map(
      ({ name, planned: persons }): Block => ({
        kind: 'text',
        text: paragraphs(
          `${name}: van ${persons} ${persons === 1 ? 'collega' : 'collega’s'} zijn de geplande tijden geteld, omdat de echte tijden niet zijn vastgelegd.`,
        ),
      }),
    ),
  ]
}

const hoursOf = (minutes: number) => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }).format(minutes / 60)

function partnerBlocks({ partners, figures }: ActionReport, shown: ShownCount): Block[] {
  if (partners.length === 0) return [{ kind: 'text', text: paragraphs('Er deden geen partners mee.') }]
  const results = partners.flatMap(({ name, result }): Block[] => [
    heading(name),
    ...written(result, 'Wat dit de partner opleverde, is niet opgeschreven.'),
  ])
  if (figures.shared.length === 0) return [...results, { kind: 'text', text: paragraphs('Er zijn geen gegevens gedeeld.') }]
  return [
    ...results,
    {
      kind: 'table',
      caption: 'Gegevens die zijn gedeeld',
      columns: [
        { title: 'Partner', align: 'start' },
        { title: 'Richting', align: 'start' },
        { title: 'Keer', align: 'end' },
        { title: 'Gegevens', align: 'end' },
      ],
      rows: figures.shared.map(({ partner, direction, times }) => [
        partner,
        capital(sharingDirectionWords[direction].nl),
        String(times),
        shown(`${direction} ${partner}`),
      ]),
    },
  ]
}

function careBlocks({ care }: ReportFigures, shown: ShownCount): Block[] {
  if (care.length === 0) return [{ kind: 'text', text: paragraphs('Er zijn geen zorgsignalen gezien.') }]
  return [
    { kind: 'text', text: paragraphs('Zorgsignalen gaan naar hulp en nooit naar handhaving.') },
    countTable(
      'Zorgsignalen',
      ['Signaal', 'Locaties'],
      care.map(({ signal }) => [capital(careSignalWords[signal].nl), shown(`care ${signal}`)]),
    ),
  ]
}
