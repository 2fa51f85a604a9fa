import { hashKey, type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { showAnswer } from './show-answer.ts'

interface CommandOptions<Answer> {
  /** What is read anew: everything whose key begins like one of these */
  anew: readonly QueryKey[]
  /** The key of what the answer itself says: kept as it was answered, not asked a second time */
  answers?: QueryKey | undefined
  onDone?: ((answer: Answer) => unknown) | undefined
}

/** One press that changes something: sends it, and has read anew what it touches, also after a refusal, for somebody else may have been first. */
export function useCommand<Given = void, Answer = unknown>(
  send: (given: Given) => Promise<Answer>,
  { anew, answers, onDone }: CommandOptions<Answer>,
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      if (answers) showAnswer(queries, answers, answer)
      return onDone?.(answer)
    },
    onSettled: (_answer, refusal) => {
      const known = answers && !refusal ? hashKey(answers) : undefined
      return Promise.all(anew.map((queryKey) => queries.invalidateQueries({ queryKey, predicate: ({ queryHash }) => queryHash !== known })))
    },
  })
}
