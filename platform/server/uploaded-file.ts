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
  if (!request.isMultipart()) throw ruleBroken(missing)
  let bytes: Buffer | undefined
  try {
    for await (const part of request.files({ limits: { fileSize: biggest } })) bytes = await part.toBuffer()
  } catch (error) {
    // What is too large or too much says so; a body that breaks off has no file in it.
    throw (error as FastifyError).statusCode ? error : ruleBroken(missing)
  }
  if (!bytes?.length) throw ruleBroken(missing)
  return bytes
}
