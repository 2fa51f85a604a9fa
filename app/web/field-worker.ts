// The worker of field work: keeps the built pages, so that they open without a connection. It keeps no answer of the
// server, and touches nothing outside /veld/. Built to /veld/worker.js by tools/field-worker.ts, which fills in the list.

interface WorkerEvent extends Event {
  waitUntil: (until: Promise<unknown>) => void
}
interface FetchEvent extends WorkerEvent {
  request: Request
  respondWith: (answer: Promise<Response>) => void
}
interface FieldWorker {
  location: Location
  clients: { claim: () => Promise<void> }
  skipWaiting: () => Promise<void>
  addEventListener: {
    (kind: 'install' | 'activate', does: (event: WorkerEvent) => void): void
    (kind: 'fetch', does: (event: FetchEvent) => void): void
    (kind: 'message', does: (event: MessageEvent) => void): void
  }
}

declare const __FIELD_FILES__: { version: string; files: string[] }
const { version, files } = __FIELD_FILES__
const worker = globalThis as unknown as FieldWorker
const CACHE = `veld-${version}`
const PAGE = '/index.html'

worker.addEventListener('install', (event) => event.waitUntil(keepFiles()))
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()))
worker.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void worker.skipWaiting()
})
worker.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url)
  if (event.request.method !== 'GET' || address.origin !== worker.location.origin) return
  if (event.request.mode === 'navigate') event.respondWith(kept(PAGE, event.request))
  else if (files.includes(address.pathname)) event.respondWith(kept(address.pathname, event.request))
})

async function keepFiles(): Promise<void> {
  const cache = await caches.open(CACHE)
  await cache.addAll([PAGE, ...files].map((file) => new Request(file, { cache: 'reload' })))
}

/** Pages and scripts of one build belong together: what is kept goes before what the server has now. */
async function kept(file: string, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  return (await cache.match(file)) ?? fetch(request)
}

async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith('veld-') && name !== CACHE)
  await Promise.all(old.map((name) => caches.delete(name)))
  await worker.clients.claim()
}
