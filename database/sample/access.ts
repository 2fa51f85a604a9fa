import type { Selectable } from 'kysely'
import type { InvestigationsTables } from '#modules/investigations/server/index.ts'
import { addDays, type Day } from '#platform/contract/calendar.ts'
import type { Collector, Happening } from './collector.ts'
import { momentOn } from './days.ts'
import { diceFor, idAt } from './dice.ts'
import { accountIds, type ColleagueKey, unitIds } from './staff.ts'

type File = Selectable<InvestigationsTables['investigations.investigation']>
type GrantRow = Partial<Selectable<InvestigationsTables['investigations.access_grant']>>

/** Who reads files that are not their own: on request, as a guest, by breaking the glass; what may be shared; and one sealed file. */
export function addAccess(rows: Collector, today: Day): void {
  const [asked, hosting, broken, sealed] = openFilesOf(rows, ['specialist-1', 'specialist-1', 'specialist-3', 'specialist-4'])
  const yesterday = addDays(today, -1)
  if (asked) {
    const file = { rows, file: asked, on: yesterday }
    grant(file, 'specialist-2', 'request', {
      reason: 'Zelfde adres als in mijn eigen dossier. Ik wil weten wie er al is gesproken.',
      until: addDays(today, 6),
    })
    ask(file, 'specialist-3', 'De betrokkene wordt ook genoemd in een melding die ik beoordeel.', addDays(today, 10))
    shareWithCare(file, addDays(today, 60))
  }
  if (hosting)
    grant({ rows, file: hosting, on: yesterday }, 'consulent-2', 'guest', {
      reason: 'Het buurtteam helpt het gezin met de schulden en sluit daarop aan.',
      parts: ['findings', 'advice'],
      until: addDays(today, 30),
    })
  if (broken)
    grant({ rows, file: broken, on: today }, 'specialist-2', 'glass', {
      reason: 'De woningbouw wil vandaag ontruimen en vraagt of er een onderzoek loopt.',
      until: addDays(today, 1),
    })
  if (sealed) seal({ rows, file: sealed, on: yesterday })
}

interface OnFile {
  rows: Collector
  file: File
  on: Day
}

/** For each lead another file of the income unit that runs and that nobody knows the subject of. */
function openFilesOf({ rows }: Collector, leads: readonly ColleagueKey[]): (File | undefined)[] {
  const known = new Set(
    (rows.get('investigations.conflict_declaration') ?? [])
      .map((row) => row as { investigation_id: string; knows: boolean })
      .filter(({ knows }) => knows)
      .map(({ investigation_id }) => investigation_id),
  )
  const running = ((rows.get('investigations.investigation') ?? []) as File[]).filter(
    ({ id, stage, unit_id }) =>
      !['opened', 'reading-along', 'decision', 'closed'].includes(stage) && unit_id === unitIds.income && !known.has(id),
  )
  const taken = new Set<string>()
  return leads.map((lead) => {
    const found = running.findLast(({ id, lead_id }) => lead_id === accountIds[lead] && !taken.has(id))
    if (found) taken.add(found.id)
    return found
  })
}

function grant(
  { rows, file, on }: OnFile,
  who: ColleagueKey,
  kind: 'request' | 'guest' | 'glass',
  { until, ...rest }: GrantRow & { until: Day },
): void {
  const at = new Date(momentOn(on, '09:40'))
  const decided = kind === 'glass' ? {} : { decided_by: file.lead_id, decided_at: at }
  add(rows, file, who, { kind, requested_at: at, asked_until: until, until, state: 'granted', ...decided, ...rest })
  const action = { request: 'access.granted', guest: 'access.guest-invited', glass: 'access.glass-broken' }[kind]
  happen(rows, file, at, action, kind === 'glass' ? accountIds[who] : file.lead_id, { accountId: accountIds[who], until })
}

function ask({ rows, file, on }: OnFile, who: ColleagueKey, reason: string, until: Day): void {
  add(rows, file, who, { kind: 'request', requested_at: new Date(momentOn(on, '15:10')), asked_until: until, state: 'asked', reason })
}

function add(rows: Collector, file: File, who: ColleagueKey, row: GrantRow): void {
  const id = idAt(momentOn(file.opened_on, '09:00'), diceFor(`access ${file.reference} ${who}`))
  rows.add('investigations.access_grant', {
    id,
    investigation_id: file.id,
    asked_reference: file.reference,
    account_id: accountIds[who],
    ...row,
  })
}

function shareWithCare({ rows, file, on }: OnFile, until: Day): void {
  const at = new Date(momentOn(on, '11:00'))
  const id = idAt(at.toISOString(), diceFor(`disclosure ${file.reference}`))
  rows.add('privacy.cross_domain_disclosure', {
    id,
    municipality_id: '00000000-0000-7000-8000-000000000001',
    thing_kind: 'investigation',
    thing_id: file.id,
    thing_reference: file.reference,
    to_compartment: 'social-support',
    ground: 'gdpr-6-1-e',
    what: 'Het woonadres en de periode waarin iemand er woonde.',
    necessity: 'Op hetzelfde adres wordt zorg uit een pgb onderzocht. Zonder deze gegevens wordt het gezin twee keer hetzelfde gevraagd.',
    until,
    asked_by: file.lead_id ?? accountIds['coordinator-1'],
    asked_at: at,
    decided_by: accountIds['privacy-1'],
    decided_at: new Date(momentOn(on, '16:20')),
    decision: 'approved',
    reason: 'Alleen adres en periode. De bevindingen blijven in het eigen dossier.',
  })
  happen(rows, file, at, 'disclosure.asked', file.lead_id, { disclosure: id, to: 'social-support', ground: 'gdpr-6-1-e', until })
}

/** Seen by its lead and members; `loadSample` lets the database reckon who that is. */
function seal({ rows, file, on }: OnFile): void {
  const at = new Date(momentOn(on, '13:30'))
  const { id, lead_id: lead } = file
  for (const table of ['investigations.investigation', 'reports.report'] as const)
    for (const row of rows.rows.get(table) ?? []) Object.assign(row, { sealed: false })
  Object.assign(file, { sealed: true })
  for (const report of (rows.rows.get('reports.report') ?? []) as { id: string; joined_to?: string | null; sealed?: boolean }[])
    if (report.id === file.report_id || report.joined_to === file.report_id) report.sealed = true
  rows.add('investigations.seal', {
    id: idAt(at.toISOString(), diceFor(`seal ${file.reference}`)),
    investigation_id: id,
    reason: 'Familie van een collega van het team.',
    sealed_by: lead ?? accountIds['coordinator-1'],
    sealed_at: at,
  })
  if (lead) rows.add('investigations.named', { investigation_id: id, account_id: lead, named_by: lead, named_at: at })
  happen(rows, file, at, 'seal.sealed', lead, {})
}

function happen(rows: Collector, file: File, at: Date, action: string, by: string | null, facts: NonNullable<Happening['facts']>): void {
  rows.remember({ at, by, action, kind: 'investigation', id: file.id, facts })
}
