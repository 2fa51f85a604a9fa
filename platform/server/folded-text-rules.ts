/** Lower case and without accents, letter for letter: places in the folded text are places in the text. Give it composed text (NFC). */
export function fold(text: string): string {
  return (ASCII.test(text) ? text : text.replace(BEYOND_ASCII, foldLetter)).toLowerCase()
}

const ASCII = /^[\0-\x7f]*$/
const BEYOND_ASCII = /[^\0-\x7f]/gu

function foldLetter(letter: string): string {
  const known = folded.get(letter)
  if (known) return known

  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const kept = plain.length === letter.length ? plain : '\u00b7'.repeat(letter.length)
  folded.set(letter, kept)
  return kept
}

const folded = new Map<string, string>()
