import { z } from 'zod'
import { valuesOf } from '#platform/contract/words.ts'
import { publicSchemeWords, schemeWords } from './scheme-words.ts'
import { channelWords, reportStatusWords, sourceOrganisationKindWords, sourceWords, urgencyWords } from './words.ts'

export type Source = keyof typeof sourceWords
export const Source = z.enum(valuesOf(sourceWords))

export type SourceOrganisationKind = keyof typeof sourceOrganisationKindWords
export const SourceOrganisationKind = z.enum(valuesOf(sourceOrganisationKindWords))

export type Channel = keyof typeof channelWords
export const Channel = z.enum(valuesOf(channelWords))

export type Scheme = keyof typeof schemeWords
export const Scheme = z.enum(valuesOf(schemeWords))

export type PublicScheme = keyof typeof publicSchemeWords
export const PublicScheme = z.enum(valuesOf(publicSchemeWords))

export type ReportStatus = keyof typeof reportStatusWords
export const ReportStatus = z.enum(valuesOf(reportStatusWords))

export type Urgency = keyof typeof urgencyWords
export const Urgency = z.enum(valuesOf(urgencyWords))
