const ROUND = [1, 2, 2.5, 5, 10] as const
const MOST_STEPS = 4

/** A scale from zero in at most four round steps of whole numbers; its top lies at or above the highest number. */
export function scaleFor(highest: number): { top: number; ticks: number[] } {
  const most = Math.max(1, highest)
  const size = 10 ** Math.floor(Math.log10(most / MOST_STEPS))
  const fitting = ROUND.map((round) => round * size).filter((step) => Number.isInteger(step) && Math.ceil(most / step) <= MOST_STEPS)
  const step = Math.min(...fitting)
  const steps = Math.ceil(most / step)
  return { top: steps * step, ticks: Array.from({ length: steps + 1 }, (_, place) => place * step) }
}
