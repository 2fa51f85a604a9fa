import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const read = (...globs: string[]) =>
  globs.flatMap((glob) => globSync(glob, { cwd: root })).map((file) => readFileSync(join(root, file), 'utf8'))

test('every class on the pages of budgets has a look', () => {
  const looks = new Set(
    read('{design,platform,app}/**/*.css', 'modules/pgb/web/**/*.css').flatMap((css) => css.match(/(?<=\.)wh-[\w-]+/g) ?? []),
  )
  const used = read('modules/pgb/web/**/*.tsx').flatMap((page) =>
    [...page.matchAll(/className="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
  )

  expect(used.length).toBeGreaterThan(100)
  expect(used.filter((name) => name.startsWith('wh-') && !looks.has(name))).toEqual([])
})
