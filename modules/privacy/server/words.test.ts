import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { caseRoleWords, lookWords } from '../contract.ts'

const read = (files: string[]) => files.map((file) => readFileSync(file, 'utf8')).join('\n')

test('everything that can be looked at has plain words', () => {
  const code = read(globSync('modules/*/server/**/*.ts').filter((file) => !file.endsWith('.test.ts')))
  const looked = [...code.matchAll(/recordLook\(\s*([^{]*?)[,{]/g)].flatMap(([, given = '']) =>
    [...given.matchAll(/'([a-z.-]+)'/g)].map(([, action = '']) => action),
  )

  expect(looked.length).toBeGreaterThan(10)
  expect(looked.filter((action) => !(action in lookWords))).toEqual([])
})

test('every role that the database can give has plain words', () => {
  const roles = [
    ...read(globSync('database/migrations/*.sql')).matchAll(/create (?:or replace )?function privacy\.role_on_\w+\(.*?\$\$(.*?)\$\$/gs),
  ].flatMap(([, body = '']) => [...body.matchAll(/(?:then|else|select|,) '([a-z-]+)'/g)].map(([, role = '']) => role))

  expect(roles).toEqual(expect.arrayContaining(['lead', 'handler', 'coordinator', 'named', 'granted', 'break-glass', 'guest', 'other']))
  expect(roles.filter((role) => !(role in caseRoleWords))).toEqual([])
})
