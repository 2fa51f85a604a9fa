/** A line of a file that is read, CSV or Excel: where it stands, and its cells. */
export interface SheetLine {
  line: number
  cells: readonly string[]
  broken?: string
}
