/** Whether all that was typed stands in a text, in any order and inside longer words too: `afschrift` finds `bankafschriften`. */
export function matches(text: string, typed: string): boolean {
  const inside = plain(text)
  return plain(typed)
    .split(/\s+/)
    .every((word) => inside.includes(word))
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim()
