import { createHash } from 'node:crypto'
import type { AskGrantedProducts, ProductsAnswer } from '#modules/pgb/server/index.ts'
import { type Credentials, post } from './post.ts'
import { readProducts } from './read-products.ts'

const LONGEST_WAIT = 3000
const BIGGEST_ANSWER = 8 * 1024 * 1024

/** `wmo` is in the published shape; how Zorgned calls the Jeugdwet is to be confirmed when it is connected. */
const SCHEMES = { wmo: 'wmo', 'youth-act': 'jeugdwet' } as const

interface Connection extends Credentials {
  url: string
  token: string
  /** Four digits, `0344` */
  municipalityCode: string
}

/**
 * Asks Zorgned what somebody was granted, at `POST /aanvragen`. The number travels in the body, never in an address. Nothing of question
 * or answer is logged or thrown: what goes wrong is an outcome, with a status or an error code as its reason.
 */
export function makeGrantedProducts({ url, token, municipalityCode, ...credentials }: Connection): AskGrantedProducts {
  const address = new URL(`${url.replace(/\/$/, '')}/aanvragen`)
  return async ({ bsn, law, endedSince }) => {
    try {
      const { status, body } = await post(address, {
        ...credentials,
        headers: { Token: token, 'Content-type': 'application/json; charset=utf-8', Accept: 'application/json' },
        body: JSON.stringify({
          burgerservicenummer: bsn,
          gemeentecode: municipalityCode,
          maxeinddatum: endedSince,
          regeling: SCHEMES[law],
        }),
        longestWait: LONGEST_WAIT,
        biggestAnswer: BIGGEST_ANSWER,
      })
      return status === 200 ? readAnswer(body) : { outcome: outcomeOf(status), reason: `HTTP ${status}` }
    } catch (error) {
      return failedOn(error)
    }
  }
}

function readAnswer(body: Buffer): ProductsAnswer {
  const found = readProducts(parsed(body))
  if (!found) return { outcome: 'unreadable', reason: 'HTTP 200' }
  return { outcome: 'found', ...found, digest: createHash('sha256').update(body).digest() }
}

/** Undefined when it is no JSON; the error would quote what was sent. */
function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

function outcomeOf(status: number) {
  if (status === 404) return 'unknown-person'
  return status >= 500 ? 'unreachable' : 'refused'
}

/** Only the code of an error is told: its message may quote an address or an answer. */
function failedOn(error: unknown): ProductsAnswer {
  const { code, name } = error as NodeJS.ErrnoException
  const reason = code ?? name
  if (reason === 'ANSWER_TOO_BIG') return { outcome: 'unreadable', reason }
  // Our certificate was not accepted: TLS says so with an alert.
  return { outcome: /^ERR_SSL_.*ALERT/.test(reason) ? 'refused' : 'unreachable', reason }
}
