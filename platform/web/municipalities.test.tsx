import { expect, test } from 'vitest'
import type { CheckedBy } from './check-by.ts'
import { withMunicipality } from './municipalities.ts'

const summary: CheckedBy<string> = {
  safeParse: (values) => {
    const { summary } = values as { summary?: string }
    return summary
      ? { success: true, data: summary }
      : { success: false, error: { issues: [{ path: ['summary'], message: 'Vul dit in.' }] } }
  },
}
const check = (values: object, missing: string | undefined = 'Kies een gemeente.') =>
  withMunicipality(summary, missing).safeParse(values, { error: () => undefined })

test('where there is a choice, a form without a municipality is not sent, and the first thing to repair is that', () => {
  expect(check({ summary: 'Iets gezien' })).toMatchObject({ success: false, error: { issues: [{ path: ['municipality'] }] } })
  expect(check({})).toMatchObject({ success: false, error: { issues: [{ path: ['municipality'] }, { path: ['summary'] }] } })
  expect(check({ summary: 'Iets gezien', municipality: 'GM0344' })).toEqual({ success: true, data: 'Iets gezien' })
})

test('where there is one municipality nobody is asked', () => {
  expect(withMunicipality(summary, undefined).safeParse({ summary: 'Iets gezien' }, { error: () => undefined })).toMatchObject({
    success: true,
  })
})
