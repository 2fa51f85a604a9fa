import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import {
  AddFieldLocation,
  BIGGEST_PHOTO,
  EndPack,
  FieldLocation,
  FieldOverview,
  KeepPhoto,
  LocationParams,
  PackEnded,
  Photo,
  PhotoParams,
  RecordVisit,
  RemovePhoto,
  TakenAlong,
  Visit,
  Visits,
} from '../../contract.ts'
import { addFieldLocation } from './add-field-location.ts'
import { endPack } from './end-pack.ts'
import { getField } from './get-field.ts'
import { keepPhoto, openPhoto, removePhoto } from './keep-photo.ts'
import type { PhotoType } from './photo-rules.ts'
import { getVisits, recordVisit } from './record-visit.ts'
import { openPack, takeAlong } from './take-along.ts'

const works = { may: 'partner-actions.work', purpose: 'working-with-partners', thing: 'action' } as const
const holds = { ...works, thing: 'field-pack' } as const
const tags = ['partner-actions']
/** A photo of the biggest size in base64, and what is told about it. */
const MOST_PHOTO = Math.ceil(BIGGEST_PHOTO / 3) * 4 + 8192

export function fieldRoutes(app: Routes, sealer: Sealer): void {
  app.post(
    '/actions/:id/field-packs',
    {
      config: works,
      schema: { tags, summary: 'Take an action along on a device', params: IdParams, body: z.object({}), response: { 201: TakenAlong } },
    },
    async (request, reply) => reply.code(201).send(await inWork(request, (work) => takeAlong(work, sealer, request.params.id))),
  )

  app.get(
    '/field-packs/:id',
    { config: holds, schema: { tags, summary: 'What is on a device, and the key to it', params: IdParams, response: { 200: TakenAlong } } },
    (request) => inWork(request, (work) => openPack(work, sealer, request.params.id)),
  )

  app.post(
    '/field-packs/:id/end',
    { config: holds, schema: { tags, summary: 'End what was taken along', params: IdParams, body: EndPack, response: { 200: PackEnded } } },
    (request) => inWork(request, (work) => endPack(work, request.params.id, request.body)),
  )

  app.get(
    '/actions/:id/field',
    {
      config: works,
      schema: { tags, summary: 'The devices of an action and what came back', params: IdParams, response: { 200: FieldOverview } },
    },
    (request) => inWork(request, (work) => getField(work, request.params.id)),
  )

  app.post(
    '/actions/:id/field-locations',
    {
      config: works,
      schema: {
        tags,
        summary: 'Add a location that turned up in the field',
        params: IdParams,
        body: AddFieldLocation,
        response: { 201: FieldLocation },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await inWork(request, (work) => addFieldLocation(work, request.params.id, request.body))),
  )

  app.put(
    '/actions/:id/locations/:locationId/visit',
    {
      config: works,
      schema: { tags, summary: 'Record what was found at a location', params: LocationParams, body: RecordVisit, response: { 200: Visit } },
    },
    (request) => inWork(request, (work) => recordVisit(work, request.params.id, request.params.locationId, request.body)),
  )

  app.get(
    '/actions/:id/locations/:locationId/visits',
    {
      config: works,
      schema: { tags, summary: 'Every revision of what was found at a location', params: LocationParams, response: { 200: Visits } },
    },
    (request) => inWork(request, (work) => getVisits(work, request.params.id, request.params.locationId)),
  )
  photoRoutes(app, sealer)
}

function photoRoutes(app: Routes, sealer: Sealer): void {
  const address = '/actions/:id/locations/:locationId/photos/:photoId'
  const picture = { schema: z.string().meta({ format: 'binary' }) }
  app.put(
    address,
    {
      config: works,
      bodyLimit: MOST_PHOTO,
      schema: { tags, summary: 'Keep a photo of a location', params: PhotoParams, body: KeepPhoto, response: { 200: Photo } },
    },
    (request) => inWork(request, (work) => keepPhoto(work, sealer, request.params, request.body)),
  )

  app.get(
    address,
    {
      config: works,
      schema: {
        tags,
        summary: 'A photo of a location',
        params: PhotoParams,
        response: { 200: { description: 'The photo', content: { 'image/jpeg': picture, 'image/png': picture, 'image/webp': picture } } },
      },
    },
    async (request, reply) => {
      const { type, bytes } = await inWork(request, (work) => openPhoto(work, sealer, request.params))
      return answerWithPhoto(reply, type, bytes)
    },
  )

  app.post(
    `${address}/remove`,
    {
      config: works,
      schema: { tags, summary: 'Take a photo away for good', params: PhotoParams, body: RemovePhoto, response: { 200: Photo } },
    },
    (request) => inWork(request, (work) => removePhoto(work, request.params, request.body.reason)),
  )
}

/** To look at in the page itself, and kept nowhere. */
function answerWithPhoto(reply: FastifyReply, type: PhotoType, bytes: Buffer): FastifyReply {
  return reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff').type(type).send(bytes)
}
