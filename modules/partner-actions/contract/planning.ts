import { z } from 'zod'
import { PageQuery, pageOf } from '#platform/contract/page.ts'
import { Part } from './action.ts'
import { ActionKind, ActionState, LedBy } from './closed-lists.ts'

/** Which actions: what comes first, soonest on top; then what was, newest on top. */
const filters = {
  state: ActionState.optional(),
  kind: ActionKind.optional(),
  /** Whose action it is: ours or of a partner */
  ledBy: LedBy.optional(),
  period: z.enum(['upcoming', 'past']).optional(),
  /** Where the asker goes along, or coordinates */
  mine: z.literal('yes').optional(),
  q: z.string().trim().max(120).optional(),
}
export const ActionsQuery = PageQuery.extend(filters)
export type ActionsQuery = z.output<typeof ActionsQuery>
export const ActionsCsvQuery = z.object(filters)
export type ActionsCsvQuery = z.output<typeof ActionsCsvQuery>

export const ActionRow = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    title: z.string(),
    kind: ActionKind,
    ledBy: LedBy,
    leadingPartner: z.string().nullable(),
    area: z.string(),
    onDay: z.iso.date(),
    day: Part.nullable(),
    evening: Part.nullable(),
    neededStaff: z.int(),
    byDay: z.int(),
    byEvening: z.int(),
    partners: z.array(z.string()),
    state: ActionState,
    municipality: z.string(),
  })
  .meta({ id: 'ActionRow' })
export type ActionRow = z.output<typeof ActionRow>
export const ActionPage = pageOf(ActionRow).meta({ id: 'ActionPage' })
export type ActionPage = z.output<typeof ActionPage>

export const ActionPlanned = z.object({ id: z.uuid(), reference: z.string() }).meta({ id: 'ActionPlanned' })
export type ActionPlanned = z.output<typeof ActionPlanned>
