import { buildApp } from '#app/server/build-app.ts'
import { openHouse } from '#app/server/testing/house.ts'
import { openIdentityProvider, type Tells } from '#app/server/testing/identity-provider.ts'
import { testKeys } from '#platform/server/testing/test-key.ts'
import { type Jar, makeJar } from './jar.ts'

const PUBLIC_URL = 'https://wederhoor.example'

/** The application of a municipality, demo off, behind https, with its identity provider. */
export async function openMunicipalHouse(tells?: Tells) {
  const house = await openHouse()
  const provider = await openIdentityProvider(PUBLIC_URL, tells)
  let now: Date | undefined
  const settings = { demo: false, publicUrl: PUBLIC_URL, keys: testKeys, identityProvider: provider.settings }
  const app = await buildApp({ pool: house.db.pool, settings, clock: () => now ?? new Date(), logLevel: 'silent' })
  await house.db.owner.query(
    `insert into staff.group_role (group_name, role, unit_id) values ('bo', 'specialist', $1), ('bo-lead', 'coordinator', null), ('ict', 'admin', null)`,
    [house.units.income],
  )

  let seen = '0'

  return {
    house,
    provider,
    /** Hires a fictitious employee at the municipality. */
    hire: (subject: string, groups: string[]) =>
      void provider.employees.set(subject, { name: `Medewerker ${subject}`, preferred_username: `account-${subject}`, groups }),
    browser: () => makeBrowser(app),
    passTime: (minutes: number) => {
      now = new Date(Date.now() + minutes * 60_000)
    },
    /** What was refused at the door since the last time that this was asked. */
    traces: async () => {
      const { rows } = await house.db.owner.query<{ action: string; seq: string }>(
        `select action, seq from platform.audit_event where kind = 'refused' and seq > $1 order by seq`,
        [seen],
      )
      seen = rows.at(-1)?.seq ?? seen
      return rows.map(({ action }) => action)
    },
    close: async () => {
      await app.close()
      await provider.close()
      await house.close()
    },
  }
}

export type MunicipalHouse = Awaited<ReturnType<typeof openMunicipalHouse>>
export type Browser = ReturnType<typeof makeBrowser>

/** A browser that keeps cookies and goes where it is sent, one step at a time. */
function makeBrowser(app: Awaited<ReturnType<typeof buildApp>>) {
  const [here, there]: [Jar, Jar] = [makeJar(), makeJar()]
  const device = 'Proefbrowser 1.0'

  const call = async (method: 'GET' | 'PUT' | 'DELETE' | 'POST', path: string, payload?: object) => {
    const answer = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { cookie: here.header(), 'user-agent': device },
      ...(payload && { payload }),
    })
    here.keep([answer.headers['set-cookie'] ?? []].flat())
    const location = String(answer.headers.location ?? '')
    return { status: answer.statusCode, body: answer.body.startsWith('{') ? answer.json() : undefined, location, headers: answer.headers }
  }

  /** At the provider, until it sends the browser back here; `who` presses the button of that employee, or stops. */
  const atProvider = async (address: string, who: string): Promise<string> => {
    for (let next = address; ; ) {
      const post = new URL(next).pathname.startsWith('/interaction/')
      const answer = await fetch(next, {
        redirect: 'manual',
        headers: { cookie: there.header() },
        ...(post && { method: 'POST', body: new URLSearchParams({ who }) }),
      })
      there.keep(answer.headers.getSetCookie())
      const location = answer.headers.get('location')
      if (!location) throw new Error(`the provider answers ${answer.status}: ${await answer.text()}`)
      next = new URL(location, next).toString()
      if (next.startsWith(PUBLIC_URL)) return next.slice(`${PUBLIC_URL}/api/v1`.length)
    }
  }

  const begin = async (to = '/') => (await call('GET', `/sign-in?to=${encodeURIComponent(to)}`)).location
  return {
    call,
    begin,
    atProvider,
    /** Sends a form from server to server: no cookies come along. */
    tell: async (path: string, form: Record<string, string>, headers: Record<string, string> = {}) => {
      const answer = await app.inject({
        method: 'POST',
        url: `/api/v1${path}`,
        payload: new URLSearchParams(form).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      })
      return { status: answer.statusCode, body: answer.body ? answer.json() : undefined }
    },
    cookies: here,
    /** The whole way in; answers where the browser ends up. */
    signIn: async (who: string, to?: string) => (await call('GET', await atProvider(await begin(to), who))).location,
  }
}
