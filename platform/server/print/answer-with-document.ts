import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { DocumentFormat } from '#platform/contract/document-format.ts'
import type { Printed } from './document-model.ts'
import { toPdf } from './to-pdf.ts'
import { toWord } from './to-word.ts'

const PDF = 'application/pdf'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const file = { schema: z.string().meta({ format: 'binary' }) }

/** The answer of a route that gives a document, for its description. */
export const PrintedFile = { 200: { description: 'The document', content: { [PDF]: file, [WORD]: file } } } as const

interface Made {
  document: Printed
  /** Stands in the document as the moment at which it was made */
  madeAt: Date
}

/** Answers with a document as a file to keep. @param name of the file, without its ending and without anybody's name */
export async function answerWithDocument(
  reply: FastifyReply,
  { document, madeAt }: Made,
  { format, name }: { format: DocumentFormat; name: string },
): Promise<FastifyReply> {
  const bytes = await fileOf(document, format, madeAt)
  const ending = format === 'word' ? '.docx' : format === 'archive' ? '-archief.pdf' : '.pdf'
  reply.header('content-disposition', `attachment; filename="${name}${ending}"`)
  return reply.type(format === 'word' ? WORD : PDF).send(bytes)
}

/** A document as the bytes of a file: PDF/UA-1 to read, PDF/A-2a to archive, Word to edit further. */
export function fileOf(document: Printed, format: DocumentFormat, madeAt: Date): Promise<Buffer> {
  if (format === 'word') return toWord(document)
  return toPdf(document, format === 'archive' ? 'a-2a' : 'ua-1', madeAt)
}
