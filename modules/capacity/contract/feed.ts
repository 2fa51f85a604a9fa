import { z } from 'zod'

/** The address at which a calendar program reads the own published shifts; what it is, is said once. */
export const OwnFeed = z
  .object({ feed: z.object({ madeAt: z.iso.datetime(), lastReadOn: z.iso.date().nullable() }).nullable() })
  .meta({ id: 'OwnCalendarFeed' })
export type OwnFeed = z.output<typeof OwnFeed>

/** The address itself. Whoever has it reads the shifts of whom it is of. */
export const MadeFeed = z.object({ address: z.url() }).meta({ id: 'MadeCalendarFeed' })
export type MadeFeed = z.output<typeof MadeFeed>
