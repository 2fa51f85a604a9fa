/** Whom it is about, as somebody fills it in on a form: everything is text, and `kind` is a choice. */
export interface AskedSubject {
  kind: string
  bsn: string
  initials: string
  surnamePrefix: string
  surname: string
  birthDate: string
  kvkNumber: string
  name: string
  organisationKind: string
  address: { street: string; houseNumber: string; postalCode: string; city: string }
}

/** Nothing filled in yet. @param kind `person`, `organisation`, or `unknown` */
export function emptySubject(kind: string): AskedSubject {
  return {
    kind,
    bsn: '',
    initials: '',
    surnamePrefix: '',
    surname: '',
    birthDate: '',
    kvkNumber: '',
    name: '',
    organisationKind: 'other',
    address: { street: '', houseNumber: '', postalCode: '', city: '' },
  }
}

/** The subject as the contract knows it: only the fields of its kind, and the address only when any of it is there. Null: not known. */
export function subjectOf(asked: Partial<AskedSubject>): Record<string, unknown> | null {
  const { kind, bsn, initials, surnamePrefix, surname, birthDate, kvkNumber, name, organisationKind } = asked
  const address = Object.values(asked.address ?? {}).some(Boolean) ? asked.address : undefined
  if (kind === 'person') return { kind, bsn, initials, surnamePrefix, surname, birthDate, address }
  if (kind === 'organisation') return { kind, kvkNumber, name, organisationKind, address }
  return null
}
