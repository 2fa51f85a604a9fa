import type { CSSProperties, ReactNode } from 'react'
import { Link } from './link.tsx'

/** One column of a table. */
export interface Column<Row> {
  /** Unique in the table. */
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** Numbers and amounts stand at the end. */
  align?: 'start' | 'end'
  /** A CSS length, for example `9rem`. */
  width?: string
}

interface DataTableProps<Row> {
  /** What the table shows; read out first. Hidden on screen unless `showCaption`. */
  caption: string
  showCaption?: boolean
  /** The first column names the row, and carries the link. */
  columns: readonly Column<Row>[]
  rows: readonly Row[] | undefined
  rowKey: (row: Row) => string
  /** The page behind a row; the whole row can then be pressed. */
  rowHref?: (row: Row) => string
  /** Shows grey lines in the table's own shape until the first rows are there. */
  loading?: boolean
  /** Shown instead of the table when there are no rows: an EmptyState. */
  empty?: ReactNode
}

/** Rows in columns; on a narrow screen each row becomes a card with the column names beside the values. */
export function DataTable<Row>({ caption, showCaption, columns, rows, rowKey, rowHref, loading, empty }: DataTableProps<Row>) {
  if (!loading && rows?.length === 0 && empty) return <>{empty}</>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the screen must scroll by keyboard (WCAG 2.1.1).
    <section className="wh-table-region" aria-label={caption} tabIndex={0} aria-busy={loading || undefined}>
      <table className="utrecht-table wh-table">
        <caption className={showCaption ? 'wh-table__caption' : 'wh-hidden'}>{caption}</caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {columns.map((column) => (
              <th key={column.key} scope="col" className="utrecht-table__header-cell" data-align={column.align} style={widthOf(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {loading && !rows
            ? skeletons.map((line) => <SkeletonRow key={line} columns={columns} />)
            : rows?.map((row) => <OneRow key={rowKey(row)} row={row} columns={columns} href={rowHref?.(row)} />)}
        </tbody>
      </table>
    </section>
  )
}

const skeletons = ['a', 'b', 'c', 'd', 'e', 'f'] as const

function OneRow<Row>({ row, columns, href }: { row: Row; columns: readonly Column<Row>[]; href?: string }) {
  const [first, ...others] = columns
  if (!first) return null
  const name = first.cell(row)
  return (
    <tr className="utrecht-table__row" data-link={href ? '' : undefined}>
      <th scope="row" className="utrecht-table__cell wh-table__name" data-label={first.header} data-align={first.align}>
        {href ? (
          <Link href={href} className="wh-table__link">
            {name}
          </Link>
        ) : (
          name
        )}
      </th>
      {others.map((column) => (
        <td key={column.key} className="utrecht-table__cell" data-label={column.header} data-align={column.align}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  )
}

function SkeletonRow<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  return (
    <tr className="utrecht-table__row">
      {columns.map(({ key, header }) => (
        <td key={key} className="utrecht-table__cell" data-label={header}>
          <span className="wh-skeleton" />
        </td>
      ))}
    </tr>
  )
}

function widthOf({ width }: { width?: string }): CSSProperties | undefined {
  return width ? { inlineSize: width } : undefined
}
