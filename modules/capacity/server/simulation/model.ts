import { z } from 'zod'

// What a simulation is told. It knows streams, stages and amounts; nothing in it is about a person, and unknown fields are refused.

/** A year of 365 days: 29 February is not counted. */
export const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
export const YEAR_DAYS = 365

const MAX_STREAMS = 20
const MAX_STAGES = 12
const MAX_SAMPLES = 2_000
const MAX_RUNS = 2_000
/** These two protect the server: some hundred megabytes, and some ten seconds of one processor */
const MAX_STEPS_A_RUN = 250_000
const MAX_STEPS = 40_000_000

const amount = z.number().nonnegative().max(1_000_000)
const perMonth = (value: z.ZodNumber) => z.array(value).length(12)

export const distribution = z.discriminatedUnion('kind', [
  /** Drawn again from what really happened, each with the same chance */
  z.strictObject({ kind: z.literal('empirical'), values: z.array(amount).min(1).max(MAX_SAMPLES) }),
  z.strictObject({ kind: z.literal('exponential'), mean: amount }),
  /** `sigma` is the standard deviation of the natural logarithm */
  z.strictObject({ kind: z.literal('lognormal'), median: amount, sigma: z.number().nonnegative().max(3) }),
  z.strictObject({ kind: z.literal('deterministic'), value: amount }),
])

const stage = z.strictObject({
  name: z.string().min(1).max(60),
  /** Hours of work, by one worker */
  work: distribution,
  /** Days of waiting on others after the work, in which no capacity is used */
  wait: distribution,
  /** The chance that it goes on to the next stage; after the last stage everything is finished */
  continues: z.number().min(0).max(1),
  /** How many are in this stage when the year begins, all before their work */
  stock: z.int().nonnegative().max(100_000),
  /** Days since those came in. Without it they count as stock and as finished, never in a lead time. */
  stockAge: distribution.optional(),
})

const stream = z.strictObject({
  name: z.string().min(1).max(60),
  /** Expected number that comes in, for each of twelve months */
  arrivals: perMonth(amount),
  stages: z.array(stage).min(1).max(MAX_STAGES),
  /** How many pieces of work can be in hand at the same time */
  workers: z.int().min(1).max(500),
  /** Hours of capacity a week of all workers together, for each of twelve months */
  hours: perMonth(amount),
})

export const simulationModel = z
  .strictObject({
    streams: z
      .array(stream)
      .min(1)
      .max(MAX_STREAMS)
      .refine((streams) => new Set(streams.map(({ name }) => name)).size === streams.length, 'Each stream has its own name'),
  })
  .refine((model) => stepsOf(model) <= MAX_STEPS_A_RUN, `A year of more than ${MAX_STEPS_A_RUN} steps`)

export const simulationRequest = z
  .strictObject({ model: simulationModel, runs: z.int().min(1).max(MAX_RUNS), seed: z.int() })
  .refine(({ model, runs }) => stepsOf(model) * runs <= MAX_STEPS, {
    path: ['runs'],
    message: `More than ${MAX_STEPS} steps: ask fewer runs or a smaller model`,
  })

export type Distribution = z.infer<typeof distribution>
export type SimulationStage = z.infer<typeof stage>
export type SimulationStream = z.infer<typeof stream>
export type SimulationModel = z.infer<typeof simulationModel>
export type SimulationRequest = z.infer<typeof simulationRequest>

/** What one run may cost at most: coming in, and the end of work and of waiting in each stage. */
export function stepsOf({ streams }: { streams: readonly SimulationStream[] }): number {
  return sum(streams.map(({ arrivals, stages }) => (sum(arrivals) + sum(stages.map(({ stock }) => stock))) * (1 + 2 * stages.length)))
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0)
