import type { InjectOptions } from 'fastify'
import type { Role } from '#modules/staff/contract.ts'
import type { HasKeys } from '#platform/server/key-ring.ts'
import { newId } from '#platform/server/new-id.ts'
import { copyDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts'
import { testKey } from '#platform/server/testing/test-key.ts'
import { buildApp } from '../build-app.ts'

const PUBLIC_URL = 'http://127.0.0.1:3000'

/** What somebody gets back: status, parsed body, headers. */
export interface Answer {
  status: number
  body: any
  headers: Record<string, unknown>
}

/** Somebody who uses the house, signed in or not. */
export interface Visitor {
  id: string
  get: (path: string) => Promise<Answer>
  post: (path: string, body?: unknown) => Promise<Answer>
  put: (path: string, body?: unknown) => Promise<Answer>
  delete: (path: string) => Promise<Answer>
}

export interface House {
  db: TestDatabase
  units: { income: string; care: string; workAndIncome: string; socialDevelopment: string }
  /** Hires a fictitious colleague and signs in as that person; in unit `income` unless told. */
  signIn: (name: string, roles: Role | Role[], unitId?: string) => Promise<Visitor>
  visitor: Visitor
  /** Sets the clock; it stands still until it is set again. */
  setNow: (moment: string) => void
  close: () => Promise<void>
}

/** The whole application on its own database: enter as a user would. */
export async function openHouse(keys: HasKeys = { masterKey: testKey }): Promise<House> {
  const db = await copyDatabase()
  let now: Date | undefined
  const app = await buildApp({
    pool: db.pool,
    settings: { demo: true, publicUrl: PUBLIC_URL, ...keys },
    clock: () => now ?? new Date(),
    publicRequestsPerMinute: 1000,
  })
  const units = { income: newId(), care: newId(), workAndIncome: newId(), socialDevelopment: newId() }
  await db.owner.query(
    `insert into staff.unit (id, code, name) values ($1, 'BO-INKOMEN', 'Bijzonder Onderzoek inkomen'), ($2, 'BO-ZORG', 'Bijzonder Onderzoek zorg'),
      ($3, 'WENI', 'Werk en Inkomen'), ($4, 'MO', 'Maatschappelijke Ontwikkeling')`,
    Object.values(units),
  )
  await db.owner.query(
    `insert into reports.intake_unit (scheme, unit_id) values ('subsistence', $1), ('financial-scheme', $1), ('work-file', $1), ('other', $1), ('wmo-pgb', $2), ('youth-pgb', $2)`,
    [units.income, units.care],
  )

  const call = async (method: InjectOptions['method'], path: string, body: unknown, cookie: string | undefined): Promise<Answer> => {
    const answer = await app.inject({
      method: method ?? 'GET',
      url: path.startsWith('/health') ? path : `/api/v1${path}`,
      ...(body !== undefined && { payload: body as object }),
      headers: cookie ? { cookie } : {},
    })
    return { status: answer.statusCode, body: answer.body ? answer.json() : undefined, headers: answer.headers }
  }
  const visitorWith = (id: string, cookie?: string): Visitor => ({
    id,
    get: (path) => call('GET', path, undefined, cookie),
    post: (path, body) => call('POST', path, body, cookie),
    put: (path, body) => call('PUT', path, body, cookie),
    delete: (path) => call('DELETE', path, undefined, cookie),
  })

  return {
    db,
    units,
    visitor: visitorWith(''),
    signIn: async (name, roles, unitId = units.income) => {
      const id = newId()
      await db.owner.query(
        `insert into staff.account (id, account, name, unit_id, demo, conduct_until) values ($1, $2, $2, $3, true, '2100-01-01')`,
        [id, name, unitId],
      )
      for (const role of [roles].flat()) await db.owner.query('insert into staff.account_role values ($1, $2)', [id, role])
      const answer = await call('POST', '/demo-session', { account: name }, undefined)
      return visitorWith(id, String(answer.headers['set-cookie']).split(';')[0])
    },
    setNow: (moment) => {
      now = new Date(moment)
    },
    close: async () => {
      await app.close()
      await db.drop()
    },
  }
}
