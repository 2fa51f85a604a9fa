import http from 'node:http'

export interface Shot {
  method: 'GET' | 'POST'
  path: string
  body?: unknown
}

export interface Measured {
  /** milliseconds */
  median: number
  p95: number
  p99: number
  perSecond: number
  shots: number
}

const MOST_MILLISECONDS = 3000

/** Fires shots over so many connections, each waiting for its answer, and measures every one; stops after three seconds. Fails on any answer but 2xx. */
export async function fire(
  port: number,
  cookie: string,
  connections: number,
  count: number,
  next: (index: number) => Shot,
): Promise<Measured> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  let index = 0
  const started = performance.now()

  const worker = async () => {
    while (index < count && performance.now() - started < MOST_MILLISECONDS) {
      const shot = next(index++)
      const from = performance.now()
      await send(agent, port, cookie, shot)
      times.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))

  const seconds = (performance.now() - started) / 1000
  agent.destroy()
  return { ...quantiles(times), perSecond: times.length / seconds, shots: times.length }
}

/** Median, 95th and 99th percentile of measured times. */
export function quantiles(times: readonly number[]): { median: number; p95: number; p99: number } {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { median: at(0.5), p95: at(0.95), p99: at(0.99) }
}

function send(agent: http.Agent, port: number, cookie: string, shot: Shot): Promise<void> {
  const body = shot.body === undefined ? undefined : JSON.stringify(shot.body)
  return new Promise((done, failed) => {
    const request = http.request(
      {
        agent,
        port,
        host: '127.0.0.1',
        method: shot.method,
        path: shot.path,
        headers: { cookie, ...(body && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }) },
      },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (part: string) => {
          text += part
        })
        answer.on('end', () =>
          (answer.statusCode ?? 500) < 300 ? done() : failed(new Error(`${shot.method} ${shot.path}: ${answer.statusCode} ${text}`)),
        )
      },
    )
    request.on('error', failed)
    request.end(body)
  })
}
