import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import pg from 'pg'
import { type AppOptions, buildApp } from '#app/server/build-app.ts'
import { allJobs } from '#app/server/jobs.ts'
import { prepareDatabase } from '#database/prepare.ts'
import type { WholeTeam } from '#modules/investigations/server/testing/file-in-later-stage.ts'
import { openOwnerPool, openPool } from '#platform/server/database.ts'
import { enqueue } from '#platform/server/jobs/enqueue.ts'
import { runDueJobs } from '#platform/server/jobs/run-due-jobs.ts'
import { copyTemplate } from '#platform/server/testing/copy-template.ts'
import { testKey, testKeys } from '#platform/server/testing/test-key.ts'
import { doWork, type Work } from '#platform/server/work.ts'
import { type Computers, openComputers } from './computers.ts'
import { gatherTeam } from './demo-team.ts'

export { expect }

export interface RunningHouse {
  url: string
  /** Looks behind the screens, as the owner of the database */
  owner: pg.Pool
  /** Does the jobs that wait, at once, and first the one that a day begins with; gives the codes of what failed */
  runJobs: (daily?: string) => Promise<string[]>
}

/** Somebody at a computer of their own. */
export type Person = Page

interface Journey {
  /** Opens a browser for a demo person; without an account for a visitor. */
  person: (account?: string) => Promise<Person>
  house: RunningHouse
  /** Demo people without a screen, to bring a file to where a journey begins. */
  team: WholeTeam
}

export const test = base.extend<Pick<Journey, 'person'>, Pick<Journey, 'house' | 'team'> & { computers: Computers }>({
  house: [
    async ({}, use) => {
      const house = await openHouse()
      await use(house)
      await house.close()
    },
    { scope: 'worker' },
  ],
  team: [async ({ house }, use) => use(await gatherTeam(house.url)), { scope: 'worker' }],
  computers: [async ({ browser, house }, use) => use(openComputers(browser, house.url)), { scope: 'worker' }],
  person: async ({ computers }, use) => {
    const errors: string[] = []
    const contexts: BrowserContext[] = []
    await use(async (account) => {
      const context = await computers.take()
      contexts.push(context)
      return openBrowser(context, account, errors)
    })
    for (const context of contexts) await computers.leave(context)
    expect(errors, 'nothing went wrong in the console of any browser').toEqual([])
  },
})

/** A window of a browser of which nothing in the console may go wrong. */
export async function openBrowser(context: BrowserContext, account: string | undefined, errors: string[]): Promise<Page> {
  const page = await openPage(context, errors)
  if (account) await signIn(context, account)
  return page
}

export async function openPage(context: BrowserContext, errors: string[]): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage())
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    // A refusal (4xx) is an answer, and a lost connection is shown; the browser writes both down as errors as well.
    if (message.type() === 'error' && !/status of 4\d\d|ERR_INTERNET_DISCONNECTED/.test(message.text())) errors.push(message.text())
  })
  return page
}

export async function signIn(context: BrowserContext, account: string): Promise<void> {
  const answer = await context.request.post('/api/v1/demo-session', { data: { account } })
  expect(answer.status(), `${account} signs in`).toBe(200)
}

/** Fails on every accessibility fault that axe finds for WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  // No page of ours has frames, so axe needs no second page to gather what it found: that is what legacy mode leaves out.
  // What an earlier look brought into this page is still there; bringing it in costs as much as half a look.
  const brought = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder({ page, ...(brought && { axeSource: ';' }) }).setLegacyMode().options({ resultTypes: ['violations'] })
  const found = await axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
  expect(found.violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.target).join(' | ')}`)).toEqual([])
}

const demo = { demo: true, publicUrl: 'http://127.0.0.1', keys: testKeys }

/** The demo municipality on a database of its own. @param port free unless told */
export async function openHouse(settings: AppOptions['settings'] = demo, port = 0): Promise<RunningHouse & { close: () => Promise<void> }> {
  const url = new URL(process.env.JOURNEYS_OWNER_URL ?? '')
  const admin = new pg.Client({ connectionString: url.toString() })
  await admin.connect()
  const name = `wederhoor_journey_${randomUUID().replaceAll('-', '')}`
  await copyTemplate(admin, process.env.JOURNEYS_TEMPLATE ?? '', name)
  url.pathname = `/${name}`
  const { appUrl } = await prepareDatabase(url.toString(), testKey)
  const pool = openPool(appUrl)
  const owner = openOwnerPool(url.toString())
  const app = await buildApp({
    pool,
    settings,
    publicRequestsPerMinute: 1000,
    signInsPerMinute: 1000,
  })
  const address = await app.listen({ host: '127.0.0.1', port })
  return {
    url: address,
    owner,
    runJobs: async (daily) => {
      const jobs = allJobs({ mailer: undefined, publicUrl: settings.publicUrl, context: app.context, keys: settings.keys })
      if (daily) await doWork(app.context, { purpose: 'social-domain-enforcement' }, (work: Work<never>) => enqueue(work, daily, {}))
      return runDueJobs(app.context, jobs)
    },
    close: async () => {
      await app.close()
      await Promise.all([pool.end(), owner.end()])
      await admin.end()
    },
  }
}
