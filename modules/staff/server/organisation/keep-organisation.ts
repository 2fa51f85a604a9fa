import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { AddUnit, ChangeUnit, KeepMunicipality, Organisation } from '../../contract.ts'
import type { StaffTables } from '../tables.ts'

/** The municipalities and the units, by name. */
export async function findOrganisation(work: Work<StaffTables>): Promise<Organisation> {
  const municipalities = await work.tx
    .selectFrom('staff.municipality')
    .select(['id', 'code', 'name', 'letter_address as letterAddress', 'letter_phone as letterPhone'])
    .orderBy('name')
    .execute()
  const units = await work.tx.selectFrom('staff.unit').select(['id', 'code', 'name', 'compartment']).orderBy('name').execute()
  return { municipalities, units }
}

/** Lets another municipality work here. Refuses `organisation.code-taken`, `organisation.name-taken`. */
export async function addMunicipality(work: Work<StaffTables>, by: KeepMunicipality): Promise<{ id: string }> {
  const id = newId()
  await refuseTakenName(work, id, by.name)
  const added = await work.tx
    .insertInto('staff.municipality')
    .values({ id, ...municipalityRow(by) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) throw ruleBroken('organisation.code-taken')
  work.record('municipality.added', { kind: 'municipality', id }, by)
  return added
}

/** Changes the code and name of a municipality. Refuses `organisation.code-taken`, `organisation.name-taken`, `thing.not-found`. */
export async function changeMunicipality(work: Work<StaffTables>, id: string, by: KeepMunicipality): Promise<void> {
  await refuseTakenName(work, id, by.name)
  const { rows } = await sql<{ id: string }>`
    select id from staff.municipality where code = ${by.code} and id <> ${id}::uuid`.execute(work.tx)
  if (rows.length > 0) throw ruleBroken('organisation.code-taken')

  const { numUpdatedRows } = await work.tx
    .updateTable('staff.municipality')
    .set(municipalityRow(by))
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
  work.record('municipality.changed', { kind: 'municipality', id }, by)
}

const municipalityRow = ({ code, name, letterAddress, letterPhone }: KeepMunicipality) => ({
  code,
  name,
  letter_address: letterAddress,
  letter_phone: letterPhone,
})

/** A resident chooses by name alone; whoever else is giving a name waits until this piece of work is done. */
async function refuseTakenName(work: Work<StaffTables>, id: string, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('names of municipalities', 0))`.execute(work.tx)
  const { rows } = await sql`
    select from staff.municipality where lower(name) = lower(${name}) and id <> ${id}::uuid limit 1`.execute(work.tx)
  if (rows.length > 0) throw ruleBroken('organisation.name-taken')
}

/** Adds a unit. Refuses `organisation.code-taken`. */
export async function addUnit(work: Work<StaffTables>, by: AddUnit): Promise<{ id: string }> {
  const id = newId()
  const added = await work.tx
    .insertInto('staff.unit')
    .values({ id, ...by })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) throw ruleBroken('organisation.code-taken')
  work.record('unit.added', { kind: 'unit', id }, by)
  return added
}

/** Changes the name of a unit, and whose files it works on. Refuses `thing.not-found`. */
export async function changeUnit(work: Work<StaffTables>, id: string, by: ChangeUnit): Promise<void> {
  const { numUpdatedRows } = await work.tx.updateTable('staff.unit').set(by).where('id', '=', id).executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
  work.record('unit.changed', { kind: 'unit', id }, by)
}
