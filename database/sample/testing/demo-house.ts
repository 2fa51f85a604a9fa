import { buildApp } from '#app/server/build-app.ts'
import type { TestDatabase } from '#platform/server/testing/test-database.ts'
import { testKeys } from '#platform/server/testing/test-key.ts'
import type { ColleagueKey } from '../staff.ts'
import { copyDemoDatabase } from './demo-database.ts'

export interface DemoAnswer {
  status: number
  text: string
  /** What JSON says; undefined for anything else */
  body: any
  type: string
  disposition: string
}

export interface DemoHouse {
  db: TestDatabase
  /** Signs in as one of the demo people. */
  as: (account: ColleagueKey) => Promise<{ get: (path: string) => Promise<DemoAnswer> }>
  close: () => Promise<void>
}

/** The whole application on the demo municipality, loaded as on the given day. */
export async function openDemoHouse(today: string): Promise<DemoHouse> {
  const db = await copyDemoDatabase(today)
  const app = await buildApp({
    pool: db.pool,
    settings: { demo: true, publicUrl: 'http://127.0.0.1:3000', keys: testKeys },
  })
  return {
    db,
    as: async (account) => {
      const session = await app.inject({ method: 'POST', url: '/api/v1/demo-session', payload: { account } })
      const cookie = String(session.headers['set-cookie']).split(';')[0] ?? ''
      return {
        get: async (path) => {
          const { statusCode, body, headers } = await app.inject({ url: `/api/v1${path}`, headers: { cookie } })
          const type = String(headers['content-type'])
          return {
            status: statusCode,
            text: body,
            type,
            disposition: String(headers['content-disposition'] ?? ''),
            body: type.includes('json') ? JSON.parse(body) : undefined,
          }
        },
      }
    },
    close: async () => {
      await app.close()
      await db.drop()
    },
  }
}
