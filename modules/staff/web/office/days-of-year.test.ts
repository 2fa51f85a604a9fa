import { expect, test } from 'vitest'
import { firstHours } from '../../contract.ts'
import { daysOfYear } from './days-of-year.ts'

const office = { hours: [firstHours] }

test('a year lists its public holidays by name, and the closing days of the office between them', () => {
  const days = daysOfYear(2027, office, [
    { day: '2027-05-07', open: false, name: 'Brugdag' },
    { day: '2028-05-26', open: false, name: 'Brugdag van een jaar later' },
  ])

  expect(days.map(({ day, holidays, set }) => `${day} ${set?.name ?? holidays.join()}`)).toEqual([
    '2027-01-01 new-year',
    '2027-03-26 good-friday',
    '2027-03-29 easter-monday',
    '2027-04-27 kings-day',
    '2027-05-05 liberation-day',
    '2027-05-06 ascension-day',
    '2027-05-07 Brugdag',
    '2027-05-17 whit-monday',
    '2027-12-25 christmas',
    '2027-12-26 boxing-day',
  ])
})

test('two holidays on one day are one day with two names', () => {
  const together = daysOfYear(2016, office, []).find(({ day }) => day === '2016-05-05')
  expect(together?.holidays).toEqual(['ascension-day', 'liberation-day'])
})

test('a holiday opens when that was said, and only a day with hours could', () => {
  const days = daysOfYear(2027, office, [{ day: '2027-05-05', open: true, name: 'Gewone werkdag' }])

  expect(days.filter(({ open }) => open).map(({ day }) => day)).toEqual(['2027-05-05'])
  expect(days.filter(({ hasHours }) => !hasHours).map(({ day }) => day)).toEqual(['2027-12-25', '2027-12-26'])
})
