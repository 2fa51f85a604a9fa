import { diffWordsWithSpace } from 'diff'
import type { Line } from './lines.ts'

/** A run of words, and whether it stands on this side only. */
export interface Piece {
  text: string
  onlyHere: boolean
}

export interface MarkedLine extends Pick<Line, 'kind'> {
  pieces: Piece[]
}

/** Two texts beside each other: each whole, with the words marked that the other does not have. */
export interface Compared {
  before: MarkedLine[]
  after: MarkedLine[]
  /** No word differs */
  same: boolean
}

/** Longer than this nobody waits: then both texts stand there marked as a whole. */
const MOST_MILLISECONDS = 1000

/** Compares two texts word by word, across their lines, so that a paragraph that was split or moved in between disturbs nothing else. */
export function compareLines(before: readonly Line[], after: readonly Line[]): Compared {
  const [old, now] = [asText(before), asText(after)]
  const parts = diffWordsWithSpace(old, now, { timeout: MOST_MILLISECONDS }) ?? [
    { value: old, removed: true, added: false },
    { value: now, removed: false, added: true },
  ]
  const side = (hidden: 'added' | 'removed') =>
    parts
      .filter((part) => !part[hidden])
      .map(({ value, added, removed }) => ({ text: value, onlyHere: (added || removed) && value.trim() !== '' }))
  return { before: asLines(before, side('added')), after: asLines(after, side('removed')), same: old === now }
}

// A line end separates lines here, so within a line it is a space.
const asText = (lines: readonly Line[]) => lines.map(({ text }) => text.replaceAll(/\s+/g, ' ')).join('\n')

function asLines(lines: readonly Line[], pieces: readonly Piece[]): MarkedLine[] {
  const byLine: Piece[][] = [[]]
  for (const { text, onlyHere } of pieces) {
    const [first = '', ...next] = text.split('\n')
    byLine.at(-1)?.push({ text: first, onlyHere })
    for (const part of next) byLine.push([{ text: part, onlyHere }])
  }
  return lines.map(({ kind }, place) => ({ kind, pieces: joined(wholeWhenNew(byLine[place] ?? [])).flatMap(withoutSpaces) }))
}

const hasWords = ({ text }: Piece) => /[\p{L}\p{N}]/u.test(text)

/** A line of which the other text has nothing but a full stop is marked as a whole. */
function wholeWhenNew(pieces: readonly Piece[]): readonly Piece[] {
  const isNew = pieces.some(({ onlyHere }) => onlyHere) && !pieces.some((piece) => !piece.onlyHere && hasWords(piece))
  return isNew ? pieces.map(({ text }) => ({ text, onlyHere: true })) : pieces
}

/** Marked words with only a space between them are one run: it reads better, and is read out once. */
function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = []
  for (const piece of pieces.filter(({ text }) => text !== '')) {
    const [before, last] = [runs.at(-2), runs.at(-1)]
    if (piece.onlyHere && before?.onlyHere && last && !last.onlyHere && last.text.trim() === '') {
      before.text += last.text + piece.text
      runs.pop()
      continue
    }
    if (last?.onlyHere === piece.onlyHere) last.text += piece.text
    else runs.push({ ...piece })
  }
  return runs
}

/** The spaces around marked words are not marked. */
function withoutSpaces({ text, onlyHere }: Piece): Piece[] {
  if (!onlyHere) return [{ text, onlyHere }]

  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  return [
    { text: before, onlyHere: false },
    { text: words, onlyHere: true },
    { text: after, onlyHere: false },
  ].filter((piece) => piece.text !== '')
}
