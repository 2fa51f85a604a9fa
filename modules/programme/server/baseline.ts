import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { Baseline } from '../contract.ts'

const Baselines = z.array(Baseline.extend({ figure: z.literal('share'), fromYear: z.int() }))
const baselines = Baselines.parse(JSON.parse(readFileSync(path.join(import.meta.dirname, '../../../policy/baselines.json'), 'utf8')))

/** The share that the municipality's programme expects in a year: the newest that had been set by then, null when there was none. */
export function baselineOf(year: number): Baseline | null {
  const [newest] = baselines.filter(({ fromYear }) => fromYear <= year).sort((one, other) => other.fromYear - one.fromYear)
  return newest ? { share: newest.share, source: newest.source } : null
}
