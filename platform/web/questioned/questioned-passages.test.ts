import { describe, expect, test } from 'vitest'
import { passageIn, questionedWords } from './questioned-passages.ts'

const origin = (field: string, form: string) => ({ pointer: `#/body/${field}`, code: 'marokkaan', detail: `“${form}” gaat over afkomst.` })

describe('a questioned word in its text', () => {
  test('is shown in the form in which it was written', () => {
    const texts: Record<string, string> = { motivation: 'De twee Marokkanen stonden bij de winkel.' }
    const [word] = questionedWords([origin('motivation', 'Marokkanen')], (field) => texts[field] ?? '')
    expect(word).toEqual({
      word: 'marokkaan',
      passages: [{ field: 'motivation', before: 'De twee ', form: 'Marokkanen', after: ' stonden bij de winkel.' }],
    })
  })

  test('stands once, with every place where it was found', () => {
    const texts: Record<string, string> = { 'answers.source': 'Een Marokkaanse buur.', motivation: 'Hij is Marokkaan.' }
    const words = questionedWords(
      [origin('answers/source', 'Marokkaanse'), origin('motivation', 'Marokkaan')],
      (field) => texts[field] ?? '',
    )
    expect(words.map(({ word, passages }) => [word, passages.map(({ field }) => field)])).toEqual([
      ['marokkaan', ['answers.source', 'motivation']],
    ])
  })

  test('has no place any more once it was taken out', () => {
    const [word] = questionedWords([origin('motivation', 'Marokkaan')], () => 'Er is een loonstrook.')
    expect(word?.passages).toEqual([])
  })

  test('is not found inside a longer word', () => {
    expect(passageIn('De kleurdonkerheid telt niet.', 'donker')).toBeUndefined()
  })

  test('takes signs in a word as they are', () => {
    expect(passageIn('Type a+b telt.', 'a+b')?.form).toBe('a+b')
  })

  test('is cut at whole words on both sides of a long text', () => {
    const long = `${'woord '.repeat(40)}donker ${'daarna '.repeat(40)}`
    const passage = passageIn(long, 'donker')
    expect(passage?.before).toMatch(/^… woord .*woord $/)
    expect(passage?.after).toMatch(/daarna …$/)
    expect(`${passage?.before}${passage?.form}${passage?.after}`.length).toBeLessThan(140)
  })
})
