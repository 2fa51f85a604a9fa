import { afterEach, expect, test, vi } from 'vitest'
import { openPostOffice } from '#platform/server/mail/testing/post-office.ts'
import { runCommand } from './wederhoor.ts'

afterEach(() => vi.unstubAllEnvs())

async function run(...words: string[]) {
  const lines: string[] = []
  const terminal = { say: (line: string) => lines.push(line), warn: (line: string) => lines.push(line), progress: () => undefined }
  const code = await runCommand(['mail-test', ...words], terminal as never)
  return { code, told: lines.join('\n') }
}

test('a test mail goes out from the command line, and what goes wrong is told in plain words', async () => {
  vi.stubEnv('DEMO', 'on')
  expect(await run('ik@example.nl')).toMatchObject({ code: 1, told: expect.stringContaining('geen mailserver ingesteld') })

  const office = await openPostOffice({ refuses: (to) => to.startsWith('niemand') })
  vi.stubEnv('SMTP_URL', office.url)
  vi.stubEnv('MAIL_FROM', 'wederhoor@example.nl')
  expect(await run('ik@example.nl')).toMatchObject({ code: 0, told: expect.stringContaining('Verstuurd door 127.0.0.1') })
  expect(office.received.map(({ envelope }) => envelope)).toEqual([['ik@example.nl']])
  expect(await run('niemand@example.nl')).toMatchObject({ code: 1, told: 'De mailserver kent dit adres niet.' })
  expect((await run()).code).toBe(2)
  await office.close()
  expect((await run('ik@example.nl')).told).toContain('antwoordt niet')
})
