import { vi } from 'vitest'

/** Stands in for the network, the one edge of the screens: what is answered to a path below `/api/v1`. */
export function answering(answers: Record<string, unknown>): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const body = answers[address.replace('/api/v1', '').split('?')[0] ?? '']
    return Response.json(body ?? { code: 'thing.not-found', title: 'Niet gevonden' }, { status: body ? 200 : 404 })
  })
}
