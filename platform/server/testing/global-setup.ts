import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { prepareDatabase } from '#database/prepare.ts'
import { startOwnPostgres } from './own-postgres.ts'
import { testKey } from './test-key.ts'

declare module 'vitest' {
  interface ProvidedContext {
    ownerUrl: string
    /** As the application signs in; every copy of the template knows this role. */
    appUrl: string
    templateName: string
    /** Whether a copy that is done with may stay until the whole server goes */
    copiesStay: boolean
  }
}

/** One PostgreSQL for the whole run, and in it one migrated template that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? undefined : await startOwnPostgres('test')
  const ownerUrl = given ?? server?.url ?? ''
  const templateName = `wederhoor_template_${process.pid}`

  const url = new URL(ownerUrl)
  url.pathname = `/${templateName}`
  const { appUrl } = await prepareDatabase(url.toString(), testKey)
  project.provide('ownerUrl', ownerUrl)
  project.provide('appUrl', appUrl)
  project.provide('templateName', templateName)
  project.provide('copiesStay', server !== undefined && !server.inMemory)

  return async () => {
    if (given) await dropDatabases(ownerUrl, templateName)
    await server?.stop()
  }
}

/** The template, and what was loaded into copies of it to be copied on. */
async function dropDatabases(ownerUrl: string, templateName: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows } = await client.query<{ name: string }>('select datname as name from pg_database where starts_with(datname, $1)', [
    templateName,
  ])
  for (const { name } of rows) await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
  await client.end()
}
