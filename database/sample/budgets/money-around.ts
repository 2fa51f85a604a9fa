import { createHash } from 'node:crypto'
import type { ImportContent } from '#modules/pgb/contract.ts'
import { addDays } from '#platform/contract/calendar.ts'
import type { Collector } from '../collector.ts'
import { momentOn } from '../days.ts'
import { idAt } from '../dice.ts'
import { accountIds } from '../staff.ts'
import { FIRST_MUNICIPALITY, type ToldBudgetFile, type ToldHolder } from './told-budget.ts'

/** What stands around the money: what was granted, stays elsewhere, and what was said about something to check. */
export function addAroundMoney(rows: Collector, file: ToldBudgetFile): void {
  for (const [place, holder] of file.holders.entries()) {
    addGranted(rows, file, holder, place)
    if (file.dice.chance(0.12)) addStay(rows, file, holder)
    if (file.dice.chance(0.2)) addLook(rows, file, holder)
  }
}

const of = (file: ToldBudgetFile) => ({ investigation_id: file.id, municipality_id: FIRST_MUNICIPALITY })

function addGranted(rows: Collector, file: ToldBudgetFile, holder: ToldHolder, place: number): void {
  const at = momentOn(addDays(file.openedOn, 8), '11:00')
  if (at.slice(0, 10) > file.until) return
  if (file.provider && place === 0)
    rows.add('pgb.product_fetch', {
      ...of(file),
      id: idAt(at, file.dice),
      holder_id: holder.id,
      source_system: 'Zorgned',
      ended_since: addDays(file.openedOn, -730),
      found: 0,
      digest: createHash('sha256').update(`${file.id} ${holder.id}`).digest(),
      fetched_by: file.lead,
      fetched_at: new Date(at),
    })
  const hours = file.dice.whole(3, 14)
  rows.add('pgb.granted_product', {
    ...of(file),
    id: idAt(at, file.dice),
    holder_id: holder.id,
    came_by: 'typed',
    source_system: 'Zorgned',
    decision_number: `${file.id.slice(-6)}${place}`,
    decided_on: addDays(file.openedOn, -260),
    product_code: '02A03',
    product: 'Individuele begeleiding',
    result: 'granted',
    delivery_form: 'pgb',
    valid_from: addDays(file.openedOn, -250),
    valid_to: addDays(file.openedOn, 115),
    volume: `${hours} uur per week`,
    minutes_per_week: hours * 60,
    recorded_by: file.lead,
    recorded_at: new Date(at),
  })
}

function addStay(rows: Collector, file: ToldBudgetFile, holder: ToldHolder): void {
  const from = addDays(file.openedOn, -file.dice.whole(70, 140))
  rows.add('pgb.stay', {
    ...of(file),
    id: idAt(momentOn(addDays(file.openedOn, 9), '14:00'), file.dice),
    holder_id: holder.id,
    kind: file.dice.weighted({ hospital: 6, institution: 3, abroad: 1 }),
    stayed_from: from,
    stayed_to: addDays(from, file.dice.whole(4, 25)),
    source: 'Verteld in het gesprek met de cliënt',
    recorded_by: file.lead,
    recorded_at: new Date(momentOn(addDays(file.openedOn, 9), '14:00')),
  })
}

function addLook(rows: Collector, file: ToldBudgetFile, holder: ToldHolder): void {
  const [agreement] = holder.agreementIds ?? []
  const on = addDays(file.openedOn, 20)
  if (!agreement || on > file.until) return
  rows.add('pgb.point_look', {
    ...of(file),
    id: idAt(momentOn(on, '10:00'), file.dice),
    kind: 'equal-claims',
    subject: agreement,
    seen_rows: 6,
    outcome: 'explained',
    because: 'Er is een vast maandloon afgesproken.',
    looked_by: file.lead,
    looked_at: new Date(momentOn(on, '10:00')),
  })
}

/** How the columns of the files of the SVB were read the last time. */
export function addMappings(rows: Collector): void {
  for (const [content, mapping] of Object.entries(mappings))
    rows.add('pgb.import_mapping', {
      municipality_id: FIRST_MUNICIPALITY,
      content: content as ImportContent,
      source_system: 'PGB2.0',
      mapping,
      kept_by: accountIds['specialist-5'],
      kept_at: new Date('2024-01-15T09:00:00.000Z'),
    })
}

const mappings: Readonly<Record<'payments', Record<string, string>>> = {
  payments: {
    reference: 'Betaalnummer',
    agreement: 'Zorgovereenkomst',
    claim: 'Declaratienummer',
    paidOn: 'Betaaldatum',
    amount: 'Bedrag',
    iban: 'Rekening',
  },
}
