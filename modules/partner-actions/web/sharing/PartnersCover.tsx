import { Trans, useLingui } from '@lingui/react/macro'
import { DefinitionList } from '#design/definition-list.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import type { DataCategory } from '#modules/privacy/contract.ts'
import { dataCategoryWords } from '#modules/privacy/contract.ts'
import { useWord } from '#platform/web/language.ts'
import type { Action, ActionPartner } from '../../contract.ts'

/** Per partner which kinds of data an agreement lets go each way, today and for the purpose of this action. */
export function PartnersCover({ action }: { action: Action }) {
  const { t } = useLingui()
  if (action.partners.length === 0)
    return (
      <EmptyState title={t`Er doen geen partners mee`}>
        <Trans>Voeg partners toe op het overzicht van de actie. Daarna ziet u hier wat met hen gedeeld mag worden.</Trans>
      </EmptyState>
    )
  return <DefinitionList facts={action.partners.map((partner) => ({ term: partner.name, value: <Covered partner={partner} /> }))} />
}

function Covered({ partner }: { partner: ActionPartner }) {
  const word = useWord()
  const words = (categories: readonly DataCategory[]) => categories.map((category) => word(dataCategoryWords[category])).join(', ')
  const { out, in: received } = partner.covered
  if (out.length === 0 && received.length === 0)
    return (
      <>
        {partner.kind === 'police' ? (
          <Trans>
            De politie staat niet in Participatiewet art. 67. Delen kan alleen binnen het RIEC of een LSI-project, of met een aangifte.
          </Trans>
        ) : (
          <Trans>Er is geen geldige afspraak. Er kan niets met persoonsgegevens heen of terug.</Trans>
        )}{' '}
        <Link href="/partners/afspraken">
          <Trans>Naar de afspraken</Trans>
        </Link>
      </>
    )
  return (
    <>
      {out.length > 0 ? <Trans>Wij geven: {words(out)}.</Trans> : <Trans>Wij geven niets.</Trans>}{' '}
      {received.length > 0 ? <Trans>Wij ontvangen: {words(received)}.</Trans> : <Trans>Wij ontvangen niets.</Trans>}
    </>
  )
}
