import { createPrivateKey, randomBytes, X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { type KeyRing, readKeyRing } from './key-ring.ts'
import type { MailSettings } from './mail/mailer.ts'
import { type RequestLimits, usualLimits } from './request-limits.ts'

const perMinute = (name: string, usual: number) => z.coerce.number(`${name} moet een getal zijn`).int().min(1).default(usual)

const Environment = z.object({
  PORT: z.coerce.number('PORT moet een getal zijn').int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL moet met postgres:// beginnen')
    .optional(),
  DATABASE_APP_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_APP_URL moet met postgres:// beginnen')
    .optional(),
  DEMO: z.enum(['on', 'off'], 'DEMO moet on of off zijn').optional(),
  PUBLIC_URL: z.url('PUBLIC_URL moet een volledig adres zijn').optional(),
  KEY_FILE: z.string().optional(),
  SESSION_REQUESTS_PER_MINUTE: perMinute('SESSION_REQUESTS_PER_MINUTE', usualLimits.sessionRequestsPerMinute),
  ADDRESS_REQUESTS_PER_MINUTE: perMinute('ADDRESS_REQUESTS_PER_MINUTE', usualLimits.addressRequestsPerMinute),
  SIGN_INS_PER_MINUTE: perMinute('SIGN_INS_PER_MINUTE', usualLimits.signInsPerMinute),
  OIDC_ISSUER: z.url('OIDC_ISSUER moet een volledig adres zijn').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET_FILE: z.string().optional(),
  OIDC_GROUPS_CLAIM: z.string().default('groups'),
  KEYS: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'SMTP_URL moet met smtp:// of smtps:// beginnen' }).optional(),
  MAIL_FROM: z.string().max(200).optional(),
  ADDRESS_SEARCH_URL: z.url({ protocol: /^https?$/, error: 'ADDRESS_SEARCH_URL moet een volledig adres zijn' }).optional(),
  ZORGNED_URL: z.url({ protocol: /^https?$/, error: 'ZORGNED_URL moet een volledig adres zijn' }).optional(),
  ZORGNED_TOKEN_FILE: z.string().optional(),
  ZORGNED_MUNICIPALITY_CODE: z
    .string()
    .regex(/^\d{4}$/, 'ZORGNED_MUNICIPALITY_CODE moet uit vier cijfers bestaan, zoals 0344')
    .optional(),
  ZORGNED_CERT_FILE: z.string().optional(),
  ZORGNED_KEY_FILE: z.string().optional(),
  ZORGNED_CA_FILE: z.string().optional(),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'LOG_LEVEL moet fatal, error, warn, info, debug, trace of silent zijn',
    )
    .default('warn'),
})

/** The variables of the environment that are read; README lists the same. */
export const settingNames: readonly string[] = Object.keys(Environment.shape)

export interface Settings {
  port: number
  host: string
  dataDir: string
  /** Owner of the database: migrates. Without it an embedded PostgreSQL is started. */
  databaseUrl: string | undefined
  /** What the running application signs in with; derived from `databaseUrl` when absent. */
  databaseAppUrl: string | undefined
  demo: boolean
  publicUrl: string
  limits: Pick<RequestLimits, 'sessionRequestsPerMinute' | 'addressRequestsPerMinute' | 'signInsPerMinute'>
  /** Without one, only demo people sign in */
  identityProvider?: IdentityProvider | undefined
  /** Every key of this installation, 32 bytes from which others are derived, never in the database; older ones open what is not sealed anew yet. */
  keys: KeyRing
  /** Without it nothing is mailed; messages stand in the app all the same */
  mail?: MailSettings | undefined
  /** Where addresses are looked up, as the PDOK Locatieserver does it; without it they are typed */
  addressSearchUrl?: string | undefined
  /** Where granted products are asked; without it they are typed over */
  zorgned?: ZorgnedSettings | undefined
  /** How much the server logs; never personal data. */
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
}

/** Where the people of the municipality sign in: its OpenID Connect provider. */
export interface IdentityProvider {
  issuer: string
  clientId: string
  clientSecret: string
  /** The claim in which the provider names the groups of a person */
  groupsClaim: string
}

/** How Zorgned is reached, the system in which Maatschappelijke Ontwikkeling decides; certificates and keys as PEM. */
export interface ZorgnedSettings {
  url: string
  token: string
  municipalityCode: string
  /** Who we are; Zorgned may ask for it */
  certificate?: string | undefined
  key?: string | undefined
  /** Whom we believe besides the public authorities */
  authority?: string | undefined
}

/** Settings that cannot be used, each with its reason; shown before anything starts. */
export class SettingsError extends Error {}

/** Reads and checks the environment; an empty value counts as not set. Throws SettingsError with every fault at once. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) throw new SettingsError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))

  const env = parsed.data
  const demo = (env.DEMO ?? (env.DATABASE_URL ? 'off' : 'on')) === 'on'
  const dataDir = path.resolve(env.DATA_DIR)
  const keys = readKeys(env, dataDir, demo)
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir,
    databaseUrl: env.DATABASE_URL,
    databaseAppUrl: env.DATABASE_APP_URL,
    demo,
    publicUrl: (env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`).replace(/\/$/, ''),
    keys,
    limits: {
      sessionRequestsPerMinute: env.SESSION_REQUESTS_PER_MINUTE,
      addressRequestsPerMinute: env.ADDRESS_REQUESTS_PER_MINUTE,
      signInsPerMinute: env.SIGN_INS_PER_MINUTE,
    },
    identityProvider: readIdentityProvider(env),
    mail: readMail(env),
    addressSearchUrl: readAddressSearch(env.ADDRESS_SEARCH_URL),
    zorgned: readZorgned(env),
    logLevel: env.LOG_LEVEL,
  }
}

function readMail({ SMTP_URL: url, MAIL_FROM: from }: z.output<typeof Environment>): MailSettings | undefined {
  if (!url && !from) return undefined
  if (!url || !from) throw new SettingsError('SMTP_URL en MAIL_FROM horen bij elkaar: vul ze allebei in, of geen')
  if (!new URL(url).hostname) throw new SettingsError('SMTP_URL: er staat geen server in')
  if (!SENDER.test(from))
    throw new SettingsError('MAIL_FROM moet een e-mailadres zijn, zoals wederhoor@gemeente.nl of Wederhoor <wederhoor@gemeente.nl>')
  return { url, from }
}

const SENDER = /^(?:[^<>@\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/

function readIdentityProvider(env: z.output<typeof Environment>): IdentityProvider | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET_FILE: secretFile, OIDC_GROUPS_CLAIM: groupsClaim } = env
  if (!issuer && !clientId && !secretFile) return undefined
  if (!issuer || !clientId || !secretFile)
    throw new SettingsError('OIDC_ISSUER, OIDC_CLIENT_ID en OIDC_CLIENT_SECRET_FILE horen bij elkaar: vul ze alle drie in, of geen')

  if (!isGuarded(issuer)) throw new SettingsError('OIDC_ISSUER: het adres moet met https:// beginnen; http mag alleen op de eigen machine')
  return { issuer, clientId, clientSecret: readSecret('OIDC_CLIENT_SECRET_FILE', secretFile), groupsClaim }
}

function readAddressSearch(url: string | undefined): string | undefined {
  if (url && !isGuarded(url))
    throw new SettingsError('ADDRESS_SEARCH_URL: het adres moet met https:// beginnen; http mag alleen op de eigen machine')
  return url
}

/** Encrypted on the way, or never on the way at all. */
function isGuarded(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname))
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

function readZorgned(env: z.output<typeof Environment>): ZorgnedSettings | undefined {
  const { ZORGNED_URL: url, ZORGNED_TOKEN_FILE: tokenFile, ZORGNED_MUNICIPALITY_CODE: municipalityCode, ZORGNED_CA_FILE: caFile } = env
  const { ZORGNED_CERT_FILE: certificateFile, ZORGNED_KEY_FILE: keyFile } = env
  if (![url, tokenFile, municipalityCode, caFile, certificateFile, keyFile].some(Boolean)) return undefined
  if (!url || !tokenFile || !municipalityCode)
    throw new SettingsError('ZORGNED_URL, ZORGNED_TOKEN_FILE en ZORGNED_MUNICIPALITY_CODE horen bij elkaar: vul ze alle drie in, of geen')
  if (!certificateFile !== !keyFile)
    throw new SettingsError('ZORGNED_CERT_FILE en ZORGNED_KEY_FILE horen bij elkaar: vul ze allebei in, of geen')
  if (!isGuarded(url)) throw new SettingsError('ZORGNED_URL: het adres moet met https:// beginnen; http mag alleen op de eigen machine')

  const certificate = certificateFile && readSecret('ZORGNED_CERT_FILE', certificateFile)
  const key = keyFile && readSecret('ZORGNED_KEY_FILE', keyFile)
  if (certificate && key && !isPair(certificate, key))
    throw new SettingsError('ZORGNED_CERT_FILE en ZORGNED_KEY_FILE: dit certificaat en deze sleutel (PEM) horen niet bij elkaar')
  const authority = caFile && readSecret('ZORGNED_CA_FILE', caFile)
  return { url, token: readSecret('ZORGNED_TOKEN_FILE', tokenFile), municipalityCode, certificate, key, authority }
}

function isPair(certificate: string, key: string): boolean {
  try {
    return new X509Certificate(certificate).checkPrivateKey(createPrivateKey(key))
  } catch {
    return false
  }
}

function readSecret(setting: string, file: string): string {
  let secret = ''
  try {
    secret = readFileSync(file, 'utf8').trim()
  } catch {
    throw new SettingsError(`${setting}: ${file} bestaat niet of is niet te lezen`)
  }
  if (!secret) throw new SettingsError(`${setting}: ${file} is leeg`)
  return secret
}

const WRITTEN_AS = 'moet regels hebben als 2:<64 hexadecimale tekens>, elke versie (1 tot 255) en elke sleutel één keer'

function readKeys(
  { KEY_FILE, KEYS }: { KEY_FILE?: string | undefined; KEYS?: string | undefined },
  dataDir: string,
  demo: boolean,
): KeyRing {
  if (KEYS && KEY_FILE) throw new SettingsError('KEYS en KEY_FILE: kies er één')
  if (KEYS) {
    const ring = readKeyRing(KEYS)
    if (!ring) throw new SettingsError(`KEYS: ${WRITTEN_AS}`)
    return ring
  }
  if (!KEY_FILE && !demo)
    throw new SettingsError('KEY_FILE: nodig als DEMO uit staat. Maak een sleutel met: openssl rand -hex 32 > sleutel && chmod 600 sleutel')

  const file = KEY_FILE ?? path.join(dataDir, 'demo-key')
  if (!KEY_FILE) makeDemoKey(file)
  const ring = existsSync(file) ? readKeyRing(readFileSync(file, 'utf8')) : undefined
  if (!ring) throw new SettingsError(`KEY_FILE: ${file} ${WRITTEN_AS}`)
  return ring
}

function makeDemoKey(file: string): void {
  if (existsSync(file)) return
  mkdirSync(path.dirname(file), { recursive: true })
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
