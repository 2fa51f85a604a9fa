import { z } from 'zod'

export const Conduct = z
  .object({
    version: z.number().int(),
    since: z.iso.date(),
    rules: z.array(z.string()),
    /** The day of the promise that now holds, and the first day on which it has to be made again; null: not made */
    acceptedOn: z.iso.date().nullable(),
    acceptAgainOn: z.iso.date().nullable(),
    due: z.boolean(),
  })
  .meta({ id: 'Conduct', description: 'The code of conduct, and how the one who asks stands to it' })
export type Conduct = z.output<typeof Conduct>

export const AcceptConduct = z.object({ version: z.number().int().min(1).max(32_767) })
export type AcceptConduct = z.output<typeof AcceptConduct>
