import { Trans } from '@lingui/react/macro'
import { LinkButton } from '#design/button.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { isAboutCover } from './name-what-is-missing.ts'

/** What was refused, with the way to the agreements when one is missing: in another tab, so that what was typed stays. */
export function CoverRefusal({ refusal }: { refusal: unknown }) {
  return (
    <>
      <RefusalPanel refusal={refusal} />
      {isAboutCover(refusal) ? (
        <div>
          <LinkButton small href="/partners/afspraken" target="_blank">
            <Trans>De afspraken bekijken in een nieuw tabblad</Trans>
          </LinkButton>
        </div>
      ) : null}
    </>
  )
}
