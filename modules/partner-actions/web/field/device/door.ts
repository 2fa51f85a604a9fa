import { api, RefusalError } from '#platform/web/api.ts'
import type { AddFieldLocation, FieldLocation, KeepPhoto, Photo, RecordVisit, Visit, Visits } from '../../../contract.ts'
import { visitsOf } from './contents-rules.ts'
import type { Entry, Sent } from './entries.ts'
import { type NewRow, type OpenPack, readContents, readPhoto, writeRows } from './open-pack.ts'
import { toBase64 } from './photo.ts'
import type { Door } from './send-all.ts'

type Answer = FieldLocation | Visit | Photo

/** Sends what waits on this device to the server, and remembers what came of it. */
export function doorOf(open: OpenPack): Door<Answer> {
  const { id: packId, actionId } = open.kept
  const at = (locationId: string) => `/actions/${actionId}/locations/${locationId}`
  return {
    entries: async () => (await readContents(open)).entries,
    asking: async (entry) => {
      if (entry.kind === 'visit' && !entry.asked) await rewrite(open, { ...entry, asked: true })
    },
    send: async (entry) => {
      if (entry.kind === 'location') {
        const added: AddFieldLocation = { id: entry.id, packId, ...entry.location }
        return api.send<FieldLocation>('POST', `/actions/${actionId}/field-locations`, added)
      }
      if (entry.kind === 'visit') {
        const { id, findings, baseRevision, recordedAt } = entry
        const visit: RecordVisit = { id, packId, baseRevision, recordedAt, ...findings }
        return api.send<Visit>('PUT', `${at(entry.locationId)}/visit`, visit)
      }
      const photo: KeepPhoto = { packId, ...entry.photo, content: toBase64(await readPhoto(open, entry.id)) }
      return api.send<Photo>('PUT', `${at(entry.locationId)}/photos/${entry.id}`, photo)
    },
    refusalIn: (thrown) => {
      if (!(thrown instanceof RefusalError)) throw thrown
      const { status, code, title, detail, next, errors } = thrown
      return { status, code, title: title || code, next: [detail, next, ...errors.map((error) => error.detail)].filter(Boolean).join(' ') }
    },
    newest: async (locationId) => (await api.get<Visits>(`${at(locationId)}/visits`)).rows[0],
    taken: (entry, answer) => remember(open, entry, answer),
    hold: (entry, why) => rewrite(open, { ...entry, ...why } as Entry),
  }
}

async function rewrite(open: OpenPack, entry: Entry): Promise<void> {
  await writeRows(open, [{ kind: entry.kind, id: entry.id, turn: entry.turn, value: entry }])
}

/** What arrived waits no longer; what builds on it now builds on what the server has. */
async function remember(open: OpenPack, entry: Entry, answer: Answer): Promise<void> {
  const contents = await readContents(open)
  const before: Sent = contents.sent.get(entry.locationId) ?? { photos: 0 }
  const now: Sent = { ...before }
  const rows: NewRow[] = [{ kind: 'sent', id: entry.locationId, value: now }]
  if (entry.kind === 'location') now.location = answer as FieldLocation
  else if (entry.kind === 'photo') now.photos += 1
  else {
    const visit = answer as Visit
    now.visit = visit
    for (const later of visitsOf(contents, entry.locationId).filter(({ id }) => id !== entry.id))
      rows.push({ kind: 'visit', id: later.id, turn: later.turn, value: { ...later, baseRevision: visit.revision } })
  }
  const gone = [{ kind: entry.kind, id: entry.id }, ...(entry.kind === 'photo' ? [{ kind: 'photo-bytes', id: entry.id } as const] : [])]
  await writeRows(open, rows, gone)
}
