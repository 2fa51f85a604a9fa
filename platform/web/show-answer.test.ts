import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { showAnswer } from './show-answer.ts'

const key = ['files', '1']

test('a read that was under way when the answer came does not bring the old state back', async () => {
  const queries = new QueryClient()
  const { promise: late, resolve } = Promise.withResolvers<string>()
  const reading = queries.fetchQuery({ queryKey: key, queryFn: () => late })

  showAnswer(queries, key, 'as it is now')
  resolve('as it was')
  await reading

  expect(queries.getQueryData(key)).toBe('as it is now')
  expect(queries.isFetching()).toBe(0)
})

test('a read of something else goes on', async () => {
  const queries = new QueryClient()
  const { promise: late, resolve } = Promise.withResolvers<string>()
  const reading = queries.fetchQuery({ queryKey: [...key, 'notes'], queryFn: () => late })

  showAnswer(queries, key, 'as it is now')
  resolve('the notes')

  expect(await reading).toBe('the notes')
})
