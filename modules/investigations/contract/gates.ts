import { z } from 'zod'
import { Stage } from './words.ts'

/** Where on the file page a gate is opened. */
export const placeWords = {
  assignment: { nl: 'Toewijzing', en: 'Assignment' },
  plan: { nl: 'Plan', en: 'Plan' },
  research: { nl: 'Onderzoek', en: 'Research' },
  findings: { nl: 'Bevindingen', en: 'Findings' },
  hearing: { nl: 'Horen', en: 'Hearing' },
  weighing: { nl: 'Afwegen', en: 'Weighing' },
  advice: { nl: 'Advies', en: 'Advice' },
  decision: { nl: 'Besluit', en: 'Decision' },
  outcome: { nl: 'Resultaat', en: 'Outcome' },
} as const
export type Place = keyof typeof placeWords

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
