import { z } from 'zod'
import { Assumptions, Changes, MakeScenario, type Scenario, type ScenarioBase, type Stream, type WorkStage } from '../../contract.ts'

type Typed = number | string | null | undefined
type PerStage = Partial<Record<Stream, Partial<Record<WorkStage, Typed>>>>

/** What is typed on the form of a scenario. */
export interface ScenarioTyped {
  name: string
  shares: Partial<Record<Stream, Typed>>
  fte: Typed
  hours: Typed
  fromMonth: string
  inflow: Partial<Record<Stream, Typed>>
  stageHours: PerStage
  teamHours: Typed
  actions: Typed
  assumedHours: PerStage
}

/** An empty field says nothing: it is left out, however deep it stands. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== '' && each !== null && each !== undefined)
      .map(([name, each]) => [name, withoutEmpty(each)]),
  )
}

const amount = z.number().min(-1000).max(1000).optional()

export const ScenarioFilled = z.preprocess(
  withoutEmpty,
  z.object({
    name: MakeScenario.shape.name,
    shares: Changes.shape.shares,
    fte: amount,
    hours: amount,
    fromMonth: z.coerce.number().int().min(1).max(12),
    inflow: Changes.shape.inflow,
    stageHours: Changes.shape.stageHours,
    teamHours: Assumptions.shape.teamHours,
    actions: Assumptions.shape.actions,
    assumedHours: Assumptions.shape.stageHours,
  }),
)
export type ScenarioFilled = z.output<typeof ScenarioFilled>

/** What was filled in, as the server is told. A share that stays as it is, is no change. */
export function toSend(
  { name, shares, fte, hours, fromMonth, inflow, stageHours, teamHours, actions, assumedHours }: ScenarioFilled,
  base: ScenarioBase,
) {
  const changed = base.streams.filter(({ stream, share }) => shares[stream] !== undefined && shares[stream] !== share)
  return {
    name,
    assumptions: { ...(teamHours !== undefined && { teamHours }), ...(actions !== undefined && { actions }), stageHours: assumedHours },
    changes: {
      shares: Object.fromEntries(changed.map(({ stream }) => [stream, shares[stream]])),
      capacity: [
        ...(fte ? [{ unit: 'fte', amount: fte, fromMonth }] : []),
        ...(hours ? [{ unit: 'hours', amount: hours, fromMonth }] : []),
      ],
      inflow,
      stageHours,
    },
  }
}

/** The fields as they stand at first: what the scenario changes, and otherwise the shares of now. */
export function typedOf(base: ScenarioBase, scenario?: Pick<Scenario, 'name' | 'changes' | 'assumptions'>): ScenarioTyped {
  const { changes, assumptions } = scenario ?? {}
  const added = (unit: 'fte' | 'hours') => changes?.capacity.find((each) => each.unit === unit)
  const perStage = (hours?: PerStage) =>
    Object.fromEntries(
      base.streams.map(({ stream, stages }) => [
        stream,
        Object.fromEntries(stages.map(({ stage }) => [stage, hours?.[stream]?.[stage] ?? ''])),
      ]),
    )
  return {
    name: scenario?.name ?? '',
    shares: Object.fromEntries(base.streams.map(({ stream, share }) => [stream, changes?.shares[stream] ?? share])),
    fte: added('fte')?.amount ?? '',
    hours: added('hours')?.amount ?? '',
    fromMonth: String((added('fte') ?? added('hours'))?.fromMonth ?? 1),
    inflow: Object.fromEntries(base.streams.map(({ stream }) => [stream, changes?.inflow[stream] ?? ''])),
    stageHours: perStage(changes?.stageHours),
    teamHours: assumptions?.teamHours ?? '',
    actions: assumptions?.actions ?? '',
    assumedHours: perStage(assumptions?.stageHours),
  }
}
