import { z } from 'zod'

/** A page form leaves out what was not filled in; a contract that wants null there gets null. */
export function absentIsNull<Shape extends z.core.$ZodLooseShape>(schema: z.ZodObject<Shape>) {
  const nullable = Object.entries(schema.shape).filter(([, field]) => z.safeParse(field as z.ZodType, null).success)
  const nulls = Object.fromEntries(nullable.map(([name]) => [name, null]))
  return z.preprocess((typed) => ({ ...nulls, ...(typed as object) }), schema)
}
