import { Agenda } from './agenda.ts'
import { YEAR_DAYS } from './model.ts'
import { quantileOfSorted } from './quantile.ts'
import { openSubstream } from './random-substream.ts'
import { StockCount } from './stock-count.ts'
import type { StreamPlan } from './stream-plan.ts'

/** What one year did to one stream. Lead times are in days and of what finished this year. */
export interface StreamRun {
  name: string
  arrived: number
  finished: number
  /** Days from coming in to finished; nothing when nothing finished of which the day of coming in is known */
  leadTime: { mean: number; median: number; p90: number } | null
  /** Mean number of days that a piece of work waited until a worker began on it; nothing when nothing was begun */
  waitForCapacity: number | null
  /** For each stage how many are in it (waiting, in hand, waiting on others) at the end of each month */
  stock: number[][]
  /** For each stage the mean number in it over the year */
  meanStock: number[]
  /** Hours worked as a share of the hours there were; nothing when there were none */
  utilisation: number | null
}

/** What an item draws for each stage */
const WORK = 0
const WAIT = 1
const CONTINUES = 2
const DRAWS = 3
/** What can happen to an item, in the lowest bit of a line of the agenda */
const WORKED = 0
const WAITED = 1

/**
 * One year of one stream, from event to event.
 *
 * Who is first: work in a later stage goes before work in an earlier one (what was begun is finished first), and within a
 * stage whoever came into it first.
 */
export class StreamYear {
  private readonly plan: StreamPlan
  private readonly seed: number
  private readonly agenda = new Agenda()
  private readonly stock: StockCount
  private freeWorkers: number
  /** For each stage everybody who ever waited for a worker, first come first, and how many of them were begun on */
  private readonly queues: number[][]
  private readonly begun: number[]
  /** For each item its draws for all stages, made when it comes in: capacity does not change its luck */
  private readonly draws: number[] = []
  private readonly cameIn: number[] = []
  private readonly stageOf: number[] = []
  private readonly queuedOn: number[] = []
  private readonly leadTimes: number[] = []
  private arrived = 0
  private finished = 0
  private pieces = 0
  private daysQueued = 0
  private hoursWorked = 0

  constructor(plan: StreamPlan, seed: number) {
    this.plan = plan
    this.seed = seed
    this.stock = new StockCount(plan.stages.length)
    this.freeWorkers = plan.workers
    this.queues = plan.stages.map(() => [])
    this.begun = plan.stages.map(() => 0)
  }

  run(): StreamRun {
    const { agenda, plan, seed } = this
    const gap = openSubstream(seed, plan.name, 'gaps')
    const luck = openSubstream(seed, plan.name, 'arrivals')
    this.placeStock()

    // A Poisson process of pace 1 over the expected number gives arrivals at the pace of each month, exactly; with more
    // inflow the same items come in earlier.
    let expected = -Math.log1p(-gap())
    let arrival = plan.arrivals.dayOf(expected)
    for (let now = 0; now < YEAR_DAYS; now = Math.min(arrival, agenda.soonest)) {
      while (agenda.soonest <= now) this.happen(agenda.take(), now)
      if (arrival <= now) {
        this.arrived++
        this.enter(0, now, now, luck)
        expected -= Math.log1p(-gap())
        arrival = plan.arrivals.dayOf(expected)
      }
      this.beginWork(now)
    }
    return this.close()
  }

  private placeStock(): void {
    const luck = openSubstream(this.seed, this.plan.name, 'stock')
    this.plan.stages.forEach(({ stock, stockAge }, stage) => {
      for (let count = 0; count < stock; count++) {
        const draw = luck()
        this.enter(stage, 0, stockAge ? -stockAge(draw) : Number.NaN, luck)
      }
    })
  }

  private enter(stage: number, now: number, cameIn: number, luck: () => number): void {
    const item = this.cameIn.push(cameIn) - 1
    for (let count = DRAWS * this.queues.length; count > 0; count--) this.draws.push(luck())
    this.join(item, stage, now)
  }

  private join(item: number, stage: number, now: number): void {
    this.stock.change(stage, 1, now)
    this.stageOf[item] = stage
    this.queuedOn[item] = now
    this.queues[stage]?.push(item)
  }

  private beginWork(now: number): void {
    for (let stage = this.queues.length - 1; stage >= 0; stage--) {
      const queue = this.queues[stage] as number[]
      let begun = this.begun[stage] as number
      while (this.freeWorkers > 0 && begun < queue.length) this.begin(queue[begun++] as number, stage, now)
      this.begun[stage] = begun
    }
  }

  private begin(item: number, stage: number, now: number): void {
    const { hours, stages } = this.plan
    const work = stages[stage]?.work(this.drawOf(item, stage, WORK)) ?? 0
    const from = hours.at(now)
    this.freeWorkers--
    this.pieces++
    this.daysQueued += now - (this.queuedOn[item] as number)
    this.hoursWorked += Math.min(work, hours.ofYear - from)
    this.expect(work > 0 ? hours.dayOf(from + work) : now, now, item * 2 + WORKED)
  }

  private happen(what: number, now: number): void {
    const item = what >> 1
    const stage = this.stageOf[item] as number
    if ((what & 1) === WORKED) this.letGo(item, stage, now)
    else this.leave(item, stage, now)
  }

  private letGo(item: number, stage: number, now: number): void {
    this.freeWorkers++
    const wait = this.plan.stages[stage]?.wait(this.drawOf(item, stage, WAIT)) ?? 0
    if (wait > 0) this.expect(now + wait, now, item * 2 + WAITED)
    else this.leave(item, stage, now)
  }

  private leave(item: number, stage: number, now: number): void {
    this.stock.change(stage, -1, now)
    const continues = this.drawOf(item, stage, CONTINUES) < (this.plan.stages[stage]?.continues ?? 0)
    if (continues && stage + 1 < this.queues.length) this.join(item, stage + 1, now)
    else this.finish(item, now)
  }

  private finish(item: number, now: number): void {
    this.finished++
    const cameIn = this.cameIn[item] as number
    if (!Number.isNaN(cameIn)) this.leadTimes.push(now - cameIn)
  }

  /** What would happen after this year is left out. */
  private expect(day: number, now: number, what: number): void {
    if (day < YEAR_DAYS) this.agenda.add(Math.max(day, now), what)
  }

  private drawOf(item: number, stage: number, draw: number): number {
    return this.draws[(item * this.queues.length + stage) * DRAWS + draw] as number
  }

  private close(): StreamRun {
    const hoursOfAll = this.plan.hours.ofYear * this.plan.workers
    const meanStock = this.stock.close()
    return {
      name: this.plan.name,
      arrived: this.arrived,
      finished: this.finished,
      leadTime: leadTimeOf(this.leadTimes),
      waitForCapacity: this.pieces > 0 ? this.daysQueued / this.pieces : null,
      stock: this.stock.atMonthEnds,
      meanStock,
      utilisation: hoursOfAll > 0 ? Math.min(1, this.hoursWorked / hoursOfAll) : null,
    }
  }
}

function leadTimeOf(leadTimes: readonly number[]): StreamRun['leadTime'] {
  if (leadTimes.length === 0) return null
  const sorted = Float64Array.from(leadTimes).sort()
  const mean = sorted.reduce((sum, days) => sum + days, 0) / sorted.length
  return { mean, median: quantileOfSorted(sorted, 0.5), p90: quantileOfSorted(sorted, 0.9) }
}
