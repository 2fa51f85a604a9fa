import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { uploadedFile } from '#platform/server/uploaded-file.ts'
import {
  ActionLocation,
  AddLocation,
  BIGGEST_LOCATION_FILE,
  ChangeLocation,
  FoundAddresses,
  ImportedLocations,
  ImportLocations,
  LocationFile,
  LocationList,
  MoveLocation,
  OrderLocations,
  SearchAddresses,
  WithdrawLocation,
} from '../../contract.ts'
import { addLocation } from './add-locations.ts'
import type { AddressSearch } from './address-search.ts'
import { changeLocation, returnLocation, withdrawLocation } from './change-location.ts'
import { importLocations, readLocationFile } from './import-locations.ts'
import { listLocations } from './list-locations.ts'
import { moveLocation, orderAll } from './order-locations.ts'

const purpose = 'working-with-partners'
const works = { may: 'partner-actions.work', purpose } as const
const ofAction = { ...works, thing: 'action' } as const
const ofLocation = { ...works, thing: 'location' } as const
const tags = ['partner-actions']
const done = { 204: z.null() }
const Ordered = z.array(ActionLocation)

/** Where an action goes to, in order. */
export const locationsRoutes =
  ({ addressSearch }: { addressSearch: AddressSearch | undefined }) =>
  (app: Routes): void => {
    app.get(
      '/actions/:id/locations',
      {
        config: ofAction,
        schema: { tags, summary: 'Where an action goes to, in order', params: IdParams, response: { 200: LocationList } },
      },
      (request) => inWork(request, (work) => listLocations(work, request.params.id, addressSearch !== undefined)),
    )

    app.post(
      '/actions/:id/locations',
      {
        config: ofAction,
        schema: { tags, summary: 'Add a location', params: IdParams, body: AddLocation, response: { 201: ActionLocation } },
      },
      async (request, reply) => reply.code(201).send(await inWork(request, (work) => addLocation(work, request.params.id, request.body))),
    )

    app.put(
      '/locations/:id',
      {
        config: ofLocation,
        schema: {
          tags,
          summary: 'Change a location where nothing was recorded yet',
          params: IdParams,
          body: ChangeLocation,
          response: { 200: ActionLocation },
        },
      },
      (request) => inWork(request, (work) => changeLocation(work, request.params.id, request.body)),
    )

    app.post(
      '/locations/:id/withdrawal',
      {
        config: ofLocation,
        schema: { tags, summary: 'Take a location out of the list', params: IdParams, body: WithdrawLocation, response: done },
      },
      async (request, reply) => {
        await inWork(request, (work) => withdrawLocation(work, request.params.id, request.body.revision))
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/locations/:id/return',
      { config: ofLocation, schema: { tags, summary: 'Put a location back that was taken out', params: IdParams, response: done } },
      async (request, reply) => {
        await inWork(request, (work) => returnLocation(work, request.params.id))
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/locations/:id/place',
      {
        config: ofLocation,
        schema: {
          tags,
          summary: 'Put a location at a place in the list',
          params: IdParams,
          body: MoveLocation,
          response: { 200: Ordered },
        },
      },
      (request) => inWork(request, (work) => moveLocation(work, request.params.id, request.body.place)),
    )

    app.put(
      '/actions/:id/location-order',
      {
        config: ofAction,
        schema: {
          tags,
          summary: 'Put all locations in order: by street and number, or as given',
          params: IdParams,
          body: OrderLocations,
          response: { 200: Ordered },
        },
      },
      (request) => inWork(request, (work) => orderAll(work, request.params.id, request.body)),
    )

    app.post(
      '/actions/:id/location-files',
      {
        config: ofAction,
        schema: {
          tags,
          summary: 'Read a CSV file with locations, without keeping anything (multipart, one file)',
          consumes: ['multipart/form-data'],
          params: IdParams,
          response: { 200: LocationFile },
        },
      },
      async (request) => {
        // Who asks is settled before a file is taken in.
        await inWork(request, () => Promise.resolve())
        const bytes = await uploadedFile(request, BIGGEST_LOCATION_FILE, 'location.file-missing')
        return inWork(request, (work) => readLocationFile(work, request.params.id, bytes))
      },
    )

    app.post(
      '/actions/:id/location-imports',
      {
        config: ofAction,
        schema: {
          tags,
          summary: 'Add the locations of a file',
          params: IdParams,
          body: ImportLocations,
          response: { 200: ImportedLocations },
        },
      },
      (request) => inWork(request, (work) => importLocations(work, request.params.id, request.body)),
    )

    app.post(
      '/address-searches',
      {
        config: works,
        schema: {
          tags,
          summary: 'Look an address up, when a service for that is set; only what was typed goes out and nothing of it is kept',
          body: SearchAddresses,
          response: { 200: FoundAddresses },
        },
      },
      async (request) => {
        // Who asks is settled first; no connection to the database waits for the service.
        await inWork(request, () => Promise.resolve())
        const addresses = await addressSearch?.(request.body.words)
        return { addresses: addresses ?? [], failed: addresses === undefined }
      },
    )
  }
