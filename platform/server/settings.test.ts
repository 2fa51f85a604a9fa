import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newestKey } from './key-ring.ts'
import { readSettings, SettingsError, settingNames } from './settings.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wederhoor-settings-'))
})
afterAll(() => rmSync(folder, { recursive: true }))
const read = (environment: Record<string, string>) => readSettings({ DATA_DIR: folder, ...environment })

test('without settings the demo runs on loopback, port 3000, with a key of its own', () => {
  const settings = read({})

  expect(settings).toMatchObject({ port: 3000, host: '127.0.0.1', demo: true, databaseUrl: undefined, publicUrl: 'http://127.0.0.1:3000' })
  expect(statSync(path.join(folder, 'demo-key')).mode & 0o777).toBe(0o600)
  expect(newestKey(read({}).keys).equals(newestKey(settings.keys))).toBe(true)
})

test('with a database of the municipality the demo is off unless asked for', () => {
  const keyFile = path.join(folder, 'key')
  writeFileSync(keyFile, 'ab'.repeat(32))

  expect(read({ DATABASE_URL: 'postgres://db/wederhoor', KEY_FILE: keyFile }).demo).toBe(false)
  expect(read({ DATABASE_URL: 'postgres://db/wederhoor', DEMO: 'on' }).demo).toBe(true)
})

test('without the demo a key of the municipality is required', () => {
  expect(() => read({ DEMO: 'off' })).toThrow(/KEY_FILE/)
})

test('keys stand in a file or in the environment, several of them, and the newest leads', () => {
  const [one, two] = ['ab'.repeat(32), 'cd'.repeat(32)]
  const keyFile = path.join(folder, 'keys')
  writeFileSync(keyFile, `${one}\n2:${two}\n`)

  for (const settings of [read({ DEMO: 'off', KEY_FILE: keyFile }), read({ DEMO: 'off', KEYS: `1:${one},2:${two}` })]) {
    expect(newestKey(settings.keys).toString('hex')).toBe(two)
    expect([settings.keys.newest, [...settings.keys.keys.keys()]]).toEqual([2, [1, 2]])
  }
  expect(() => read({ KEYS: one, KEY_FILE: keyFile })).toThrow(/kies er één/)
  expect(() => read({ KEYS: 'kort' })).toThrow(/^KEYS: moet regels hebben/)
  expect(() => read({ DEMO: 'off', KEY_FILE: path.join(folder, 'nergens') })).toThrow(/^KEY_FILE: /)
})

test('every fault is named at once', () => {
  expect(() => read({ PORT: 'drie', DEMO: 'misschien', DATABASE_URL: 'mysql://x' })).toThrow(SettingsError)
  expect(() => read({ LOG_LEVEL: 'veel' })).toThrow(/LOG_LEVEL/)
  try {
    read({ PORT: 'drie', DEMO: 'misschien', DATABASE_URL: 'mysql://x' })
  } catch (error) {
    expect((error as Error).message).toMatch(
      /PORT[\s\S]*DATABASE_URL[\s\S]*DEMO|DATABASE_URL[\s\S]*DEMO[\s\S]*PORT|PORT[\s\S]*DEMO|DEMO[\s\S]*PORT/,
    )
  }
})

test('an empty value counts as not set', () => {
  expect(read({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, demo: true })
})

const secretFile = () => write('secret', 'geheim-van-de-client\n')
const provider = () => ({ OIDC_ISSUER: 'https://aanmelden.example', OIDC_CLIENT_ID: 'wederhoor', OIDC_CLIENT_SECRET_FILE: secretFile() })

test('an identity provider has an address, a client and a secret in a file', () => {
  expect(read({}).identityProvider).toBeUndefined()
  expect(read(provider()).identityProvider).toEqual({
    issuer: 'https://aanmelden.example',
    clientId: 'wederhoor',
    clientSecret: 'geheim-van-de-client',
    groupsClaim: 'groups',
  })
  expect(read({ ...provider(), OIDC_GROUPS_CLAIM: 'roles' }).identityProvider?.groupsClaim).toBe('roles')
})

test('half an identity provider is refused, and so is a secret that is empty or away', () => {
  expect(() => read({ OIDC_ISSUER: 'https://aanmelden.example' })).toThrow(/alle drie/)
  expect(() => read({ ...provider(), OIDC_CLIENT_ID: '' })).toThrow(/alle drie/)
  expect(() => read({ ...provider(), OIDC_CLIENT_SECRET_FILE: path.join(folder, 'weg') })).toThrow(/niet te lezen/)
  expect(() => read({ ...provider(), OIDC_CLIENT_SECRET_FILE: write('empty', '\n') })).toThrow(/is leeg/)
})

test('an identity provider is reached over https, except on the own machine', () => {
  expect(() => read({ ...provider(), OIDC_ISSUER: 'http://aanmelden.example' })).toThrow(/https/)
  expect(() => read({ ...provider(), OIDC_ISSUER: 'http://127.0.0.1.example' })).toThrow(/https/)
  expect(() => read({ ...provider(), OIDC_ISSUER: 'aanmelden' })).toThrow(/OIDC_ISSUER/)
  expect(read({ ...provider(), OIDC_ISSUER: 'http://127.0.0.1:9000' }).identityProvider?.issuer).toBe('http://127.0.0.1:9000')
})

test('mail has a server and a sender, both or neither, and each has to look like one', () => {
  const mail = { SMTP_URL: 'smtps://wederhoor:p%40ss@mail.example:465', MAIL_FROM: 'Wederhoor <wederhoor@gemeente.nl>' }
  expect(read({}).mail).toBeUndefined()
  expect(read(mail).mail).toEqual({ url: mail.SMTP_URL, from: mail.MAIL_FROM })
  expect(() => read({ ...mail, MAIL_FROM: '' })).toThrow(/horen bij elkaar/)
  expect(() => read({ ...mail, SMTP_URL: 'https://mail.example' })).toThrow(/SMTP_URL/)
  for (const from of ['wederhoor', 'a@b.nl\r\nBcc: c@d.nl', 'a@b.nl, c@d.nl'])
    expect(() => read({ ...mail, MAIL_FROM: from })).toThrow(/MAIL_FROM/)
})

test('addresses are looked up over https, except on the own machine, and not at all unless told where', () => {
  expect(read({}).addressSearchUrl).toBeUndefined()
  const url = 'https://api.pdok.nl/bzk/locatieserver/search/v3_1'
  expect(read({ ADDRESS_SEARCH_URL: url }).addressSearchUrl).toBe(url)
  expect(() => read({ ADDRESS_SEARCH_URL: 'http://adressen.example' })).toThrow(/https/)
  expect(() => read({ ADDRESS_SEARCH_URL: 'file:///etc' })).toThrow(/ADDRESS_SEARCH_URL/)
})

const zorgned = () => ({
  ZORGNED_URL: 'https://zorgned.example/api',
  ZORGNED_TOKEN_FILE: write('token', 'sleutelwoord\n'),
  ZORGNED_MUNICIPALITY_CODE: '0344',
})

test('Zorgned is asked when address, token and municipality are told, and not at all otherwise', () => {
  expect(read({}).zorgned).toBeUndefined()
  expect(read(zorgned()).zorgned).toEqual({ url: 'https://zorgned.example/api', token: 'sleutelwoord', municipalityCode: '0344' })
  expect(read({ ...zorgned(), ZORGNED_URL: 'http://127.0.0.1:9000' }).zorgned?.url).toBe('http://127.0.0.1:9000')

  expect(() => read({ ...zorgned(), ZORGNED_TOKEN_FILE: '' })).toThrow(/alle drie/)
  expect(() => read({ ZORGNED_CERT_FILE: secretFile() })).toThrow(/alle drie/)
  expect(() => read({ ...zorgned(), ZORGNED_TOKEN_FILE: path.join(folder, 'weg') })).toThrow(/^ZORGNED_TOKEN_FILE: .*niet te lezen/)
  expect(() => read({ ...zorgned(), ZORGNED_URL: 'http://zorgned.example' })).toThrow(/https/)
  expect(() => read({ ...zorgned(), ZORGNED_MUNICIPALITY_CODE: '344' })).toThrow(/vier cijfers/)
})

test('a certificate for Zorgned comes with its own key', () => {
  expect(() => read({ ...zorgned(), ZORGNED_CERT_FILE: secretFile() })).toThrow(/allebei/)
  expect(() => read({ ...zorgned(), ZORGNED_CERT_FILE: secretFile(), ZORGNED_KEY_FILE: secretFile() })).toThrow(/horen niet bij elkaar/)
})

test('README lists every setting and no other', () => {
  const readme = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8')
  const listed = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name)

  expect(listed.toSorted()).toEqual(settingNames.toSorted())
})

function write(name: string, text: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}
