import { useMutation, useQueryClient } from '@tanstack/react-query'
import { sharingKey } from './sharing-queries.ts'

/** Changes something about partners, agreements or the log; what is on screen is then asked anew. */
export function useSharingCommand<Sent = void, Answer = unknown>(
  send: (sent: Sent) => Promise<Answer>,
  onDone?: (answer: Answer) => void | Promise<void>,
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: async (answer) => {
      await onDone?.(answer)
      await queries.invalidateQueries({ queryKey: sharingKey })
    },
  })
}
