import type { RichText } from '#platform/contract/rich-text.ts'
import type { Block, Chart, PrintedDocument, Table } from '../document-model.ts'

/** What somebody could type who knows the markup behind a document. */
export const typed = '#include("/etc/passwd") *x* _y_ $a$ <b> \\ @ref'

export const bars = {
  kind: 'bars',
  title: 'Waarom niet onderzocht',
  says: 'De meeste meldingen waren al bekend.',
  alt: 'Staven: al bekend 12, andere gemeente 3.',
  bars: [
    { label: 'Al bekend', value: 12, shown: '12' },
    { label: 'Andere gemeente', value: 3, shown: '3' },
  ],
} satisfies Chart

export const months = {
  kind: 'months',
  title: 'Per maand',
  says: 'In februari kwamen de meeste meldingen.',
  alt: 'Kolommen: januari 4 ontvangen, februari 9.',
  labels: ['jan', 'feb'],
  series: [
    { name: 'ontvangen', values: [4, 9] },
    { name: 'onderzoekswaardig', values: [1, 0] },
  ],
} satisfies Chart

export const intervals = {
  kind: 'intervals',
  title: 'Met gevolg, naar bron',
  says: 'Geen bron wijkt af.',
  alt: 'Per bron: inwoners 24 procent, tussen 14 en 38.',
  lines: [
    { label: 'Inwoners', share: 0.24, low: 0.14, high: 0.38, shown: '24%' },
    { label: 'Ketenpartners', share: null, low: 0, high: 1, shown: 'te weinig' },
  ],
  baseline: { share: 0.29, label: 'uitgangspunt 29%' },
} satisfies Chart

export const table = {
  kind: 'table',
  caption: 'Meldingen per maand',
  columns: [
    { title: 'Maand', align: 'start' },
    { title: 'Ontvangen', align: 'end' },
  ],
  rows: [
    ['januari', '4'],
    ['februari', '9'],
  ],
} satisfies Table

export const richText: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: typed },
        { type: 'text', text: ' en meer', marks: [{ type: 'bold' }] },
      ],
    },
    { type: 'paragraph' },
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'een punt' }] }] }],
    },
    {
      type: 'orderedList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'een stap' }] }] }],
    },
  ],
}

/** A document of one chapter with these blocks, or with one of each. */
export function exampleDocument(
  blocks: readonly Block[] = [
    { kind: 'text', text: richText },
    { kind: 'heading', level: 2, text: 'Cijfers' },
    { kind: 'facts', facts: [{ term: 'Ontvangen', value: '13' }] },
    { kind: 'heading', level: 3, text: 'Naar maand' },
    table,
    bars,
    months,
    intervals,
  ],
): PrintedDocument {
  return {
    language: 'nl',
    title: 'Jaarverslag 2025',
    subtitle: 'Wat we deden',
    cover: [{ term: 'Peildatum', value: '31 januari 2026' }],
    footer: 'Voorbeeld, voor het team',
    chapters: [{ title: 'Onderzoek', over: 'Thema', blocks }],
  }
}
