import { createHash } from 'node:crypto'
import { stringify } from 'csv-stringify/sync'
import { sql } from 'kysely'
import type { DataCategory } from '#modules/privacy/contract.ts'
import { type Cover, coverFor, recordSharing } from '#modules/privacy/server/index.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { AnyWork, Work } from '#platform/server/work.ts'
import type { CheckExport, ExportCheck, ExportToPartner } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { fileNameOf, type LocationSeen, linesFor } from './export-rules.ts'
import { itemInHand } from './open-item.ts'
import { inLog, type ShareableAction, shareableAction } from './shareable-action.ts'

interface ToGo {
  what: string
  categories: DataCategory[]
  amount: number
  ending: string
  bytes: Buffer
  heading: string[]
  lines: string[][]
}

interface Prepared extends ToGo {
  action: ShareableAction
  cover: Cover
  fileName: string
  stamp: string
}

/** Exactly what would go to a partner, and on what ground. Refuses what `prepare` refuses. */
export async function checkExport(
  work: Work<PartnerActionsTables>,
  sealer: Sealer,
  actionId: string,
  choice: CheckExport,
): Promise<ExportCheck> {
  const { action, cover, bytes: _, ending: __, ...rest } = await prepare(work, sealer, actionId, choice)
  work.recordLook('action.export-checked', { kind: 'action', id: actionId }, { what: choice.what, amount: rest.amount })
  const { route, agreementReference, criminalReport, dueOn } = cover
  return { partner: action.partner, ...rest, route, agreement: agreementReference, criminalReport, dueOn }
}

/** Gives to a partner what was shown, and writes it in the log. Refuses `export.changed-since-check` and what `prepare` refuses, as it is at this moment. */
export async function exportToPartner(
  work: Work<PartnerActionsTables>,
  sealer: Sealer,
  actionId: string,
  { stamp, ...choice }: ExportToPartner,
): Promise<{ fileName: string; bytes: Buffer }> {
  const prepared = await prepare(work, sealer, actionId, choice)
  if (prepared.stamp !== stamp) throw ruleBroken('export.changed-since-check')

  const { action, what, categories, amount, cover, fileName, bytes } = prepared
  const sharing = await recordSharing(work as AnyWork, {
    ...inLog(work, action),
    ...{ direction: 'out', categories, what, amount, necessity: choice.necessity, cover },
  })
  if (choice.what === 'item' && choice.itemId)
    await work.tx.updateTable('partner_actions.attached_item').set({ sharing_id: sharing }).where('id', '=', choice.itemId).execute()
  return { fileName, bytes }
}

/** Refuses `thing.not-found`, `item.destroyed`, `export.nothing-to-send`, and what `shareableAction` and `coverFor` refuse. */
async function prepare(work: Work<PartnerActionsTables>, sealer: Sealer, actionId: string, choice: CheckExport): Promise<Prepared> {
  const action = await shareableAction(work, actionId, choice.partnerId)
  const toGo = choice.what === 'item' ? await itemToGo(work, sealer, action, choice.itemId ?? '') : await linesToGo(work, action, choice)
  const { categories } = toGo
  const criminalReport = choice.criminalReport || undefined
  const cover = await coverFor(work as AnyWork, {
    ...{ partnerId: action.partner.id, purpose: action.purpose, direction: 'out', categories, criminalReport },
  })
  const fileName = fileNameOf(action.reference, action.partner.name, (await timesGiven(work, action)) + 1, toGo.ending)
  return { ...toGo, action, cover, fileName, stamp: stampOf(action, cover, toGo) }
}

async function itemToGo(work: Work<PartnerActionsTables>, sealer: Sealer, action: ShareableAction, id: string): Promise<ToGo> {
  const { direction, partnerId, number, title, records, kind, ...item } = await itemInHand(work, sealer, action.id, id)
  // What came from one partner, or is meant for another, is not passed on.
  if (direction !== 'out' || partnerId !== action.partner.id) throw notFound()
  return { ...item, what: `stuk ${number}: ${title}`, amount: records, ending: kind, heading: [], lines: [] }
}

async function linesToGo(work: Work<PartnerActionsTables>, action: ShareableAction, choice: CheckExport): Promise<ToGo> {
  const what = choice.what === 'findings' ? 'findings' : 'locations'
  const { heading, lines, categories } = linesFor(await locationsOf(work, action.id), { ...choice, what })
  if (lines.length === 0) throw ruleBroken('export.nothing-to-send')
  const csv = stringify([heading, ...lines], { delimiter: ';', bom: true, record_delimiter: 'windows', escape_formulas: true })
  return { what: saysOf[what], categories, amount: lines.length, ending: 'csv', bytes: Buffer.from(csv), heading, lines }
}
const saysOf = { locations: 'de lijst met locaties', findings: 'wat ter plaatse is gevonden' } as const

/** Each address with the newest that was said of it; what was seen of care is not read. */
async function locationsOf(work: Work<PartnerActionsTables>, actionId: string): Promise<LocationSeen[]> {
  const { rows } = await sql<LocationSeen>`
    select l.place, l.kind, l.name, l.street, l.house_number as "houseNumber", l.postal_code as "postalCode", l.city,
           (select json_build_object('state', v.state, 'onDay', platform.dutch_day(coalesce(v.arrived_at, v.recorded_at)), 'found', v.found, 'note', v.note)
              from partner_actions.visit v where v.location_id = l.id order by v.revision desc limit 1) as visit
      from partner_actions.location l where l.action_id = ${actionId} and l.withdrawn_at is null order by l.place, l.id`.execute(work.tx)
  return rows
}

async function timesGiven(work: Work<PartnerActionsTables>, { id, partner }: ShareableAction): Promise<number> {
  const { rows } = await sql<{ times: number }>`
    select count(*)::int as times from privacy.sharing where thing_id = ${id} and partner_id = ${partner.id} and direction = 'out'`.execute(
    work.tx,
  )
  return rows[0]?.times ?? 0
}

/** Stands for what goes, to whom and on what ground. */
function stampOf({ partner }: ShareableAction, cover: Cover, { categories, amount, what, bytes }: ToGo): string {
  const digest = createHash('sha256').update(bytes).digest('hex')
  const { agreementId, criminalReport, route, dueOn } = cover
  return createHash('sha256')
    .update(JSON.stringify([partner.id, what, categories, amount, digest, agreementId, criminalReport, route, dueOn]))
    .digest('hex')
}
