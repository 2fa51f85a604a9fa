import { afterAll, beforeAll, expect, test } from 'vitest'
import { LOGOUT_EVENT } from '#app/server/testing/identity-provider.ts'
import { type Browser, type MunicipalHouse, openMunicipalHouse } from './testing/municipal-house.ts'

let town: MunicipalHouse
beforeAll(async () => {
  town = await openMunicipalHouse()
})
afterAll(() => town.close())

const isIn = async (browser: Browser) => (await browser.call('GET', '/session')).body.account !== null
const tell = (token: string) => town.browser().tell('/sign-in/back-channel-logout', { logout_token: token })
const sidOf = async (subject: string): Promise<string> => {
  const { rows } = await town.house.db.owner.query(
    'select provider_session from staff.session s join staff.account a on a.id = account_id where subject = $1 order by s.created_at',
    [subject],
  )
  return rows[0].provider_session
}

async function signedIn(subject: string): Promise<Browser> {
  town.hire(subject, ['bo'])
  const browser = town.browser()
  await browser.signIn(subject)
  return browser
}

test('the provider ends one session, or all of one person, and nobody else’s', async () => {
  const [office, other] = [await signedIn('anna'), await signedIn('bram')]
  const home = await signedIn('anna')

  expect((await tell(await town.provider.logoutToken({ sid: await sidOf('anna'), sub: 'anna' }))).status).toBe(200)
  expect([await isIn(office), await isIn(home), await isIn(other)]).toEqual([false, true, true])

  expect((await tell(await town.provider.logoutToken({ sub: 'anna' }))).status).toBe(200)
  expect([await isIn(home), await isIn(other)]).toEqual([false, true])
  const { rows } = await town.house.db.owner.query(`select facts from platform.audit_event where action = 'session.ended'`)
  expect(rows).toEqual([{ facts: { by: 'provider' } }, { facts: { by: 'provider' } }])
})

test('a message that somebody else signed, or that is no logout message, ends nothing', async () => {
  const browser = await signedIn('cas')
  const sub = 'cas'
  const wrong = [
    await town.provider.logoutToken({ sub }, { forged: true }),
    await town.provider.logoutToken({ sub, nonce: 'n' }),
    await town.provider.logoutToken({ sub, events: {} }),
    await town.provider.logoutToken({ sub, events: undefined }),
    await town.provider.logoutToken({ sub, events: { [LOGOUT_EVENT]: 'ja' } }),
    await town.provider.logoutToken({ sub, aud: 'een-ander' }),
    await town.provider.logoutToken({ sub, iss: 'https://een-ander.example' }),
    await town.provider.logoutToken({ sub, iat: Math.floor(Date.now() / 1000) - 3600 }),
    await town.provider.logoutToken({ sub, iat: undefined }),
    await town.provider.logoutToken({ sub, jti: undefined }),
    await town.provider.logoutToken({}),
    `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify({ sub })).toString('base64url')}.`,
    'geen token',
  ]

  for (const token of wrong) expect((await tell(token)).body).toMatchObject({ code: 'sign-in.logout-token-refused', status: 400 })
  expect(await isIn(browser)).toBe(true)
})

test('a message works once', async () => {
  const first = await signedIn('dora')
  const token = await town.provider.logoutToken({ sub: 'dora' })
  expect((await tell(token)).status).toBe(200)
  expect(await isIn(first)).toBe(false)

  const again = await signedIn('dora')
  expect((await tell(token)).body.code).toBe('sign-in.logout-token-refused')
  expect(await isIn(again)).toBe(true)
})

test('another website cannot deliver the message, and the application itself reads no used tokens', async () => {
  const answer = await town.browser().tell('/sign-in/back-channel-logout', { logout_token: 'x' }, { 'sec-fetch-site': 'cross-site' })

  expect(answer.body.code).toBe('access.other-site')
  await expect(town.house.db.pool.query('select * from staff.ended_by_provider')).rejects.toThrow('permission denied')
})
