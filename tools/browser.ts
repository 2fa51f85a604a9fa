import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { runNode, runProgram } from './run-program.ts'

/** The browser to test in: the one you name, the system's, or the test tool's own. Nothing when there is none. */
export function findBrowser(): string | undefined {
  const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', chromium.executablePath()]
  return candidates.find((path) => path && existsSync(path))
}

/** Installs a browser when there is none. Throws with plain words when that fails. */
export async function ensureBrowser(): Promise<void> {
  if (findBrowser()) return

  process.stderr.write('De browser voor de tests wordt opgehaald…\n')
  const attempts = [installFromSystem, installFromTestTool]
  let said = ''
  for (const attempt of attempts) {
    said += await attempt()
    if (findBrowser()) return
  }
  throw new Error(`${said.trim().split('\n').slice(-15).join('\n')}

Er is geen browser voor de tests. Installeer Chromium (Debian en Ubuntu: apt-get install chromium), of geef met
CHROMIUM=/pad/naar/chromium aan waar hij staat.
There is no browser for the tests. Install Chromium, or say with CHROMIUM=/path/to/chromium where it is.`)
}

async function installFromSystem(): Promise<string> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return ''
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const update = await runProgram('apt-get', ['update', '-qq'], { env, output: 'collect' })
  const install = await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env, output: 'collect' })
  return update.said + install.said
}

async function installFromTestTool(): Promise<string> {
  const { said } = await runNode(['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { output: 'collect' })
  return said
}
