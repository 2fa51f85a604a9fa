import { sql } from 'kysely'
import { partyNameInSql } from '#modules/parties/server/index.ts'
import { type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { Addressee, LetterMoment, RepresentativeRole } from '../../contract.ts'
import { needsChoice, type Parties, type Proposed, proposeAddressees } from './addressee-rules.ts'
import type { FoundAddressee, FoundLetter, SuspensionWork, ToldSuspension } from './found-suspension.ts'
import { digestOfLetter, othersThan } from './letter-digest.ts'

type Person = Pick<Addressee, 'name' | 'capacity' | 'address'> & { personId: string }

interface People {
  birthDate: Day | null
  holder: Person
  representative: (Person & NonNullable<Parties['representative']>) | null
}

type Kept = Omit<FoundAddressee, 'made' | 'source'> & { moment: LetterMoment; digest: string | null }

/** The letters to a budget holder and who acts for them: frozen once sent, chosen, or as the rule proposes. None for who does not work on the file. */
export async function readLetters(work: SuspensionWork, found: ToldSuspension): Promise<FoundLetter[]> {
  const decided = ['decided', 'running', 'ending', 'ended'].includes(found.state)
  if (!found.works || !decided) return []
  const people = await readPeople(work, found)
  const today = dayInAmsterdam(work.now)
  const proposed = proposeAddressees(people, today)
  const kept = await readKept(work, found.id)
  const moments: LetterMoment[] = found.state === 'ended' ? ['decision', 'end'] : ['decision']
  return moments.map((moment) => {
    const own = kept.filter((one) => one.moment === moment)
    const sent = moment === 'decision' ? found.letterSentOn !== null : found.endAskedSvbOn !== null
    const sourceOf = (who: Addressee['who']) => proposed.find((one) => one.who === who)?.source ?? 'Awb art. 3:41'
    if (sent)
      return { moment, state: 'sent', addressees: own.map((one) => asAddressee(one, sourceOf(one.who), one.digest ? 'current' : 'not')) }
    if (own.length > 0 && stillTrue(own, proposed, people)) {
      const madeOf = (one: Kept) => {
        if (!one.digest) return 'not'
        return one.digest === digestOfLetter(found, moment, { madeOn: today, to: one, others: othersThan(own, one) })
          ? 'current'
          : 'outdated'
      }
      return { moment, state: 'chosen', addressees: own.map((one) => asAddressee(one, sourceOf(one.who), madeOf(one))) }
    }
    const before = (who: Addressee['who']) => kept.find((one) => one.who === who && one.personId === people[who]?.personId)
    return {
      moment,
      state: needsChoice(proposed) ? 'needs-choice' : 'proposed',
      addressees: proposed.map((one) => asProposed(one, people, before(one.who)?.address)),
    }
  })
}

/** What was chosen is chosen anew when the people, their capacity or what there is to think about changed. */
const stillTrue = (own: readonly Kept[], proposed: readonly Proposed[], people: People) =>
  own.length === proposed.length &&
  proposed.every(({ who, proposed: usual, warnings }) =>
    own.some(
      (one) =>
        one.who === who &&
        one.personId === people[who]?.personId &&
        one.capacity === (people[who]?.capacity ?? null) &&
        one.proposed === usual &&
        [...one.warnings].sort().join() === [...warnings].sort().join(),
    ),
  )

const asAddressee = ({ moment: _moment, digest: _digest, ...one }: Kept, source: string, made: Addressee['made']): FoundAddressee => ({
  ...one,
  source,
  made,
})

function asProposed({ who, proposed, source, warnings }: Proposed, people: People, address?: string): FoundAddressee {
  const person = people[who] ?? people.holder
  return {
    who,
    personId: person.personId,
    name: person.name,
    capacity: who === 'representative' ? person.capacity : null,
    address: address || person.address,
    proposed,
    source,
    gets: proposed,
    warnings,
    because: null,
    made: 'not',
  }
}

const addressOf = (
  person: string,
) => `coalesce((select concat(d.street, ' ', d.house_number, E'\\n', regexp_replace(d.postal_code, '^(\\d{4}) ?', '\\1 '), '  ', d.city) from parties.address d
  where d.person_id = ${person} and (d.valid_to is null or d.valid_to > current_date) order by d.valid_from desc nulls last, d.id desc limit 1), '')`
const asPerson = (person: string) =>
  `'personId', ${person}, 'name', coalesce(${partyNameInSql(person, 'null')}, 'Budgethouder'), 'address', ${addressOf(person)}`
const PEOPLE = `
  select (select p.birth_date from parties.person p where p.id = h.person_id) as "birthDate",
    json_build_object(${asPerson('h.person_id')}, 'capacity', null) as holder,
    case when h.representative_person_id is not null then json_build_object(${asPerson('h.representative_person_id')},
      'capacity', h.representative_role, 'role', h.representative_role, 'basis', h.representative_basis,
      'provides', exists (select from pgb.provider v where v.investigation_id = h.investigation_id and v.person_id = h.representative_person_id),
      'sharesNameWithProvider', exists (select from pgb.provider v join parties.person p on p.id = h.representative_person_id
        where v.investigation_id = h.investigation_id and v.kind <> 'organisation' and length(p.surname) > 2
          and position(lower(p.surname) in lower(v.name)) > 0),
      'suspected', exists (select from investigations.investigation i where i.id = h.investigation_id and i.subject_person_id = h.representative_person_id))
    end as representative
  from pgb.holder h`

async function readPeople(work: SuspensionWork, { holder }: Pick<ToldSuspension, 'holder'>): Promise<People> {
  const { rows } = await sql<
    People & { representative: { role: RepresentativeRole } | null }
  >`${sql.raw(PEOPLE)} where h.id = ${holder.id}`.execute(work.tx)
  const [people] = rows
  if (!people) throw new Error('a suspension without its budget holder')
  return people
}

async function readKept(work: SuspensionWork, id: string): Promise<Kept[]> {
  const { rows } = await sql<Kept>`
    select moment, who, person_id as "personId", name, capacity, address, proposed, gets, warnings, because, encode(printed_digest, 'hex') as digest
      from pgb.suspension_addressee where suspension_id = ${id} order by moment, who`.execute(work.tx)
  return rows
}
