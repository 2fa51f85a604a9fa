import type { ProcessingLine } from '../../contract.ts'

/** What the trail remembers of one event, as far as the processing log needs it. Nobody who works here is in it. */
export interface ProcessedEvent {
  seq: number
  at: Date
  result: 'done' | 'refused'
  action: string
  purpose: string
  /** The version of the register that held then; 1 when the register knows the purpose not */
  version: number
  requestId: string | null
  /** The people it was about: those of the thing itself, or of the rows of a list */
  subjects: readonly string[]
}

export interface LineNames {
  /** Where the register of this installation is read */
  register: string
  /** A person as nobody outside can trace: a keyed hash */
  pseudonymOf: (subjectId: string) => string
}

/** Kept apart from BSN and the like: whoever gets these lines cannot trace a person with them. */
const PSEUDONYM = 'urn:wederhoor:pseudonym'

/** The lines of one event (Logboek Dataverwerkingen): one for each person, or one without. */
export function linesOf(event: ProcessedEvent, names: LineNames): ProcessingLine[] {
  const people = event.subjects.length > 0 ? event.subjects : [undefined]
  return people.map((subject, index) => ({
    traceId: event.requestId ?? traceWithoutRequest(event.seq),
    spanId: spanOf(event.seq, index),
    status: event.result === 'refused' ? ('Error' as const) : ('Ok' as const),
    name: event.action,
    startTime: event.at.getTime(),
    endTime: event.at.getTime(),
    attributes: {
      'dpl.core.processing_activity_id': activityUri(names.register, event),
      ...(subject !== undefined && {
        'dpl.core.data_subject_id': names.pseudonymOf(subject),
        'dpl.core.data_subject_id_type': PSEUDONYM,
      }),
    },
  }))
}

/** The address of one version of an activity in the register. */
export function activityUri(register: string, { purpose, version }: { purpose: string; version: number }): string {
  return `${register}#${purpose}-${version}`
}

/** The purpose that such an address names; undefined when it is none of ours. */
export function purposeInUri(register: string, uri: string): string | undefined {
  return uri.startsWith(`${register}#`) ? /#(.+)-\d+$/.exec(uri)?.[1] : undefined
}

/** 8 bytes: the number of the event, and which of its people. */
function spanOf(seq: number, index: number): string {
  return seq.toString(16).padStart(12, '0') + index.toString(16).padStart(4, '0')
}

/** Work without a request (the command line, the background) is a trace by itself: a UUID of version 8 made of its number. */
function traceWithoutRequest(seq: number): string {
  return `00000000-0000-8000-8000-${seq.toString(16).padStart(12, '0')}`
}
