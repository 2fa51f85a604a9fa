import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A column as a row type writes it down. */
export interface WrittenColumn {
  table: string
  column: string
  nullable: boolean
}

/** Reads every `tables.ts` of platform and modules: tables as `'schema.table': { column: type }`, in the house style. */
export function readRowTypes(root: string): WrittenColumn[] {
  const files = globSync(['platform/server/tables.ts', 'modules/*/server/tables.ts'], { cwd: root })
  return files.flatMap((file) => readTables(readFileSync(path.join(root, file), 'utf8')))
}

/** The columns that one file writes down. A row may stand in place or as an interface in the same file. */
export function readTables(text: string): WrittenColumn[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')
  return [...code.matchAll(/'(\w+\.\w+)':\s*(\w+)?/g)].flatMap(({ 1: table = '', 2: row, index }) => {
    const start = row ? code.search(new RegExp(`interface ${row}\\b`)) : index
    return columnsFrom(bodyAfter(code, start)).map((column) => ({ table, ...column }))
  })
}

function columnsFrom(body: string): Omit<WrittenColumn, 'table'>[] {
  return splitOutside(body, /[;\n]/).flatMap((line) => {
    const found = /^\s*(?:readonly\s+)?(\w+)\s*:\s*([\s\S]+)$/.exec(line)
    return found ? [{ column: found[1] ?? '', nullable: allowsNull(found[2] ?? '') }] : []
  })
}

/** What is read from the database is the first of `ColumnType<read, insert, update>`. */
function allowsNull(type: string): boolean {
  const column = /^\s*ColumnType<([\s\S]+)>\s*$/.exec(type)
  const read = column ? (splitOutside(column[1] ?? '', /,/)[0] ?? '') : type
  return /\|\s*null\b|\bnull\s*\|/.test(read)
}

function bodyAfter(code: string, start: number): string {
  const open = code.indexOf('{', start)
  let depth = 0
  for (let at = open; at < code.length; at++) {
    if (code[at] === '{') depth++
    if (code[at] === '}' && --depth === 0) return code.slice(open + 1, at)
  }
  throw new Error('a row type has no end')
}

function splitOutside(text: string, separator: RegExp): string[] {
  const parts = ['']
  let depth = 0
  for (const letter of text) {
    if ('{<(['.includes(letter)) depth++
    if ('}>)]'.includes(letter)) depth--
    if (depth === 0 && separator.test(letter)) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts
}
