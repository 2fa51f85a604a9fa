/** Chance that falls the same way each time: the same seed gives the same municipality on every machine. */
export interface Dice {
  /** From 0 up to, not including, 1 */
  fraction(): number
  /** A whole number from `least` up to and including `most` */
  whole(least: number, most: number): number
  chance(of: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** One of the keys, each as often as its weight says */
  weighted<Key extends string>(weights: WeightsOf<Key>): Key
}

/** How often each key comes up, beside the others; what is left out never does. */
export type WeightsOf<Key extends string> = Readonly<Partial<Record<Key, number>>>

/** Dice that belong to one thing, such as `report 2024-17`: what happens elsewhere does not change how they fall. */
export function diceFor(name: string): Dice {
  let state = hash(name)
  const fraction = () => {
    // Mulberry32, public domain: small, fast and good enough to invent a town with.
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1))
  return {
    fraction,
    whole,
    chance: (of) => fraction() < of,
    pick: <Item>(items: readonly Item[]) => {
      if (items.length === 0) throw new Error(`nothing to pick for ${name}`)
      return items[whole(0, items.length - 1)] as Item
    },
    weighted: (weights) => {
      const entries = Object.entries(weights) as [string, number][]
      let left = fraction() * entries.reduce((total, [, weight]) => total + weight, 0)
      for (const [key, weight] of entries) {
        left -= weight
        if (left < 0) return key as never
      }
      return entries.at(-1)?.[0] as never
    },
  }
}

/** A row id that sorts by `moment`, as the product's own do (UUID version 7), with the rest from the dice. */
export function idAt(moment: string, dice: Dice): string {
  const time = Date.parse(moment).toString(16).padStart(12, '0')
  const digits = (count: number) => Array.from({ length: count }, () => dice.whole(0, 15).toString(16)).join('')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(3)}-${dice.pick(['8', '9', 'a', 'b'])}${digits(3)}-${digits(12)}`
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return value >>> 0
}
