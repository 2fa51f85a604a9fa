import http from 'node:http'
import pg from 'pg'
import { newId } from '#platform/server/new-id.ts'
import { floorStatements } from './statements.ts'

// What the machine allows: a bare node:http with pg, prepared statements and a session map. No rights, no trail, no schemas.
const [url = '', session = ''] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString: url, max: 10 })
const sessions = new Map([[session, 'bench-2']])

const server = http.createServer((request, answer) => {
  if (!sessions.has(request.headers.cookie ?? '')) {
    answer.writeHead(401).end()
    return
  }
  if (request.method === 'POST') {
    let text = ''
    request.on('data', (part: Buffer) => {
      text += part.toString()
    })
    request.on('end', () => reply(answer, create(JSON.parse(text))))
    return
  }
  const [name = '', ...values] = decodeURIComponent(request.url?.slice(1) ?? '').split('|')
  reply(answer, read(name, values))
})

async function read(name: string, values: string[]): Promise<unknown> {
  const statements = floorStatements[name as keyof typeof floorStatements]
  const answers: unknown[] = []
  for (const text of statements) answers.push((await pool.query({ name: text.slice(0, 40) + text.length, text, values })).rows)
  return answers.length === 1 ? answers[0] : answers
}

async function create(body: { summary: string }): Promise<unknown> {
  const id = newId()
  await pool.query({ name: 'create', text: floorStatements.create[0], values: [id, `F-${id}`, body.summary] })
  return { id }
}

function reply(answer: http.ServerResponse, work: Promise<unknown>): void {
  work.then(
    (result) => answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result)),
    (error: Error) => answer.writeHead(500).end(error.message),
  )
}

server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port))
