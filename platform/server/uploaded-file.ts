import multipart from '@fastify/multipart'
import type { FastifyError, FastifyRequest } from 'fastify'
import type { Routes } from './module.ts'
import { ruleBroken } from './refusal.ts'

/** Lets routes take a form with one file. */
export function takeUploads(app: Routes): void {
  app.register(multipart, { limits: { files: 1, fields: 0 } })
}

/** The one file of a form, up to `biggest` bytes; `missing` is the refusal when there is none. */
export async function uploadedFile(request: FastifyRequest, biggest: number, missing: string): Promise<Buffer> {
  return (await uploadedForm(request, biggest, missing, 0)).bytes
}

const LONGEST_FIELD = 32 * 1024

/** The same, with up to `most` short fields that say what the file is; they come before the file. */
export async function uploadedForm(
  request: FastifyRequest,
  biggest: number,
  missing: string,
  most: number,
): Promise<{ bytes: Buffer; fields: ReadonlyMap<string, string> }> {
  if (!request.isMultipart()) throw ruleBroken(missing)
  let bytes: Buffer | undefined
  const fields = new Map<string, string>()
  try {
    for await (const part of request.parts({ limits: { fileSize: biggest, fields: most, fieldSize: LONGEST_FIELD } })) {
      if (part.type === 'file') bytes = await part.toBuffer()
      else fields.set(part.fieldname, String(part.value))
    }
  } catch (error) {
    // What is too large or too much says so; a body that breaks off has no file in it.
    throw (error as FastifyError).statusCode ? error : ruleBroken(missing)
  }
  if (!bytes?.length) throw ruleBroken(missing)
  return { bytes, fields }
}
