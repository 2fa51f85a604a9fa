import { z } from 'zod'
import { Role } from './closed-lists.ts'

/** A group of the identity provider, and the role, municipality and unit that it stands for here; the municipality may be left out where there is one. */
export const MapGroup = z.object({
  group: z.string().trim().min(1).max(200),
  role: Role,
  unitId: z.uuid().nullable().default(null),
  municipalityId: z.uuid().nullable().default(null),
})
export type MapGroup = z.output<typeof MapGroup>

export const GroupRole = z
  .object({
    group: z.string(),
    role: Role,
    unit: z.string().nullable(),
    municipality: z.string().nullable(),
    /** Who has this role through the identity provider: whom a change touches at their next sign-in */
    touched: z.int(),
    /** The first ten of them, by name */
    names: z.array(z.string()),
  })
  .meta({ id: 'GroupRole' })
export type GroupRole = z.output<typeof GroupRole>
export const GroupRoles = z.object({ groups: z.array(GroupRole) })
export type GroupRoles = z.output<typeof GroupRoles>

export const UnmapGroup = z.object({ group: z.string().min(1).max(200), role: Role })
export type UnmapGroup = z.output<typeof UnmapGroup>
