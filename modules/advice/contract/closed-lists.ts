import { z } from 'zod'
import { valuesOf } from '#platform/contract/words.ts'
import {
  adviceChannelWords,
  clockStateWords,
  entryKindWords,
  questionKindWords,
  questionStatusWords,
  questionUrgencyWords,
  sourceKindWords,
} from './words.ts'

export type QuestionKind = keyof typeof questionKindWords
export const QuestionKind = z.enum(valuesOf(questionKindWords))

export type AdviceChannel = keyof typeof adviceChannelWords
export const AdviceChannel = z.enum(valuesOf(adviceChannelWords))

export type QuestionUrgency = keyof typeof questionUrgencyWords
export const QuestionUrgency = z.enum(valuesOf(questionUrgencyWords))

export type QuestionStatus = keyof typeof questionStatusWords
export const QuestionStatus = z.enum(valuesOf(questionStatusWords))

export type EntryKind = keyof typeof entryKindWords
export const EntryKind = z.enum(valuesOf(entryKindWords))

export type SourceKind = keyof typeof sourceKindWords
export const SourceKind = z.enum(valuesOf(sourceKindWords))

export type ClockState = keyof typeof clockStateWords
export const ClockState = z.enum(valuesOf(clockStateWords))
