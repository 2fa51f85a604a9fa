import type { AddFieldLocation, KeepPhoto, Visit } from '../../../contract.ts'
import { knownVisit, visitsOf } from './contents-rules.ts'
import type { Contents, Draft, Entry, Findings, LocationEntry, PhotoEntry, VisitEntry } from './entries.ts'
import { nextTurn, type OpenPack, type RowName, writeRows } from './open-pack.ts'

/** Keeps what is being typed. */
export async function keepDraft(open: OpenPack, locationId: string, draft: Draft): Promise<void> {
  await writeRows(open, [{ kind: 'draft', id: locationId, value: draft }])
}

export async function dropDraft(open: OpenPack, locationId: string): Promise<void> {
  await writeRows(open, [], [{ kind: 'draft', id: locationId }])
}

/** Puts findings in the row to be sent. What still waits of this location is replaced, unless it may have arrived already. */
export async function saveFindings(open: OpenPack, contents: Contents, locationId: string, findings: Findings): Promise<void> {
  const waiting = visitsOf(contents, locationId)
  const replaced = waiting.filter((entry) => !entry.asked || entry.refused)
  const standing = waiting.filter((entry) => !replaced.includes(entry)).at(-1)
  const base = standing ?? replaced[0]
  const entry: VisitEntry = {
    kind: 'visit',
    id: crypto.randomUUID(),
    turn: replaced[0]?.turn ?? (await nextTurn(open)),
    locationId,
    findings,
    recordedAt: new Date().toISOString(),
    baseRevision: base?.baseRevision ?? knownVisit(contents, locationId)?.revision ?? 0,
  }
  const gone: RowName[] = [{ kind: 'draft', id: locationId }, ...replaced.map(({ id }) => ({ kind: 'visit', id }) as const)]
  await writeRows(open, [{ kind: 'visit', id: entry.id, turn: entry.turn, value: entry }], gone)
}

/** Puts the choice between two versions in the place of the one that was in the way; it builds on theirs. */
export async function settleConflict(open: OpenPack, entry: VisitEntry, theirs: Visit, findings: Findings): Promise<void> {
  const id = crypto.randomUUID()
  const settled: VisitEntry = {
    ...entry,
    id,
    findings,
    recordedAt: new Date().toISOString(),
    baseRevision: theirs.revision,
    theirs: undefined,
    asked: undefined,
  }
  await writeRows(open, [{ kind: 'visit', id, turn: entry.turn, value: settled }], [{ kind: 'visit', id: entry.id }])
}

/** Adds a location on the spot; gives its id. */
export async function addLocation(open: OpenPack, location: Omit<AddFieldLocation, 'id' | 'packId'>): Promise<string> {
  const id = crypto.randomUUID()
  const entry: LocationEntry = { kind: 'location', id, locationId: id, turn: await nextTurn(open), location }
  await writeRows(open, [{ kind: 'location', id, turn: entry.turn, value: entry }])
  return id
}

/** Keeps a photo that was drawn anew. */
export async function addPhoto(
  open: OpenPack,
  locationId: string,
  photo: Omit<KeepPhoto, 'packId' | 'content'>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const id = crypto.randomUUID()
  const entry: PhotoEntry = { kind: 'photo', id, locationId, turn: await nextTurn(open), photo }
  await writeRows(open, [
    { kind: 'photo', id, turn: entry.turn, value: entry },
    { kind: 'photo-bytes', id, bytes },
  ])
}

/** Takes away what waits, because somebody said so. */
export async function dropEntry(open: OpenPack, { kind, id }: RowName): Promise<void> {
  await writeRows(
    open,
    [],
    kind === 'photo'
      ? [
          { kind, id },
          { kind: 'photo-bytes', id },
        ]
      : [{ kind, id }],
  )
}

/** Lets something that was refused go once more, as when a colleague put right what was in the way. */
export async function tryAgain(open: OpenPack, entry: Entry): Promise<void> {
  await writeRows(open, [{ kind: entry.kind, id: entry.id, turn: entry.turn, value: { ...entry, refused: undefined } }])
}
