import type { ColumnType, Generated } from 'kysely'
import type { Cause } from '#modules/investigations/contract.ts'
import type { RichText } from '#platform/contract/rich-text.ts'
import type {
  ActivityKind,
  Assumptions,
  Changes,
  Direction,
  Heading,
  LessonState,
  PickKind,
  Proposal,
  ScenarioBase,
  ScenarioResult,
  ScenarioState,
  TakenFrom,
  VersionState,
} from '../contract.ts'

type Day = string
/** Read as an object, written as text */
type Json<Value> = ColumnType<Value, string, string>

/** Rows of this module: the programme of a year, the annual report, and the sums behind the figures. */
export interface ProgrammeTables {
  'programme.version': {
    id: string
    year: number
    number: number
    state: Generated<VersionState>
    title: string
    cites_report_year: number
    reason: string | null
    based_on: string | null
    created_by: string | null
    created_at: Date
    adopted_by: string | null
    adopted_on: Day | null
    adoption_recorded_by: string | null
    revision: Generated<number>
  }
  'programme.activity': {
    id: string
    version_id: string
    key: string
    kind: ActivityKind
    position: number
    theme: string
    title: string
    share_percent: number | null
    executors: Generated<string[]>
    measured_with: Generated<string[]>
    retired_because: string | null
    revision: Generated<number>
  }
  'programme.section': {
    activity_id: string
    heading: Heading
    body: Json<RichText>
    revision: Generated<number>
    edited_by: string | null
    edited_at: Date | null
  }
  'programme.goal': {
    id: string
    key: string
    activity_id: string
    position: number
    sentence: string
    judged_by: 'figures' | 'words'
    figures: Generated<string[]>
    aim_kind: 'target' | 'baseline' | null
    aim_value: number | null
    aim_direction: Direction | null
    aim_source: string | null
    judge: string | null
    judged_when: string | null
    revision: Generated<number>
  }
  'programme.pick': {
    id: string
    activity_id: string
    position: number
    kind: PickKind
    body: string
    taken_from: Json<TakenFrom>
    lesson_of: string | null
    lesson_id: string | null
    picked_by: string | null
    picked_at: Date
  }
  'programme.annual_report': {
    year: number
    state: Generated<'draft' | 'published'>
    cut_off: Day
    published_by: string | null
    published_at: Date | null
    accounts_for: Generated<string | null>
    revision: Generated<number>
  }
  'programme.explanation': {
    year: number
    part: string
    body: Json<RichText>
    revision: Generated<number>
    edited_by: string | null
    edited_at: Date
  }
  'programme.tally': {
    measure: string
    year: number
    source: string
    scheme: string
    category: string
    detail: string
    value: number
    slot: number
    n: number
    cents: number
  }
  'programme.month_tally': {
    measure: string
    year: number
    month: Day
    source: string
    scheme: string
    category: string
    detail: string
    value: number
    slot: number
    n: number
    cents: number
  }
  'reporting.measure': { name: string; by_source: boolean }
  'programme.judgement': {
    year: number
    goal_key: string
    body: string
    revision: Generated<number>
    judged_by: string
    judged_at: Date
  }
  'programme.lesson': {
    id: string
    municipality_id: string
    title: string
    body: string
    cause: Cause | null
    aims_at: Proposal['aimsAt']
    found_in: string | null
    quarter: string
    state: Generated<LessonState>
    decided_by: string | null
    decided_at: Date | null
    reason: string | null
    assigned_to: string | null
    due_on: Day | null
    done_by: string | null
    done_at: Date | null
    outcome: string | null
    made_by: string
    made_at: Date
    revision: Generated<number>
  }
  'programme.lesson_source': { investigation_id: string; lesson_id: string }
  'programme.lesson_step': { id: string; lesson_id: string; step: string; note: string | null; taken_by: string; at: Date }
  'programme.lesson_entry': {
    id: string
    lesson_id: string
    investigation_id: string
    municipality_id: string
    known_at: Date
    category: string
    cause: string
    days: Generated<number>
    working_days: Generated<number>
    n: number
  }
  'programme.scenario': {
    id: string
    municipality_id: string
    name: string
    year: number
    base: Json<ScenarioBase>
    assumptions: Json<Assumptions>
    changes: Json<Changes>
    state: Generated<ScenarioState>
    progress: Generated<number>
    result: ColumnType<ScenarioResult | null, string | null | undefined, string | null>
    runs: Generated<number>
    seed: Generated<number>
    made_by: string
    made_at: Date
    done_at: Date | null
    revision: Generated<number>
  }
  'programme.scenario_attachment': { version_id: string; scenario_id: string; attached_by: string; attached_at: Date }
}
