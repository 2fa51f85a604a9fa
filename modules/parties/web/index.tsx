export { type AskedSubject, emptySubject, subjectOf } from './asked-subject.ts'
export { PartyFacts } from './PartyFacts.tsx'
export { SubjectFields } from './SubjectFields.tsx'
