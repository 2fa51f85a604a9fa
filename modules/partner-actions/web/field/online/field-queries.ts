import { queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import { useCommand } from '#platform/web/use-command.ts'
import type { EndPack, FieldOverview, PackEnded, Photo, Visits } from '../../../contract.ts'

/** The devices of an action and what came back from its locations. */
export const fieldQuery = (actionId: string) =>
  queryOptions({
    queryKey: ['actions', 'field', actionId],
    queryFn: ({ signal }) => api.get<FieldOverview>(`/actions/${encodeURIComponent(actionId)}/field`, { signal }),
  })

/** Every version of what was found at a location. */
export const visitsQuery = (actionId: string, locationId: string) =>
  queryOptions({
    queryKey: ['actions', 'field', actionId, 'visits', locationId],
    queryFn: ({ signal }) =>
      api.get<Visits>(`/actions/${encodeURIComponent(actionId)}/locations/${encodeURIComponent(locationId)}/visits`, { signal }),
  })

export const photoAddress = (actionId: string, { locationId, id }: Pick<Photo, 'locationId' | 'id'>) =>
  `/actions/${encodeURIComponent(actionId)}/locations/${encodeURIComponent(locationId)}/photos/${encodeURIComponent(id)}`

/** Something that changes the field work of an action; the page shows what stands after it. */
const useFieldCommand = <Sent, Answer>(send: (sent: Sent) => Promise<Answer>, onDone: () => void) =>
  useCommand(send, { anew: [['actions']], onDone })

export const useEndPack = (packId: string, onDone: () => void) =>
  useFieldCommand((end: EndPack) => api.send<PackEnded>('POST', `/field-packs/${encodeURIComponent(packId)}/end`, end), onDone)

export const useRemovePhoto = (actionId: string, photo: Photo, onDone: () => void) =>
  useFieldCommand((reason: string) => api.send<Photo>('POST', `${photoAddress(actionId, photo)}/remove`, { reason }), onDone)
