import { describe, expect, test } from 'vitest'
import type { Visit } from '../../../contract.ts'
import { draftFor, findingsIn, flawsOf, toggleFound } from './draft-rules.ts'
import type { Contents, Draft, Findings } from './entries.ts'

const good: Draft = {
  state: 'visited',
  arrivedAt: null,
  leftAt: null,
  found: ['nothing-found'],
  note: '',
  careSignals: [],
  careNote: '',
  power: 'public-place',
  consent: 'not-needed',
  colleagues: ['anna'],
  partners: [],
  people: 0,
}
const contents = (more: Partial<Contents> = {}): Contents => ({
  pack: { crew: [{ id: 'anna', name: 'Anna' }], visits: [], locations: [] } as unknown as Contents['pack'],
  drafts: new Map(),
  entries: [],
  sent: new Map(),
  ...more,
})

describe('"nothing found"', () => {
  test('is a whole answer: it empties the rest, and the rest ends it', () => {
    expect(toggleFound(['unsafe', 'other'], 'nothing-found')).toEqual(['nothing-found'])
    expect(toggleFound(['nothing-found'], 'unsafe')).toEqual(['unsafe'])
    expect(toggleFound(['unsafe'], 'unsafe')).toEqual([])
  })

  test('has no flaw, and is not sent of a place where nobody was', () => {
    expect(flawsOf(good, 'business')).toEqual([])
    expect(findingsIn({ ...good, state: 'nobody-there' }).found).toEqual([])
  })
})

describe('a draft', () => {
  test('is not saved without what was found, by whom, under which power and with what consent', () => {
    expect(flawsOf({ ...good, found: [], colleagues: [], power: '', consent: '' }, 'business')).toEqual([
      'nobody-named',
      'found',
      'power',
      'consent',
    ])
    expect(flawsOf({ ...good, state: '' }, 'business')).toEqual(['state'])
  })

  test('says of a home what was answered when consent was asked', () => {
    const atHome: Draft = { ...good, power: 'participation-act-53a' }

    expect(flawsOf(atHome, 'home')).toEqual(['home-consent-unsaid'])
    expect(flawsOf({ ...atHome, consent: 'given' }, 'home')).toEqual([])
    expect(flawsOf(atHome, 'business')).toEqual([])
    expect(flawsOf({ ...good, power: 'consent', consent: 'refused' }, 'home')).toEqual(['power-without-consent'])
  })

  test('holds no citizen service number, and ends after it began', () => {
    expect(flawsOf({ ...good, note: 'Sprak met 999990019' }, 'business')).toEqual(['note-holds-number'])
    const times = { arrivedAt: '2024-11-14T20:00:00.000Z', leftAt: '2024-11-14T19:00:00.000Z' }
    expect(flawsOf({ ...good, ...times }, 'business')).toEqual(['left-before-arrived'])
  })

  test('begins with who was there at the last location, and with nothing else of it', () => {
    const last = { ...good, partners: ['politie'], note: 'Loods leeg' } as Findings
    const entry = { kind: 'visit', id: 'v', turn: 1, locationId: 'a', findings: last, recordedAt: '', baseRevision: 0 } as const

    const draft = draftFor(contents({ entries: [entry] }), 'b', 'anna')

    expect(draft).toMatchObject({ colleagues: ['anna'], partners: ['politie'], note: '', found: [], state: '' })
  })

  test('begins with what was typed, then with what waits, then with what is known', () => {
    const known = { ...good, locationId: 'a', revision: 3, note: 'bekend' } as unknown as Visit
    const entry = {
      kind: 'visit',
      id: 'v',
      turn: 1,
      locationId: 'a',
      findings: { ...good, note: 'wacht' } as Findings,
      recordedAt: '',
      baseRevision: 3,
    } as const
    const sent = new Map([['a', { visit: known, photos: 0 }]])

    expect(draftFor(contents({ sent }), 'a', 'anna').note).toBe('bekend')
    expect(draftFor(contents({ sent, entries: [entry] }), 'a', 'anna').note).toBe('wacht')
    expect(draftFor(contents({ sent, entries: [entry], drafts: new Map([['a', { ...good, note: 'getypt' }]]) }), 'a', 'anna').note).toBe(
      'getypt',
    )
  })
})
