/** A column with sealed values, as the module that owns it hands it over, so that no rotation of keys forgets it. */
export interface SealedColumn {
  /** With its schema, such as `parties.person` */
  table: string
  column: string
  /** The key of the table, a uuid */
  key: string
  /** Where the value of this row is sealed to */
  place: (key: string) => string
  /** A blind index that is made from the opened value */
  index?: { column: string; purpose: string }
  /** Rows in one transaction; fewer where values are large */
  batch?: number
}
