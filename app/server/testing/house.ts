import type { InjectOptions, LightMyRequestResponse as Response } from 'fastify'
import type { Role } from '#modules/staff/contract.ts'
import { runDueJobs } from '#platform/server/jobs/run-due-jobs.ts'
import type { KeyRing } from '#platform/server/key-ring.ts'
import { newId } from '#platform/server/new-id.ts'
import type { ZorgnedSettings } from '#platform/server/settings.ts'
import { copyDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts'
import { testKeys } from '#platform/server/testing/test-key.ts'
import { type AppOptions, buildApp } from '../build-app.ts'
import { allJobs } from '../jobs.ts'

const PUBLIC_URL = 'http://127.0.0.1:3000'

/** What somebody gets back: status, parsed body (a file as its text), headers. */
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

/** Somebody who also writes requests by hand. */
export interface Tinkerer extends Visitor {
  /** Sends exactly this, from the root of the server, and gives back exactly what came. */
  send: (request: InjectOptions) => Promise<Response>
}

/** A municipality that shares the house, with its own units that take reports in. */
export interface OtherMunicipality {
  id: string
  code: string
  name: string
  units: { income: string; care: string }
}

/** The municipality with which every house begins. */
export const firstMunicipality = { id: '00000000-0000-7000-8000-000000000001', code: 'GM0000', name: 'Gemeente' }

export interface House {
  db: TestDatabase
  units: { income: string; care: string; workAndIncome: string; socialDevelopment: string }
  /** Hires a fictitious colleague and signs in as that person; in unit `income` unless told. */
  signIn: (name: string, roles: Role | Role[], unitId?: string, municipalityId?: string) => Promise<Tinkerer>
  /** Opens the house to one more municipality. */
  addMunicipality: (code: string, name: string) => Promise<OtherMunicipality>
  /** From now on somebody works for another municipality too. */
  alsoWorksFor: (accountId: string, municipalityId: string) => Promise<unknown>
  visitor: Tinkerer
  /** Sets the clock; it stands still until it is set again. */
  setNow: (moment: string) => void
  /** Listens on this computer as well, for what a socket tries; gives the address. */
  listen: () => Promise<string>
  /** Does the jobs that wait, at once; gives the codes of what failed. */
  runJobs: () => Promise<string[]>
  close: () => Promise<void>
}

const isJson = (type: unknown) => typeof type === 'string' && /json/.test(type)
type HouseOptions = Partial<Omit<AppOptions, 'pool' | 'settings' | 'clock'>> & {
  publicUrl?: string
  keys?: KeyRing
  addressSearchUrl?: string
  zorgned?: ZorgnedSettings
}

/** The whole application on its own database: enter as a user would. */
export async function openHouse({
  publicUrl = PUBLIC_URL,
  keys = testKeys,
  addressSearchUrl,
  zorgned,
  ...options
}: HouseOptions = {}): Promise<House> {
  const db = await copyDatabase()
  let now: Date | undefined
  const app = await buildApp({
    pool: db.pool,
    settings: { demo: true, publicUrl, keys, addressSearchUrl, zorgned },
    clock: () => now ?? new Date(),
    publicRequestsPerMinute: 1000,
    signInsPerMinute: 1000,
    sessionRequestsPerMinute: 100_000,
    addressRequestsPerMinute: 100_000,
    ...options,
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
  await db.owner.query(
    `insert into advice.desk (municipality_id, kind, unit_id)
     select $1, kind, $2 from unnest(array['livelihood-application', 'financial-scheme', 'work-file', 'other']) kind`,
    [firstMunicipality.id, units.income],
  )

  const call = async (method: InjectOptions['method'], path: string, body: unknown, cookie: string | undefined): Promise<Answer> => {
    const answer = await app.inject({
      method: method ?? 'GET',
      url: path.startsWith('/health') ? path : `/api/v1${path}`,
      ...(body !== undefined && { payload: body as object }),
      headers: cookie ? { cookie } : {},
    })
    return {
      status: answer.statusCode,
      body: isJson(answer.headers['content-type']) ? answer.json() : answer.body || undefined,
      headers: answer.headers,
    }
  }
  const visitorWith = (id: string, cookie?: string): Tinkerer => ({
    id,
    get: (path) => call('GET', path, undefined, cookie),
    post: (path, body) => call('POST', path, body, cookie),
    put: (path, body) => call('PUT', path, body, cookie),
    delete: (path) => call('DELETE', path, undefined, cookie),
    send: (request) => app.inject({ ...request, headers: { ...(cookie && { cookie }), ...request.headers } }),
  })

  return {
    db,
    units,
    visitor: visitorWith(''),
    addMunicipality: async (code, name) => {
      const other = { id: newId(), code, name, units: { income: newId(), care: newId() } }
      await db.owner.query('insert into staff.municipality values ($1, $2, $3)', [other.id, code, name])
      await db.owner.query(
        `insert into staff.unit (id, code, name) values ($1, $3 || '-INKOMEN', $4 || ' inkomen'), ($2, $3 || '-ZORG', $4 || ' zorg')`,
        [other.units.income, other.units.care, code, name],
      )
      await db.owner.query(
        `insert into reports.intake_unit (municipality_id, scheme, unit_id)
         select $1, scheme, case when scheme in ('wmo-pgb', 'youth-pgb') then $3::uuid else $2 end
           from unnest(array['subsistence', 'financial-scheme', 'work-file', 'other', 'wmo-pgb', 'youth-pgb']) scheme`,
        [other.id, other.units.income, other.units.care],
      )
      return other
    },
    alsoWorksFor: (accountId, municipalityId) =>
      db.owner.query('insert into staff.account_municipality values ($1, $2)', [accountId, municipalityId]),
    signIn: async (name, roles, unitId = units.income, municipalityId = firstMunicipality.id) => {
      const id = newId()
      await db.owner.query(
        `insert into staff.account (id, account, name, unit_id, demo, conduct_until, municipality_id) values ($1, $2, $2, $3, true, '2100-01-01', $4)`,
        [id, name, unitId, municipalityId],
      )
      for (const role of [roles].flat()) await db.owner.query('insert into staff.account_role values ($1, $2)', [id, role])
      const answer = await call('POST', '/demo-session', { account: name }, undefined)
      return visitorWith(id, String(answer.headers['set-cookie']).split(';')[0])
    },
    setNow: (moment) => {
      now = new Date(moment)
    },
    runJobs: () => runDueJobs(app.context, allJobs({ mailer: options.mailer, publicUrl, context: app.context, keys })),
    listen: () => app.listen({ host: '127.0.0.1', port: 0 }),
    close: async () => {
      await app.close()
      await db.drop()
    },
  }
}
