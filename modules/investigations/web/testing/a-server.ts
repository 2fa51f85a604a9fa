import { vi } from 'vitest'

/** What the server answers to a method and path below `/api/v1`; a number is a status without a body. */
export type Answers = Record<string, (body: unknown) => { status?: number; body: unknown }>

/** Stands in for the network, the one edge of the screens. Gives what was asked, in order. */
export function answering(answers: Answers): { asked: { what: string; body: unknown }[] } {
  const asked: { what: string; body: unknown }[] = []
  vi.stubGlobal('fetch', async (address: string, request: RequestInit) => {
    const what = `${request.method} ${address.replace('/api/v1', '').split('?')[0]}`
    const body: unknown = typeof request.body === 'string' ? JSON.parse(request.body) : undefined
    asked.push({ what, body })
    const { status = 200, body: told } = answers[what]?.(body) ?? { status: 404, body: { code: 'thing.not-found', title: 'Niet gevonden' } }
    return new Response(JSON.stringify(told), {
      status,
      headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' },
    })
  })
  return { asked }
}

/** A refusal as the server writes it. */
export const refused = (status: number, code: string, title = 'Dit kan zo niet.') => ({
  status,
  body: { status, code, title, instance: 'urn:uuid:0', type: code },
})
