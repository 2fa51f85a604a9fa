import pg from 'pg'
import { inject } from 'vitest'
import type { Day } from '#platform/contract/calendar.ts'
import { openOwnerPool } from '#platform/server/database.ts'
import { copyTemplate, whenFree } from '#platform/server/testing/copy-template.ts'
import { addressOf, copyDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts'
import { testKeys } from '#platform/server/testing/test-key.ts'
import { loadSample } from '../load-sample.ts'

/** An own copy of the demo municipality as on this day. Loading takes seconds: the first who asks loads it once for the whole run. */
export async function copyDemoDatabase(today: Day): Promise<TestDatabase> {
  const template = `${inject('templateName')}_${today.replaceAll('-', '')}`
  const admin = new pg.Client({ connectionString: inject('ownerUrl') })
  await admin.connect()
  await admin.query('select pg_advisory_lock(hashtext($1))', [template])
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [template])
  if (!rowCount) await loadInto(admin, template, today)
  await admin.end()
  return copyDatabase(template)
}

/** It gets its name when it is whole: a load that broke off is nobody's template. */
async function loadInto(admin: pg.Client, template: string, today: Day): Promise<void> {
  const loading = `${template}_loading`
  await admin.query(`drop database if exists ${loading}`)
  await copyTemplate(admin, inject('templateName'), loading)
  const owner = openOwnerPool(addressOf(loading, inject('ownerUrl')))
  await loadSample(owner, testKeys, { today })
  await owner.end()
  await whenFree(() => admin.query(`alter database ${loading} rename to ${template}`))
}
