import { statSync } from 'node:fs'
import path from 'node:path'
import { expect, openBrowser, test } from './house.ts'

const built = path.join(import.meta.dirname, '../app/web/dist')
const MOST_KILOBYTES = 160

for (const { account, address } of [
  { account: 'specialist-1', address: '/' },
  { account: 'specialist-1', address: '/meldingen' },
  { account: 'specialist-1', address: '/onderzoeken' },
  { account: 'manager-weni', address: '/' },
  { account: 'manager-mo', address: '/' },
  { account: 'coordinator-1', address: '/' },
  { account: 'beleid-1', address: '/cijfers/2024' },
])
  test(`${account} opens ${address} with at most ${MOST_KILOBYTES} kB of compressed script`, async ({ browser, house }) => {
    // A computer where nothing was fetched before.
    const page = await openBrowser(await browser.newContext({ baseURL: house.url }), account, [])
    const scripts = new Set<string>()
    page.on('response', (answer) => {
      if (answer.request().resourceType() === 'script') scripts.add(new URL(answer.url()).pathname)
    })

    await page.goto(address)
    await page.waitForLoadState('networkidle')

    const kilobytes = [...scripts].reduce((sum, script) => sum + statSync(path.join(built, `${script}.gz`)).size, 0) / 1000
    expect(kilobytes).toBeGreaterThan(50)
    expect(kilobytes).toBeLessThanOrEqual(MOST_KILOBYTES)
  })
