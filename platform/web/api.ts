import type { Problem } from '#platform/contract/problem.ts'
import { language } from './language.ts'

/** One field that the server refuses: where it is (`#/body/summary`) and why. */
export interface RefusedField {
  pointer: string
  /** What is wrong with it, for a page that does more than show it. */
  code?: string
  detail: string
}

/** What the server says when it refuses (`application/problem+json`, RFC 9457). */
export interface Refusal {
  status: number
  /** Stable code, the same as in `policy/rules.md`, for example `report.assessor-filed-it`. */
  code: string
  title: string
  detail?: string
  /** What the reader can do now. */
  next?: string
  /** The article or paragraph it rests on. */
  source?: string
  errors: RefusedField[]
  /** To quote when asking for help; it names no person. */
  requestId?: string
}

/** Thrown by every call that did not succeed; `refusal-panel.tsx` shows it in plain words. */
export class RefusalError extends Error implements Refusal {
  override name = 'RefusalError'
  status: number
  code: string
  title: string
  detail?: string
  next?: string
  source?: string
  errors: RefusedField[]
  requestId?: string

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.status = refusal.status
    this.code = refusal.code
    this.title = refusal.title
    this.detail = refusal.detail
    this.next = refusal.next
    this.source = refusal.source
    this.errors = refusal.errors
    this.requestId = refusal.requestId
  }
}

/** Query values; `undefined`, `null` and the empty string are left out of the address. */
export type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>

interface Reading {
  query?: Query
  signal?: AbortSignal
}

type Writing = 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Calls `/api/v1` as the signed-in person. Paths begin with `/`; answers are typed by the contract. */
export const api = {
  /** Reads. Throws RefusalError. */
  get<Answer>(path: string, { query, signal }: Reading = {}): Promise<Answer> {
    return call<Answer>(path + addressOf(query), { method: 'GET', signal })
  },

  /** Writes. The body is sent as JSON, or as it is when it is a FormData. Throws RefusalError. */
  send<Answer>(method: Writing, path: string, body?: unknown, { query, signal }: Reading = {}): Promise<Answer> {
    return call<Answer>(path + addressOf(query), { method, signal, ...written(body) })
  },

  /** Writes, and gives the file that comes of it. Throws RefusalError. */
  async file(method: Writing, path: string, body?: unknown): Promise<Blob> {
    const answer = await ask(path, { method, ...written(body) })
    return answer.blob()
  },
}

async function call<Answer>(path: string, request: RequestInit): Promise<Answer> {
  const answer = await ask(path, request)
  if (answer.status === 204) return undefined as Answer
  return (await answer.json()) as Answer
}

async function ask(path: string, request: RequestInit): Promise<Response> {
  const headers = { ...request.headers, accept: 'application/json', 'accept-language': language() }
  const answer = await reach(`/api/v1${path}`, { ...request, headers, credentials: 'same-origin' })

  if (!answer.ok) throw new RefusalError(await refusalIn(answer))
  return answer
}

async function reach(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request)
  } catch (reason) {
    // A page that was left is no fault to show: the query client knows this one.
    if (request.signal?.aborted) throw reason
    throw new RefusalError({ status: 0, code: 'network.unreachable', title: '', errors: [] })
  }
}

async function refusalIn(answer: Response): Promise<Refusal> {
  const unknown = { status: answer.status, code: 'server.failed', title: '', errors: [] }
  if (!answer.headers.get('content-type')?.includes('json')) return unknown

  const told = (await answer.json().catch(() => ({}))) as Partial<Problem>
  const requestId = told.instance?.replace('urn:uuid:', '')
  return { ...unknown, ...told, status: answer.status, errors: told.errors ?? [], requestId }
}

function written(body: unknown): RequestInit {
  if (body === undefined) return {}
  if (body instanceof FormData) return { body }
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
}

function addressOf(query: Query | undefined): string {
  const written = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined || value === null || value === '') continue
    for (const one of Array.isArray(value) ? value : [value]) written.append(name, String(one))
  }
  return written.size > 0 ? `?${written}` : ''
}
