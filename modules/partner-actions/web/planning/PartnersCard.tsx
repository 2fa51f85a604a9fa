import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { Link } from '#design/link.tsx'
import { dataCategoryWords, partnerKindWords } from '#modules/privacy/contract.ts'
import { useWord } from '#platform/web/language.ts'
import { useMay } from '#platform/web/session.ts'
import type { Action, ActionPartner } from '../../contract.ts'

/** With whom, what each does, and what may be shared with each now. */
export function PartnersCard({ action }: { action: Action }) {
  const { t } = useLingui()
  return (
    <Card title={t`Met wie`}>
      {action.partners.length === 0 ? (
        <p className="wh-partner__none">
          <Trans>Deze actie doen we zonder partners.</Trans>
        </p>
      ) : (
        <ul className="wh-partners">
          {action.partners.map((partner) => (
            <li key={partner.partnerId} className="wh-partner">
              <Partner partner={partner} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function Partner({ partner }: { partner: ActionPartner }) {
  const { t } = useLingui()
  const word = useWord()
  const { name, kind, task, power, result } = partner
  return (
    <>
      <h3 className="wh-partner__name">
        {name} <span className="wh-action-line__small">{word(partnerKindWords[kind])}</span>
      </h3>
      <p>
        {task || <span className="wh-partner__none">{t`Nog geen taak`}</span>}
        {power ? <span className="wh-action-line__small"> · {power}</span> : null}
      </p>
      {result ? (
        <p>
          <Trans>
            Leverde op: <span className="wh-written-text">{result}</span>
          </Trans>
        </p>
      ) : null}
      <Covered partner={partner} />
    </>
  )
}

function Covered({ partner: { covered, kind } }: { partner: ActionPartner }) {
  const { t } = useLingui()
  const word = useWord()
  const mayRead = useMay('privacy.read-partners')
  const inWords = (categories: ActionPartner['covered']['out']) =>
    categories.length > 0 ? categories.map((category) => word(dataCategoryWords[category])).join(', ') : t`niets`
  if (covered.out.length + covered.in.length === 0)
    return (
      <p className="wh-partner__none">
        <Trans>Geen geldige afspraak: er kan niets met persoonsgegevens heen of terug.</Trans>{' '}
        {mayRead ? <Link href="/partners/afspraken">{t`Afspraken`}</Link> : null}
      </p>
    )
  return (
    <>
      <dl className="wh-partner__covered">
        <dt>{t`Wij mogen geven`}</dt>
        <dd>{inWords(covered.out)}</dd>
        <dt>{t`Wij mogen ontvangen`}</dt>
        <dd>{inWords(covered.in)}</dd>
      </dl>
      {kind === 'police' && covered.out.length === 0 ? (
        <p className="wh-action-line__small">
          <Trans>
            De politie staat niet in artikel 67 van de Participatiewet: geven kan alleen binnen RIEC of LSI, of met een aangifte.
          </Trans>
        </p>
      ) : null}
    </>
  )
}
