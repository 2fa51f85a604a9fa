import type { Figure } from '../../../contract.ts'
import type { Narrowed } from '../figure-place.ts'

/** A line of a table: which part of the files it is about. */
export interface Line {
  key: string
  name: string
  narrowed: Pick<Narrowed, 'source' | 'scheme'>
}

/** What the rows are called that a line narrows to; nothing for the line of all of them. */
export const narrowedTo = ({ name, narrowed }: Line): string | undefined => (narrowed.source || narrowed.scheme ? name : undefined)

/** The count of a figure and what it is a part of, of one source or scheme when that is given. */
export function numbersOf(figure: Figure, { source, scheme }: Line['narrowed']): { numerator: number; denominator: number | null } {
  const none = { numerator: 0, denominator: 0 }
  if (source) return figure.bySource.find((part) => part.source === source) ?? none
  if (scheme) return figure.byScheme.find((part) => part.scheme === scheme) ?? none
  return figure
}
