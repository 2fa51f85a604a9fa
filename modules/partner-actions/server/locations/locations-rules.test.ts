import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holdsBsn } from '#platform/contract/bsn.ts'
import { byAddress, movedTo, orderedAs } from './locations-rules.ts'

const ids = fc.uniqueArray(fc.uuid(), { maxLength: 40 })
const sorted = (list: readonly string[]) => list.toSorted()

test('moving one location to any place keeps every location exactly once, and puts it there', () => {
  fc.assert(
    fc.property(ids, fc.nat(), fc.integer({ min: 1, max: 1000 }), (list, pick, place) => {
      const id = list[pick % Math.max(1, list.length)] ?? 'none'
      const moved = movedTo(list, id, place)

      expect(sorted(moved)).toEqual(sorted(list))
      if (list.includes(id)) expect(moved.indexOf(id)).toBe(Math.min(place, list.length) - 1)
      expect(moved.filter((other) => other !== id)).toEqual(list.filter((other) => other !== id))
    }),
  )
})

test('whatever order is asked for, every location stays exactly once', () => {
  fc.assert(
    fc.property(ids, fc.array(fc.nat({ max: 60 })), ids, (list, picks, strangers) => {
      const wanted = [...picks.flatMap((pick) => list[pick] ?? []), ...strangers]
      const ordered = orderedAs(list, wanted)

      expect(sorted(ordered)).toEqual(sorted(list))
    }),
  )
})

test('by address keeps every location exactly once, with 2 before 10 and 10 before 10a', () => {
  const address = fc.record({
    id: fc.uuid(),
    street: fc.constantFrom('Aweg', 'Bweg', 'ïweg'),
    houseNumber: fc.constantFrom('1', '2', '10', '10a', ''),
    city: fc.constantFrom('Dorp', 'Stad'),
  })
  fc.assert(
    fc.property(fc.array(address), (list) => {
      expect(sorted(byAddress(list))).toEqual(sorted(list.map(({ id }) => id)))
    }),
  )

  const at = (houseNumber: string) => ({ id: houseNumber, street: 'Testweg', houseNumber, city: 'Stad' })
  expect(byAddress([at('10a'), at('10'), at('2')])).toEqual(['2', '10', '10a'])
})

test('a citizen service number is found however it is written, and not in a longer number', () => {
  for (const text of ['999990019', 'BSN 9999.90.019', '12 999990019', '9999 90 019 thuis', '999-990-019'])
    expect(holdsBsn(text), text).toBe(true)
  for (const text of ['999990018', '1999990019', '0612345678', '1234 AB 12', 'KvK 12345678']) expect(holdsBsn(text), text).toBe(false)
})
