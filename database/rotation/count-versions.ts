import type pg from 'pg'
import type { SealedColumn } from '#platform/server/sealed-column.ts'

export interface VersionCount {
  column: string
  version: number
  rows: number
}

/** How many values of each sealed column are sealed with which version of the key. */
export async function countVersions(owner: pg.Pool | pg.ClientBase, columns: readonly SealedColumn[]): Promise<VersionCount[]> {
  const counts: VersionCount[] = []
  for (const { table, column } of columns) {
    const { rows } = await owner.query<{ version: number; rows: number }>(
      `select get_byte(${column}, 1) as version, count(*) as rows from ${table} where ${column} is not null group by 1 order by 1`,
    )
    counts.push(...rows.map((row) => ({ column: `${table}.${column}`, version: row.version, rows: Number(row.rows) })))
  }
  return counts
}

/**
 * How many blind indexes can be made under no other key, because nothing was kept to make them from: receipt codes and imported
 * lines from before their digest was kept. An index of version 1 has no version in it; 17 bytes begin with theirs.
 */
export async function countStuckIndexes(owner: pg.Pool | pg.ClientBase, columns: readonly SealedColumn[]): Promise<VersionCount[]> {
  const counts: VersionCount[] = []
  for (const { table, column, index } of columns) {
    if (!index) continue
    const { rows } = await owner.query<{ version: number; rows: number }>(
      `select case when length(${index.column}) = 16 then 1 else get_byte(${index.column}, 0) end as version, count(*) as rows
         from ${table} where ${index.column} is not null and ${column} is null group by 1 order by 1`,
    )
    counts.push(...rows.map((row) => ({ column: `${table}.${index.column}`, version: row.version, rows: Number(row.rows) })))
  }
  return counts
}
