import { z } from 'zod'
import { Stage } from './closed-lists.ts'
import { type Place, placeWords } from './words.ts'

/** One legal gate before the next stage. `code` is the refusal code; its words and article stand in `investigationRefusals`. */
export const Gate = z
  .object({ code: z.string(), met: z.boolean(), place: z.enum(Object.keys(placeWords) as [Place, ...Place[]]) })
  .meta({ id: 'Gate' })
export type Gate = z.output<typeof Gate>

/**
 * The one next step of a file: where it goes, whether the asker is the one to take it, and what holds it back.
 * `waitsFor` is the name of the person who takes it; null when it waits for a function: the coordinator (no lead) or a mandated manager.
 */
export const NextStep = z
  .object({ to: Stage, yours: z.boolean(), waitsFor: z.string().nullable(), gates: z.array(Gate) })
  .meta({ id: 'NextStep' })
export type NextStep = z.output<typeof NextStep>
