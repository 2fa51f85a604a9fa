import { oneOfIn, type Search } from '#platform/web/search.ts'
import { trainingStateWords } from '../../contract/words.ts'
import type { SubjectWithTerm, TeamTrainingsQuery } from '../../contract.ts'

/** The subjects that the unit is looked at by, in this order. */
export const subjects = ['wmo', 'youth-act', 'enforcement-skills', 'boa'] as const satisfies readonly SubjectWithTerm[]
const states = [...(Object.keys(trainingStateWords) as (keyof typeof trainingStateWords)[]), 'planned'] as const

/** The filters of the unit's overview as they stand in the address. */
export interface TeamSearch {
  opleiding?: SubjectWithTerm | undefined
  stand?: TeamTrainingsQuery['state'] | undefined
}

/** Reads the filters from an address; what it does not know is ignored. */
export const searchOfTeam = (search: Search): TeamSearch => ({
  opleiding: oneOfIn(search, 'opleiding', subjects),
  stand: oneOfIn(search, 'stand', states),
})
