import { z } from 'zod'
import { Compartment } from './closed-lists.ts'

const name = z.string().trim().min(2).max(120)

export const KeepMunicipality = z.object({
  code: z
    .string()
    .trim()
    .regex(/^GM\d{4}$/, 'De code is GM met vier cijfers, bijvoorbeeld GM0999.'),
  name,
  /** As they stand in letters: where an answer goes, and whom to call */
  letterAddress: z.string().trim().max(300).default(''),
  letterPhone: z.string().trim().max(60).default(''),
})
export type KeepMunicipality = z.output<typeof KeepMunicipality>
export const Municipality = KeepMunicipality.extend({ id: z.uuid() }).meta({ id: 'Municipality' })
export type Municipality = z.output<typeof Municipality>

export const ChangeUnit = z.object({ name, compartment: Compartment.nullable().default(null) })
export type ChangeUnit = z.output<typeof ChangeUnit>
export const AddUnit = ChangeUnit.extend({
  code: z
    .string()
    .trim()
    .regex(/^[A-Z0-9-]{2,20}$/, 'Gebruik hoofdletters, cijfers en streepjes, bijvoorbeeld BO-ZORG.'),
})
export type AddUnit = z.output<typeof AddUnit>
export const Unit = AddUnit.extend({ id: z.uuid(), compartment: Compartment.nullable() }).meta({ id: 'Unit' })
export type Unit = z.output<typeof Unit>

export const Organisation = z
  .object({ municipalities: z.array(Municipality), units: z.array(Unit) })
  .meta({ id: 'Organisation', description: 'The municipalities that work here, and the units of the people' })
export type Organisation = z.output<typeof Organisation>
