import { type Cause, causeWords } from '#modules/investigations/contract.ts'
import { valuesOf } from '#platform/contract/words.ts'
import { oneOfIn, type Search, wordIn } from '#platform/web/search.ts'
import { LessonState } from '../../contract.ts'

/** What stands in the address of the lists of lessons and proposals. */
export interface LessonSearch {
  kwartaal?: string | undefined
  oorzaak?: Cause | undefined
  stand?: LessonState | undefined
  mijn?: 'ja' | undefined
  laat?: 'ja' | undefined
  q?: string | undefined
  na?: string | undefined
}

export function searchOfLessons(search: Search): LessonSearch {
  const quarter = wordIn(search, 'kwartaal')
  return {
    kwartaal: quarter && /^\d{4}-[1-4]$/.test(quarter) ? quarter : undefined,
    oorzaak: oneOfIn(search, 'oorzaak', valuesOf(causeWords)),
    stand: oneOfIn(search, 'stand', LessonState.options),
    mijn: oneOfIn(search, 'mijn', ['ja']),
    laat: oneOfIn(search, 'laat', ['ja']),
    q: wordIn(search, 'q'),
    na: wordIn(search, 'na'),
  }
}
