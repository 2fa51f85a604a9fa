import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import { useOpenFile } from './file-context.ts'
import { keepAnswer } from './keep-answer.ts'

interface Command {
  method: 'POST' | 'PUT' | 'DELETE'
  path: string
  body?: unknown
}

/** One press that changes the file: sends it, and makes the page fresh. Shows what was refused. */
export function useFileCommand(onDone?: () => void) {
  const { file } = useOpenFile()
  const queries = useQueryClient()
  const command = useMutation({
    mutationFn: ({ method, path, body }: Command) => api.send(method, `/investigations/${file.id}/${path}`, body),
    onSuccess: (answer) => keepAnswer(queries, file.id, answer),
  })
  return {
    send: (method: Command['method'], path: string, body?: unknown) => command.mutate({ method, path, body }, { onSuccess: onDone }),
    sending: command.isPending,
    refusal: command.error,
  }
}
