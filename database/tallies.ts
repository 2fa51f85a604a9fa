import type pg from 'pg'

/** A sum that is not what adding up all entries again gives. */
export interface TallyDifference {
  measure: string
  year: number
  /** What is counted: month, source, scheme, category, detail, days */
  of: string
  kept: number
  counted: number
  keptCents: number
  countedCents: number
}

const MOST_SHOWN = 200

/** Adds up every entry anew and compares with the sums that are kept along; reads everything, so it takes a while on a large database. At most 200 differences. */
export async function compareTallies(owner: pg.Pool): Promise<TallyDifference[]> {
  const { rows } = await owner.query<TallyDifference>(`
    with entries as materialized (
      select measure, year, date_trunc('month', platform.dutch_day(known_at))::date as month, source, scheme, category, detail, value,
             sum(n) as n, coalesce(sum(n * cents), 0) as cents
        from reporting.entry group by 1, 2, 3, 4, 5, 6, 7, 8
    )
    ${differencesIn('programme.tally', 'null::date')} union all ${differencesIn('programme.month_tally', 'month')}
    order by 1, 2, 3 limit ${MOST_SHOWN}`)
  return rows
}

function differencesIn(table: string, month: string): string {
  const what = `measure, year::int, concat_ws(', ', ${month}, nullif(source, ''), scheme, category, nullif(detail, ''), nullif(value, 0)) as of`
  return `select measure, year, of, coalesce(kept, 0)::int as kept, coalesce(counted, 0)::int as counted,
                 coalesce(kept_cents, 0)::bigint as "keptCents", coalesce(counted_cents, 0)::bigint as "countedCents"
            from (select ${what}, sum(n) as kept, sum(cents) as kept_cents from ${table} group by 1, 2, 3) k
            full join (select ${what}, sum(n) as counted, sum(cents) as counted_cents from entries group by 1, 2, 3) c using (measure, year, of)
           where coalesce(kept, 0) <> coalesce(counted, 0) or coalesce(kept_cents, 0) <> coalesce(counted_cents, 0)`
}

/** Throws the sums away and adds up every entry anew, in one transaction; whoever records something meanwhile waits. */
export async function rebuildTallies(owner: pg.Pool): Promise<void> {
  await owner.query('call programme.recount()')
}
