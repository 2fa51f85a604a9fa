import { expect, test } from 'vitest'
import { readabilityOf } from '#modules/information/contract/readability-rules.ts'
import { informationTexts } from './information-texts.ts'

const textOf = (key: string) => informationTexts.find((text) => text.key === key)?.body ?? ''

test('savings and objection read easily, without a long, passive or official sentence', () => {
  for (const key of ['assets', 'objection'])
    expect(readabilityOf(textOf(key)), key).toMatchObject({ ease: 'easy', longSentences: [], passive: [], official: [] })
})

test('neither names an amount or a term of its own', () => {
  for (const key of ['assets', 'objection']) expect(textOf(key), key).not.toMatch(/\d|€|\bweken\b|\bmaanden\b/)
})
