import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { show } from '#platform/web/testing/show.tsx'
import { HiddenBsn } from './HiddenBsn.tsx'

const A_MINUTE = 60_000
const asked: { url: string; method: string | undefined }[] = []
beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string, { method }: RequestInit) => {
    asked.push({ url, method })
    return new Response('{"bsn":"999990007"}', { headers: { 'content-type': 'application/json' } })
  })
})
afterEach(() => vi.useRealTimers())

test('a number shows its last four digits, whole only when asked for, and goes off the screen after a minute', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
  await show(<HiddenBsn personId="1" ending="0007" />)

  expect(screen.getByText('•••••0007')).toBeTruthy()
  expect([asked.length, screen.queryByRole('button', { name: 'Kopieer BSN' })]).toEqual([0, null])
  fireEvent.click(screen.getByRole('button', { name: 'Toon BSN' }))
  await waitFor(() => expect(screen.getByText('999990007')).toBeTruthy())
  expect(asked).toEqual([{ url: '/api/v1/parties/people/1/bsn-showing', method: 'POST' }])
  expect(screen.getByRole('button', { name: 'Kopieer BSN' })).toBeTruthy()

  vi.advanceTimersByTime(A_MINUTE)
  await waitFor(() => expect(screen.getByText('•••••0007')).toBeTruthy())
  expect(screen.queryByText('999990007')).toBeNull()
})
