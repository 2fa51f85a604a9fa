import { Trans, useLingui } from '@lingui/react/macro'
import { Ladder } from './Ladder.tsx'
import { Questions } from './Questions.tsx'

/** Which questions must be answered, and by which means, mildest first. */
export function PlanSection() {
  const { t } = useLingui()
  return (
    <div className="wh-stack">
      <section aria-labelledby="vragen" className="wh-block">
        <h3 id="vragen" tabIndex={-1} className="wh-sub">{t`Vragen die het onderzoek beantwoordt`}</h3>
        <Questions />
      </section>
      <section aria-labelledby="middelen" className="wh-block">
        <h3 id="middelen" tabIndex={-1} className="wh-sub">{t`Onderzoeksmiddelen, het lichtste eerst`}</h3>
        <p className="wh-soft">
          <Trans>Een zwaarder middel kan alleen als lichtere niet genoeg zijn. De reden komt in het dossier te staan.</Trans>
        </p>
        <Ladder />
      </section>
    </div>
  )
}
