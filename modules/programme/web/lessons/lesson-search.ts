import { valuesOf } from '#platform/contract/words.ts'
import { oneOfIn, type Search, wordIn } from '#platform/web/search.ts'
import { lessonStateWords } from '../../contract/words.ts'
import type { LessonState } from '../../contract.ts'

/** What stands in the address of the lists of lessons and proposals. */
export interface LessonSearch {
  kwartaal?: string | undefined
  oorzaak?: string | undefined
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
    oorzaak: wordIn(search, 'oorzaak'),
    stand: oneOfIn(search, 'stand', valuesOf(lessonStateWords)),
    mijn: oneOfIn(search, 'mijn', ['ja']),
    laat: oneOfIn(search, 'laat', ['ja']),
    q: wordIn(search, 'q'),
    na: wordIn(search, 'na'),
  }
}
