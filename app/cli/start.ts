// `npm start`: brings up everything that is needed, says on one line where it is, and stops it cleanly.
import { setTimeout as pause } from 'node:timers/promises'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { openOwnerPool } from '#platform/server/database.ts'
import { readSettings, type Settings } from '#platform/server/settings.ts'
import { buildWeb } from '../../tools/build-web.ts'
import { startServer } from '../server/main.ts'
import { CommandFailed } from './command.ts'
import { type Installation, openInstallation } from './installation.ts'
import { plainWords } from './plain-words.ts'
import { findRunningServer, forgetServer, instanceAt, isPortFree, recordServer } from './running-server.ts'
import { stopOnSignal } from './stop-on-signal.ts'
import { realTerminal } from './terminal.ts'

const terminal = realTerminal()
const whenStopping = stopOnSignal(terminal)

try {
  await start(readSettings(process.env))
} catch (error) {
  await whenStopping.stop(1, plainWords(error))
}

async function start(settings: Settings): Promise<void> {
  if (await sayWhenRunning(settings.dataDir)) return
  await refuseTakenPort(settings)

  const opening = openInstallation(settings)
  whenStopping.also(() =>
    opening.then(
      ({ close }) => close(),
      () => undefined,
    ),
  )
  const [installation] = await Promise.all([opening, buildWeb()])
  if (settings.demo) await loadDemo(installation, settings)

  const server = await startServer(settings, installation.appUrl).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error
  })
  if (!server) return yieldToFaster(settings)
  whenStopping.also(server.close)
  recordServer(settings.dataDir, { pid: process.pid, url: server.url, instance: server.instance })
  whenStopping.also(async () => forgetServer(settings.dataDir, server.instance))
  terminal.say(`Wederhoor staat klaar op ${server.url} (Ctrl-C stopt)`)
}

/** Of two starts on one folder at the same moment the first to listen stays. */
async function yieldToFaster({ dataDir, port }: Settings): Promise<void> {
  for (let look = 0; look < 15; look++) {
    if (await sayWhenRunning(dataDir)) return whenStopping.stop(0)
    await pause(200)
  }
  throw portTaken(port)
}

async function sayWhenRunning(dataDir: string): Promise<boolean> {
  const running = await findRunningServer(dataDir)
  if (running) terminal.say(`Wederhoor draait al op ${running.url} (dit is dezelfde map)`)
  return running !== undefined
}

/** Before the long work, so that nobody waits for a start that cannot succeed. */
async function refuseTakenPort({ host, port }: Settings): Promise<void> {
  if (port === 0 || (await isPortFree(host, port))) return

  const other = await instanceAt(`http://${host}:${port}`)
  if (other) throw new CommandFailed(`Op poort ${port} draait al een Wederhoor, uit een andere map. ${chooseAnother(port)}`)
  throw portTaken(port)
}

function portTaken(port: number): CommandFailed {
  return new CommandFailed(`Poort ${port} is bezet door een ander programma. ${chooseAnother(port)}`)
}

function chooseAnother(port: number): string {
  return `Stop dat, of kies een andere poort: PORT=${port + 1} npm start`
}

async function loadDemo({ ownerUrl }: Installation, { keys }: Settings): Promise<void> {
  const { loadSampleWhenEmpty } = await import('#database/sample/index.ts')
  const owner = openOwnerPool(ownerUrl)
  try {
    const progress = (done: number, total: number) => terminal.progress('De demogemeente wordt geladen', done, total)
    await loadSampleWhenEmpty(owner, keys, { today: dayInAmsterdam(new Date()), progress })
  } finally {
    await owner.end()
  }
}
