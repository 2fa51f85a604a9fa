import { ruleBroken } from '#platform/server/refusal.ts'
import type { BaseStage, BaseStream, Changes, ScenarioBase } from '../../contract.ts'

/**
 * The team with what the scenario changes. Without changes it is the same. Who works on how much at once stays as it is.
 * Refuses `what-if.more-than-hundred-percent` and `what-if.no-hours-left`.
 */
export function withChanges(base: ScenarioBase, changes: Changes): ScenarioBase {
  const streams = base.streams.map((stream) => changedStream(stream, changes))
  const shares = streams.reduce((sum, { share }) => sum + share, base.otherShare)
  if (Math.round(shares * 100) > 10_000) throw ruleBroken('what-if.more-than-hundred-percent')

  const teamHours = base.teamHours.map((hours, at) => hours + hoursAdded(base, changes, at + 1))
  if (teamHours.some((hours) => hours < 0)) throw ruleBroken('what-if.no-hours-left')
  return { ...base, teamHours, streams }
}

function hoursAdded({ fullTimeHours, deployableRatio }: ScenarioBase, { capacity }: Changes, month: number): number {
  return capacity
    .filter(({ fromMonth }) => fromMonth <= month)
    .reduce((sum, { unit, amount }) => sum + (unit === 'hours' ? amount : amount * fullTimeHours * deployableRatio), 0)
}

function changedStream(stream: BaseStream, { shares, inflow, stageHours }: Changes): BaseStream {
  const more = 1 + (inflow[stream.stream] ?? 0) / 100
  return {
    ...stream,
    share: shares[stream.stream] ?? stream.share,
    arrivals: stream.arrivals.map((number) => number * more),
    stages: stream.stages.map((stage) => changedStage(stage, stageHours[stream.stream]?.[stage.stage])),
  }
}

/** What was measured keeps its form, and becomes longer or shorter. */
function changedStage(stage: BaseStage, hours: number | undefined): BaseStage {
  if (hours === undefined || hours === stage.workHours) return stage
  if (stage.work.kind !== 'empirical' || stage.workHours === 0)
    return {
      ...stage,
      workHours: hours,
      work: { kind: 'lognormal', median: hours, sigma: stage.work.kind === 'lognormal' ? stage.work.sigma : 0 },
    }
  const longer = hours / stage.workHours
  return { ...stage, workHours: hours, work: { kind: 'empirical', values: stage.work.values.map((value) => value * longer) } }
}
