import type pg from 'pg'

/** A sum that is not what counting everything again gives. */
export interface TallyDifference {
  table: 'reports.tally' | 'investigations.tally'
  year: number
  /** What is counted: source, scheme, and status or state with result */
  of: string
  kept: number
  counted: number
}

/** Counts every report and investigation anew and compares with the sums that are kept along; reads everything, so it takes a while on a large database. */
export async function recountTallies(owner: pg.Pool): Promise<TallyDifference[]> {
  const { rows } = await owner.query<TallyDifference>(`
    select 'reports.tally' as "table", year, of, coalesce(kept, 0)::int as kept, coalesce(counted, 0)::int as counted from
      (select year::int, concat_ws(', ', source, scheme, status) as of, sum(n) as kept from reports.tally group by 1, 2) k
      full join
      (select extract(year from received_on)::int as year, concat_ws(', ', source, scheme, status) as of, count(*) as counted from reports.report group by 1, 2) c
      using (year, of) where coalesce(kept, 0) <> coalesce(counted, 0)
    union all
    select 'investigations.tally', year, of, coalesce(kept, 0)::int, coalesce(counted, 0)::int from
      (select year::int, concat_ws(', ', source, scheme, state, result) as of, sum(n) as kept from investigations.tally group by 1, 2) k
      full join
      (select received_year::int as year, concat_ws(', ', source, scheme, case when stage = 'closed' then 'closed' else 'open' end,
              case when stage = 'closed' then result else 'none' end) as of, count(*) as counted from investigations.investigation group by 1, 2) c
      using (year, of) where coalesce(kept, 0) <> coalesce(counted, 0)
    order by 1, 2, 3`)
  return rows
}
