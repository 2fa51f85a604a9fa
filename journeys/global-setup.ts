import pg from 'pg'
import { prepareDatabase } from '#database/prepare.ts'
import { loadSample } from '#database/sample/index.ts'
import { startOwnPostgres } from '#platform/server/testing/own-postgres.ts'
import { testKey, testKeys } from '#platform/server/testing/test-key.ts'

/** One PostgreSQL with the demo municipality in a template; each worker works in a copy of its own. */
export default async function setup(): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? undefined : await startOwnPostgres('journeys')
  const ownerUrl = given ?? server?.url ?? ''
  const template = `wederhoor_journeys_${process.pid}`

  const url = new URL(ownerUrl)
  url.pathname = `/${template}`
  await prepareDatabase(url.toString(), testKey)
  const owner = new pg.Pool({ connectionString: url.toString(), max: 2 })
  await loadSample(owner, testKeys, { today: new Date().toISOString().slice(0, 10) })
  await owner.end()
  process.env.JOURNEYS_OWNER_URL = ownerUrl
  process.env.JOURNEYS_TEMPLATE = template

  return async () => {
    if (given) await dropDatabase(ownerUrl, template)
    await server?.stop()
  }
}

async function dropDatabase(ownerUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
  await client.end()
}
