import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Net } from '../../contract.ts'
import { BOX, drawNet } from './net-drawing.ts'

const kinds = ['client', 'person', 'provider', 'account', 'address'] as const
const nets = fc
  .uniqueArray(fc.record({ kind: fc.constantFrom(...kinds), name: fc.string({ minLength: 1, maxLength: 8 }) }), {
    selector: ({ kind, name }) => `${kind} ${name}`,
    minLength: 1,
    maxLength: 20,
  })
  .map((found): Net => {
    const nodes = found.map(({ kind, name }) => ({ key: `${kind} ${name}`, kind, name }))
    const links = nodes.slice(1).map(({ key }, index) => ({
      id: null,
      from: nodes[index]?.key ?? '',
      to: key,
      relation: 'other' as const,
      source: 'test',
      seenOn: null,
    }))
    return { nodes, links }
  })

test('no two boxes lie over each other, everything lies within the picture, and every link is drawn', () => {
  fc.assert(
    fc.property(nets, (net) => {
      const { nodes, lines, width, height } = drawNet(net)
      expect(lines).toHaveLength(net.links.length)
      expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(net.nodes.length)
      for (const { x, y } of nodes) {
        expect(x >= 0 && x + BOX.width <= width).toBe(true)
        expect(y >= 0 && y + BOX.height <= height).toBe(true)
      }
    }),
  )
})

test('no line goes through a box that it does not link', () => {
  fc.assert(
    fc.property(nets, (net) => {
      const { nodes, lines } = drawNet(net)
      const inside = (node: (typeof nodes)[number], [x, y]: readonly [number, number]) =>
        x > node.x && x < node.x + BOX.width && y > node.y && y < node.y + BOX.height
      for (const { points } of lines)
        for (const [index, [x1, y1]] of points.slice(0, -1).entries()) {
          const [x2, y2] = points[index + 1] ?? [x1, y1]
          for (let step = 0; step <= 10; step++) {
            const at = [x1 + ((x2 - x1) * step) / 10, y1 + ((y2 - y1) * step) / 10] as const
            expect(nodes.filter((node) => inside(node, at))).toEqual([])
          }
        }
    }),
  )
})

test('nodes of a kind stand in one column, in the order in which they were given', () => {
  fc.assert(
    fc.property(nets, (net) => {
      const { nodes } = drawNet(net)
      for (const kind of kinds) {
        const own = nodes.filter((node) => node.kind === kind)
        expect(new Set(own.map(({ x }) => x)).size).toBeLessThanOrEqual(1)
        expect(own.map(({ y }) => y)).toEqual(own.map(({ y }) => y).toSorted((one, other) => one - other))
      }
    }),
  )
})
