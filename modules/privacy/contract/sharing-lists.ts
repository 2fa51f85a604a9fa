import { z } from 'zod'
import { valuesOf } from '#platform/contract/words.ts'
import {
  agreementStateWords,
  dataCategoryWords,
  partnerKindWords,
  sharingDirectionWords,
  sharingEndWords,
  sharingPurposeWords,
  sharingRouteWords,
} from './sharing-words.ts'

export type PartnerKind = keyof typeof partnerKindWords
export const PartnerKind = z.enum(valuesOf(partnerKindWords))
export type SharingPurpose = keyof typeof sharingPurposeWords
export const SharingPurpose = z.enum(valuesOf(sharingPurposeWords))
export type SharingRoute = keyof typeof sharingRouteWords
export const SharingRoute = z.enum(valuesOf(sharingRouteWords))
export type SharingDirection = keyof typeof sharingDirectionWords
export const SharingDirection = z.enum(valuesOf(sharingDirectionWords))
export type DataCategory = keyof typeof dataCategoryWords
export const DataCategory = z.enum(valuesOf(dataCategoryWords))
export type AgreementState = keyof typeof agreementStateWords
export const AgreementState = z.enum(valuesOf(agreementStateWords))
export type SharingEnd = keyof typeof sharingEndWords
export const SharingEnd = z.enum(valuesOf(sharingEndWords))
