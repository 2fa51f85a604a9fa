import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'

/** Who we are to the other side, and whom we believe; PEM. */
export interface Credentials {
  certificate?: string | undefined
  key?: string | undefined
  authority?: string | undefined
}

interface Posting extends Credentials {
  headers: Record<string, string>
  body: string
  /** Milliseconds for the whole of it, the answer included */
  longestWait: number
  biggestAnswer: number
}

/** Posts over a connection of its own; follows no redirect. (`fetch` has no way to show a client certificate.) */
export async function post(url: URL, { headers, body, longestWait, biggestAnswer, certificate, key, authority }: Posting) {
  const { request } = url.protocol === 'https:' ? https : http
  const response = await new Promise<IncomingMessage>((answered, failed) => {
    request(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      agent: false,
      signal: AbortSignal.timeout(longestWait),
      cert: certificate,
      key,
      ca: authority,
    })
      .on('response', answered)
      .on('error', failed)
      .end(body)
  })

  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > biggestAnswer) throw Object.assign(new Error('The answer is bigger than expected'), { code: 'ANSWER_TOO_BIG' })
    chunks.push(chunk)
  }
  return { status: response.statusCode ?? 0, body: Buffer.concat(chunks) }
}
