import { z } from 'zod'
import { valuesOf } from '#platform/contract/words.ts'
import { atRiskWords, safetyStepKindWords } from './safety-words.ts'
import { suspensionEndWords, suspensionStateWords } from './suspension-state-words.ts'
import {
  actingAsWords,
  agreementUnitWords,
  claimStateWords,
  holderResultWords,
  importContentWords,
  inquiryKindWords,
  providerKindWords,
  representativeRoleWords,
  suspensionGroundWords,
  tariffKindWords,
} from './words.ts'

export type InquiryKind = keyof typeof inquiryKindWords
export const InquiryKind = z.enum(valuesOf(inquiryKindWords))
export type ActingAs = keyof typeof actingAsWords
export const ActingAs = z.enum(valuesOf(actingAsWords))
export type RepresentativeRole = keyof typeof representativeRoleWords
export const RepresentativeRole = z.enum(valuesOf(representativeRoleWords))
export type HolderResult = keyof typeof holderResultWords
export const HolderResult = z.enum(valuesOf(holderResultWords))
export type ProviderKind = keyof typeof providerKindWords
export const ProviderKind = z.enum(valuesOf(providerKindWords))
export type ImportContent = keyof typeof importContentWords
export const ImportContent = z.enum(valuesOf(importContentWords))
export type TariffKind = keyof typeof tariffKindWords
export const TariffKind = z.enum(valuesOf(tariffKindWords))
export type AgreementUnit = keyof typeof agreementUnitWords
export const AgreementUnit = z.enum(valuesOf(agreementUnitWords))
export type ClaimState = keyof typeof claimStateWords
export const ClaimState = z.enum(valuesOf(claimStateWords))
export type AtRisk = keyof typeof atRiskWords
export const AtRisk = z.enum(valuesOf(atRiskWords))
export type SafetyStepKind = keyof typeof safetyStepKindWords
export const SafetyStepKind = z.enum(valuesOf(safetyStepKindWords))
export type SuspensionGround = keyof typeof suspensionGroundWords
export const SuspensionGround = z.enum(valuesOf(suspensionGroundWords))
export type SuspensionState = keyof typeof suspensionStateWords
export const SuspensionState = z.enum(valuesOf(suspensionStateWords))
export type SuspensionEnd = keyof typeof suspensionEndWords
export const SuspensionEnd = z.enum(valuesOf(suspensionEndWords))
