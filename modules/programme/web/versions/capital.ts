/** The same words with a capital letter, to begin a line with. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
