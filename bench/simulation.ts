import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { runInWorker } from '#modules/capacity/server/index.ts'
import { aMunicipality } from './simulation-model.ts'
import { printTable } from './table.ts'

const RUNS = 1000
const TURNS = 5
/** As many moments as wait in a stream at a time */
const HEAP = 64

/** A thousand years in the worker, beside a bare loop of as many draws and as many moments through a heap, in turns in one run. */
export async function measureSimulation(say: (line: string) => void): Promise<void> {
  const ours: number[] = []
  const bare: number[] = []
  for (let turn = 1; turn <= TURNS; turn++) {
    say(`Turn ${turn} of ${TURNS} …`)
    ours.push(await secondsOf(() => runInWorker(aMunicipality, { runs: RUNS })))
    bare.push(await secondsOf(bareLoop))
  }

  const [seconds, floor] = [middle(ours), middle(bare)]
  printTable(
    ['simulation', 'seconds', 'years a second', '× bare'],
    [
      ['bare draws and heap', floor.toFixed(2), Math.round(RUNS / floor).toLocaleString('en'), '1.0'],
      [
        '1,000 years in the worker, with summary',
        seconds.toFixed(2),
        Math.round(RUNS / seconds).toLocaleString('en'),
        (seconds / floor).toFixed(1),
      ],
    ],
  )
  console.log(
    `\n${(DRAWS * RUNS).toLocaleString('en')} draws, ${(MOMENTS * RUNS).toLocaleString('en')} moments; the promise is 10 seconds.`,
  )
}

/** What a year costs at least: draws for all that comes in, and a moment for each end of work and of waiting. */
const [DRAWS, MOMENTS] = aMunicipality.streams.reduce(
  ([draws, moments], { arrivals, stages }) => {
    const items = arrivals.reduce((sum, number) => sum + number, 0) + stages.reduce((sum, { stock }) => sum + stock, 0)
    let reach = arrivals.reduce((sum, number) => sum + number, 0)
    let pieces = 0
    for (const { stock, continues } of stages) {
      pieces += reach + stock
      reach = (reach + stock) * continues
    }
    return [draws + Math.round(items * (1 + 3 * stages.length)), moments + Math.round(2 * pieces)]
  },
  [0, 0] as [number, number],
)

function bareLoop(): number {
  const generator = xoroshiro128plus(1)
  const heap = new Float64Array(HEAP)
  let last = 0
  for (let run = 0; run < RUNS; run++) {
    for (let draw = MOMENTS; draw < DRAWS; draw++) last += Math.log1p(-uniformFloat64(generator))
    for (let moment = 0; moment < MOMENTS; moment++) replaceSoonest(heap, (heap[0] ?? 0) - Math.log1p(-uniformFloat64(generator)))
  }
  return last
}

/** Takes the soonest moment out of a heap and puts another in. */
function replaceSoonest(heap: Float64Array, moment: number): void {
  let place = 0
  for (let below = 1; below < HEAP; below = 2 * place + 1) {
    if (below + 1 < HEAP && (heap[below + 1] as number) < (heap[below] as number)) below++
    if ((heap[below] as number) >= moment) break
    heap[place] = heap[below] as number
    place = below
  }
  heap[place] = moment
}

async function secondsOf(run: () => unknown): Promise<number> {
  const started = performance.now()
  await run()
  return (performance.now() - started) / 1000
}

const middle = (values: readonly number[]) => values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN
