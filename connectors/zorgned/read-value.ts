import { z } from 'zod'
import type { ProductField } from '#modules/pgb/contract.ts'

const LONGEST = 300

const isNothing = (given: unknown) => given === undefined || given === null || given === ''
const isDay = z.iso.date()

/** Text on one line, without what cannot be stored; a number may have been sent as a number. */
export const words = z
  .union([z.string(), z.number().transform(String)])
  .transform((text) => oneLine(text).slice(0, LONGEST).toWellFormed().trim() || null)

const oneLine = (text: string) => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()

/** `2026-03-01`, with or without a time; a day that is on the calendar. */
export const day = z
  .string()
  .transform((text) => text.slice(0, 10))
  .pipe(isDay)

/** A number of the KvK or of Vektis (AGB) has eight digits. */
export const number8 = z
  .union([z.string(), z.number().transform((given) => String(given).padStart(8, '0'))])
  .pipe(z.string().regex(/^\d{8}$/))

export const oneOf = <Ours extends string>(theirs: Readonly<Record<string, Ours>>) =>
  z.string().transform((text, check) => {
    const ours = theirs[text.trim().toLowerCase()]
    if (ours === undefined) check.addIssue('unknown word')
    return ours ?? z.NEVER
  })

/** Reads what was said and remembers what was not understood; what was not said at all is no fault. */
export interface AsSaid {
  read: <Read>(shape: z.ZodType<Read>, given: unknown, field: ProductField) => Read | null
  notUnderstood: () => ProductField[]
}

export function listenTo(): AsSaid {
  const fields = new Set<ProductField>()
  return {
    read: (shape, given, field) => {
      if (isNothing(given)) return null
      const { data, success } = shape.safeParse(given)
      if (!success) fields.add(field)
      return data ?? null
    },
    notUnderstood: () => [...fields],
  }
}
