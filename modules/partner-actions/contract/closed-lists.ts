import { z } from 'zod'
import { valuesOf } from '#platform/contract/words.ts'
import { actionStateWords } from './action-state-words.ts'
import {
  actionKindWords,
  careSignalWords,
  entryConsentWords,
  foundWords,
  frameworkWords,
  ledByWords,
  locationKindWords,
  locationOriginWords,
  packEndWords,
  photoConsentWords,
  powerWords,
  visitStateWords,
} from './words.ts'

export type ActionKind = keyof typeof actionKindWords
export const ActionKind = z.enum(valuesOf(actionKindWords))
export type LedBy = keyof typeof ledByWords
export const LedBy = z.enum(valuesOf(ledByWords))
export type Framework = keyof typeof frameworkWords
export const Framework = z.enum(valuesOf(frameworkWords))
export type ActionState = keyof typeof actionStateWords
export const ActionState = z.enum(valuesOf(actionStateWords))
export type LocationKind = keyof typeof locationKindWords
export const LocationKind = z.enum(valuesOf(locationKindWords))
export type LocationOrigin = keyof typeof locationOriginWords
export const LocationOrigin = z.enum(valuesOf(locationOriginWords))
export type VisitState = keyof typeof visitStateWords
export const VisitState = z.enum(valuesOf(visitStateWords))
export type Found = keyof typeof foundWords
export const Found = z.enum(valuesOf(foundWords))
export type CareSignal = keyof typeof careSignalWords
export const CareSignal = z.enum(valuesOf(careSignalWords))
export type Power = keyof typeof powerWords
export const Power = z.enum(valuesOf(powerWords))
export type EntryConsent = keyof typeof entryConsentWords
export const EntryConsent = z.enum(valuesOf(entryConsentWords))
export type PhotoConsent = keyof typeof photoConsentWords
export const PhotoConsent = z.enum(valuesOf(photoConsentWords))
export type PackEnd = keyof typeof packEndWords
export const PackEnd = z.enum(valuesOf(packEndWords))
