import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

interface Node {
  type: string
  start: number
  end: number
  [part: string]: unknown
}

/** Reads the Dutch texts of the components while building, so that nobody's browser has to bring along what reads them. */
export function compiledTexts(): Plugin {
  return {
    name: 'compiled-texts',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\.tsx?$/, code: /\bmessage:/ },
      handler(code) {
        const texts = textsIn(this.parse(code) as unknown as Node).toSorted((a, b) => b.start - a.start)
        return texts.reduce((whole, text) => whole.slice(0, text.start) + compile(text.value as string) + whole.slice(text.end), code)
      },
    },
  }
}

/** The texts that Lingui's macros left: each beside the six signs that it is known by. */
function textsIn(node: Node): Node[] {
  const own =
    node.type === 'ObjectExpression' && isText(node, 'id', /^[\w+/-]{6}$/)
      ? [propertyOf(node, 'message')].filter((text) => text !== undefined)
      : []
  const parts = Object.values(node)
    .flat()
    .filter((part): part is Node => typeof part === 'object' && part !== null && 'type' in part)
  return [...own.filter(({ value }) => typeof value === 'string'), ...parts.flatMap(textsIn)]
}

function isText(object: Node, name: string, pattern: RegExp): boolean {
  const value = propertyOf(object, name)?.value
  return typeof value === 'string' && pattern.test(value)
}

function propertyOf(object: Node, name: string): Node | undefined {
  const properties = object.properties as { key?: { name?: string }; value?: Node }[]
  return properties.find(({ key }) => key?.name === name)?.value
}

function compile(message: string): string {
  return JSON.stringify(compileMessageOrThrow(message))
}
