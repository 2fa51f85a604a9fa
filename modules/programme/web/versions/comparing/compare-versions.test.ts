import { expect, test } from 'vitest'
import { paragraphs } from '#platform/contract/rich-text.ts'
import { linesIn, paragraph } from '../lines.ts'
import { aDraft, anActivity, aSection } from '../testing/a-version.ts'
import { compareVersions, differs } from './compare-versions.ts'

const reading = {
  factsOf: ({ title, sharePercent }: ReturnType<typeof anActivity>) => [paragraph(title), paragraph(`${sharePercent} procent`)],
  sectionOf: ({ sections }: ReturnType<typeof anActivity>, wanted: string) =>
    sections.filter(({ heading }) => heading === wanted).flatMap(({ text }) => linesIn(text)),
}
const compare = (before: ReturnType<typeof anActivity>[], after: ReturnType<typeof anActivity>[]) =>
  compareVersions(aDraft({ activities: before }), aDraft({ activities: after }), reading)

test('a version and its copy differ in nothing, though every id is another', () => {
  const [activity] = compare([anActivity()], [anActivity({ id: '0190a000-0000-7000-8000-0000000000a9' })])

  expect(activity).toMatchObject({ in: 'both', changed: false })
  expect(activity?.parts).toHaveLength(8)
})

test('a changed share and a changed text are two parts that differ', () => {
  const sections = anActivity().sections.map((section) => (section.heading === 'execution' ? aSection('execution', 'Anders.') : section))
  const [activity] = compare([anActivity()], [anActivity({ sharePercent: 45, sections })])

  expect(activity?.parts.filter(differs).map(({ about }) => about)).toEqual(['facts', 'execution'])
})

test('an activity that only one version has says which', () => {
  const added = anActivity({ key: 'preventie', title: 'Preventie' })
  const gone = anActivity({ key: 'pgb', title: 'PGB onderzoeken' })

  expect(compare([anActivity(), gone], [anActivity(), added]).map(({ title, in: where }) => [title, where])).toEqual([
    ['Onderzoek van meldingen', 'both'],
    ['Preventie', 'after'],
    ['PGB onderzoeken', 'before'],
  ])
})

test('the same words in a list instead of paragraphs is told as another layout', () => {
  const list = {
    type: 'doc' as const,
    content: [{ type: 'bulletList' as const, content: [{ type: 'listItem' as const, content: paragraphs('Cognos').content as [] }] }],
  }
  const [activity] = compare(
    [anActivity({ sections: [aSection('measuring', 'Cognos')] })],
    [anActivity({ sections: [aSection('measuring', '', { text: list })] })],
  )

  expect(activity?.parts.filter(differs)).toMatchObject([{ about: 'measuring', layoutOnly: true, compared: { same: true } }])
})
