import { sql } from 'kysely'

/** The figures of `capacity.days d` added up. */
export const timeInSql = sql.raw(`
  round(sum(d.nominal))::int as nominal, sum(d.contracted)::int as contracted, sum(d.closed)::int as closed, sum(d.leave)::int as leave,
  sum(d.away)::int as away, sum(d.available)::int as available, sum(least(d.training, d.available))::int as training,
  (sum(greatest(0, d.available - d.training)) - round(sum(d.deployable)))::int as general, round(sum(d.deployable))::int as deployable`)
