import type { MarkedText } from '../../contract.ts'

/** A text with what matches marked; parts, so that nothing is ever read as markup. */
export function Marked({ text }: { text: MarkedText }) {
  return text.map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a part has no name but its place
    part.hit ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
  )
}
