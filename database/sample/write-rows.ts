import type pg from 'pg'
import type { Collector, TableName } from './collector.ts'

const AT_ONCE = 2000

/** Rows go in after the rows that they point at. */
const order: readonly TableName[] = [
  'staff.unit',
  'staff.account',
  'staff.account_role',
  'staff.mandate',
  'staff.designation',
  'staff.group_role',
  'staff.rights_review',
  'staff.training_term',
  'staff.training',
  'parties.person',
  'parties.organisation',
  'parties.address',
  'reports.intake_unit',
  'reports.report',
  'reports.receipt',
  'reports.reporter_identity',
  'reports.worthiness',
  'reports.unmasking',
  'reports.reader',
  'investigations.investigation',
  'investigations.member',
  'investigations.conflict_declaration',
  'investigations.question',
  'investigations.method',
  'investigations.home_visit',
  'investigations.observation_plan',
  'investigations.observation',
  'investigations.data_request',
  'investigations.finding',
  'investigations.hearing',
  'investigations.no_show_step',
  'investigations.hearing_waiver',
  'investigations.weighing',
  'investigations.advice',
  'investigations.advice_part',
  'investigations.decision',
  'investigations.objection',
  'investigations.outcome',
  'investigations.lesson',
  'investigations.seal',
  'investigations.named',
  'investigations.access_grant',
  'pgb.holder',
  'pgb.provider',
  'pgb.account',
  'pgb.import',
  'pgb.budget',
  'pgb.agreement',
  'pgb.claim',
  'pgb.payment',
  'pgb.safety_look',
  'pgb.safety_step',
  'pgb.suspension',
  'pgb.suspended_agreement',
  'pgb.suspension_fact',
  'pgb.suspension_addressee',
  'pgb.suspension_return',
  'pgb.withheld',
  'pgb.product_fetch',
  'pgb.granted_product',
  'pgb.stay',
  'pgb.point_look',
  'pgb.import_mapping',
  'pgb.act',
  'pgb.earlier_plan',
  'pgb.act_item',
  'pgb.act_finding',
  'pgb.findings_report',
  'pgb.report_client',
  'pgb.report_act',
  'pgb.report_finding',
  'pgb.phase',
  'pgb.interim_advice',
  'pgb.link',
  'pgb.authority_step',
  'pgb.ikz_submission',
  'pgb.warning',
  'pgb.warning_check',
  'pgb.receipt',
  'privacy.cross_domain_disclosure',
  'information.item',
  'information.item_version',
  'information.translation',
  'information.audience',
  'information.use',
  'information.public_page',
  'advice.desk',
  'advice.target',
  'advice.duty_part',
  'advice.duty_exception',
  'advice.duty_reach',
  'advice.question',
  'advice.entry',
  'advice.citation',
  'advice.knowledge_item',
  'advice.knowledge_version',
  'advice.knowledge_origin',
  'advice.knowledge_day',
  'advice.source',
  'advice.result',
  'advice.result_request',
  'privacy.partner',
  'privacy.partner_contact',
  'privacy.sharing_agreement',
  'privacy.agreement_partner',
  'privacy.agreement_category',
  'pgb.exchange',
  'partner_actions.action',
  'partner_actions.action_partner',
  'partner_actions.crew',
  'partner_actions.attendance',
  'partner_actions.location',
  'partner_actions.visit',
  'partner_actions.photo',
  'partner_actions.field_pack',
  'privacy.sharing',
  'partner_actions.attached_item',
  'partner_actions.report',
  'partner_actions.taken_up',
  'partner_actions.care_follow_up',
  'capacity.contract',
  'capacity.absence',
  'capacity.shift',
  'capacity.published_shift',
  'capacity.roster_week',
  'capacity.hours',
  'capacity.confirmed_week',
  'programme.version',
  'programme.activity',
  'programme.section',
  'programme.goal',
  'programme.lesson',
  'programme.lesson_source',
  'programme.lesson_step',
  'platform.audit_event',
]

/** Writes everything that was collected, in sets of rows; the triggers that keep the sums see each set once. */
export async function writeRows(
  client: pg.ClientBase,
  { rows }: Collector,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const forgotten = [...rows.keys()].filter((table) => !order.includes(table))
  if (forgotten.length > 0) throw new Error(`the order does not name ${forgotten.join(', ')}`)

  const total = [...rows.values()].reduce((sum, list) => sum + list.length, 0)
  let done = 0
  for (const table of order) {
    const list = rows.get(table) ?? []
    for (let from = 0; from < list.length; from += AT_ONCE) {
      const part = list.slice(from, from + AT_ONCE)
      await writeSet(client, table, part)
      done += part.length
      progress(done, total)
    }
  }
}

/** Columns that no row of the set fills in keep the default of the table. */
async function writeSet(client: pg.ClientBase, table: TableName, rows: readonly object[]): Promise<void> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].map((name) => `"${name}"`).join(', ')
  await client.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [
    JSON.stringify(rows.map(withBytesAsText)),
  ])
}

function withBytesAsText(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value]),
  )
}
