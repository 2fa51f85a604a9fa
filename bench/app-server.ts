import { buildApp } from '#app/server/build-app.ts'
import { openPool } from '#platform/server/database.ts'
import { benchKeys } from './bench-database.ts'

// The product as it runs, in a process of its own so that its processor time and memory can be read.
const [appUrl = ''] = process.argv.slice(2)
const app = await buildApp({
  pool: openPool(appUrl),
  settings: { demo: true, publicUrl: 'http://127.0.0.1:0', keys: benchKeys },
  publicRequestsPerMinute: 1_000_000,
  sessionRequestsPerMinute: 10_000_000,
  addressRequestsPerMinute: 10_000_000,
})
await app.listen({ host: '127.0.0.1', port: 0 })
const address = app.addresses()[0]
process.send?.(typeof address === 'object' ? address.port : 0)
