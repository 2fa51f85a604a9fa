import { z } from 'zod'

export const OpenSession = z
  .object({
    id: z.uuid(),
    startedAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    address: z.string().nullable(),
    device: z.string().nullable(),
    /** The session in which this is asked */
    thisOne: z.boolean(),
  })
  .meta({ id: 'OpenSession' })
export type OpenSession = z.output<typeof OpenSession>
export const OpenSessions = z.object({ sessions: z.array(OpenSession) })
export type OpenSessions = z.output<typeof OpenSessions>

export const SessionsEnded = z.object({ ended: z.int() })
export type SessionsEnded = z.output<typeof SessionsEnded>
