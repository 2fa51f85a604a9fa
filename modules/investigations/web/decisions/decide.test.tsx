import { expect, test } from 'vitest'
import { onlyWhatBelongs } from '../advice/part-fields.ts'
import { basesFor, purposesFor } from '../panels/fits-scheme.ts'
import { DecideSchema } from './decide-schema.ts'

const partId = '01900000-0000-7000-8000-0000000000f1'
const faultsOf = (decision: object) => DecideSchema.safeParse({ partId, ...decision }).error?.issues.map(({ path }) => path.join('.')) ?? []

test('following needs nothing more', () => {
  expect(faultsOf({ choice: 'follow' })).toEqual([])
})

test('deviating needs what instead, and why', () => {
  expect(faultsOf({ choice: 'deviate' })).toEqual(['deviatesTo', 'reasons'])
  expect(faultsOf({ choice: 'deviate', deviatesTo: 'warning', reasons: 'Een waarschuwing volstaat hier.' })).toEqual([])
})

test('sending back needs reasons', () => {
  expect(faultsOf({ choice: 'send-back', reasons: 'nee' })).toEqual(['reasons'])
})

test('an amount that was typed before the kind was changed does not go along', () => {
  const empty = { periodFrom: null, periodTo: null, amountCents: null, ground: null }
  const part = { ...empty, kind: 'warning' as const, periodFrom: '2024-01-01', amountCents: 30_000, addressee: 'work-and-income' as const }

  expect(onlyWhatBelongs('participation-act', part)).toEqual({ ...empty, kind: 'warning', addressee: 'work-and-income' })
})

test('a ground or a department that was chosen before the kind was changed does not go along either', () => {
  const part = {
    kind: 'help' as const,
    periodFrom: null,
    periodTo: null,
    amountCents: null,
    ground: 'a' as const,
    addressee: 'work-and-income' as const,
  }

  expect(onlyWhatBelongs('wmo', part)).toMatchObject({ ground: null, addressee: 'social-development' })
  expect(onlyWhatBelongs('wmo', { ...part, kind: 'revise' })).toMatchObject({ ground: 'a', addressee: 'social-development' })
  expect(onlyWhatBelongs('wmo', { ...part, kind: 'civil-claim' })).toMatchObject({ ground: null, addressee: 'work-and-income' })
  expect(onlyWhatBelongs('participation-act', { ...part, kind: 'revise' })).toMatchObject({ ground: null, addressee: 'work-and-income' })
})

test('only purposes and bases of the law of the scheme are offered', () => {
  expect(purposesFor('wmo-pgb')).toEqual(['lawfulness-of-personal-budget'])
  expect(basesFor('subsistence')).toEqual(['pw-53a', 'pw-17'])
  expect(basesFor('other').length).toBe(5)
})
