import { z } from 'zod'
import { valuesOf } from '#platform/contract/words.ts'
import { addresseeWords, compartmentWords, designationWords, reviewVerdictWords, roleWords } from './words.ts'

export type Role = keyof typeof roleWords
export const Role = z.enum(valuesOf(roleWords))
export type Addressee = keyof typeof addresseeWords
export const Addressee = z.enum(valuesOf(addresseeWords))
export type Compartment = keyof typeof compartmentWords
export const Compartment = z.enum(valuesOf(compartmentWords))
export type DesignationKind = keyof typeof designationWords
export const DesignationKind = z.enum(valuesOf(designationWords))
export const ReviewVerdict = z.enum(valuesOf(reviewVerdictWords))
