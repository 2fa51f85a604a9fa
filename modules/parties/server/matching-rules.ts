import type { Subject } from '../contract.ts'

export type GivenPerson = Extract<Subject, { kind: 'person' }>

/** Somebody who has the same surname and birth date; `firstLetter` of the initials or first name, in lower case. */
export interface Namesake {
  id: string
  firstLetter: string | null
  hasBsn: boolean
}

/** What namesakes share: surname, in any case, and birth date. Null: nothing to go by. */
export function nameKey({ surname, birthDate }: Pick<GivenPerson, 'surname' | 'birthDate'>): string | null {
  return surname && birthDate ? `${surname.toLowerCase()} ${birthDate}` : null
}

/**
 * The one person that a name and birth date point at: first letters may not contradict each other (twins share the rest),
 * a BSN that is given may not meet somebody with another one, and two candidates are none.
 */
export function chooseNamesake(person: GivenPerson, namesakes: readonly Namesake[]): Namesake | undefined {
  const letter = firstLetter(person)
  const candidates = namesakes.filter(
    (other) => !(person.bsn && other.hasBsn) && (letter === null || other.firstLetter === null || other.firstLetter === letter),
  )
  return candidates.length === 1 ? candidates[0] : undefined
}

/** A BSN belongs to one birth date: when both are known and differ, one of them is wrong. */
export function contradicts(given: string | undefined, known: string | null): boolean {
  return given !== undefined && known !== null && given !== known
}

/** The first letter of initials or first name, in lower case. */
export function firstLetter(person: Pick<GivenPerson, 'initials' | 'firstNames'>): string | null {
  return (person.initials || person.firstNames)?.[0]?.toLowerCase() ?? null
}
