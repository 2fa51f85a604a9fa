/** A time as `HH:MM`. */
export const time = (column: string) => `to_char(${column}, 'HH24:MI')`
/** All rows of a part of file `i`, in order, as a JSON list. */
export const all = (table: string, fields: string, order: string, where = 'r.investigation_id = i.id') =>
  `coalesce((select json_agg(json_build_object(${fields}) order by ${order}) from investigations.${table} r where ${where}), '[]')`
/** The one row of a part of file `i`, or null. */
export const one = (table: string, fields: string, where = 'r.investigation_id = i.id') =>
  `(select json_build_object(${fields}) from investigations.${table} r where ${where})`
