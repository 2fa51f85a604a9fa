import type { BrowserContext } from '@playwright/test'
import { test as base, expect, expectAccessible, openPage, type Person, signIn } from './house.ts'
import { screens } from './screens/table.ts'

interface Window {
  page: Person
  errors: string[]
}
/** Shows nothing but that it is nowhere. */
const NOWHERE = '/nergens'

/** Everybody who looks keeps one window open, and what it loaded: the application, and axe. */
const test = base.extend<{ look: (by: string | undefined) => Promise<Person> }, { windows: Map<string, Window> }>({
  windows: [
    async ({}, use) => {
      const windows = new Map<string, Window>()
      await use(windows)
      for (const { page } of windows.values()) await page.context().close()
    },
    { scope: 'worker' },
  ],
  look: async ({ browser, windows, house }, use) => {
    const seen: Window[] = []
    await use(async (by = '') => {
      const window = windows.get(by) ?? (await openWindow(await browser.newContext({ baseURL: house.url }), by))
      windows.set(by, window)
      seen.push(window)
      return window.page
    })
    for (const { errors } of seen) expect(errors.splice(0), 'nothing went wrong in the console').toEqual([])
  },
})

for (const { name, at, by } of screens)
  test(`${name}: no fault in accessibility on a desk or a phone, and nothing sideways on the smallest`, async ({ look, team, house }) => {
    const address = typeof at === 'string' ? at : await at({ team, house })
    const page = await look(by)
    await page.setViewportSize({ width: 1366, height: 768 })
    await open(page, address)
    await unfold(page)
    await expectAccessible(page)

    await page.setViewportSize({ width: 390, height: 844 })
    await expectAccessible(page)
    expect(await torn(page), 'values of a table that do not stand beside their name on a phone').toEqual([])

    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'width of the page on a screen of 320').toBeLessThanOrEqual(320)
  })

async function openWindow(context: BrowserContext, by: string): Promise<Window> {
  if (by) await signIn(context, by)
  const errors: string[] = []
  return { page: await openPage(context, errors), errors }
}

/** As a link does: only the first look of somebody loads everything anew. By way of nowhere, so that nothing of the screen before is left. */
async function open(page: Person, address: string): Promise<void> {
  if (page.url() === 'about:blank') return void (await page.goto(address))
  const nowhere = page.getByRole('heading', { name: 'Deze pagina is er niet' })
  const go = (to: string) => page.evaluate((href) => history.pushState({}, '', href), to)
  await go(NOWHERE)
  await expect(nowhere).toBeVisible()
  if (address === NOWHERE) return
  await go(address)
  await expect(nowhere).toHaveCount(0)
}

/** The cells that show a name without a value, or whose value falls apart over both columns. */
const torn = (page: Person) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.wh-table tbody td')]
      .filter((cell) => getComputedStyle(cell).display === 'grid')
      .filter((cell) => {
        const parts = [...cell.childNodes].filter((node) => node.nodeType === Node.ELEMENT_NODE || node.textContent?.trim())
        return parts.length !== 1
      })
      .map((cell) => `${cell.getAttribute('data-label')}: ${cell.textContent}`),
  )

/** Waits for the page, opens what is folded away and every form behind a button. */
async function unfold(page: Person): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[aria-busy=true], .wh-loading')).toHaveCount(0)
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
    for (const button of document.querySelectorAll<HTMLElement>('.wh-add > button')) button.click()
  })
}
