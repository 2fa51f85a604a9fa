import { createServer } from 'node:net'
import { type BrowserContext, test as base, type Page } from '@playwright/test'
import { openIdentityProvider, type TestIdentityProvider } from '#app/server/testing/identity-provider.ts'
import { testKeys } from '#platform/server/testing/test-key.ts'
import { type Computers, openComputers } from './computers.ts'
import { expect, openBrowser, openHouse, type RunningHouse } from './house.ts'

export { expect }

/** A municipality with an identity provider, and no demo. */
interface Town {
  house: RunningHouse
  provider: TestIdentityProvider
}

export const test = base.extend<{ visit: () => Promise<Page> }, { town: Town; computers: Computers }>({
  town: [
    async ({}, use) => {
      const port = await freePort()
      const publicUrl = `http://127.0.0.1:${port}`
      const provider = await openIdentityProvider(publicUrl)
      const house = await openHouse({ demo: false, publicUrl, keys: testKeys, identityProvider: provider.settings }, port)
      await house.owner.query(
        `insert into staff.group_role select 'bo-inkomen', 'specialist', id from staff.unit where code = (select min(code) from staff.unit)`,
      )
      await use({ house, provider })
      await house.close()
      await provider.close()
    },
    { scope: 'worker' },
  ],
  computers: [async ({ browser, town }, use) => use(openComputers(browser, town.house.url)), { scope: 'worker' }],
  visit: async ({ computers }, use) => {
    const errors: string[] = []
    const contexts: BrowserContext[] = []
    await use(async () => {
      const context = await computers.take()
      contexts.push(context)
      return openBrowser(context, undefined, errors)
    })
    for (const context of contexts) await computers.leave(context)
    expect(errors, 'nothing went wrong in the console of any browser').toEqual([])
  },
})

/** Both need to know the other's address before they start. */
async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening))
  const { port } = probe.address() as { port: number }
  await new Promise((closed) => probe.close(closed))
  return port
}
