import type { Words } from './words.ts'

/** Working time in hours and minutes: `3 uur 20 min`; less than an hour as `20 minuten`. @param minutes whole minutes of working time */
export function workingTimeWords(minutes: number): Words {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return { nl: `${rest} ${rest === 1 ? 'minuut' : 'minuten'}`, en: `${rest} ${rest === 1 ? 'minute' : 'minutes'}` }
  const beside = rest > 0 ? ` ${rest} min` : ''
  return { nl: `${hours} uur${beside}`, en: `${hours} ${hours === 1 ? 'hour' : 'hours'}${beside}` }
}
