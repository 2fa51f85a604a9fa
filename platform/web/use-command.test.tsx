import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { useCommand } from './use-command.ts'

function openCommand(send: (given: string) => Promise<string>, onDone: (answer: string) => unknown, answers?: readonly string[]) {
  const queries = new QueryClient()
  for (const key of [['files', '1', 'notes'], ['desks']]) queries.setQueryData(key, 'read before')
  const { result } = renderHook(() => useCommand(send, { anew: [['files', '1']], answers, onDone }), {
    wrapper: ({ children }: { children: ReactNode }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>,
  })
  const isOld = (...key: string[]) => queries.getQueryState(key)?.isInvalidated
  const kept = (...key: string[]) => queries.getQueryData(key)
  return { kept, press: (given: string) => act(() => result.current.mutateAsync(given).catch(() => undefined)), isOld }
}

test('what a command touches is read anew, and nothing else', async () => {
  const answers: string[] = []
  const { press, isOld } = openCommand(
    async (given) => `${given} kept`,
    (answer) => answers.push(answer),
  )
  await press('a note')
  expect(answers).toEqual(['a note kept'])
  expect([isOld('files', '1', 'notes'), isOld('desks')]).toEqual([true, false])
})

test('after a refusal it is read anew too, and nothing is said to be done', async () => {
  const answers: string[] = []
  const { press, isOld } = openCommand(
    () => Promise.reject(new Error('changed meanwhile')),
    (answer) => answers.push(answer),
  )
  await press('a note')
  expect(answers).toEqual([])
  expect(isOld('files', '1', 'notes')).toBe(true)
})

test('what the answer says is kept, and not asked a second time', async () => {
  const { press, isOld, kept } = openCommand(
    async (given) => `${given} kept`,
    () => undefined,
    ['files', '1', 'notes'],
  )
  await press('a note')
  expect(kept('files', '1', 'notes')).toBe('a note kept')
  expect(isOld('files', '1', 'notes')).toBe(false)
})
