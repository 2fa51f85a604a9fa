/** A colleague as JSON `{id, name}` inside a statement of another module, so that names need no second round trip; null without an id. */
export const colleagueInSql = (idColumn: string) =>
  `(select json_build_object('id', colleague.id, 'name', colleague.name) from staff.account colleague where colleague.id = ${idColumn})`
