import { describe, expect, test } from 'vitest'
import { holdsBsn } from '#platform/contract/bsn.ts'
import { reportStatusWords, schemeWords, sourceWords, urgencyWords } from '../../contract.ts'
import { searchOfReports } from './report-search.ts'

const kept = (search: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(searchOfReports(search)).filter(([, value]) => value !== undefined))

describe('the filters in the address', () => {
  test('know every word of the contract', () => {
    for (const status of Object.keys(reportStatusWords)) expect(kept({ status })).toEqual({ status })
    for (const scheme of Object.keys(schemeWords)) expect(kept({ scheme })).toEqual({ scheme })
    for (const source of Object.keys(sourceWords)) expect(kept({ source })).toEqual({ source })
    for (const urgency of Object.keys(urgencyWords)) expect(kept({ urgency })).toEqual({ urgency })
  })

  test('know a municipality by its code', () => {
    expect(kept({ municipality: 'GM0344' })).toEqual({ municipality: 'GM0344' })
    expect(kept({ municipality: 'Utrecht' })).toEqual({})
  })

  test('leave out what means nothing here', () => {
    expect(kept({ status: 'suspicious', order: 'name', receivedFrom: 'gisteren', risk: 'high' })).toEqual({})
  })
})

describe('a search text', () => {
  test.each(['999990019', '9999 90 019', 'over 999990019 graag', '999.990.019'])(
    'with a citizen service number in it is recognised: %s',
    (text) => {
      expect(holdsBsn(text)).toBe(true)
    },
  )

  test.each(['winkel', '999990018', 'M-2024-000312', '06 12 34 56 78', '2024'])('without one may be searched: %s', (text) => {
    expect(holdsBsn(text)).toBe(false)
  })
})
