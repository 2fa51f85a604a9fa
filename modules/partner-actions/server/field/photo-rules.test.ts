import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BIGGEST_PHOTO } from '../../contract.ts'
import { jpeg, png, webp } from '../testing/photos.ts'
import { readPhoto, typeOf } from './photo-rules.ts'

const read = (bytes: Buffer) => readPhoto(bytes.toString('base64'))

test('a photo that was drawn anew is kept byte for byte', () => {
  for (const [type, bytes] of [
    ['image/jpeg', jpeg()],
    ['image/png', png('sRGB')],
    ['image/webp', webp('ALPH')],
  ] as const) {
    expect(typeOf(read(bytes))).toBe(type)
    expect(read(bytes).equals(bytes)).toBe(true)
  }
})

test.each([
  ['place and device in a JPEG', jpeg('Exif\0\0GPS 52.09,5.12')],
  ['what a program wrote in a JPEG', jpeg('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>')],
  ['a second picture behind the first', jpeg(undefined, jpeg('Exif\0\0').toString('latin1'))],
  ['place and device in a PNG', png('eXIf')],
  ['words in a PNG', png('iTXt')],
  ['place and device in a WebP', webp('EXIF')],
  ['what a program wrote in a WebP', webp('XMP ')],
])('%s is refused', (_, bytes) => {
  expect(() => read(bytes)).toThrow('photo.carries-metadata')
})

test('what is no photo is refused, and never breaks anything', () => {
  expect(() => readPhoto('')).toThrow('photo.not-a-photo')
  expect(() => readPhoto('geen base64!')).toThrow('photo.not-a-photo')
  expect(() => read(Buffer.from('<svg onload="alert(1)"/>'))).toThrow('photo.not-a-photo')
  expect(() => read(Buffer.concat([jpeg(), Buffer.alloc(BIGGEST_PHOTO)]))).toThrow('photo.not-a-photo')
  fc.assert(
    fc.property(fc.constantFrom(jpeg(), png(), webp()), fc.uint8Array({ maxLength: 60 }), fc.nat(30), (photo, noise, at) => {
      const bent = Buffer.concat([photo.subarray(0, 12 + at), noise])
      try {
        read(bent)
      } catch (error) {
        expect((error as Error).message).toMatch(/^photo\./)
      }
    }),
  )
})
