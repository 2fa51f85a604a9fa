import { adviceChannelWords } from '#modules/advice/contract.ts'
import { aimWords, causeWords, hearingExceptionWords, partKindWords, resultWords } from '#modules/investigations/contract.ts'
import { foundWords } from '#modules/partner-actions/contract.ts'
import { holderResultWords, safetyStepKindWords, suspensionEndWords, suspensionGroundWords } from '#modules/pgb/contract.ts'
import { worthinessOutcomeWords } from '#modules/reports/contract.ts'
import type { WordList, Words } from '#platform/contract/words.ts'
import { workingTimeWords } from '#platform/contract/working-time-words.ts'
import type { Figure } from '../../contract.ts'

/** The same words mean something else for a budget than for a file. */
function under(kind: string, words: WordList<string>): Record<string, Words> {
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [`${kind}-${key}`, word]))
}

const known: Readonly<Record<string, Words>> = {
  ...under('holder', holderResultWords),
  ...safetyStepKindWords,
  ...under('suspension', suspensionEndWords),
  ...suspensionGroundWords,
  ...foundWords,
  ...causeWords,
  ...worthinessOutcomeWords,
  ...resultWords,
  ...aimWords,
  ...partKindWords,
  ...hearingExceptionWords,
  ...adviceChannelWords,
  client: { nl: 'van cliënten', en: 'from clients' },
  provider: { nl: 'van zorgaanbieders', en: 'from care providers' },
  calendar: { nl: 'kalenderdagen', en: 'calendar days' },
  working: { nl: 'werkdagen', en: 'working days' },
}

/** The words of what an entry says beside its category: a reason, a kind, or what became what (`terminate>change`). */
export function detailWords(detail: string): Words {
  const parts = detail.split('>').map((part) => known[part] ?? { nl: part, en: part })
  return { nl: parts.map((part) => part.nl).join(' → '), en: parts.map((part) => part.en).join(' → ') }
}

/** What one row brings to a figure, in words; null when it only counts as one. */
export function bringsWords(
  unit: Figure['unit'],
  brought: { n: number; cents: number | null; days: number | null; minutes: number | null; details: readonly string[] } | undefined,
): Words | null {
  if (!brought) return null
  if (unit === 'cents') return { nl: euros('nl-NL', brought.cents), en: euros('en-GB', brought.cents) }
  if (unit === 'days')
    return brought.n > 1
      ? { nl: `${brought.n} keer, samen ${brought.days} dagen`, en: `${brought.n} times, together ${brought.days} days` }
      : { nl: `${brought.days} ${brought.days === 1 ? 'dag' : 'dagen'}`, en: `${brought.days} ${brought.days === 1 ? 'day' : 'days'}` }
  if (unit === 'minutes') return workingTimeWords(brought.minutes ?? 0)
  if (brought.details.length === 0) return brought.n > 1 ? { nl: String(brought.n), en: String(brought.n) } : null
  const words = brought.details.map(detailWords)
  return { nl: words.map(({ nl }) => nl).join('; '), en: words.map(({ en }) => en).join('; ') }
}

function euros(locale: string, cents: number | null): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format((cents ?? 0) / 100)
}
