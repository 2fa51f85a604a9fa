import type { Figure, FigureKey } from '../../contract.ts'

/** One figure of a year; the server sends all of them. */
export function figureIn({ figures }: { figures: readonly Figure[] }, key: FigureKey): Figure {
  const figure = figures.find((one) => one.key === key)
  if (!figure) throw new Error(`The year has no figure ${key}`)
  return figure
}
