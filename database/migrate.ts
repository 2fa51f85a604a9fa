import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type pg from 'pg'

const folder = path.join(import.meta.dirname, 'migrations')
const LOCK = 7_340_344 // any number, the same for everybody who migrates this database

/** Brings the database up to date with the plain SQL in migrations/, in order of name; each file in one transaction. Returns the names it ran. */
export async function migrate(client: pg.ClientBase): Promise<string[]> {
  await client.query('select pg_advisory_lock($1)', [LOCK])
  try {
    await client.query(await readFile(path.join(import.meta.dirname, 'roles.sql'), 'utf8'))
    await client.query('create table if not exists public.migration (name text primary key, ran_at timestamptz not null default now())')
    const done = new Set((await client.query<{ name: string }>('select name from public.migration')).rows.map((row) => row.name))
    const waiting = (await readdir(folder)).filter((name) => name.endsWith('.sql') && !done.has(name)).sort()

    for (const name of waiting) await run(client, name)
    return waiting
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK])
  }
}

async function run(client: pg.ClientBase, name: string): Promise<void> {
  const statements = await readFile(path.join(folder, name), 'utf8')
  await client.query('begin')
  try {
    await client.query(statements)
    await client.query('insert into public.migration (name) values ($1)', [name])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${name} failed: ${(error as Error).message}`, { cause: error })
  }
}
