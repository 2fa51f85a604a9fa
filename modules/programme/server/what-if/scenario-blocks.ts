import type { RichText } from '#platform/contract/rich-text.ts'
import type { Block, Chapter } from '#platform/server/print/document-model.ts'
import { dutch } from '#platform/server/print/dutch.ts'
import { changesIn, differencesIn, type Scenario, type Spread, type StreamOutcome, streamWords } from '../../contract.ts'

/** The scenarios of a draft as a chapter, without their assumptions in full: those stand on their own pages. */
export function scenarioChapters(scenarios: readonly Scenario[]): Chapter[] {
  if (scenarios.length === 0) return []
  return [
    {
      title: 'Wat als: doorgerekende scenario’s',
      over: null,
      blocks: [
        {
          kind: 'text',
          text: listOf([
            'Dit zijn verwachtingen uit nagespeelde jaren met de cijfers van het team, met aannames waar cijfers ontbreken.',
            'Ze gaan over het hele team en nooit over een medewerker, een inwoner of een dossier.',
            'Bij een verschil lopen de getallen tussen haakjes van rustige naar drukke jaren; bij een aantal liggen 80 van de 100 jaren ertussen.',
          ]),
        },
        ...scenarios.flatMap(scenarioBlocks),
      ],
    },
  ]
}

function scenarioBlocks({ name, base, changes, result }: Scenario): Block[] {
  if (!result) return []
  const { runs, now, changed } = result
  return [
    { kind: 'heading', level: 2, text: name },
    {
      kind: 'facts',
      facts: [
        { term: 'Cijfers van', value: `${base.year}, geteld op ${dutch.day(base.asOf)}` },
        { term: 'Nagespeelde jaren', value: dutch.number(runs) },
      ],
    },
    { kind: 'heading', level: 3, text: 'Wat er verandert' },
    { kind: 'text', text: listOf(changesIn(base, changes).map(({ nl }) => nl)) },
    { kind: 'heading', level: 3, text: 'Wat er naar verwachting gebeurt' },
    { kind: 'text', text: listOf(now.map(({ stream }) => differencesIn(result, stream).nl)) },
    {
      kind: 'table',
      caption: `${name}: nu en in het scenario`,
      columns: [
        { title: 'Werk', align: 'start' },
        { title: 'Helft klaar binnen, nu', align: 'end' },
        { title: 'in het scenario', align: 'end' },
        { title: 'Voorraad eind december, nu', align: 'end' },
        { title: 'in het scenario', align: 'end' },
      ],
      rows: now.map((before) => {
        const after = changed.find(({ stream }) => stream === before.stream)
        return [streamWords[before.stream].nl, days(before), days(after), stock(before), stock(after)]
      }),
    },
  ]
}

const days = (outcome: StreamOutcome | undefined) =>
  outcome?.leadTime ? dutch.days(Math.round(outcome.leadTime.median.median)) : 'niets klaar'
const stock = (outcome: StreamOutcome | undefined) => ranged(outcome?.stock[11])
const ranged = (spread: Spread | undefined) =>
  spread
    ? `${dutch.number(Math.round(spread.median))} (${dutch.number(Math.round(spread.low80))} tot ${dutch.number(Math.round(spread.high80))})`
    : 'onbekend'

const listOf = (sentences: readonly string[]): RichText => ({
  type: 'doc',
  content: [
    {
      type: 'bulletList',
      content: sentences.map((text) => ({ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })),
    },
  ],
})
