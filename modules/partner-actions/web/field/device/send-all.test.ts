import { describe, expect, test } from 'vitest'
import type { Visit } from '../../../contract.ts'
import type { Entry, Refused, VisitEntry } from './entries.ts'
import { type Door, sendAll } from './send-all.ts'
import { judgeRefusal, nextToSend } from './send-rules.ts'

const visit = (id: string, turn: number, locationId = 'a', more: Partial<VisitEntry> = {}): VisitEntry => ({
  kind: 'visit',
  id,
  turn,
  locationId,
  baseRevision: 0,
  recordedAt: '2024-11-14T19:00:00Z',
  findings: {} as VisitEntry['findings'],
  ...more,
})
const location = (id: string, turn: number, more: Partial<Entry> = {}) =>
  ({ kind: 'location', id, turn, locationId: id, location: {}, ...more }) as Entry
const photo = (id: string, turn: number, locationId = 'a') => ({ kind: 'photo', id, turn, locationId, photo: {} }) as Entry
const refused: Refused = { code: 'visit.holds-number', title: 'Dit kan zo niet' }

/** A server that answers each entry with a status and a code, and remembers what came in. */
function serverWith(entries: Entry[], answers: Record<string, { status: number; code: string }> = {}) {
  const arrived: string[] = []
  const asked: string[] = []
  const door: Door<string> = {
    entries: async () => entries,
    asking: async ({ id }) => void asked.push(id),
    send: async ({ id }) => {
      if (answers[id]) throw answers[id]
      return id
    },
    refusalIn: (thrown) => ({ title: '', ...(thrown as { status: number; code: string }) }),
    newest: async () => ({ revision: 7 }) as Visit,
    taken: async (entry) => {
      arrived.push(entry.id)
      entries.splice(entries.indexOf(entry), 1)
    },
    hold: async (entry, why) => void entries.splice(entries.indexOf(entry), 1, { ...entry, ...why } as Entry),
  }
  return { door, arrived, asked, entries }
}

describe('what waits on a device', () => {
  test('goes oldest first', async () => {
    const { door, arrived } = serverWith([visit('third', 3), location('b', 1), visit('second', 2, 'b')])

    expect(await sendAll(door)).toBe('sent')
    expect(arrived).toEqual(['b', 'second', 'third'])
  })

  test.each([0, 500, 503, 429, 408])('stays, and all behind it, when the answer is %s', async (status) => {
    const { door, arrived, entries } = serverWith([visit('one', 1), visit('two', 2, 'b')], { one: { status, code: '' } })

    expect(await sendAll(door)).toBe('wait')
    expect(arrived).toEqual([])
    expect(entries).toEqual([visit('one', 1), visit('two', 2, 'b')])
  })

  test('stays untouched while nobody is signed in, and when the pack has ended', async () => {
    for (const [status, code, end] of [
      [401, 'access.not-signed-in', 'sign-in'],
      [410, 'field.pack-ended', 'ended'],
    ] as const) {
      const { door, entries } = serverWith([visit('one', 1)], { one: { status, code } })
      expect(await sendAll(door)).toBe(end)
      expect(entries).toEqual([visit('one', 1)])
    }
  })

  test('is put aside with the words of the refusal, while the rest goes on', async () => {
    const { door, arrived, entries } = serverWith([visit('one', 1), visit('two', 2, 'b')], {
      one: { status: 422, code: 'visit.holds-number' },
    })

    expect(await sendAll(door)).toBe('sent')
    expect(arrived).toEqual(['two'])
    expect(entries[0]?.refused?.code).toBe('visit.holds-number')
  })

  test('is laid beside what somebody else recorded, and is never written over it', async () => {
    const { door, arrived, entries } = serverWith([visit('one', 1)], { one: { status: 409, code: 'visit.changed-meanwhile' } })

    expect(await sendAll(door)).toBe('sent')
    expect(arrived).toEqual([])
    expect((entries[0] as VisitEntry).theirs).toEqual({ revision: 7 })
  })

  test('is known to have been on its way, before the answer is there', async () => {
    const { door, asked } = serverWith([visit('one', 1)], { one: { status: 0, code: 'network.unreachable' } })

    await sendAll(door)

    expect(asked).toEqual(['one'])
  })
})

describe('what waits for a person', () => {
  test('holds up only what builds on it: later findings of the same location', () => {
    const conflict = visit('one', 1, 'a', { theirs: {} as Visit })

    expect(nextToSend([conflict, visit('two', 2, 'a'), visit('three', 3, 'b')])?.id).toBe('three')
    expect(nextToSend([conflict, photo('four', 4, 'a')])?.id).toBe('four')
    expect(nextToSend([conflict, visit('two', 2, 'a')])).toBeUndefined()
  })

  test('holds up everything of a location that the server did not take', () => {
    const parked = location('a', 1, { refused })

    expect(nextToSend([parked, visit('two', 2, 'a'), photo('three', 3, 'a')])).toBeUndefined()
    expect(nextToSend([parked, visit('four', 4, 'b')])?.id).toBe('four')
  })

  test('another conflict than the one about revisions is a refusal', () => {
    expect(judgeRefusal({ status: 409, code: 'visit.report-agreed' })).toBe('parked')
    expect(judgeRefusal({ status: 410, code: 'photo.removed' })).toBe('parked')
  })
})
