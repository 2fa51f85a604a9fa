import type { Chapter, PrintedLetter } from '../document-model.ts'
import { table, typed } from './example-document.ts'

const paragraph = (text: string): Chapter['blocks'][number] => ({
  kind: 'text',
  text: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
})

/** A letter with everything that a letter can hold; `pages` makes it as long as that many paragraphs. */
export const exampleLetter = (paragraphs = 1): PrintedLetter => ({
  layout: 'letter',
  language: 'nl',
  title: 'Wij stoppen voorlopig met betalen',
  subtitle: 'Brief over opschorting',
  sender: { name: 'Gemeente Voorbeeldstad', lines: ['Postbus 1', '1000 AA Voorbeeldstad'] },
  to: ['M. Voorbeeld', 'Voorbeeldstraat 12', '1000 AB Voorbeeldstad'],
  facts: [
    { term: 'Datum', value: '25 maart 2024' },
    { term: 'Ons kenmerk', value: 'S-2024-000001' },
  ],
  salutation: 'Geachte heer of mevrouw,',
  chapters: [
    { title: '', over: null, blocks: [paragraph('De opening van de brief.')] },
    {
      title: 'Wat verandert er?',
      over: null,
      blocks: [
        table,
        ...Array.from({ length: paragraphs }, (_, index) => paragraph(`${index}. ${'Een zin die lang genoeg is. '.repeat(8)}`)),
      ],
    },
    { title: 'Bent u het niet eens met dit besluit?', over: null, blocks: [paragraph(`De laatste woorden. ${typed}`)] },
  ],
  closing: 'Met vriendelijke groet,',
  signature: { 'on-behalf': ['namens het college,'], by: ['J. de Manager', 'manager'] },
  below: [{ title: 'Deze brief gaat ook naar', lines: ['A. Beheermans (curator)'] }],
  footer: 'Gemeente Voorbeeldstad · kenmerk S-2024-000001',
})
