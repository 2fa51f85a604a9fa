import type { Day } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Addressed, AddresseeWarning, ChooseAddressees, LetterShare, RepresentativeRole } from '../../contract.ts'

/** What is known of whom a letter can go to. */
export interface Parties {
  birthDate: Day | null
  representative: {
    role: RepresentativeRole
    /** What shows that this person may act; null: nobody saw it */
    basis: string | null
    provides: boolean
    sharesNameWithProvider: boolean
    suspected: boolean
  } | null
}

export interface Proposed {
  who: Addressed
  proposed: LetterShare
  source: string
  warnings: AddresseeWarning[]
}

const OF_AGE = 18

/**
 * Who usually gets a letter, in the capacity in which somebody acts for a budget holder. It is a proposal and no constant:
 * whoever sends the letter chooses, with a reason where that is something else, and never silently past a warning.
 */
export function proposeAddressees({ birthDate, representative }: Parties, today: Day): Proposed[] {
  const child = isUnderAge(birthDate, today)
  if (!representative) return [to('holder', 'letter', 'Awb art. 3:41', child ? ['under-age-alone'] : [])]

  const { role, basis } = representative
  const warnings = warningsOn(representative, child)
  const both = (holder: LetterShare, other: LetterShare, source: string) => [
    to('holder', holder, source),
    to('representative', other, source, warnings),
  ]
  if (role === 'parent' || role === 'guardian')
    return child ? both('nothing', 'letter', 'BW art. 1:233, 1:245 lid 4 en 1:337') : plain(both, basis)
  if (role === 'curator') return both('copy', 'letter', 'BW art. 1:378, 1:381 en 1:386')
  if (role === 'administrator') return both('letter', 'letter', 'BW art. 1:431, 1:438 en 1:441')
  if (role === 'mentor') return both('letter', 'copy', 'BW art. 1:450 en 1:453')
  return plain(both, basis)
}

/** Somebody whom the budget holder chose reads along only where an authorisation shows that this is wanted. */
const plain = (both: (holder: LetterShare, other: LetterShare, source: string) => Proposed[], basis: string | null) =>
  both('letter', basis === null ? 'nothing' : 'copy', 'Awb art. 2:1; AVG art. 5 lid 1 onder c')

const to = (who: Addressed, proposed: LetterShare, source: string, warnings: AddresseeWarning[] = []): Proposed => ({
  who,
  proposed,
  source,
  warnings,
})

const ACTS_BY_COURT: readonly RepresentativeRole[] = ['curator', 'administrator', 'mentor', 'guardian']

function warningsOn(
  { role, basis, provides, sharesNameWithProvider, suspected }: NonNullable<Parties['representative']>,
  child: boolean,
): AddresseeWarning[] {
  return [
    ...(provides ? (['representative-provides'] as const) : []),
    ...(sharesNameWithProvider && !provides ? (['namesake-provides'] as const) : []),
    ...(suspected ? (['representative-suspected'] as const) : []),
    ...(basis === null && ACTS_BY_COURT.includes(role) ? (['authority-not-shown'] as const) : []),
    ...(child && role !== 'parent' && role !== 'guardian' ? (['under-age-alone'] as const) : []),
  ]
}

/** Under age until the day on which somebody becomes eighteen (BW art. 1:233); who was born when nobody knows is taken for an adult. */
export function isUnderAge(birthDate: Day | null, today: Day): boolean {
  if (birthDate === null) return false
  return today < `${Number(birthDate.slice(0, 4)) + OF_AGE}${birthDate.slice(4)}`
}

/** Whether somebody has to choose before the letter can go: a representative is there, or something to think about. */
export const needsChoice = (proposed: readonly Proposed[]): boolean =>
  proposed.some(({ who, warnings }) => who === 'representative' || warnings.length > 0)

type Chosen = ChooseAddressees['addressees'][number]

/**
 * The choice beside the proposal. Refuses `suspension.addressees-needed` unless it is about exactly those who are there,
 * `suspension.nobody-addressed`, and `suspension.addressee-because-needed`.
 */
export function settleAddressees(proposed: readonly Proposed[], chosen: readonly Chosen[]): (Proposed & Chosen)[] {
  if (proposed.length !== chosen.length) throw ruleBroken('suspension.addressees-needed')
  const settled = proposed.map((one) => {
    const choice = chosen.find(({ who }) => who === one.who)
    if (!choice) throw ruleBroken('suspension.addressees-needed')
    return { ...one, ...choice }
  })
  if (settled.every(({ gets }) => gets !== 'letter')) throw ruleBroken('suspension.nobody-addressed')
  for (const [index, { gets, proposed: usual, warnings, because }] of settled.entries())
    if ((gets !== usual || warnings.length > 0) && because === null)
      throw ruleBroken('suspension.addressee-because-needed', [
        { pointer: `#/body/addressees/${index}/because`, detail: 'Schrijf op waarom.' },
      ])
  return settled
}
