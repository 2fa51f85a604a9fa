import { z } from 'zod'
import { Scheme } from '#modules/reports/contract.ts'
import { ForMunicipality } from '#modules/staff/contract.ts'
import { PageQuery } from '#platform/contract/page.ts'
import { Stage } from './closed-lists.ts'

/** Filters of the list, all optional; newest first. Never by anything about the person. */
export const InvestigationsQuery = PageQuery.extend({
  ...ForMunicipality.shape,
  stage: Stage.optional(),
  scheme: Scheme.optional(),
  state: z.enum(['open', 'closed']).optional(),
  /** `yes`: only those that the asker leads or works on */
  mine: z.enum(['yes']).optional(),
  /** Only those of one unit */
  unit: z.uuid().optional(),
  /** `yes`: only those without a lead, for the coordinator to assign */
  unassigned: z.enum(['yes']).optional(),
  /** Only those that wait for the asker: to read the advice along, or to authorise observations */
  waits: z.enum(['reading', 'authorisation']).optional(),
  openedFrom: z.iso.date().optional(),
  openedUntil: z.iso.date().optional(),
})
export type InvestigationsQuery = z.output<typeof InvestigationsQuery>

/** The page of what waits for a decision, all municipalities or one. */
export const DecisionsQuery = PageQuery.extend(ForMunicipality.shape)
export type DecisionsQuery = z.output<typeof DecisionsQuery>
