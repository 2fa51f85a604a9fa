/** The moment of a day and time in the Netherlands, as ISO 8601 in UTC: 2024-07-01, 09:30 -> 2024-07-01T07:30:00.000Z. */
export function dutchMoment(day: string, time: string): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  const guess = asUtc - offsetAt(asUtc)
  // Once more with the offset of the guess: right on the two nights on which the clock changes as well.
  return new Date(asUtc - offsetAt(guess)).toISOString()
}

/** The day and time in the Netherlands of a moment, as form fields want them. */
export function dutchDayAndTime(moment: string): { day: string; time: string } {
  const [day = '', time = ''] = clock.format(new Date(moment)).split(', ')
  return { day, time: time.slice(0, 5) }
}

const clock = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' })

function offsetAt(moment: number): number {
  const [day = '', time = ''] = clock.format(moment).split(', ')
  return Date.parse(`${day}T${time}Z`) - moment
}
