import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '#app/server/build-app.ts'
import { testKeys } from '#platform/server/testing/test-key.ts'
import { type MunicipalHouse, openMunicipalHouse } from './testing/municipal-house.ts'

let town: MunicipalHouse
beforeAll(async () => {
  town = await openMunicipalHouse()
})
afterAll(() => town.close())

const appWith = (identityProvider?: MunicipalHouse['provider']['settings']) =>
  buildApp({
    pool: town.house.db.pool,
    settings: { demo: false, publicUrl: 'https://wederhoor.example', keys: testKeys, identityProvider },
    logLevel: 'silent',
  })
const toProvider = { url: '/api/v1/sign-in?to=/cijfers' }

test('without an identity provider nobody is sent anywhere, and the page can say so', async () => {
  const app = await appWith()

  expect((await app.inject(toProvider)).headers.location).toBe('/aanmelden?fout=provider-missing&naar=%2Fcijfers')
  expect((await app.inject('/api/v1/session')).json()).toEqual({ account: null, demo: false, provider: false })
  await app.close()
})

test('a provider that is away is said plainly, and asked again at the next try', async () => {
  const app = await appWith({ ...town.provider.settings, issuer: 'http://127.0.0.1:9' })
  expect((await app.inject(toProvider)).headers.location).toBe('/aanmelden?fout=provider-away&naar=%2Fcijfers')
  expect((await app.inject(toProvider)).headers.location).toBe('/aanmelden?fout=provider-away&naar=%2Fcijfers')
  await app.close()

  town.hire('uma', ['bo'])
  const browser = town.browser()
  const back = await browser.atProvider(await browser.begin(), 'uma')
  const inside = town.browser()
  await inside.signIn('uma')
  await town.provider.close()
  expect((await browser.call('GET', back)).location).toBe('/aanmelden?fout=provider-away')
  expect((await inside.call('DELETE', '/session')).status).toBe(200)
})
