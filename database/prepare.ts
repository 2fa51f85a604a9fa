import { createHash } from 'node:crypto'
import pg from 'pg'
import { prepareJobs } from '#platform/server/jobs/prepare-jobs.ts'
import { deriveKey } from '#platform/server/sealed.ts'
import { migrate } from './migrate.ts'

export interface PreparedDatabase {
  /** What the application signs in with: a role that owns nothing and bypasses no row security */
  appUrl: string
  migrated: string[]
}

/**
 * Makes a database ready for use: the database itself when it is missing, its roles, its migrations, and the role that the application signs in with.
 * @param ownerUrl may create tables; and roles, unless `appUrl` is given
 */
export async function prepareDatabase(ownerUrl: string, masterKey: Buffer, appUrl?: string): Promise<PreparedDatabase> {
  await createWhenMissing(ownerUrl)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const migrated = await migrate(client)
    await prepareJobs(client)
    return { appUrl: appUrl ?? (await signInRole(client, ownerUrl, masterKey)), migrated }
  } finally {
    await client.end()
  }
}

/** The sign-in role of this installation, named and given a password after its key: two installations on one cluster never meet. */
async function signInRole(client: pg.Client, ownerUrl: string, masterKey: Buffer): Promise<string> {
  const name = signInRoleName(masterKey)
  const password = deriveKey(masterKey, 'database sign-in').toString('hex')
  await client.query(`
    do $$ begin
      if not exists (select from pg_roles where rolname = '${name}') then
        create role ${name} login nosuperuser nobypassrls in role wederhoor_app password '${password}';
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$`)
  const url = new URL(ownerUrl)
  url.username = name
  url.password = password
  return url.toString()
}

/** The role that an installation with this key signs in with; after a rotation the role of the old key goes. */
export function signInRoleName(masterKey: Buffer): string {
  return `wederhoor_${createHash('sha256').update(masterKey).digest('hex').slice(0, 12)}`
}

const DATABASE_MISSING = '3D000'
const DATABASE_EXISTS = '42P04'

async function createWhenMissing(ownerUrl: string): Promise<void> {
  const url = new URL(ownerUrl)
  const name = decodeURIComponent(url.pathname.slice(1))
  const probe = new pg.Client({ connectionString: ownerUrl })
  try {
    await probe.connect()
    return
  } catch (error) {
    if ((error as pg.DatabaseError).code !== DATABASE_MISSING) throw error
  } finally {
    await probe.end()
  }
  url.pathname = '/postgres'
  const client = new pg.Client({ connectionString: url.toString() })
  await client.connect()
  try {
    await client.query(`create database ${pg.escapeIdentifier(name)}`)
  } catch (error) {
    if ((error as pg.DatabaseError).code !== DATABASE_EXISTS) throw error
  } finally {
    await client.end()
  }
}
