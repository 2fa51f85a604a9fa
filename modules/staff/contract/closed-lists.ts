import { z } from 'zod'
import { valuesOf } from '#platform/contract/words.ts'
import {
  addresseeWords,
  compartmentWords,
  designationWords,
  reviewVerdictWords,
  roleWords,
  trainingLapseWords,
  trainingStateWords,
  trainingSubjectWords,
} from './words.ts'

export type Role = keyof typeof roleWords
export const Role = z.enum(valuesOf(roleWords))
export type Addressee = keyof typeof addresseeWords
export const Addressee = z.enum(valuesOf(addresseeWords))
export type Compartment = keyof typeof compartmentWords
export const Compartment = z.enum(valuesOf(compartmentWords))
export type DesignationKind = keyof typeof designationWords
export const DesignationKind = z.enum(valuesOf(designationWords))
export const ReviewVerdict = z.enum(valuesOf(reviewVerdictWords))
export type TrainingSubject = keyof typeof trainingSubjectWords
export const TrainingSubject = z.enum(valuesOf(trainingSubjectWords))
export type TrainingState = keyof typeof trainingStateWords
export const TrainingState = z.enum(valuesOf(trainingStateWords))
export const TrainingLapse = z.enum(valuesOf(trainingLapseWords))
