import type { Scheme } from '#modules/reports/contract.ts'
import type { Addressee, Compartment, Role } from '#modules/staff/contract.ts'
import { diceFor, idAt } from './dice.ts'

interface DemoUnit {
  code: string
  name: string
  /** Whose files it works on; null: none of its own. */
  compartment: Compartment | null
}

export interface DemoColleague {
  name: string
  unit: UnitKey
  roles: readonly Role[]
  /** The department for which this manager decides. */
  decidesFor?: Addressee
}

export const units = {
  income: { code: 'BO-INKOMEN', name: 'Bijzonder Onderzoek inkomen', compartment: 'participation-act' },
  care: { code: 'BO-ZORG', name: 'Bijzonder Onderzoek zorg', compartment: 'social-support' },
  workAndIncome: { code: 'WENI', name: 'Werk en Inkomen', compartment: null },
  socialDevelopment: { code: 'MO', name: 'Maatschappelijke Ontwikkeling', compartment: null },
  neighbourhood: { code: 'BUURTTEAM', name: 'Buurtteam', compartment: null },
} as const satisfies Record<string, DemoUnit>
export type UnitKey = keyof typeof units

/** Which unit takes in the reports of a scheme. */
export const intake: Readonly<Record<Scheme, 'income' | 'care'>> = {
  subsistence: 'income',
  'financial-scheme': 'income',
  'work-file': 'income',
  other: 'income',
  'wmo-pgb': 'care',
  'youth-pgb': 'care',
}

/** People that nobody takes for real. */
export const colleagues = {
  'specialist-1': { name: 'Demo Specialist Anna', unit: 'income', roles: ['specialist'] },
  'specialist-2': { name: 'Demo Specialist Bram', unit: 'income', roles: ['specialist'] },
  'specialist-3': { name: 'Demo Specialist Chris', unit: 'income', roles: ['specialist'] },
  'specialist-4': { name: 'Demo Specialist Dina', unit: 'income', roles: ['specialist'] },
  'specialist-5': { name: 'Demo Toezichthouder Emma', unit: 'care', roles: ['specialist'] },
  'specialist-6': { name: 'Demo Toezichthouder Faas', unit: 'care', roles: ['specialist'] },
  'specialist-7': { name: 'Demo Toezichthouder Puk', unit: 'care', roles: ['specialist'] },
  'coordinator-1': { name: 'Demo Coördinator Gijs', unit: 'income', roles: ['coordinator'] },
  'coordinator-2': { name: 'Demo Coördinator Hanna', unit: 'care', roles: ['coordinator'] },
  'manager-weni': { name: 'Demo Manager W&I Ilse', unit: 'workAndIncome', roles: ['manager'], decidesFor: 'work-and-income' },
  'manager-mo': { name: 'Demo Manager MO Joost', unit: 'socialDevelopment', roles: ['manager'], decidesFor: 'social-development' },
  'beleid-1': { name: 'Demo Beleid Kim', unit: 'workAndIncome', roles: ['policy'] },
  'privacy-1': { name: 'Demo Privacy Lotte', unit: 'workAndIncome', roles: ['privacy'] },
  'beheer-1': { name: 'Demo Beheer Mats', unit: 'workAndIncome', roles: ['admin'] },
  'beheer-2': { name: 'Demo Beheer Nadia', unit: 'workAndIncome', roles: ['admin'] },
  'consulent-1': { name: 'Demo Consulent Noor', unit: 'workAndIncome', roles: ['consultant'] },
  'consulent-2': { name: 'Demo Consulent Otto', unit: 'neighbourhood', roles: ['consultant'] },
} as const satisfies Record<string, DemoColleague>
export type ColleagueKey = keyof typeof colleagues

export const HIRED = '2023-09-01T08:00:00.000Z'

/** The ids of everybody who works here; the same in every installation. */
export const unitIds = idsFor(units, 'unit')
export const accountIds = idsFor(colleagues, 'account')
export const mandateIds: Readonly<Record<Addressee, string>> = {
  'work-and-income': idAt(HIRED, diceFor('mandate work-and-income')),
  'social-development': idAt(HIRED, diceFor('mandate social-development')),
}

export const managerOf = { 'work-and-income': 'manager-weni', 'social-development': 'manager-mo' } as const satisfies Record<
  Addressee,
  ColleagueKey
>

/** Who investigates, coordinates and decides in the unit that takes in a scheme. */
export const teams = {
  income: { specialists: ['specialist-1', 'specialist-2', 'specialist-3', 'specialist-4'], coordinator: 'coordinator-1' },
  care: { specialists: ['specialist-5', 'specialist-6', 'specialist-7'], coordinator: 'coordinator-2' },
} as const satisfies Record<string, { specialists: readonly ColleagueKey[]; coordinator: ColleagueKey }>

function idsFor<Key extends string>(things: Readonly<Record<Key, unknown>>, kind: string): Readonly<Record<Key, string>> {
  const pairs = Object.keys(things).map((key) => [key, idAt(HIRED, diceFor(`${kind} ${key}`))])
  return Object.fromEntries(pairs) as Record<Key, string>
}
