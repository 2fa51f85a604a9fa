import { z } from 'zod'
import { PageQuery, pageOf } from '#platform/contract/page.ts'
import { valuesOf } from '#platform/contract/words.ts'
import { scenarioStateWords, streamWords, workStageWords } from './what-if-words.ts'

export type Stream = keyof typeof streamWords
export const Stream = z.enum(valuesOf(streamWords))
export type WorkStage = keyof typeof workStageWords
export const WorkStage = z.enum(valuesOf(workStageWords))
export type ScenarioState = keyof typeof scenarioStateWords
export const ScenarioState = z.enum(valuesOf(scenarioStateWords))

const amount = z.number().nonnegative().max(1_000_000)
const twelve = z.array(amount).length(12)

/** The stages that each kind of work goes through. */
export const stagesOf: Readonly<Record<Stream, readonly WorkStage[]>> = {
  'report-investigation': ['judging', 'investigating', 'deciding', 'completing'],
  'personal-budget': ['judging', 'investigating', 'deciding', 'completing'],
  'primary-process': ['answering'],
  'chain-partners': ['acting'],
}

export const Spreading = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('empirical'), values: z.array(amount).min(1).max(100) }),
  z.strictObject({ kind: z.literal('lognormal'), median: amount, sigma: z.number().nonnegative().max(3) }),
  z.strictObject({ kind: z.literal('deterministic'), value: amount }),
])
export type Spreading = z.output<typeof Spreading>

/** Where a number comes from: counted by the team, or assumed because there is too little to count. */
const Origin = z.enum(['measured', 'assumed'])

const BaseStage = z.strictObject({
  stage: WorkStage,
  /** Hours of work */
  work: Spreading,
  workFrom: z.enum(['measured', 'assumed', 'entered']),
  /** Hours in the middle: half of the work takes less */
  workHours: amount,
  /** Days of waiting on others */
  wait: Spreading,
  waitFrom: Origin,
  continues: z.number().min(0).max(1),
  continuesFrom: Origin,
  stock: z.int().nonnegative().max(100_000),
  stockAge: Spreading.optional(),
})
const BaseStream = z.strictObject({
  stream: Stream,
  /** Percent of the deployable hours */
  share: z.number().min(0).max(100),
  arrivals: twelve,
  arrivalsFrom: z.enum(['measured', 'roster', 'assumed', 'entered']),
  workers: z.int().min(1).max(500),
  stages: z.array(BaseStage).min(1).max(6),
})

/** What a scenario begins with: sums, durations and shares of the team in a year. Unknown fields are refused, so nothing about a person gets in. */
export const ScenarioBase = z
  .strictObject({
    year: z.int(),
    /** The day on which it was counted */
    asOf: z.iso.date(),
    /** How many whole months of arrivals there were; the others have their mean */
    wholeMonths: z.int().min(0).max(12),
    /** Deployable hours of the whole team a week, for each month */
    teamHours: twelve,
    teamHoursFrom: z.enum(['measured', 'assumed', 'entered']),
    fullTimeHours: amount,
    /** Which part of the contracted hours is deployable */
    deployableRatio: z.number().min(0).max(1),
    deployableFrom: Origin,
    /** Percent that the programme gives to activities of another kind; what is left of a hundred is given to none */
    otherShare: z.number().min(0).max(100),
    streams: z.array(BaseStream).min(1).max(4),
  })
  .meta({ id: 'ScenarioBase' })
export type ScenarioBase = z.output<typeof ScenarioBase>
export type BaseStream = z.output<typeof BaseStream>
export type BaseStage = z.output<typeof BaseStage>

const StageHours = z.partialRecord(Stream, z.partialRecord(WorkStage, z.number().min(0.1).max(200)))

/** What the reader knows better than the figures; holds for the team as it is and for the scenario. */
export const Assumptions = z.strictObject({
  teamHours: z.number().min(1).max(10_000).optional(),
  actions: z.number().min(0).max(200).optional(),
  stageHours: StageHours.default({}),
})
export type Assumptions = z.output<typeof Assumptions>

/** What is different in the scenario. */
export const Changes = z.strictObject({
  /** The new share of an activity, in percent */
  shares: z.partialRecord(Stream, z.number().min(0).max(100)).default({}),
  capacity: z
    .array(
      z.strictObject({
        /** Deployable hours a week, or full-time colleagues */
        unit: z.enum(['hours', 'fte']),
        amount: z.number().min(-1000).max(1000),
        fromMonth: z.int().min(1).max(12),
      }),
    )
    .max(6)
    .default([]),
  /** Percent more or less that comes in */
  inflow: z.partialRecord(Stream, z.number().min(-100).max(500)).default({}),
  stageHours: StageHours.default({}),
})
export type Changes = z.output<typeof Changes>

const Spread = z.object({ median: z.number(), low80: z.number(), high80: z.number(), low95: z.number(), high95: z.number() })
export type Spread = z.output<typeof Spread>
export const StreamOutcome = z
  .object({
    stream: Stream,
    arrived: Spread,
    finished: Spread,
    leadTime: z.object({ median: Spread, p90: Spread }).nullable(),
    stock: z.array(Spread).length(12),
    stockByStage: z.array(z.object({ stage: WorkStage, months: z.array(Spread).length(12) })),
    utilisation: Spread.nullable(),
  })
  .meta({ id: 'StreamOutcome' })
export type StreamOutcome = z.output<typeof StreamOutcome>
/** The team as it is and the scenario, in the same years: what comes in and how long things take is the same luck in both. */
export const ScenarioResult = z
  .object({ runs: z.int(), now: z.array(StreamOutcome), changed: z.array(StreamOutcome) })
  .meta({ id: 'ScenarioResult' })
export type ScenarioResult = z.output<typeof ScenarioResult>

const Name = z.string().trim().min(3).max(120)
const Year = z.int().min(2000).max(2100)
const scenarioRow = {
  id: z.uuid(),
  name: z.string(),
  year: z.int(),
  state: ScenarioState,
  progress: z.int(),
  madeBy: z.string(),
  madeAt: z.iso.datetime(),
  doneAt: z.iso.datetime().nullable(),
}
export const ScenarioRow = z.object(scenarioRow).meta({ id: 'ScenarioRow' })
export type ScenarioRow = z.output<typeof ScenarioRow>
export const Scenarios = pageOf(ScenarioRow).meta({ id: 'Scenarios', description: 'Newest first' })
export type Scenarios = z.output<typeof Scenarios>
export const ScenariosQuery = PageQuery.extend({ year: z.coerce.number().int().optional() })
export type ScenariosQuery = z.output<typeof ScenariosQuery>

export const AttachedTo = z.object({ id: z.uuid(), year: z.int(), number: z.int(), draft: z.boolean() })
export const Scenario = z
  .object({
    ...scenarioRow,
    runs: z.int(),
    base: ScenarioBase,
    assumptions: Assumptions,
    changes: Changes,
    result: ScenarioResult.nullable(),
    attachedTo: z.array(AttachedTo),
    revision: z.int(),
  })
  .meta({ id: 'Scenario' })
export type Scenario = z.output<typeof Scenario>
export const AttachedScenarios = z.object({ scenarios: z.array(Scenario) }).meta({ id: 'AttachedScenarios' })
export type AttachedScenarios = z.output<typeof AttachedScenarios>

export const BaseQuery = z.object({ year: z.coerce.number().int().min(2000).max(2100) })
export const MakeScenario = z.strictObject({ name: Name, year: Year, assumptions: Assumptions, changes: Changes })
export type MakeScenario = z.output<typeof MakeScenario>
export const EditScenario = MakeScenario.omit({ year: true }).extend({ revision: z.int().nonnegative() })
export type EditScenario = z.output<typeof EditScenario>
export const RunScenario = z.strictObject({ runs: z.int().min(10).max(1000).default(1000) })
export const AttachScenario = z.strictObject({ scenario: z.uuid() })
export const AttachmentParams = z.object({ id: z.uuid(), scenario: z.uuid() })
