import { existsSync } from 'node:fs'
import http from 'node:http'
import { type Browser, chromium, type Page } from '@playwright/test'
import pg from 'pg'
import { buildApp } from '#app/server/build-app.ts'
import { openPool } from '#platform/server/database.ts'
import { type BenchDatabase, benchKeys } from './bench-database.ts'
import { quantiles } from './load.ts'
import { floorStatements } from './statements.ts'
import { printTable } from './table.ts'

const LOADS = 15
const UNIT = '00000000-0000-7000-8000-0000000000a1'

/** From address to rows on screen in a real browser with a warm cache, beside a plain HTML page of the same rows. */
export async function measureScreen(database: BenchDatabase): Promise<void> {
  const pool = openPool(database.appUrl)
  const app = await buildApp({ pool, settings: { demo: true, publicUrl: 'http://127.0.0.1', keys: benchKeys } })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const plain = await startPlainPage(database.ownerUrl)
  const browser = await launch()
  const context = await browser.newContext()
  await context.request.post(`${address}/api/v1/demo-session`, { data: { account: 'bench-2' } })
  const page = await context.newPage()

  const kilobytes = await firstView(page, `${address}/meldingen`)
  const ours: number[] = []
  const floor: number[] = []
  for (let turn = 0; turn < LOADS; turn++) {
    ours.push(await untilRows(page, `${address}/meldingen?status=received&unit=mine`))
    floor.push(await untilRows(page, plain.url))
  }

  const [product, html] = [quantiles(ours).median, quantiles(floor).median]
  printTable(
    ['list on screen', 'median ms', '× plain HTML'],
    [
      ['plain HTML of the same rows', html.toFixed(0), '1.0'],
      ['Wederhoor', product.toFixed(0), (product / html).toFixed(1)],
    ],
  )
  console.log(`\nScript that the first view fetches: ${kilobytes.toFixed(0)} kB over the network.`)
  await browser.close()
  plain.server.close()
  await plain.pool.end()
  await app.close()
  await pool.end()
}

async function untilRows(page: Page, url: string): Promise<number> {
  const started = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator('tbody a').nth(20).waitFor()
  return performance.now() - started
}

async function firstView(page: Page, url: string): Promise<number> {
  let bytes = 0
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const scripts = new Set<string>()
  session.on('Network.responseReceived', ({ type, requestId }) => type === 'Script' && scripts.add(requestId))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await session.detach()
  return bytes / 1000
}

async function startPlainPage(ownerUrl: string): Promise<{ url: string; server: http.Server; pool: pg.Pool }> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 })
  const server = http.createServer((_request, answer) => {
    void pool.query(floorStatements.list[0], [UNIT, 'received']).then(({ rows }) => {
      const lines = rows.map(
        (row) => `<tr><td><a href="#">${row.reference}</a></td><td>${row.received_on}</td><td>${row.excerpt}</td></tr>`,
      )
      answer
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(`<!doctype html><title>list</title><table><tbody>${lines.join('')}</tbody></table>`)
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}/`, server, pool }
}

function launch(): Promise<Browser> {
  const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find((file) => file && existsSync(file))
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  return chromium.launch({ args, ...(executablePath && { executablePath }) })
}
