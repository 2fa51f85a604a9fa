import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors, isResponseSerializationError } from 'fastify-type-provider-zod'
import type { Problem } from '#platform/contract/problem.ts'
import type { RefusalText } from '#platform/contract/refusal.ts'
import type { Language } from '#platform/contract/words.ts'
import type { Routes } from './module.ts'
import { type FieldError, Refusal } from './refusal.ts'

/** The words of every refusal code in the product. */
export type ProblemTexts = Readonly<Record<string, RefusalText>>

/** Well-formed for us, but no value that PostgreSQL knows: a null character, the year 0, half a character in JSON, a number too large. */
const NO_VALUE_IN_POSTGRES = new Set(['22021', '22P02', '22P05', '22007', '22008', '22003'])
const NO_PRIVILEGE_IN_POSTGRES = '42501'
const DEADLOCK_IN_POSTGRES = '40P01'
const DATABASE_AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P02', '57P03', '53300'])
/** What the driver says without a code. */
const CONNECTION_GONE = new Set([
  'timeout exceeded when trying to connect',
  'Connection terminated unexpectedly',
  'Client has encountered a connection error and is not queryable',
])

/** Throws the refusal of who may not use the route at all. */
type RefuseFirst = (request: FastifyRequest) => Promise<void>

/**
 * One handler answers everything that is refused or fails, without a trace of personal data. Whoever may not use a route hears
 * that first, and not what is wrong with what was sent.
 */
export function answerProblem(app: Routes, texts: ProblemTexts, refuseFirst: RefuseFirst): void {
  app.setErrorHandler(async (thrown: FastifyError, request, reply) => {
    const error = isUnreadable(thrown) ? await refuseFirst(request).then(() => thrown, asThrown) : thrown
    const refusal = asRefusal(error)
    const text = refusal && texts[refusal.code]
    if (refusal && text) return send(reply, refused(refusal, text, request))

    const cause = isResponseSerializationError(error) ? 'answer does not match its schema' : (error.code ?? error.name)
    request.log.error({ cause, stack: error.stack?.split('\n').slice(1, 6) }, 'unexpected failure')
    return send(reply, failed(request))
  })
  app.setNotFoundHandler((request, reply) => {
    const text = texts['thing.not-found']
    if (text) return send(reply, refused(new Refusal('thing.not-found'), text, request))
    return reply.code(404).send()
  })
}

const asThrown = (error: FastifyError) => error

/** What was sent was refused by its form or size, before anybody knew who asks. */
function isUnreadable(error: FastifyError): boolean {
  return hasZodFastifySchemaValidationErrors(error) || [400, 413, 415].includes(error.statusCode ?? 0)
}

function asRefusal(error: FastifyError): Refusal | undefined {
  if (error instanceof Refusal) return error
  if (hasZodFastifySchemaValidationErrors(error)) return new Refusal('input.invalid', fieldErrors(error))
  if (error.code === NO_PRIVILEGE_IN_POSTGRES) return new Refusal('access.not-permitted')
  if (error.code === DEADLOCK_IN_POSTGRES) return new Refusal('thing.changed-meanwhile')
  if (NO_VALUE_IN_POSTGRES.has(error.code) || error.statusCode === 400 || error.statusCode === 415) return new Refusal('input.invalid')
  if (DATABASE_AWAY.has(error.code) || CONNECTION_GONE.has(error.message)) return new Refusal('database.unreachable')
  if (error.statusCode === 413) return new Refusal('input.too-large')
  return undefined
}

function fieldErrors(error: {
  validation: { instancePath: string; message?: string }[]
  validationContext?: string | undefined
}): FieldError[] {
  return error.validation.map((fault) => ({
    pointer: `#/${error.validationContext ?? 'body'}${fault.instancePath}`,
    detail: fault.message ?? '',
  }))
}

function refused(refusal: Refusal, text: RefusalText, request: FastifyRequest): Problem {
  const language = languageOf(request)
  return {
    type: `urn:wederhoor:refusal:${refusal.code}`,
    title: text.says[language],
    status: text.status,
    code: refusal.code,
    next: text.next[language],
    source: text.source,
    instance: `urn:uuid:${request.id}`,
    ...(refusal.errors.length > 0 && { errors: [...refusal.errors] }),
  }
}

function failed(request: FastifyRequest): Problem {
  const dutch = languageOf(request) === 'nl'
  return {
    type: 'about:blank',
    title: dutch ? 'Er ging iets mis bij ons.' : 'Something went wrong on our side.',
    status: 500,
    code: 'server.failed',
    next: dutch
      ? 'Probeer het nog eens. Blijft het misgaan? Geef dan het nummer hieronder door aan de beheerder.'
      : 'Try again. If it keeps failing, pass the number below to the administrator.',
    instance: `urn:uuid:${request.id}`,
  }
}

function languageOf(request: FastifyRequest): Language {
  return request.headers['accept-language']?.startsWith('en') ? 'en' : 'nl'
}

function send(reply: FastifyReply, problem: Problem) {
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .serializer(JSON.stringify as never)
    .send(problem)
}
