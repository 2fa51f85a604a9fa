import type { KeyboardEvent } from 'react'

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'
const directions: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] satisfies Direction[]
const steps: Record<Direction, readonly [rows: number, columns: number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
}

/** Where one step in a direction leads from a cell. */
export const stepFrom = (row: number, column: number, direction: Direction) => ({
  row: row + steps[direction][0],
  column: column + steps[direction][1],
})

export const isDirection = (key: string): key is Direction => directions.includes(key)

/** Arrows go from cell to cell of a table whose cells carry `data-row` and `data-column`; the first button of the cell takes the focus. */
export function goByArrow(event: KeyboardEvent<HTMLTableElement>): void {
  if (!isDirection(event.key) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')
  if (!cell) return
  const { row, column } = stepFrom(Number(cell.dataset.row), Number(cell.dataset.column), event.key)
  const next = event.currentTarget.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"] :is(button, [role="button"])`)
  if (!next) return
  event.preventDefault()
  next.focus()
}
