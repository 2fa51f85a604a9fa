const clock = (column: string) => `to_char(${column}, 'HH24:MI')`

/** From when until when in a part of the day, as JSON; null when nothing is planned in it. */
export const partInSql = (name: 'day' | 'evening') =>
  `case when a.${name}_from is not null then json_build_object('from', ${clock(`a.${name}_from`)}, 'until', ${clock(`a.${name}_until`)}) end`
