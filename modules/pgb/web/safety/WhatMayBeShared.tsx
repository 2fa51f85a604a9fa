import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'

/** Whom to call and what may be said, in short, with the article. */
export function WhatMayBeShared() {
  const { t } = useLingui()
  return (
    <Card title={t`Wat mag u delen, en met wie?`} look="quiet">
      <ul className="wh-budget-hints">
        <li>
          <Trans>
            <strong>Bespreek het eerst met de cliënt</strong>, als dat veilig kan. Met toestemming mag u delen wat nodig is (Wmo 2015 art.
            5.3.3).
          </Trans>
        </li>
        <li>
          <Trans>
            <strong>Veilig Thuis</strong> mag u bellen zonder toestemming als dat nodig is om geweld, verwaarlozing of uitbuiting te stoppen
            of te onderzoeken (Wmo 2015 art. 5.2.6). Volg de vijf stappen van de meldcode en noteer hier alleen wat u deed, niet wat een
            arts zei.
          </Trans>
        </li>
        <li>
          <Trans>
            <strong>Buurtteam en MO</strong> krijgen wat nodig is om zorg te regelen, meer niet (AVG art. 5 lid 1 onder c).
          </Trans>
        </li>
        <li>
          <Trans>
            <strong>IGJ</strong> is er voor de kwaliteit van jeugdhulp en zorg; over Wmo-zorg beslist de eigen toezichthouder (Wmo 2015 art.
            6.1 en 6.2).
          </Trans>
        </li>
        <li>
          <Trans>
            <strong>Direct gevaar?</strong> Bel 112.
          </Trans>
        </li>
      </ul>
    </Card>
  )
}
