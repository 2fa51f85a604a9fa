import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts'
import { readRowTypes, readTables } from './row-types.ts'

interface Column {
  table: string
  column: string
  nullable: boolean
  computed: boolean
}

// Tables that name no case and no person: every signed-in colleague may read them.
const WITHOUT_ROW_SECURITY = ['platform.working_day', 'reporting.measure']
const UNWELCOME =
  /(^|_)(nationality|nationalities|ethnicity|ethnic|origin|descent|race|religion|religious|faith|church|orientation|sexuality|birthplace|country_of_birth|birth_(place|country|city))(_|$)/

// The tables of pg-boss are its own: ids and codes, and in none of them a case or a person.
let db: TestDatabase
let columns: Column[]
beforeAll(async () => {
  db = await copyDatabase()
  const found = await db.owner.query<Column>(`
    select table_schema || '.' || table_name as "table", column_name as "column", is_nullable = 'YES' as nullable, is_generated = 'ALWAYS' as computed
      from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'public', 'jobs') order by 1, 2`)
  columns = found.rows
})
afterAll(() => db.drop())

test('the row types name exactly the columns that the database has, null where the database allows null', () => {
  const written = readRowTypes(path.join(import.meta.dirname, '..'))
    .map(asLine)
    .sort()
  const present = columns
    .filter((column) => !column.computed)
    .map(asLine)
    .sort()

  expect(written.filter((line) => !columns.some((column) => asLine(column) === line))).toEqual([])
  expect(present.filter((line) => !written.includes(line))).toEqual([])
})

test('a row type is read whether it stands in place or has a name of its own', () => {
  const text = `
    export interface PersonRow {
      id: string // the key
      birth_date: string | null
      made_at: ColumnType<Date, Date | null, never>
    }
    export interface Tables { 'a.person': PersonRow; 'a.unit': { code: string; left_on: ColumnType<string | null, string, string> } }`

  expect(readTables(text)).toEqual([
    { table: 'a.person', column: 'id', nullable: false },
    { table: 'a.person', column: 'birth_date', nullable: true },
    { table: 'a.person', column: 'made_at', nullable: false },
    { table: 'a.unit', column: 'code', nullable: false },
    { table: 'a.unit', column: 'left_on', nullable: true },
  ])
})

test('every table has row security, except a short list without case or person', async () => {
  const open = await db.owner.query<{ name: string }>(`
    select relnamespace::regnamespace || '.' || relname as name from pg_class
     where relkind in ('r', 'p') and not relrowsecurity and relnamespace::regnamespace::text in (${schemas()}) order by 1`)

  expect(open.rows.map((row) => row.name)).toEqual(WITHOUT_ROW_SECURITY)
})

test('every table says what its rows are for and how long they are kept, or that it holds no personal data', async () => {
  const tables = await db.owner.query<{ name: string; comment: string | null }>(`
    select relnamespace::regnamespace || '.' || relname as name, obj_description(oid, 'pg_class') as comment
      from pg_class where relkind in ('r', 'p') and relnamespace::regnamespace::text in (${schemas()}) order by 1`)

  const silent = tables.rows.filter(({ comment }) => !/no personal data|keep(ing)?\b/i.test(comment ?? ''))
  expect(silent.map((table) => table.name)).toEqual([])
})

test('no column can hold origin, nationality, religion, orientation or birth place', () => {
  expect(columns.filter(({ column }) => UNWELCOME.test(column)).map(asLine)).toEqual([])
  expect(['nationality', 'country_of_birth', 'birth_place'].every((name) => UNWELCOME.test(name))).toBe(true)
  expect(UNWELCOME.test('explanation') || UNWELCOME.test('organisation_id')).toBe(false)
})

function asLine({ table, column, nullable }: Pick<Column, 'table' | 'column' | 'nullable'>): string {
  return `${table}.${column}${nullable ? ' null' : ''}`
}

function schemas(): string {
  return [...new Set(columns.map(({ table }) => `'${table.split('.')[0]}'`))].join(', ')
}
