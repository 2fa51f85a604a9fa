import { api } from '#platform/web/api.ts'
import { useCommand } from '#platform/web/use-command.ts'
import type { Action } from '../../contract.ts'

/** Takes an action one step on; what stands now is fetched whatever came of it. */
export const useStep = ({ id, revision }: Action) =>
  useCommand(
    ({ path, ...more }: { path: 'ready' | 'putting-back' | 'holding' | 'cancelling'; reason?: string }) =>
      api.send<undefined>('POST', `/actions/${id}/${path}`, { ...more, revision }),
    { anew: [['actions']] },
  )
