import type { Words } from './words.ts'

/** Why something was refused: what to say, what to do next, and the article or paragraph it rests on. */
export interface RefusalText {
  /** HTTP status: 403 not allowed, 404 not there (or not yours to see), 410 gone for good, 409 not in this state, 422 not complete or not right */
  status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 503
  says: Words
  next: Words
  source: string
}

/** All refusals of a module by code; `policy/rules.md` lists the same codes. */
export type Refusals<Code extends string = string> = Readonly<Record<Code, RefusalText>>
