import { z } from 'zod'
import type { AddressSearch } from '#modules/partner-actions/server/index.ts'

const LONGEST_WAIT = 3000
const MOST_FOUND = 8

/** What the PDOK Locatieserver answers at `/free` (v3.1), as far as it is used. */
const Answer = z.object({
  response: z.object({
    docs: z.array(
      z.object({
        weergavenaam: z.string().max(300),
        straatnaam: z.string().max(100),
        huis_nlt: z.string().max(20).default(''),
        postcode: z
          .string()
          .regex(/^[1-9]\d{3}[A-Z]{2}$/)
          .optional(),
        woonplaatsnaam: z.string().max(100),
      }),
    ),
  }),
})

/**
 * Looks addresses up at a service that answers as the PDOK Locatieserver does. Only what was typed goes out; nothing of it is kept or logged.
 * No answer in time, or one that is not in the published form, is no answer.
 */
export function makeAddressSearch(url: string): AddressSearch {
  return async (words) => {
    const address = `${url.replace(/\/$/, '')}/free?${new URLSearchParams({ q: words, fq: 'type:adres', rows: String(MOST_FOUND) })}`
    try {
      const answer = await fetch(address, {
        signal: AbortSignal.timeout(LONGEST_WAIT),
        headers: { accept: 'application/json' },
        redirect: 'error',
      })
      if (!answer.ok) return undefined
      const { response } = Answer.parse(await answer.json())
      return response.docs.slice(0, MOST_FOUND).map(({ weergavenaam, straatnaam, huis_nlt, postcode, woonplaatsnaam }) => ({
        street: straatnaam,
        houseNumber: huis_nlt,
        postalCode: postcode ?? '',
        city: woonplaatsnaam,
        label: weergavenaam,
      }))
    } catch {
      return undefined
    }
  }
}
