import type { ReactNode } from 'react'
import { Bar } from './bar.tsx'
import './bar-list.css'

/** One line: a name, its number, and how long its bar is. */
export interface BarRow {
  key: string
  label: ReactNode
  /** The language of the label, when it is not that of the page. */
  lang?: string
  /** Length of the bar and what the whole length stands for; without them there is no bar. */
  value?: number
  of?: number
  mark?: number
  hollow?: boolean
  /** The number in words or as a link. */
  number: ReactNode
  /** What stands beside the number, for example its share. */
  beside?: ReactNode
  /** For example what the number has become since. */
  after?: ReactNode
}

interface BarListProps {
  /** What the table shows; for screen readers, who have no heading in sight. */
  caption: string
  /** What the columns hold, for screen readers. */
  columns: { label: string; number: string; beside?: string; after?: string }
  rows: readonly BarRow[]
}

/** Numbers beside each other as bars. It is a table, so the numbers are read without the drawing. */
export function BarList({ caption, columns, rows }: BarListProps) {
  return (
    <div className="wh-bars">
      <table className="wh-bars__table">
        <caption className="wh-hidden">{caption}</caption>
        <thead className="wh-bars__head">
          <tr>
            <th scope="col">{columns.label}</th>
            <th scope="col">{columns.number}</th>
            {columns.beside ? <th scope="col">{columns.beside}</th> : null}
            {columns.after ? <th scope="col">{columns.after}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" className="wh-bars__name">
                <span className="wh-bars__line">
                  <span className="wh-bars__label" lang={row.lang}>
                    {row.label}
                  </span>
                  {row.value === undefined ? null : <Bar value={row.value} of={row.of ?? 0} mark={row.mark} hollow={row.hollow} />}
                </span>
              </th>
              <td className="wh-bars__number">{row.number}</td>
              {columns.beside ? <td className="wh-bars__beside">{row.beside}</td> : null}
              {columns.after ? <td className="wh-bars__beside">{row.after}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
