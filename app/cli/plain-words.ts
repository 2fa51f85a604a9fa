import { rosterImportRefusals, rosterRefusals } from '#modules/capacity/contract.ts'
import { privacyRefusals } from '#modules/privacy/contract.ts'
import { programmeRefusals } from '#modules/programme/contract.ts'
import { reportsRefusals } from '#modules/reports/contract.ts'
import { staffRefusals } from '#modules/staff/contract.ts'
import { platformRefusals } from '#platform/contract/platform-refusals.ts'
import type { Refusals } from '#platform/contract/refusal.ts'
import { Refusal } from '#platform/server/refusal.ts'
import { SettingsError } from '#platform/server/settings.ts'
import { CommandFailed } from './command.ts'

const refusals: Refusals = {
  ...platformRefusals,
  ...privacyRefusals,
  ...staffRefusals,
  ...reportsRefusals,
  ...programmeRefusals,
  ...rosterRefusals,
  ...rosterImportRefusals,
}

const unreachable = new Set(['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH'])
const WRONG_KIND_OF_FILE = new Set(['EEXIST', 'ENOTDIR', 'EISDIR'])
const SIGN_IN_REFUSED = new Set(['28P01', '28000'])

/** What went wrong, for the person at the keyboard: no stack, and what can be done. */
export function plainWords(error: unknown): string {
  if (error instanceof CommandFailed) return error.message
  if (error instanceof SettingsError) return `De instellingen kloppen niet:\n${error.message}`
  if (error instanceof Refusal) return refusalInWords(error)

  const { code = '', message = '' } = error as { code?: string; message?: string }
  if (unreachable.has(code)) return 'De database is niet bereikbaar. Controleer DATABASE_URL en of PostgreSQL draait.'
  if (SIGN_IN_REFUSED.has(code)) return 'De database weigert de aanmelding. Controleer gebruiker en wachtwoord in DATABASE_URL.'
  if (code === 'EACCES') return `Geen recht om hier te lezen of te schrijven: ${message}`
  if (WRONG_KIND_OF_FILE.has(code)) return `DATA_DIR moet een map zijn, en KEY_FILE een bestand: ${message}`
  if (code === 'ENOENT') return 'Het bestand bestaat niet of is niet te lezen.'
  return `Er ging iets mis: ${message || String(error)}`
}

function refusalInWords({ code, errors }: Refusal): string {
  const text = refusals[code]
  const why = text ? `${text.says.nl} ${text.next.nl} (${code})` : `Geweigerd: ${code}`
  return [why, ...errors.map((error) => `- ${error.detail}`)].join('\n')
}
