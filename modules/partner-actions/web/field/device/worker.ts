/** The worker stands below the pages it serves, so the browser lets it touch no other page of ours. */
const SCOPE = '/veld/'
const WORKER = '/veld/worker.js'
/** Every name the worker gives a cache begins with this. */
const CACHES = 'veld-'

/** Keeps the pages of field work on this device, and waits until they are there. False where a browser cannot. */
export async function keepPages(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false
  await navigator.serviceWorker.register(WORKER, { scope: SCOPE, updateViaCache: 'none' })
  await navigator.serviceWorker.ready
  return true
}

/** A newer version of these pages that waits; it takes over when somebody says so, never in the middle of a sentence. */
export async function waitingVersion(): Promise<ServiceWorker | undefined> {
  const registration = await navigator.serviceWorker?.getRegistration(SCOPE)
  return registration?.waiting ?? undefined
}

/** Lets the newer version take over and loads the page with it. */
export function takeNewVersion(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  worker.postMessage('take-over')
}

/** Takes the kept pages and the worker away. */
export async function leaveWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.getRegistration(SCOPE)
  await registration?.unregister()
  const names = (await caches.keys()).filter((name) => name.startsWith(CACHES))
  await Promise.all(names.map((name) => caches.delete(name)))
}
