import type { Words } from './words.ts'

/** Working time in hours and minutes: `3 uur 20 minuten`. @param minutes whole minutes of working time */
export function workingTimeWords(minutes: number): Words {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const nl = [hours > 0 ? `${hours} uur` : '', rest > 0 || hours === 0 ? `${rest} ${rest === 1 ? 'minuut' : 'minuten'}` : '']
  const en = [
    hours > 0 ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : '',
    rest > 0 || hours === 0 ? `${rest} ${rest === 1 ? 'minute' : 'minutes'}` : '',
  ]
  return { nl: nl.filter(Boolean).join(' '), en: en.filter(Boolean).join(' ') }
}
