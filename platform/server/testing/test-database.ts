import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { openOwnerPool, openPool } from '../database.ts'
import { copyTemplate, whenFree } from './copy-template.ts'

export interface TestDatabase {
  /** Signs in as the application does: no owner, under row security */
  pool: pg.Pool
  /** Signs in as the owner, to arrange and to look behind the screens */
  owner: pg.Pool
  drop: () => Promise<void>
}

/** An own copy, made in about a tenth of a second. @param template the migrated one unless told */
export async function copyDatabase(template = inject('templateName')): Promise<TestDatabase> {
  const ownerUrl = inject('ownerUrl')
  const name = `wederhoor_test_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client({ connectionString: ownerUrl })
  await admin.connect()
  await copyTemplate(admin, template, name)

  const pool = openPool(addressOf(name, inject('appUrl')), 5)
  const owner = openOwnerPool(addressOf(name, ownerUrl))
  return {
    pool,
    owner,
    drop: async () => {
      await Promise.all([pool.end(), owner.end()])
      if (!inject('copiesStay')) await whenFree(() => admin.query(`drop database ${name}`))
      await admin.end()
    },
  }
}

/** @param url of another database on the same server */
export function addressOf(name: string, url: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.toString()
}
