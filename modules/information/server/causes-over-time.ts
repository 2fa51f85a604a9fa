import { sql } from 'kysely'
import { causeWords } from '#modules/investigations/contract.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { valuesOf } from '#platform/contract/words.ts'
import type { Work } from '#platform/server/work.ts'
import type { CauseOverTime, CausesQuery, TiedItem } from '../contract.ts'
import { quartersUntil } from './quarter-rules.ts'
import type { InformationTables } from './tables.ts'

interface Counted {
  cause: string
  quarter: string
  files: number | null
}
interface Used {
  cause: string
  quarter: string
  uses: number
  reached: number
}

/** Per cause and quarter of two years: how many closed files had it, and how often the texts about it were used. Totals only. */
export async function causesOverTime(work: Work<InformationTables>, { year }: CausesQuery): Promise<CauseOverTime[]> {
  const quarters = quartersUntil(year === undefined ? dayInAmsterdam(work.now) : `${year}-12-31`)
  const since = quarters[0]
  const { rows: counted } = await sql<Counted>`select cause, quarter, files from information.causes_by_quarter(${since}::date)`.execute(
    work.tx,
  )
  const { rows: used } = await sql<Used>`
    select c.cause, v.quarter, sum(v.uses)::int as uses, sum(v.reached)::int as reached
      from reporting.information_use v join information.item i on i.id = v.item_id cross join unnest(i.causes) c(cause)
     where v.quarter >= ${since}::date group by 1, 2`.execute(work.tx)
  const { rows: items } = await sql<TiedItem & { causes: string[] }>`
    select i.id, i.title, i.state, i.in_use_from as "inUseFrom", i.causes, count(u.id)::int as uses, coalesce(sum(u.reached), 0)::int as reached
      from information.item i left join information.use u on u.item_id = i.id group by i.id order by i.title, i.id`.execute(work.tx)

  return valuesOf(causeWords).map((cause) => ({
    cause,
    quarters: quarters.map((quarter) => {
      const isOf = (row: { cause: string; quarter: string }) => row.cause === cause && row.quarter === quarter
      const files = counted.find(isOf)
      const use = used.find(isOf)
      return { quarter, files: files ? files.files : 0, uses: use?.uses ?? 0, reached: use?.reached ?? 0 }
    }),
    items: items.filter(({ causes }) => causes.includes(cause)).map(({ causes: _, ...item }) => item),
  }))
}
