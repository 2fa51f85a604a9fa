import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import { createServer as createSecureServer, type ServerOptions } from 'node:https'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export interface Question {
  method: string | undefined
  path: string | undefined
  headers: IncomingHttpHeaders
  body: any
}

/** A server on this computer that answers as Zorgned does, and remembers what it was asked. */
export async function openZorgned(secure?: ServerOptions) {
  const questions: Question[] = []
  let say: { status: number; body: string } | undefined = { status: 200, body: 'null' }

  const answer: RequestListener = (request, response) =>
    void text(request).then((body) => {
      questions.push({ method: request.method, path: request.url, headers: request.headers, body: JSON.parse(body) })
      if (say) response.writeHead(say.status, { 'content-type': 'application/json' }).end(say.body)
    })
  const server = secure ? createSecureServer(secure, answer) : createServer(answer)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo

  return {
    url: `${secure ? 'https' : 'http'}://127.0.0.1:${port}/api/`,
    questions,
    /** Text goes out as it is; anything else as JSON */
    answers: (body: unknown, status = 200) => {
      say = { status, body: typeof body === 'string' ? body : JSON.stringify(body) }
    },
    staysSilent: () => {
      say = undefined
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
