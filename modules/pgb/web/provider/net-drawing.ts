import type { Net, NetNodeKind } from '../../contract.ts'

const ROW = 44
const COLUMN = 210
export const BOX = { width: 170, height: 32 }
const order: readonly NetNodeKind[] = ['client', 'person', 'provider', 'account', 'address']

export interface DrawnNode {
  key: string
  kind: NetNodeKind
  name: string
  x: number
  y: number
}
export interface DrawnLine {
  key: string
  x1: number
  y1: number
  x2: number
  y2: number
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
  const lines = links.flatMap(({ from, to }, index) => {
    const [one, other] = [placed.get(from), placed.get(to)].toSorted((a, b) => (a?.x ?? 0) - (b?.x ?? 0))
    if (!one || !other) return []
    const sameColumn = one.x === other.x
    return [
      {
        key: `${index} ${from} ${to}`,
        x1: one.x + (sameColumn ? BOX.width / 2 : BOX.width),
        y1: one.y + BOX.height / 2,
        x2: sameColumn ? other.x + BOX.width / 2 : other.x,
        y2: other.y + BOX.height / 2,
      },
    ]
  })
  return {
    width: Math.max((kinds.length - 1) * COLUMN + BOX.width, BOX.width),
    height: (tallest - 1) * ROW + BOX.height,
    nodes: [...placed.values()],
    lines,
  }
}
