import { queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import { useCommand } from '#platform/web/use-command.ts'
import type {
  ActionLocation,
  AddLocation,
  ChangeLocation,
  FoundAddresses,
  ImportedLocations,
  ImportLocations,
  LocationFile,
  LocationList,
  OrderLocations,
} from '../../contract.ts'

const at = (id: string) => `/actions/${encodeURIComponent(id)}`

/** Where an action goes to, in order. */
export const locationsQuery = (id: string) =>
  queryOptions({
    queryKey: ['actions', 'locations', id],
    queryFn: ({ signal }) => api.get<LocationList>(`${at(id)}/locations`, { signal }),
  })

export const addLocation = (id: string, given: AddLocation) => api.send<ActionLocation>('POST', `${at(id)}/locations`, given)
export const changeLocation = (id: string, given: ChangeLocation) => api.send<ActionLocation>('PUT', `/locations/${id}`, given)
export const withdrawLocation = ({ id, revision }: Pick<ActionLocation, 'id' | 'revision'>) =>
  api.send('POST', `/locations/${id}/withdrawal`, { revision })
export const returnLocation = (id: string) => api.send('POST', `/locations/${id}/return`)
export const moveLocation = (id: string, place: number) => api.send<ActionLocation[]>('POST', `/locations/${id}/place`, { place })
export const orderLocations = (id: string, asked: OrderLocations) => api.send<ActionLocation[]>('PUT', `${at(id)}/location-order`, asked)
export const searchAddresses = (words: string) => api.send<FoundAddresses>('POST', '/address-searches', { words })
export const importLocations = (id: string, given: ImportLocations) =>
  api.send<ImportedLocations>('POST', `${at(id)}/location-imports`, given)
export function readLocationFile(id: string, file: File): Promise<LocationFile> {
  const body = new FormData()
  body.set('file', file)
  return api.send<LocationFile>('POST', `${at(id)}/location-files`, body)
}

/** Something done to the list; it is read anew, also when it was refused. */
export const useLocationCommand = <Given, Answer>(run: (given: Given) => Promise<Answer>, onDone?: (answer: Answer) => void) =>
  useCommand(run, { anew: [['actions']], onDone })
