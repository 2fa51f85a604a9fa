import { z } from 'zod'
import { Way } from './items.ts'

/** That an item was used. Recorded in seconds: without a day it is today, without a number it is one person. */
export const RecordUse = z
  .object({
    way: Way,
    usedOn: z.iso.date().optional(),
    reached: z.coerce.number().int().min(1).max(1_000_000).default(1),
    groupId: z.uuid().optional(),
    unitId: z.uuid().optional(),
  })
  .meta({ id: 'RecordUse' })
export type RecordUse = z.output<typeof RecordUse>

export const UsesQuery = z.object({ year: z.coerce.number().int().min(2000).max(2100) })

export const Group = z.object({ id: z.uuid(), name: z.string(), active: z.boolean() })
export type Group = z.output<typeof Group>
export const Groups = z.object({ groups: z.array(Group) }).meta({ id: 'InformationGroups' })
export type Groups = z.output<typeof Groups>
export const WriteGroup = z
  .object({ name: z.string().trim().min(3).max(60), active: z.boolean().default(true) })
  .meta({ id: 'WriteInformationGroup' })
export type WriteGroup = z.output<typeof WriteGroup>
