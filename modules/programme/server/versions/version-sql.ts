import { colleagueInSql } from '#modules/staff/server/index.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import { Heading } from '../../contract.ts'

const name = (column: string) => `${colleagueInSql(column)} ->> 'name'`
const list = (fields: string, from: string, order: string) =>
  `coalesce((select json_agg(json_build_object(${fields}) order by ${order}) from ${from}), '[]')`

const head = `'id', v.id, 'year', v.year, 'number', v.number, 'state', v.state, 'title', v.title, 'citesReportYear', v.cites_report_year,
  'reason', v.reason, 'createdBy', ${name('v.created_by')}, 'createdAt', ${moment('v.created_at')}, 'adoptedBy', v.adopted_by,
  'adoptedOn', v.adopted_on, 'revision', v.revision`

const inOrder = `array[${Heading.options.map((heading) => `'${heading}'`).join(', ')}]`
const sections = list(
  `'heading', s.heading, 'text', s.body, 'revision', s.revision, 'editedBy', ${name('s.edited_by')}, 'editedAt', ${moment('s.edited_at')}`,
  'programme.section s where s.activity_id = a.id',
  `array_position(${inOrder}, s.heading)`,
)
const aim = `case when g.aim_kind is null then null
  else json_build_object('kind', g.aim_kind, 'value', g.aim_value, 'direction', g.aim_direction, 'source', g.aim_source) end`
const goals = list(
  `'id', g.id, 'key', g.key, 'sentence', g.sentence, 'judgedBy', g.judged_by, 'figures', g.figures, 'aim', ${aim}, 'judge', g.judge,
    'judgedWhen', g.judged_when, 'revision', g.revision`,
  'programme.goal g where g.activity_id = a.id',
  'g.position, g.id',
)
const picks = list(
  `'id', p.id, 'kind', p.kind, 'text', p.body, 'takenFrom', p.taken_from, 'pickedBy', coalesce(${name('p.picked_by')}, ''), 'pickedAt', ${moment('p.picked_at')}`,
  'programme.pick p where p.activity_id = a.id',
  'p.position, p.id',
)
const activities = list(
  `'id', a.id, 'key', a.key, 'kind', a.kind, 'theme', a.theme, 'title', a.title, 'sharePercent', a.share_percent, 'executors', a.executors,
    'measuredWith', a.measured_with, 'retired', a.retired_because is not null, 'retiredBecause', a.retired_because, 'revision', a.revision,
    'sections', ${sections}, 'goals', ${goals}, 'picks', ${picks}`,
  'programme.activity a where a.version_id = v.id',
  'a.position, a.id',
)
const basedOn = `(select json_build_object('id', b.id, 'year', b.year, 'number', b.number) from programme.version b where b.id = v.based_on)`

/** Every version without its text, newest year and version first. */
export const VERSIONS_SQL = `select json_build_object(${head}) as version from programme.version v order by v.year desc, v.number desc`

const wholeVersion = `select json_build_object(${head}, 'basedOn', ${basedOn}, 'activities', ${activities}) as version from programme.version v`
/** A whole version in one statement: $1 its id. */
export const VERSION_SQL = `${wholeVersion} where v.id = $1`
/** The version of year $1 that is in force, or else its draft. */
export const VERSION_OF_YEAR_SQL = `${wholeVersion} where v.year = $1 and v.state <> 'replaced' order by v.state = 'draft' limit 1`
