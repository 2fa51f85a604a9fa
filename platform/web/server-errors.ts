import type { FieldErrors, FieldValues, Path, UseFormReturn } from 'react-hook-form'
import type { RefusalError } from './api.ts'

/** A refused field and why, in plain words. */
export interface FieldError {
  name: string
  message: string
}

/**
 * Puts what the server refused beside the fields it is about (`#/body/summary` -> `summary`).
 * False when any refused part has no field on this form: then the whole refusal must be shown.
 */
export function showServerErrors<Values extends FieldValues>(
  form: UseFormReturn<Values, unknown, FieldValues>,
  refusal: RefusalError,
): boolean {
  const byField = Map.groupBy(refusal.errors, ({ pointer }) => fieldNameOf(pointer) as Path<Values>)
  const placed = [...byField].map(([name, errors]) => {
    if (!form.control._fields || !hasField(form, name)) return false
    form.setError(name, { type: 'server', message: errors.map(({ detail }) => detail).join(' ') })
    return true
  })
  return placed.length > 0 && placed.every(Boolean)
}

/** `#/body/contact/phone` -> `contact.phone` */
export function fieldNameOf(pointer: string): string {
  const parts = pointer.replace(/^#?\//, '').split('/').map(unescaped)
  return (parts[0] === 'body' ? parts.slice(1) : parts).join('.')
}

/** All refused fields of a form, nested ones with their full name. */
export function fieldErrors(errors: FieldErrors, path = ''): FieldError[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    if (!error || typeof error !== 'object') return []
    if (typeof error.message === 'string') return [{ name: path + name, message: error.message }]
    return fieldErrors(error as FieldErrors, `${path}${name}.`)
  })
}

function hasField<Values extends FieldValues>(form: UseFormReturn<Values, unknown, FieldValues>, name: Path<Values>): boolean {
  return form.control._names.mount.has(name)
}

// RFC 6901: `~1` stands for a slash and `~0` for a tilde.
function unescaped(part: string): string {
  return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
}
