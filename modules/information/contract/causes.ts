import { z } from 'zod'
import { Cause } from '#modules/investigations/contract.ts'
import { ItemState } from './items.ts'

/** A quarter by its first day. `files` is null when it is one to four and the reader is not of the team. */
const CauseQuarter = z.object({
  quarter: z.iso.date(),
  files: z.number().int().nullable(),
  uses: z.number().int(),
  reached: z.number().int(),
})
export const TiedItem = z.object({
  id: z.uuid(),
  title: z.string(),
  state: ItemState,
  inUseFrom: z.iso.date().nullable(),
  uses: z.number().int(),
  reached: z.number().int(),
})
export type TiedItem = z.output<typeof TiedItem>
export const CauseOverTime = z.object({ cause: Cause, quarters: z.array(CauseQuarter), items: z.array(TiedItem) })
export type CauseOverTime = z.output<typeof CauseOverTime>
/** Each cause of the list, in the order of the list: nothing is ranked. */
export const CausesOverTime = z.object({ causes: z.array(CauseOverTime) }).meta({ id: 'CausesOverTime' })
export type CausesOverTime = z.output<typeof CausesOverTime>

export const CausesQuery = z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() })
export type CausesQuery = z.output<typeof CausesQuery>
