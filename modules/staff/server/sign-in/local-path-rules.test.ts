import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localPath } from './local-path-rules.ts'

test('a page of this installation is gone back to, with its filters', () => {
  expect(localPath('/meldingen?status=open#top')).toBe('/meldingen?status=open#top')
  expect(localPath(undefined)).toBe('/')
})

test.each([
  'https://kwaad.example',
  '//kwaad.example',
  '/\\kwaad.example',
  '/\t/kwaad.example',
  '\\\\kwaad.example',
  'javascript:alert(1)',
  '/..//kwaad.example',
  '/a/..//kwaad.example',
  '/api/v1/sign-in',
  '/%2e%2e//kwaad.example',
])('not to %j', (asked) => {
  expect(new URL(localPath(asked), 'https://wederhoor.example').origin).toBe('https://wederhoor.example')
  expect(localPath(asked)).toBe('/')
})

test('whatever is asked, the browser stays at this installation', () => {
  const nasty = fc.array(fc.constantFrom('/', '\\', '.', '%2f', '\t', '\n', '@', ':', 'kwaad.example', 'https:', '?', '#', ' '), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        nasty.map((parts) => parts.join('')),
        nasty.map((parts) => `/${parts.join('')}`),
      ),
      (asked) => {
        expect(new URL(localPath(asked), 'https://wederhoor.example').origin).toBe('https://wederhoor.example')
        expect(localPath(localPath(asked))).toBe(localPath(asked))
      },
    ),
  )
})
