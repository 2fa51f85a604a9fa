import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { openOwnerPool, openPool } from '../database.ts'
import { copyTemplate } from './copy-template.ts'

export interface TestDatabase {
  /** Signs in as the application does: no owner, under row security */
  pool: pg.Pool
  /** Signs in as the owner, to arrange and to look behind the screens */
  owner: pg.Pool
  drop: () => Promise<void>
}

/** An own copy of the migrated template, made in about a tenth of a second. */
export async function copyDatabase(): Promise<TestDatabase> {
  const ownerUrl = inject('ownerUrl')
  const name = `wederhoor_test_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client({ connectionString: ownerUrl })
  await admin.connect()
  await copyTemplate(admin, inject('templateName'), name)

  const pool = openPool(addressOf(name, inject('appUrl')), 5)
  const owner = openOwnerPool(addressOf(name, ownerUrl))
  return {
    pool,
    owner,
    drop: async () => {
      await Promise.all([pool.end(), owner.end()])
      if (!inject('copiesStay')) await dropWhenFree(admin, name)
      await admin.end()
    },
  }
}

/** @param url of another database on the same server */
function addressOf(name: string, url: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.toString()
}

const STILL_IN_USE = '55006'

/** A closed pool takes a moment to leave the server; forcing it out would surface as an error in the next test. */
async function dropWhenFree(admin: pg.Client, name: string, triesLeft = 100): Promise<void> {
  try {
    await admin.query(`drop database ${name}`)
  } catch (error) {
    if ((error as pg.DatabaseError).code !== STILL_IN_USE || triesLeft === 0) throw error
    await new Promise((resume) => setTimeout(resume, 20))
    await dropWhenFree(admin, name, triesLeft - 1)
  }
}
