import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import type { House } from '#app/server/testing/house.ts'
import { makeAction, makePartner } from '#modules/partner-actions/server/testing/action.ts'
import settings from '../playwright.config.ts'
import { fillIn, press } from './hands.ts'
import { test as base, expect, openBrowser, type RunningHouse } from './house.ts'

export { expect }

/** What opens a device in these journeys. */
export const CODE = 'blauwe fiets'

/** A tablet that can be switched off and on again: what it keeps, it keeps. */
interface Device {
  /** Opens the browser; its worker may do its work, other than in journeys inside. */
  open: (as?: { account?: string; offline?: boolean; width?: number; height?: number }) => Promise<Page>
  close: () => Promise<void>
  context: () => BrowserContext
  /** Whether any file that the browser left behind holds these words, as one or two bytes a letter. */
  holds: (words: string) => string[]
  throwAway: () => Promise<void>
}

function newDevice(house: RunningHouse, errors: string[]): Device {
  const folder = mkdtempSync(path.join(tmpdir(), 'wederhoor-device-'))
  let context: BrowserContext | undefined
  const close = async () => {
    await context?.close()
    context = undefined
  }
  return {
    async open({ account, offline = false, width = 390, height = 844 } = {}) {
      const { launchOptions, locale, timezoneId } = settings.use ?? {}
      context = await chromium.launchPersistentContext(folder, {
        ...launchOptions,
        locale,
        timezoneId,
        baseURL: house.url,
        viewport: { width, height },
        // Elsewhere in the journeys they are blocked.
        serviceWorkers: 'allow',
      })
      context.setDefaultTimeout(10_000)
      await context.setOffline(offline)
      return openBrowser(context, account, errors)
    },
    close,
    context() {
      if (!context) throw new Error('the device is off')
      return context
    },
    holds(words) {
      const spellings = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')]
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      const names = files.map((entry) => path.join(entry.parentPath, entry.name))
      return names.filter((name) => spellings.some((spelling) => readFileSync(name).includes(spelling)))
    },
    async throwAway() {
      await close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

const PARTNER = 'Demo Arbeidsinspectie'

/** An action that is ready for the field, with these colleagues and a partner along. */
export async function readyAction(
  house: RunningHouse,
  plannedBy: string,
  crew: readonly string[],
): Promise<{ id: string; locations: string[] }> {
  const { rows } = await house.owner.query<{ unit_id: string }>('select unit_id from staff.account where id = $1', [plannedBy])
  const unitId = rows[0]?.unit_id ?? ''
  const inside = { db: { owner: house.owner }, units: { income: unitId } } as unknown as House
  const { rows: known } = await house.owner.query<{ id: string }>('select id from privacy.partner where name = $1', [PARTNER])
  const partner = known[0]?.id ?? (await makePartner(inside, plannedBy, PARTNER, 'labour-inspectorate'))
  return makeAction(inside, { plannedBy, crew, partners: [partner], unitId, streets: ['Kwikstaartlaan', 'Wielewaalweg', 'Roerdompplein'] })
}

/** Everything that stands in the databases of this page, as text: also what stands there as bytes. */
export async function readDatabases(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const wait = <Value>(asked: IDBRequest<Value>) =>
      new Promise<Value>((give, refuse) => {
        asked.onsuccess = () => give(asked.result)
        asked.onerror = () => refuse(new Error(asked.error?.message))
      })
    const textOf = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value)
      if (ArrayBuffer.isView(value)) return new TextDecoder('latin1').decode(value as Uint8Array<ArrayBuffer>)
      if (value && typeof value === 'object')
        return Object.entries(value)
          .map(([key, one]) => `${key}=${textOf(one)}`)
          .join('\n')
      return String(value)
    }
    const told: string[] = []
    for (const { name } of await indexedDB.databases()) {
      const database = await wait(indexedDB.open(name ?? ''))
      for (const store of database.objectStoreNames) {
        const rows = await wait(database.transaction(store).objectStore(store).getAll())
        told.push(`${name}/${store}: ${rows.length} rows`, ...rows.map(textOf))
      }
      database.close()
    }
    return told.join('\n')
  })
}

/** What a browser still keeps of the field: databases, caches and workers. */
export async function whatIsKept(page: Page): Promise<{ databases: number; caches: number; workers: number }> {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
}

/** As the other journeys, with devices that people take into the field. */
export const test = base.extend<{ device: () => Device }>({
  device: async ({ house }, use) => {
    const errors: string[] = []
    const devices: Device[] = []
    await use(() => {
      const device = newDevice(house, errors)
      devices.push(device)
      return device
    })
    for (const device of devices) await device.throwAway()
    expect(errors, 'nothing went wrong in the console of any device').toEqual([])
  },
})

/** Takes an action along behind the code, and stands at its list of locations. */
export async function takeAlong(page: Page, actionId: string, title = 'Actie op het bedrijventerrein'): Promise<void> {
  await page.goto(`/veld/${actionId}`)
  await fillIn(page, { Veldcode: CODE, 'Veldcode nog een keer': CODE })
  await press(page, 'Meenemen')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

/** Nothing was found at this location, which is a whole answer. */
export async function findNothing(page: Page, street: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(street) }).click()
  await page.getByLabel('bezocht', { exact: true }).check()
  await page.getByLabel('niets gevonden').check()
  await page.getByLabel('gezien vanaf de openbare weg').check()
  await page.getByLabel('niet nodig').check()
  await press(page, 'Bewaren')
}
