import type { BrowserContext } from '@playwright/test'
import { test as base, expect, expectAccessible, openPage, type Person, signIn } from './house.ts'
import { screens } from './screens/table.ts'

/** Everybody who looks keeps one browser, so that what every page loads is loaded once. */
const test = base.extend<{ look: (by: string | undefined) => Promise<Person> }, { browsers: Map<string, BrowserContext> }>({
  browsers: [
    async ({}, use) => {
      const browsers = new Map<string, BrowserContext>()
      await use(browsers)
      for (const context of browsers.values()) await context.close()
    },
    { scope: 'worker' },
  ],
  look: async ({ browser, browsers, house }, use) => {
    const errors: string[] = []
    const pages: Person[] = []
    await use(async (by) => {
      const context = browsers.get(by ?? '') ?? (await browser.newContext({ baseURL: house.url }))
      if (by && !browsers.has(by)) await signIn(context, by)
      browsers.set(by ?? '', context)
      const page = await openPage(context, errors)
      pages.push(page)
      return page
    })
    for (const page of pages) await page.close()
    expect(errors, 'nothing went wrong in the console').toEqual([])
  },
})

for (const { name, at, by } of screens)
  test(`${name}: no fault in accessibility on a desk or a phone, and nothing sideways on the smallest`, async ({ look, team, house }) => {
    const address = typeof at === 'string' ? at : await at({ team, house })
    const page = await look(by)
    await page.setViewportSize({ width: 1366, height: 768 })
    await page.goto(address)
    await unfold(page)
    await expectAccessible(page)

    await page.setViewportSize({ width: 390, height: 844 })
    await expectAccessible(page)

    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'width of the page on a screen of 320').toBeLessThanOrEqual(320)
  })

/** Waits for the page, opens what is folded away and every form behind a button. */
async function unfold(page: Person): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[aria-busy=true], .wh-loading')).toHaveCount(0)
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
    for (const button of document.querySelectorAll<HTMLElement>('.wh-add > button')) button.click()
  })
}
