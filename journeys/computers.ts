import type { Browser, BrowserContext } from '@playwright/test'

/** What a browser keeps of a page; scripts and styles that it fetched stay. */
const KEPT = ['cookies', 'local_storage', 'indexeddb', 'cache_storage', 'service_workers', 'file_systems']

export interface Computers {
  /** A browser in which nobody was before, with one empty window. */
  take: () => Promise<BrowserContext>
  leave: (context: BrowserContext) => Promise<void>
}

/**
 * The computers of a house. Whoever leaves one makes room for the next: it is wiped, but not bought anew, for a browser that has to
 * fetch and translate the whole application takes three times the work of one that did so before.
 */
export function openComputers(browser: Browser, url: string): Computers {
  const free: BrowserContext[] = []
  return {
    async take() {
      const context = free.pop() ?? (await browser.newContext({ baseURL: url }))
      const devtools = await context.newCDPSession(await context.newPage())
      await devtools.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: KEPT.join(',') })
      await devtools.detach()
      return context
    },
    async leave(context) {
      await Promise.all(context.pages().map((page) => page.close()))
      await context.clearCookies()
      await context.setOffline(false)
      free.push(context)
    },
  }
}
