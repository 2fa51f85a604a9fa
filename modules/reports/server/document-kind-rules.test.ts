import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindOf } from './document-kind-rules.ts'
import { newReceiptCode } from './receipt-code.ts'

test('each kind is known by its first bytes, text by being text', () => {
  expect(kindOf(Buffer.from('%PDF-1.4'))).toBe('pdf')
  expect(kindOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]))).toBe('jpg')
  expect(kindOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]))).toBe('png')
  expect(kindOf(Buffer.from('PK\u0003\u0004 [Content_Types].xml word/document.xml'))).toBe('docx')
  expect(kindOf(Buffer.from('Ik zag hem op maandag.\r\nEn op dinsdag: € 10.'))).toBe('txt')
})

test('an archive, an empty file, a web page and bytes that are no text are nothing', () => {
  expect(kindOf(Buffer.from('PK\u0003\u0004 iets.exe'))).toBeNull()
  expect(kindOf(Buffer.alloc(0))).toBeNull()
  expect(kindOf(Buffer.from('  <svg onload="x">'))).toBeNull()
  expect(kindOf(Buffer.from('#!/bin/sh'))).toBeNull()
  fc.assert(fc.property(fc.string(), (text) => kindOf(Buffer.from(`a\u0000${text}`)) === null))
})

test('a receipt code has eighty bits: sixteen of thirty-two signs, each as likely, none of which look alike', () => {
  const codes = Array.from({ length: 2000 }, newReceiptCode)
  const signs = new Set(codes.join(''))

  expect(codes.every((code) => code.length === 16)).toBe(true)
  expect(signs.size).toBe(32)
  expect([...'ILOU'].some((sign) => signs.has(sign))).toBe(false)
  expect(new Set(codes).size).toBe(codes.length)
})
