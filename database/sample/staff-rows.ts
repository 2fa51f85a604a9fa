import type { Addressee } from '#modules/staff/contract.ts'
import { addDays, type Day } from '#platform/contract/calendar.ts'
import type { Collector } from './collector.ts'
import { diceFor } from './dice.ts'
import { accountIds, type ColleagueKey, colleagues, type DemoColleague, HIRED, intake, mandateIds, unitIds, units } from './staff.ts'
import { addRights, MANDATE_SOURCE, partKindsOf } from './staff-rights.ts'
import { addTrainings } from './trainings.ts'

/** Units, colleagues with their roles and rights, and which unit takes in which scheme. */
export function addStaff(rows: Collector, today: Day): void {
  for (const [key, unit] of entriesOf(units))
    rows.add('staff.unit', { id: unitIds[key], code: unit.code, name: unit.name, compartment: unit.compartment })
  for (const [key, { name, unit, roles, decidesFor }] of entriesOf<ColleagueKey, DemoColleague>(colleagues)) {
    rows.add('staff.account', {
      id: accountIds[key],
      account: key,
      name,
      unit_id: unitIds[unit],
      demo: true,
      active: true,
      created_at: new Date(HIRED),
      last_sign_in_at: new Date(`${addDays(today, -diceFor(`last sign-in ${key}`).whole(1, 9))}T07:45:00.000Z`),
      conduct_until: '2100-01-01',
    })
    for (const role of roles) rows.add('staff.account_role', { account_id: accountIds[key], role })
    if (decidesFor) addMandate(rows, key, decidesFor)
  }
  for (const [scheme, unit] of entriesOf(intake)) rows.add('reports.intake_unit', { scheme, unit_id: unitIds[unit] })
  addRights(rows, today)
  addTrainings(rows, today)
}

function addMandate(rows: Collector, manager: ColleagueKey, addressee: Addressee): void {
  rows.add('staff.mandate', {
    id: mandateIds[addressee],
    account_id: accountIds[manager],
    addressee,
    part_kinds: partKindsOf(addressee),
    up_to_cents: null,
    valid_from: '2023-09-01',
    valid_to: null,
    source: MANDATE_SOURCE,
  })
}

function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][]
}
