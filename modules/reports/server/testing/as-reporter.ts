import { buildApp } from '#app/server/build-app.ts'
import type { House } from '#app/server/testing/house.ts'
import type { KeyRing } from '#platform/server/key-ring.ts'
import { testKeys } from '#platform/server/testing/test-key.ts'

const told = { about: 'subsistence', what: 'Mijn buurman Karel Voorbeeld werkt al maanden in een garage.', subjectName: 'Karel Voorbeeld' }

/** Reports by web form and gives what the reporter keeps, and the id that only the team knows. */
export async function reportByForm(house: House, changes: Record<string, unknown> = {}): Promise<{ id: string; code: string }> {
  const { body } = await house.visitor.post('/public/reports', { ...told, ...changes })
  const { rows } = await house.db.owner.query('select id from reports.report where reference = $1', [body.reference])
  return { id: rows[0].id, code: body.receiptCode }
}

export const aPdf = (words = 'rooster') => Buffer.from(`%PDF-1.7\n${words}\n%%EOF`)

/** The same house by a door of its own, for what is no JSON: sending and opening files. */
export async function openFileDoor(house: House, keys: KeyRing = testKeys) {
  const app = await buildApp({
    pool: house.db.pool,
    settings: { demo: true, publicUrl: 'http://127.0.0.1:3000', keys },
    publicRequestsPerMinute: 1000,
  })
  return {
    send: async (code: string, files: readonly Buffer[], name = 'geheim van Karel.pdf') => {
      const form = new FormData()
      form.append('code', code)
      for (const bytes of files) form.append('file', new Blob([new Uint8Array(bytes)]), name)
      const body = new Response(form)
      const answer = await app.inject({
        method: 'POST',
        url: '/api/v1/public/dialogue/documents',
        payload: Buffer.from(await body.arrayBuffer()),
        headers: { 'content-type': body.headers.get('content-type') ?? '' },
      })
      return { status: answer.statusCode, body: answer.json() }
    },
    open: async (account: string, path: string) => {
      const signedIn = await app.inject({ method: 'POST', url: '/api/v1/demo-session', payload: { account } })
      const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? ''
      return app.inject({ url: `/api/v1${path}`, headers: { cookie } })
    },
    close: () => app.close(),
  }
}
