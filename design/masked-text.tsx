import { Trans } from '@lingui/react/macro'
import { Hidden } from './hidden.tsx'

/** What the server puts in the place of words it blinds: one or more full blocks. */
const blinded = /(█+)/u

/** Text in which the server blinded words: shown as bars, read out as "afgeschermd". The words themselves are not here. */
export function MaskedText({ text }: { text: string }) {
  return (
    <span className="wh-masked">
      {partsOf(text).map(({ part, place }) =>
        blinded.test(part) ? (
          <span key={place} className="wh-masked__bar">
            <Hidden>
              <Trans>[afgeschermd]</Trans>
            </Hidden>
          </span>
        ) : (
          part
        ),
      )}
    </span>
  )
}

// A part keeps its place in the text, so its place is a good key.
function partsOf(text: string): { part: string; place: string }[] {
  return text.split(blinded).map((part, index) => ({ part, place: `${index}:${part.length}` }))
}
