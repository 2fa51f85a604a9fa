import type { Net, NetNodeKind } from '../../contract.ts'

const ROW = 44
const COLUMN = 214
const GAP = 12
export const BOX = { width: 170, height: 32 }
const order: readonly NetNodeKind[] = ['client', 'person', 'provider', 'account', 'address']

export interface DrawnNode {
  key: string
  kind: NetNodeKind
  name: string
  x: number
  y: number
}
/** A line between two boxes, around every box that stands between them: a line behind a box would say a link that is not there. */
export interface DrawnLine {
  key: string
  points: [x: number, y: number][]
}
export interface NetDrawing {
  width: number
  height: number
  nodes: DrawnNode[]
  lines: DrawnLine[]
}

/** A column per kind of node, in the order of the net: the same facts always give the same picture, and no place says more than another. */
export function drawNet({ nodes, links }: Net): NetDrawing {
  const kinds = order.filter((kind) => nodes.some((node) => node.kind === kind))
  const placed = new Map<string, DrawnNode>()
  const tallest = Math.max(...kinds.map((kind) => nodes.filter((node) => node.kind === kind).length), 1)
  for (const [column, kind] of kinds.entries()) {
    const own = nodes.filter((node) => node.kind === kind)
    const top = ((tallest - own.length) * ROW) / 2
    for (const [row, { key, name }] of own.entries()) placed.set(key, { key, kind, name, x: column * COLUMN, y: top + row * ROW })
  }
  const columns = kinds.map((kind) => [...placed.values()].filter((node) => node.kind === kind))
  const lines = links.flatMap(({ from, to }, index) => {
    const [one, other] = [placed.get(from), placed.get(to)].toSorted((a, b) => (a?.x ?? 0) - (b?.x ?? 0))
    return one && other
      ? [{ key: `${index} ${from} ${to}`, points: one.x === other.x ? beside(one, other) : across(one, other, columns) }]
      : []
  })
  return {
    width: Math.max((kinds.length - 1) * COLUMN + BOX.width, BOX.width),
    height: (tallest - 1) * ROW + BOX.height,
    nodes: [...placed.values()],
    lines,
  }
}

const middle = ({ y }: DrawnNode) => y + BOX.height / 2

/** Between two boxes of a column: out to the side and back. */
function beside(one: DrawnNode, other: DrawnNode): DrawnLine['points'] {
  const edge = one.x + BOX.width
  return [
    [edge, middle(one)],
    [edge + GAP, middle(one)],
    [edge + GAP, middle(other)],
    [edge, middle(other)],
  ]
}

/** From the right of one box to the left of another; past a column in between through the nearest gap. */
function across(one: DrawnNode, other: DrawnNode, columns: readonly DrawnNode[][]): DrawnLine['points'] {
  const between = columns.filter(([box]) => box && box.x > one.x && box.x < other.x)
  const past = between.flatMap((column): DrawnLine['points'] => {
    const x = column[0]?.x ?? 0
    const straight = middle(one) + ((middle(other) - middle(one)) * (x - one.x)) / (other.x - one.x)
    const inTheWay = column.find(({ y }) => Math.abs(y + BOX.height / 2 - straight) < BOX.height / 2 + GAP / 2)
    const y = inTheWay ? inTheWay.y + (straight < middle(inTheWay) ? -GAP / 2 : BOX.height + GAP / 2) : straight
    return [
      [x, y],
      [x + BOX.width, y],
    ]
  })
  return [[one.x + BOX.width, middle(one)], ...past, [other.x, middle(other)]]
}
