import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Browser, type MunicipalHouse, openMunicipalHouse } from './testing/municipal-house.ts'

const SESSION = '__Host-wederhoor'
const ATTEMPT = '__Host-wederhoor-sign-in'

let town: MunicipalHouse
beforeAll(async () => {
  town = await openMunicipalHouse()
})
afterAll(() => town.close())
beforeEach(async () => {
  town.passTime(0)
  await town.traces()
})

const rolesOf = async (subject: string) => {
  const { rows } = await town.house.db.owner.query<{ role: string }>(
    'select role from staff.account_role join staff.account on id = account_id where subject = $1 order by role',
    [subject],
  )
  return rows.map(({ role }) => role)
}
const sessionsOf = async (subject: string) => {
  const { rows } = await town.house.db.owner.query(
    'select s.* from staff.session s join staff.account a on a.id = account_id where subject = $1',
    [subject],
  )
  return rows
}
const who = async (browser: Browser) => (await browser.call('GET', '/session')).body.account
const inPast = (subject: string, change: string) =>
  town.house.db.owner.query(`update staff.session set ${change} where account_id = (select id from staff.account where subject = $1)`, [
    subject,
  ])

test('an employee signs in, is known with the role and unit of the group, and comes back at the page asked for', async () => {
  town.hire('anna', ['bo', 'kantine'])
  const browser = town.browser()

  expect(await browser.signIn('anna', '/meldingen?status=received')).toBe('/meldingen?status=received')

  expect((await browser.call('GET', '/session')).body).toMatchObject({
    account: { account: 'account-anna', name: 'Medewerker anna', roles: ['specialist'], unitId: town.house.units.income, conductDue: true },
    demo: false,
    provider: true,
  })
  expect(await rolesOf('anna')).toEqual(['specialist'])
})

test('the cookie is for this site alone, and the database knows only its hash, with where it was opened', async () => {
  town.hire('bram', ['bo'])
  const browser = town.browser()
  const back = await browser.call('GET', await browser.atProvider(await browser.begin(), 'bram'))

  const cookie = [back.headers['set-cookie']].flat().find((line) => line?.startsWith(`${SESSION}=`))
  expect(cookie).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  expect(cookie).not.toMatch(/domain/i)
  const [session] = await sessionsOf('bram')
  expect(session.token_hash).toEqual(
    createHash('sha256')
      .update(browser.cookies.get(SESSION) ?? '')
      .digest(),
  )
  expect(session).toMatchObject({ address: '127.0.0.1', device: 'Proefbrowser 1.0', provider_session: expect.any(String) })
  expect(session.id_token_sealed.toString('latin1')).not.toContain('eyJ')
})

test('a session in a cookie of the wrong name is no session', async () => {
  town.hire('cas', ['bo'])
  const browser = town.browser()
  await browser.signIn('cas')
  const stolen = town.browser()
  stolen.cookies.set('wederhoor', browser.cookies.get(SESSION) ?? '')

  expect(await who(stolen)).toBeNull()
  expect((await who(browser)).name).toBe('Medewerker cas')
})

test('each sign-in gives a new token, and the earlier session of this browser ends', async () => {
  town.hire('dora', ['bo'])
  const browser = town.browser()
  browser.cookies.set(SESSION, 'door-een-ander-gekozen')
  await browser.signIn('dora')
  const first = browser.cookies.get(SESSION)
  expect(first).not.toBe('door-een-ander-gekozen')

  await browser.signIn('dora')

  expect(browser.cookies.get(SESSION)).not.toBe(first)
  expect(await sessionsOf('dora')).toHaveLength(1)
})

test('a forged or absent state opens nothing, leaves a trace, and keeps the way back', async () => {
  town.hire('eva', ['bo'])
  const browser = town.browser()
  const back = await browser.atProvider(await browser.begin('/onderzoeken'), 'eva')

  const forged = await browser.call('GET', back.replace(/state=[^&]+/, 'state=verzonnen'))
  expect(forged.location).toBe('/aanmelden?fout=attempt-unknown&naar=%2Fonderzoeken')
  expect(browser.cookies.get(SESSION)).toBeUndefined()
  expect((await town.browser().call('GET', back)).location).toBe('/aanmelden?fout=attempt-unknown')
  expect(await town.traces()).toEqual(['sign-in.attempt-unknown', 'sign-in.attempt-unknown'])
})

test('what one browser began, another cannot finish', async () => {
  town.hire('finn', ['bo'])
  const [attacker, victim] = [town.browser(), town.browser()]
  const bait = await attacker.atProvider(await attacker.begin(), 'finn')
  await victim.begin()

  expect((await victim.call('GET', bait)).location).toBe('/aanmelden?fout=attempt-unknown')
  expect(await who(victim)).toBeNull()
})

test('a code works once, also for who kept the cookie of the attempt', async () => {
  town.hire('gijs', ['bo'])
  const browser = town.browser()
  const back = await browser.atProvider(await browser.begin(), 'gijs')
  const attempt = browser.cookies.get(ATTEMPT) ?? ''
  expect((await browser.call('GET', back)).location).toBe('/')
  expect(browser.cookies.get(ATTEMPT)).toBeUndefined()

  const replayer = town.browser()
  replayer.cookies.set(ATTEMPT, attempt)
  expect((await replayer.call('GET', back)).location).toBe('/aanmelden?fout=not-confirmed')
  expect(await who(replayer)).toBeNull()
  expect(await town.traces()).toEqual(['sign-in.not-confirmed'])
})

test('a wrong nonce and a wrong PKCE verifier are refused', async () => {
  town.hire('hugo', ['bo'])
  for (const name of ['nonce', 'code_challenge']) {
    const browser = town.browser()
    const address = new URL(await browser.begin())
    address.searchParams.set(name, 'B'.repeat(43))

    expect((await browser.call('GET', await browser.atProvider(address.toString(), 'hugo'))).location).toBe('/aanmelden?fout=not-confirmed')
    expect(await who(browser)).toBeNull()
  }
  expect(await sessionsOf('hugo')).toEqual([])
})

test('an attempt lasts ten minutes, and one that was tampered with is none', async () => {
  town.hire('ilse', ['bo'])
  const [slow, tamperer] = [town.browser(), town.browser()]
  const back = await slow.atProvider(await slow.begin(), 'ilse')
  town.passTime(11)
  expect((await slow.call('GET', back)).location).toBe('/aanmelden?fout=attempt-unknown')

  town.passTime(0)
  const mine = await tamperer.atProvider(await tamperer.begin(), 'ilse')
  const sealed = Buffer.from(tamperer.cookies.get(ATTEMPT) ?? '', 'base64url')
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1
  tamperer.cookies.set(ATTEMPT, sealed.toString('base64url'))
  expect((await tamperer.call('GET', mine)).location).toBe('/aanmelden?fout=attempt-unknown')
})

test('who stops at the provider comes back to the page for signing in, with a reason', async () => {
  expect(await town.browser().signIn('')).toBe('/aanmelden?fout=stopped')
  expect(await town.traces()).toEqual(['sign-in.stopped'])
})

test.each(['https://kwaad.example/', '//kwaad.example', '/\\kwaad.example', '/\t/kwaad.example'])(
  'nobody is sent on to %j after signing in',
  async (to) => {
    town.hire('jan', ['bo'])

    expect(await town.browser().signIn('jan', to)).toBe('/')
  },
)

test('a session ends after half an hour without use, and after nine hours in any case', async () => {
  town.hire('kim', ['bo'])
  const [idle, long] = [town.browser(), town.browser()]
  await idle.signIn('kim')
  await inPast('kim', `last_seen_at = now() - interval '31 minutes'`)
  expect(await who(idle)).toBeNull()

  await long.signIn('kim')
  const [session] = await sessionsOf('kim')
  expect(session.expires_at.getTime() - Date.now()).toBeGreaterThan(8.9 * 3_600_000)
  expect(session.expires_at.getTime() - Date.now()).toBeLessThanOrEqual(9 * 3_600_000)
  await inPast('kim', 'expires_at = now()')
  expect(await who(long)).toBeNull()
})

test('who left a group loses its role at the next sign-in, and the sessions that were open end', async () => {
  town.hire('lotte', ['bo', 'bo-lead'])
  const [office, home] = [town.browser(), town.browser()]
  await office.signIn('lotte')
  expect((await who(office)).roles).toEqual(['coordinator', 'specialist'])

  town.hire('lotte', ['bo'])
  await home.signIn('lotte')

  expect((await who(home)).roles).toEqual(['specialist'])
  expect(await who(office)).toBeNull()
})

test('who left every group does not come in, loses all roles, and open sessions end', async () => {
  town.hire('mees', ['bo'])
  const [office, home] = [town.browser(), town.browser()]
  await office.signIn('mees')
  town.hire('mees', [])

  expect(await home.signIn('mees')).toBe('/aanmelden?fout=no-role')

  expect(await who(home)).toBeNull()
  expect(await who(office)).toBeNull()
  expect(await rolesOf('mees')).toEqual([])
  expect(await town.traces()).toEqual(['sign-in.no-role'])
})

test('a stranger without a group comes in nowhere and leaves no account', async () => {
  town.hire('noor', ['kantine'])

  expect(await town.browser().signIn('noor')).toBe('/aanmelden?fout=no-role')

  const { rowCount } = await town.house.db.owner.query(`select from staff.account where subject = 'noor'`)
  expect(rowCount).toBe(0)
})

test('an account that was closed stays closed, whatever the groups say', async () => {
  town.hire('otto', ['bo'])
  const browser = town.browser()
  await browser.signIn('otto')
  await town.house.db.owner.query(`update staff.account set active = false where subject = 'otto'`)

  expect(await who(browser)).toBeNull()
  expect(await browser.signIn('otto')).toBe('/aanmelden?fout=account-inactive')
  expect(await town.traces()).toEqual(['sign-in.account-inactive'])
})

test('an account name that is taken is nobody else’s: the newcomer gets a name of their own', async () => {
  await town.house.db.owner.query(
    `insert into staff.account (id, account, name, active) values (gen_random_uuid(), 'account-pia', 'Eerdere Pia', true)`,
  )
  town.hire('pia', ['ict'])
  const browser = town.browser()
  await browser.signIn('pia')

  expect(await who(browser)).toMatchObject({ account: 'pia', roles: ['admin'] })
})

test('an administrator ends somebody’s session, and a colleague cannot', async () => {
  town.hire('quinten', ['bo'])
  town.hire('rosa', ['ict'])
  const [worker, admin] = [town.browser(), town.browser()]
  await worker.signIn('quinten')
  await admin.signIn('rosa')
  const [victim] = await sessionsOf('quinten')
  const revokeAs = async (actor: string) => {
    const client = await town.house.db.pool.connect()
    await client.query(`begin; select set_config('app.actor_id', '${actor}', true)`)
    const { rowCount } = await client.query('delete from staff.session where id = $1', [victim.id])
    await client.query('commit')
    client.release()
    return rowCount
  }
  const colleague = await town.house.signIn('Collega zonder beheer', 'coordinator')

  expect(await revokeAs(colleague.id)).toBe(0)
  expect((await who(worker)).name).toBe('Medewerker quinten')
  expect(await revokeAs((await who(admin)).id)).toBe(1)
  expect(await who(worker)).toBeNull()
})

test('signing out ends the session here, and says where to sign out at the provider', async () => {
  town.hire('saar', ['bo'])
  const browser = town.browser()
  await browser.signIn('saar')
  const token = browser.cookies.get(SESSION) ?? ''

  const { body } = await browser.call('DELETE', '/session')

  const there = new URL(body.providerSignOut)
  expect(there.origin).toBe(town.provider.settings.issuer)
  expect(there.searchParams.get('post_logout_redirect_uri')).toBe('https://wederhoor.example/aanmelden')
  expect(there.searchParams.get('id_token_hint')).toMatch(/^eyJ/)
  browser.cookies.set(SESSION, token)
  expect(await who(browser)).toBeNull()
  expect((await browser.call('DELETE', '/session')).body).toEqual({ providerSignOut: null })
})

test('signing in leaves a trace with the account, and nothing about the person in any address', async () => {
  town.hire('teun', ['bo'])
  const browser = town.browser()
  const address = await browser.begin('/')
  await browser.call('GET', await browser.atProvider(address, 'teun'))

  const { id } = await who(browser)
  const { rows } = await town.house.db.owner.query('select action, facts from platform.audit_event where object_id = $1 order by seq', [id])
  expect(rows).toEqual([
    { action: 'account.made', facts: {} },
    { action: 'account.roles-replaced', facts: { roles: ['specialist'] } },
    { action: 'session.started', facts: {} },
  ])
  expect(address).not.toMatch(/teun/i)
})
