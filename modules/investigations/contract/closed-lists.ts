import { z } from 'zod'
import { valuesOf } from '#platform/contract/words.ts'
import { stageWords } from './stage-words.ts'
import {
  adviceStatusWords,
  aimWords,
  attendanceWords,
  causeWords,
  choiceWords,
  conflictMomentWords,
  culpabilityWords,
  domainWords,
  findingKindWords,
  groundWords,
  hearingExceptionWords,
  hearingPurposeWords,
  hearingWayWords,
  legalBasisWords,
  memberPartWords,
  type methodStepWords,
  noShowStepWords,
  objectionResultWords,
  partKindWords,
  purposeWords,
  regimeWords,
  registeredInWords,
  resultWords,
  supportsWords,
} from './words.ts'

export type Stage = keyof typeof stageWords
export const Stage = z.enum(valuesOf(stageWords))
export type Domain = keyof typeof domainWords
export const Domain = z.enum(valuesOf(domainWords))
export const InvestigationPurpose = z.enum(valuesOf(purposeWords))
export type InvestigationPurpose = z.output<typeof InvestigationPurpose>
export const LegalBasis = z.enum(valuesOf(legalBasisWords))
export type LegalBasis = z.output<typeof LegalBasis>
export type MethodStep = keyof typeof methodStepWords
export const MethodStep = z.union([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((step) => z.literal(step as MethodStep)))
export const Regime = z.enum(valuesOf(regimeWords))
export type Regime = z.output<typeof Regime>
export const FindingKind = z.enum(valuesOf(findingKindWords))
export type FindingKind = z.output<typeof FindingKind>
export const Supports = z.enum(valuesOf(supportsWords))
export type Supports = z.output<typeof Supports>
export const HearingPurpose = z.enum(valuesOf(hearingPurposeWords))
export type HearingPurpose = z.output<typeof HearingPurpose>
export const HearingWay = z.enum(valuesOf(hearingWayWords))
export type HearingWay = z.output<typeof HearingWay>
export const Attendance = z.enum(valuesOf(attendanceWords))
export type Attendance = z.output<typeof Attendance>
export const NoShowStep = z.enum(valuesOf(noShowStepWords))
export type NoShowStep = z.output<typeof NoShowStep>
export const HearingException = z.enum(valuesOf(hearingExceptionWords))
export type HearingException = z.output<typeof HearingException>
export const Culpability = z.enum(valuesOf(culpabilityWords))
export type Culpability = z.output<typeof Culpability>
export const PartKind = z.enum(valuesOf(partKindWords))
export type PartKind = z.output<typeof PartKind>
export const Ground = z.enum(valuesOf(groundWords))
export type Ground = z.output<typeof Ground>
export const AdviceStatus = z.enum(valuesOf(adviceStatusWords))
export type AdviceStatus = z.output<typeof AdviceStatus>
export const Choice = z.enum(valuesOf(choiceWords))
export type Choice = z.output<typeof Choice>
export const ObjectionResult = z.enum(valuesOf(objectionResultWords))
export type ObjectionResult = z.output<typeof ObjectionResult>
export const Result = z.enum(valuesOf(resultWords))
export type Result = z.output<typeof Result>
export const RegisteredIn = z.enum(valuesOf(registeredInWords))
export type RegisteredIn = z.output<typeof RegisteredIn>
export const Cause = z.enum(valuesOf(causeWords))
export type Cause = z.output<typeof Cause>
export const Aim = z.enum(valuesOf(aimWords))
export type Aim = z.output<typeof Aim>
export const MemberPart = z.enum(valuesOf(memberPartWords))
export type MemberPart = z.output<typeof MemberPart>
export const ConflictMoment = z.enum(valuesOf(conflictMomentWords))
export type ConflictMoment = z.output<typeof ConflictMoment>
