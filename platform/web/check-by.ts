import { toNestErrors } from '@hookform/resolvers'
import { i18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { FieldError, FieldValues, Resolver } from 'react-hook-form'

/** The part of a Zod schema that a form needs; the schema itself lives in a module's contract. */
export interface CheckedBy<Output> {
  safeParse: (
    value: unknown,
    how: { error: (issue: Issue) => string | undefined },
  ) => { success: true; data: Output } | { success: false; error: { issues: { path: PropertyKey[]; message: string; code?: string }[] } }
}

interface Issue {
  code?: string
  message?: string
  input?: unknown
  origin?: string
  format?: string
  minimum?: number | bigint
  maximum?: number | bigint
}

/** Checks a form against the contract's schema, in plain words. Without one it only leaves out what is empty. */
export function checkBy<Values extends FieldValues>(schema: CheckedBy<unknown> | undefined): Resolver<Values, unknown, FieldValues> {
  return async (values, _context, options) => {
    const typed = withoutEmpty(values) ?? {}
    if (!schema) return { values: typed as FieldValues, errors: {} }

    const checked = schema.safeParse(typed, { error: plainWords })
    if (checked.success) return { values: checked.data as FieldValues, errors: {} }

    const errors: Record<string, FieldError> = {}
    for (const issue of checked.error.issues) {
      errors[issue.path.join('.')] ??= { type: issue.code ?? 'invalid', message: issue.message }
    }
    return { values: {}, errors: toNestErrors<Values>(errors, options as never) }
  }
}

/** Leaves out fields that were not filled in, so that optional stays optional. Keeps `false` and 0. */
export function withoutEmpty(value: unknown): unknown {
  if (value === '' || value === null || Number.isNaN(value)) return undefined
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((item) => item !== undefined)
  if (typeof value !== 'object' || value instanceof File) return value

  const kept = Object.entries(value).map(([name, inner]) => [name, withoutEmpty(inner)] as const)
  return Object.fromEntries(kept.filter(([, inner]) => inner !== undefined))
}

function plainWords(issue: Issue): string | undefined {
  if (issue.input === undefined && issue.code !== 'custom') return i18n._(msg`Vul dit in.`)
  if (issue.code === 'too_small' && issue.origin === 'string') return tooShort(Number(issue.minimum))
  if (issue.code === 'too_big' && issue.origin === 'string') return tooLong(Number(issue.maximum))
  if (issue.code === 'too_small' && issue.origin === 'array') return i18n._(msg`Kies er minstens één.`)
  if (issue.code === 'too_small') return i18n._(msg`Dit is te laag. Het laagste is ${String(issue.minimum)}.`)
  if (issue.code === 'too_big') return i18n._(msg`Dit is te hoog. Het hoogste is ${String(issue.maximum)}.`)
  if (issue.code === 'invalid_value') return i18n._(msg`Maak een keuze.`)
  if (issue.code === 'invalid_type') return i18n._(msg`Vul dit in zoals gevraagd.`)
  if (issue.code === 'invalid_format') return notLike(issue.format)
  return undefined
}

function tooShort(minimum: number): string {
  if (minimum <= 1) return i18n._(msg`Vul dit in.`)
  return i18n._(msg`${plural(minimum, { one: 'Schrijf minstens # teken.', other: 'Schrijf minstens # tekens.' })}`)
}

function tooLong(maximum: number): string {
  return i18n._(msg`${plural(maximum, { one: 'Schrijf hoogstens # teken.', other: 'Schrijf hoogstens # tekens.' })}`)
}

function notLike(format: string | undefined): string {
  if (format === 'date') return i18n._(msg`Vul een datum in als dag-maand-jaar, bijvoorbeeld 03-11-2024.`)
  if (format === 'email') return i18n._(msg`Vul een volledig e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.`)
  return i18n._(msg`Dit heeft niet de goede vorm.`)
}
