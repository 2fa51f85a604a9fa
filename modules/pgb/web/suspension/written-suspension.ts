import type { FactOrigin, Suspension, SuspensionFact, WriteSuspension } from '../../contract.ts'

/** A draft as its form holds it; `hearing` is shown and not sent. */
export interface WrittenSuspension extends Record<keyof Omit<WriteSuspension, 'revision' | 'facts' | 'agreementIds'>, string> {
  agreementIds: string[]
  facts: WrittenFact[]
  hearing: string
}

/** A fact as its form holds it: whether the letter names the source is a choice that may be still to be made. */
export interface WrittenFact extends Record<'fact' | 'source' | 'howChecked' | 'unnamedBecause', string> {
  cameFrom: FactOrigin | ''
  naming: string
}

export const noFact = (): WrittenFact => ({ fact: '', source: '', howChecked: '', cameFrom: '', naming: '', unnamedBecause: '' })

/** What was saved, as the form holds it. */
export const asWritten = (draft: Suspension): WrittenSuspension => ({
  agreementIds: draft.agreements.map(({ id }) => id),
  scope: draft.scope,
  partDescription: draft.partDescription,
  ground: draft.ground ?? '',
  reasons: draft.reasons,
  facts: draft.facts.map(({ sourceNamed, cameFrom, unnamedBecause, ...fact }) => ({
    ...fact,
    cameFrom: cameFrom ?? '',
    naming: sourceNamed ? 'named' : cameFrom ? 'unnamed' : '',
    unnamedBecause: unnamedBecause ?? '',
  })),
  continuity: draft.continuity,
  continuesBy: draft.continuesBy,
  continuesFrom: draft.continuesFrom ?? '',
  lighterMeans: draft.lighterMeans,
  consequences: draft.consequences,
  heardOn: draft.heardOn ?? '',
  view: draft.view ?? '',
  viewWeighed: draft.viewWeighed ?? '',
  urgencyException: draft.urgencyException ?? '',
  urgencyReasons: draft.urgencyReasons ?? '',
  proposedFrom: draft.proposedFrom ?? '',
  hearing: draft.urgencyException ? 'exception' : 'heard',
})

type Sent = Omit<WriteSuspension, 'revision'>
type CheckedFact = Omit<SuspensionFact, 'sourceNamed'> & { naming?: 'named' | 'unnamed' | undefined }

/** What goes to the server: of the two ways to hear somebody only the one that was chosen, and no reason for what needs none. */
export function asSent({ hearing, facts, ...typed }: Omit<Sent, 'facts'> & { facts: CheckedFact[]; hearing: 'heard' | 'exception' }): Sent {
  const written = {
    ...typed,
    facts: facts.map(({ naming, unnamedBecause, ...fact }) => ({
      ...fact,
      sourceNamed: naming === 'named',
      unnamedBecause: naming === 'unnamed' ? unnamedBecause : null,
    })),
  }
  return hearing === 'exception'
    ? { ...written, heardOn: null, view: null, viewWeighed: null }
    : { ...written, urgencyException: null, urgencyReasons: null }
}
