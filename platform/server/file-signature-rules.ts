const SIGNATURES = {
  pdf: [...Buffer.from('%PDF-')],
  jpg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
} as const
type Signed = keyof typeof SIGNATURES

/** Which of the kinds that say so in their first bytes a file is; its name says nothing. Null: none of them. */
export function kindBySignature(bytes: Buffer): Signed | null {
  return (Object.keys(SIGNATURES) as Signed[]).find((kind) => startsWith(bytes, SIGNATURES[kind])) ?? null
}

export function startsWith(bytes: Buffer, signs: readonly number[]): boolean {
  return signs.every((sign, at) => bytes[at] === sign)
}
