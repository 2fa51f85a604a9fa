/** What is to happen, soonest first: a binary heap of moments, each with a number that says what. */
export class Agenda {
  private readonly days: number[] = []
  private readonly what: number[] = []

  get soonest(): number {
    return this.days[0] ?? Number.POSITIVE_INFINITY
  }

  add(day: number, what: number): void {
    const { days, what: whats } = this
    let place = days.length
    while (place > 0) {
      const above = (place - 1) >> 1
      if ((days[above] as number) <= day) break
      days[place] = days[above] as number
      whats[place] = whats[above] as number
      place = above
    }
    days[place] = day
    whats[place] = what
  }

  /** Takes the soonest out. */
  take(): number {
    const { days, what: whats } = this
    const soonest = whats[0]
    const day = days.pop()
    const what = whats.pop()
    if (soonest === undefined || day === undefined || what === undefined) throw new Error('Nothing is to happen')
    if (days.length > 0) this.sink(day, what)
    return soonest
  }

  private sink(day: number, what: number): void {
    const { days, what: whats } = this
    const length = days.length
    let place = 0
    for (let below = 1; below < length; below = 2 * place + 1) {
      if (below + 1 < length && (days[below + 1] as number) < (days[below] as number)) below++
      if ((days[below] as number) >= day) break
      days[place] = days[below] as number
      whats[place] = whats[below] as number
      place = below
    }
    days[place] = day
    whats[place] = what
  }
}
