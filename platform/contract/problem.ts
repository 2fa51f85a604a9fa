import { z } from 'zod'

/** The answer to everything that is refused or fails (RFC 9457, `application/problem+json`). */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().optional(),
    next: z.string().optional(),
    source: z.string().optional(),
    instance: z.string(),
    errors: z.array(z.object({ pointer: z.string(), code: z.string().optional(), detail: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'What was refused, why, what to do next, and the rule it rests on' })
export type Problem = z.output<typeof Problem>
