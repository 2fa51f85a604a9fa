const personName = `nullif(concat_ws(' ', coalesce(party.initials, party.first_names), party.surname_prefix, party.surname), '')`

/** The name of a party inside a statement of another module; null when the asker may not see it, or only a number is known. */
export const partyNameInSql = (personId: string, organisationId: string) =>
  `coalesce((select ${personName} from parties.person party where party.id = ${personId}),
    (select party.name from parties.organisation party where party.id = ${organisationId}))`

/** A party as JSON `{kind, id, name, birthDate, kvkNumber}` inside a statement of another module; null when the asker may not see it. */
export const partyInSql = (personId: string, organisationId: string) =>
  `coalesce((select json_build_object('kind', 'person', 'id', party.id, 'name', ${personName}, 'birthDate', party.birth_date, 'kvkNumber', null)
      from parties.person party where party.id = ${personId}),
    (select json_build_object('kind', 'organisation', 'id', party.id, 'name', party.name, 'birthDate', null, 'kvkNumber', party.kvk_number)
      from parties.organisation party where party.id = ${organisationId}))`
