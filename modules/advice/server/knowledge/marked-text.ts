import { type RawBuilder, sql } from 'kysely'
import type { MarkedText } from '../../contract.ts'

// Letters that mean nothing anywhere; taken out of the text first, so that nobody writes a mark.
const [OPEN, CLOSE] = ['\ue000', '\ue001']

/** The best piece of a text with what matches between two marks, inside a statement. @param whole the whole text, for a title */
export function headlineInSql(text: RawBuilder<unknown>, query: RawBuilder<unknown>, whole = false): RawBuilder<string> {
  const options = `StartSel=${OPEN}, StopSel=${CLOSE}, ${whole ? 'HighlightAll=true' : 'MaxWords=32, MinWords=16, MaxFragments=1'}`
  return sql<string>`ts_headline('pg_catalog.dutch', translate(${text}, ${OPEN + CLOSE}, ''), ${query}, ${options})`
}

/** The same as parts: what matches and what does not. */
export function markedText(text: string): MarkedText {
  return text
    .split(OPEN)
    .flatMap((piece, index) => {
      if (index === 0) return [{ text: piece, hit: false }]
      const [hit = '', rest = ''] = piece.split(CLOSE)
      return [
        { text: hit, hit: true },
        { text: rest, hit: false },
      ]
    })
    .filter((part) => part.text !== '')
}
