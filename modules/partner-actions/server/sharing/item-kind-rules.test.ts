import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holdsBsn } from '#platform/contract/bsn.ts'
import { itemKindOf } from './item-kind-rules.ts'

const kindOfText = (text: string) => itemKindOf(Buffer.from(text))

test('a file is what stands in it', () => {
  expect(kindOfText('%PDF-1.7 rest')).toBe('pdf')
  expect(itemKindOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('jpg')
  expect(itemKindOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toBe('png')
  expect(kindOfText('naam;plaats\r\nBakkerij;Voorbeeldstad\r\n')).toBe('csv')
  expect(itemKindOf(Buffer.from('naam;plaats\nCaf\u00e9;Voorbeeldstad\n', 'latin1'))).toBe('csv')
  expect(kindOfText('Wij hebben, zoals afgesproken, gekeken.\nEr was niets.')).toBe('txt')
})

test('what holds a program, or is nothing, is none of the kinds', () => {
  for (const text of ['', '<html><script>', '  <svg>', '#!/bin/sh', 'MZ\u0000\u0003', 'PK\u0003\u0004 word', 'a\u0007b'])
    expect(kindOfText(text)).toBeNull()
})

test('any bytes give a kind or none, and never a fault', () => {
  const kinds = ['csv', 'pdf', 'jpg', 'png', 'txt', null]
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => kinds.includes(itemKindOf(Buffer.from(bytes)))))
})

test('a citizen service number is seen however it is written, and a date or a phone number is none', () => {
  for (const text of ['Lijst 999990019', 'over 999 990 019 gaat', '9999.90.019']) expect(holdsBsn(text)).toBe(true)
  for (const text of ['Lijst van 14-11-2024', '030 123 45 67 8', 'KvK 12345678', '99999001911', '']) expect(holdsBsn(text)).toBe(false)
})
