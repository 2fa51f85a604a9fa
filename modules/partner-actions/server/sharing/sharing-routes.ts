import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { Refusal, ruleBroken } from '#platform/server/refusal.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import type { Settings } from '#platform/server/settings.ts'
import { AttachedItems, AttachItem, BIGGEST_ITEM, CheckExport, ExportCheck, ExportToPartner } from '../../contract.ts'
import { attachItem, coverOfItem } from './attach-item.ts'
import { destroyItem } from './destroy-item.ts'
import { fileNameOf } from './export-rules.ts'
import { checkExport, exportToPartner } from './export-to-partner.ts'
import { listItems } from './list-items.ts'
import { openItem } from './open-item.ts'

const config = { may: 'partner-actions.work', purpose: 'working-with-partners', thing: 'action' } as const
const tags = ['partner-actions']
const ItemParams = IdParams.extend({ itemId: z.uuid() })
const file = { description: 'The file', content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } } }
const MOST_TEXT = 20_000

/** Data attached to an action, and what goes from it to a partner. */
export const sharingRoutes = (settings: Pick<Settings, 'keys'>) => (app: Routes) => {
  const sealer = makeSealer(settings.keys)

  app.get(
    '/actions/:id/items',
    {
      config,
      schema: { tags, summary: 'What is attached to an action, and what was', params: IdParams, response: { 200: AttachedItems } },
    },
    (request) => inWork(request, (work) => listItems(work, request.params.id)),
  )

  app.post(
    '/actions/:id/items',
    {
      config,
      schema: {
        tags,
        summary: 'Attach data to an action under an agreement (multipart: the field `item` with JSON first, then one file)',
        params: IdParams,
        consumes: ['multipart/form-data'],
        response: { 201: AttachedItems },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      // Who asks is settled before anything is taken in, and what may be attached before the file is.
      await inWork(request, (work) => listItems(work, id))
      const { said, bytes } = await readItem(request, (said) => inWork(request, (work) => coverOfItem(work, id, said)))
      return reply.code(201).send(
        await inWork(request, async (work) => {
          await attachItem(work, sealer, { actionId: id, said, bytes })
          return listItems(work, id)
        }),
      )
    },
  )

  app.get(
    '/actions/:id/items/:itemId/content',
    { config, schema: { tags, summary: 'What is in an attached item', params: ItemParams, response: { 200: file } } },
    async (request, reply) => {
      const { reference, item } = await inWork(request, (work) => openItem(work, sealer, request.params.id, request.params.itemId))
      return answerWithFile(reply, fileNameOf(reference, 'stuk', item.number, item.kind), item.bytes)
    },
  )

  app.post(
    '/actions/:id/items/:itemId/destruction',
    { config, schema: { tags, summary: 'Destroy the content of an attached item', params: ItemParams, response: { 200: AttachedItems } } },
    (request) =>
      inWork(request, async (work) => {
        await destroyItem(work, request.params.id, request.params.itemId)
        return listItems(work, request.params.id)
      }),
  )

  app.post(
    '/actions/:id/export-checks',
    {
      config,
      schema: {
        tags,
        summary: 'What would go to a partner, and on what ground',
        params: IdParams,
        body: CheckExport,
        response: { 200: ExportCheck },
      },
    },
    (request) => inWork(request, (work) => checkExport(work, sealer, request.params.id, request.body)),
  )

  app.post(
    '/actions/:id/exports',
    {
      config,
      schema: {
        tags,
        summary: 'Give to a partner what was shown, and write it in the log',
        params: IdParams,
        body: ExportToPartner,
        response: { 200: file },
      },
    },
    async (request, reply) => {
      const { fileName, bytes } = await inWork(request, (work) => exportToPartner(work, sealer, request.params.id, request.body))
      return answerWithFile(reply, fileName, bytes)
    },
  )
}

/** As a file to keep, under a name that names nobody, and never opened by the browser itself. */
function answerWithFile(reply: FastifyReply, name: string, bytes: Buffer): FastifyReply {
  return reply
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('x-content-type-options', 'nosniff')
    .type('application/octet-stream')
    .send(bytes)
}

/** What is said of the file comes first. The name of the file is not read. */
async function readItem(
  request: FastifyRequest,
  allows: (said: AttachItem) => Promise<unknown>,
): Promise<{ said: AttachItem; bytes: Buffer }> {
  if (!request.isMultipart()) throw ruleBroken('item.file-missing')
  const limits = { fields: 1, files: 1, fileSize: BIGGEST_ITEM, fieldSize: MOST_TEXT }
  let said: AttachItem | undefined
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field' && part.fieldname === 'item') {
      said = whatIsSaid(part.value)
      await allows(said)
    } else if (part.type === 'file') {
      if (!said) throw ruleBroken('item.file-missing')
      const bytes = await part.toBuffer()
      if (bytes.length > 0) return { said, bytes }
    }
  }
  throw ruleBroken('item.file-missing')
}

function whatIsSaid(value: unknown): AttachItem {
  const read = AttachItem.safeParse(readJson(String(value)))
  if (read.success) return read.data
  throw new Refusal(
    'input.invalid',
    read.error.issues.map(({ path, message }) => ({ pointer: `#/body/${path.join('/')}`, detail: message })),
  )
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
