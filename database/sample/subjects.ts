import { bsnPlace } from '#modules/parties/server/index.ts'
import type { Scheme } from '#modules/reports/contract.ts'
import type { Day } from '#platform/contract/calendar.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Collector } from './collector.ts'
import { momentOn } from './days.ts'
import { type Dice, diceFor, idAt } from './dice.ts'
import { type InventedOrganisation, type InventedPerson, inventOrganisation, inventPerson } from './people.ts'

/** Whom a report is about: a person, an organisation, or nobody that is known yet. */
export interface Subject {
  personId: string | null
  organisationId: string | null
  person?: InventedPerson
  organisation?: InventedOrganisation
}

const NOBODY: Subject = { personId: null, organisationId: null }
const PROVIDERS = 24
const EMPLOYERS = 8

/** Gives each report its subject; now and then somebody who was the subject of an earlier one. */
export interface SubjectBook {
  /** @param mustBeKnown an investigation is always about somebody */
  choose: (scheme: Scheme, receivedOn: Day, mustBeKnown: boolean, dice: Dice) => Subject
}

export function makeSubjectBook(rows: Collector, sealer: Sealer): SubjectBook {
  const people: Subject[] = []
  const organisations = new Map<string, Subject>()
  return {
    choose: (scheme, receivedOn, mustBeKnown, dice) => {
      if (dice.chance(0.1) && !mustBeKnown) return NOBODY
      const kind =
        scheme === 'wmo-pgb' && dice.chance(0.3) ? 'care-provider' : scheme === 'work-file' && dice.chance(0.2) ? 'employer' : undefined
      if (kind) return organisationFor(kind, dice.whole(1, kind === 'employer' ? EMPLOYERS : PROVIDERS))
      if (people.length > 20 && dice.chance(0.07)) return dice.pick(people)

      const subject = addPerson(rows, sealer, people.length, receivedOn)
      people.push(subject)
      return subject
    },
  }

  function organisationFor(kind: 'care-provider' | 'employer', number: number): Subject {
    const known = organisations.get(`${kind} ${number}`)
    if (known) return known
    const subject = addOrganisation(rows, kind, number)
    organisations.set(`${kind} ${number}`, subject)
    return subject
  }
}

function addPerson(rows: Collector, sealer: Sealer, number: number, receivedOn: Day): Subject {
  const person = inventPerson(number)
  const dice = diceFor(`person row ${number}`)
  const madeAt = momentOn(receivedOn, '08:00')
  const id = idAt(madeAt, dice)
  const hasBsn = dice.chance(0.9)
  rows.add('parties.person', {
    id,
    bsn_sealed: hasBsn ? sealer.seal(person.bsn, bsnPlace(id)) : null,
    bsn_index: hasBsn ? sealer.index(person.bsn, 'bsn') : null,
    // Without initials the screens write the whole invented name.
    initials: null,
    first_names: person.firstNames,
    surname_prefix: null,
    surname: person.surname,
    birth_date: person.birthDate,
    created_by: null,
    created_at: new Date(madeAt),
  })
  const { street, houseNumber, postalCode, city, districtCode } = person.address
  rows.add('parties.address', {
    id: idAt(madeAt, dice),
    person_id: id,
    organisation_id: null,
    street,
    house_number: houseNumber,
    postal_code: postalCode,
    city,
    district_code: districtCode,
    valid_from: null,
    valid_to: null,
  })
  return { personId: id, organisationId: null, person }
}

function addOrganisation(rows: Collector, kind: 'care-provider' | 'employer', number: number): Subject {
  const organisation = inventOrganisation(number, kind)
  const dice = diceFor(`organisation row ${kind} ${number}`)
  const madeAt = momentOn('2024-01-02', '08:00')
  const id = idAt(madeAt, dice)
  rows.add('parties.organisation', {
    id,
    kvk_number: organisation.kvkNumber,
    name: organisation.name,
    kind,
    created_by: null,
    created_at: new Date(madeAt),
  })
  return { personId: null, organisationId: id, organisation }
}
