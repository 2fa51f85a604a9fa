import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { easeOf, readabilityOf, sentencesOf, syllablesIn } from './readability-rules.ts'

describe('syllables', () => {
  // Counted by hand, clapping.
  test.each([
    ['geld', 1],
    ['u', 1],
    ['krijgt', 1],
    ['huis', 1],
    ['nieuw', 1],
    ['leeuw', 1],
    ['mooi', 1],
    ['draai', 1],
    ['boeken', 2],
    ['inkomen', 3],
    ['uitkering', 3],
    ['gemeente', 3],
    ['doorgeven', 3],
    ['geïnd', 2],
    ['reünie', 3],
    ['vakantie', 3],
    ['samenwonen', 4],
    ['belastingdienst', 4],
    ['bezwaarschrift', 3],
    ['inlichtingenplicht', 5],
    ['verantwoordelijkheid', 6],
  ])('%s has %i', (word, count) => {
    expect(syllablesIn(word)).toBe(count)
  })
})

describe('a text', () => {
  test('of short sentences and words is easy; the same said by an office is not', () => {
    const plain = readabilityOf('U krijgt geld van ons. Krijgt u werk? Vertel het ons meteen. Dan klopt uw geld.')
    const office = readabilityOf(
      'Belanghebbende dient onverwijld mededeling te doen van omstandigheden waarvan redelijkerwijs duidelijk is dat zij van invloed kunnen zijn op de rechtmatigheid van de verstrekking.',
    )

    expect(plain?.ease).toBe('easy')
    expect(office?.ease).toBe('very-hard')
    expect(office?.longSentences).toHaveLength(1)
    expect(office?.official).toContainEqual({ word: 'onverwijld', instead: 'meteen' })
    expect(plain?.official).toEqual([])
  })

  test('that does not say who acts is pointed out', () => {
    expect(readabilityOf('Uw uitkering wordt stopgezet.')?.passive).toEqual(['Uw uitkering wordt stopgezet.'])
    expect(readabilityOf('Uw geld wordt verlaagd.')?.passive).toHaveLength(1)
    expect(readabilityOf('Wij verlagen uw geld.')?.passive).toEqual([])
    expect(readabilityOf('Het wordt een gesprek over geld.')?.passive).toEqual([])
  })

  test('is cut at full stops and lines, not at abbreviations', () => {
    expect(sentencesOf('Dit staat in art. 17. U leest het hier.\n- een punt\n- nog een')).toEqual([
      'Dit staat in art 17.',
      'U leest het hier.',
      'een punt',
      'nog een',
    ])
  })

  test('without words has no figure', () => {
    expect(readabilityOf(' 12 - 14 !\n')).toBeNull()
  })

  test('has the figure of the formula', () => {
    // Four words, one sentence, five syllables: 206.84 - 0.93 × 4 - 77 × 1.25 = 106.87, kept at 100.
    expect(readabilityOf('Wij geven u geld.')?.figure).toBe(100)
    // Three words, nine syllables: 206.84 - 2.79 - 231 < 0.
    expect(readabilityOf('Gemeente inkomen uitkering.')?.figure).toBe(0)
    // Five words, nine syllables: 206.84 - 0.93 × 5 - 77 × 1.8 = 63.59.
    expect(readabilityOf('Uw uitkering gaat morgen omlaag.')?.figure).toBe(64)
  })
})

const word = fc.constantFrom('u', 'geld', 'gemeente', 'inkomen', 'vertel', 'samenwonen', 'huis')
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`)

test('whatever is written, the figure lies from 0 to 100', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      const figure = readabilityOf(text)?.figure ?? 0
      return Number.isInteger(figure) && figure >= 0 && figure <= 100
    }),
  )
})

test('saying the same again changes nothing, and joining two sentences never makes it easier', () => {
  fc.assert(
    fc.property(sentence, sentence, (one, other) => {
      const apart = readabilityOf(`${one} ${other}`)?.figure ?? -1
      const joined = readabilityOf(`${one.slice(0, -1)} ${other}`)?.figure ?? -1
      expect(readabilityOf(`${one} ${one}`)?.figure).toBe(readabilityOf(one)?.figure)
      expect(joined).toBeLessThanOrEqual(apart)
    }),
  )
})

test('a higher figure never has harder words', () => {
  const order = ['very-hard', 'hard', 'fair', 'easy']
  fc.assert(fc.property(fc.integer({ min: 0, max: 99 }), (figure) => order.indexOf(easeOf(figure + 1)) >= order.indexOf(easeOf(figure))))
})
