import { z } from 'zod'
import type { FoundProduct } from '#modules/pgb/server/index.ts'
import { Coded, Volume } from './published-shape.ts'
import { type AsSaid, words } from './read-value.ts'

const amount = z.number().nonnegative().max(1_000_000)
/** Minutes in one; of other units (pieces, nights, money) nobody can say how many minutes they are. */
const MINUTES: Readonly<Record<string, number>> = { '01': 1, '04': 60 }
/** Ten times the minutes of a week: more is a mistake of theirs, and stays in words. */
const MOST_MINUTES = 100_000
/** How often a week; a month is a twelfth of 52 weeks. “Per beschikking” names no period. */
const TIMES_A_WEEK: Readonly<Record<string, number>> = { '1': 7, '2': 1, '3': 1 / 4, '4': 12 / 52 }

/** The volume in its own words, and in minutes a week where unit and frequency allow it. */
export function readVolume(said: AsSaid, given: unknown): Pick<FoundProduct, 'volume' | 'minutesPerWeek'> {
  const volume = said.read(Volume, given, 'volume')
  const unit = said.read(Coded, volume?.eenheid, 'volume')
  const frequency = said.read(Coded, volume?.frequentie, 'volume')
  const many = said.read(amount, volume?.volume, 'volume')
  const ownWords = said.read(words, volume?.omschrijving, 'volume')
  return { volume: ownWords ?? inWords(said, many, unit, frequency), minutesPerWeek: perWeek(many, unit, frequency) }
}

type Code = z.output<typeof Coded> | null

function inWords(said: AsSaid, many: number | null, unit: Code, frequency: Code): string | null {
  const parts = [unit?.omschrijving, frequency?.omschrijving].map((part) => said.read(words, part, 'volume')?.toLowerCase())
  return many === null || !parts[0] ? null : [many, ...parts].filter(Boolean).join(' ')
}

function perWeek(many: number | null, unit: Code, frequency: Code): number | null {
  const minutes = MINUTES[String(unit?.code)]
  const times = TIMES_A_WEEK[String(frequency?.code)]
  if (many === null || minutes === undefined || times === undefined) return null
  const week = Math.round(many * minutes * times)
  return week <= MOST_MINUTES ? week : null
}
