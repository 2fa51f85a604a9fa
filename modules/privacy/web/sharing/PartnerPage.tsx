import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, LinkButton } from '#design/button.tsx'
import { Card, Columns } from '#design/card.tsx'
import { Dialog } from '#design/dialog.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { partnerKindWords } from '../../contract/sharing-words.ts'
import type { Partner } from '../../contract.ts'
import { AgreementTable } from './AgreementTable.tsx'
import { ContactsCard } from './ContactsCard.tsx'
import { PartnerForm } from './PartnerForm.tsx'
import { SharingTable } from './SharingTable.tsx'
import { partnerQuery, sharingsQuery } from './sharing-queries.ts'
import './sharing.css'

const page = getRouteApi('/staff/partners/$id')
const SHOWN = 10

/** One partner: whom to call, what was agreed, what was shared. */
export function PartnerPage() {
  const { id } = page.useParams()
  const partner = useQuery(partnerQuery(id))
  if (partner.isError) return <RefusalPanel refusal={partner.error} onRetry={() => void partner.refetch()} />
  if (!partner.data) return <LoadingState lines={8} />
  return <PartnerBody partner={partner.data} />
}

function PartnerBody({ partner }: { partner: Partner }) {
  const { t } = useLingui()
  const word = useWord()
  const mayKeep = useMay('privacy.keep-partners')
  const [changing, setChanging] = useState(false)
  usePageTitle(partner.name)
  return (
    <>
      <PageHeading
        title={partner.name}
        trail={[{ label: t`Partners`, href: '/partners' }]}
        status={partner.active ? undefined : <StatusBadge>{t`niet meer in gebruik`}</StatusBadge>}
        intro={capital(word(partnerKindWords[partner.kind]))}
        actions={
          mayKeep ? (
            <>
              <Button onClick={() => setChanging(true)}>{t`Wijzigen`}</Button>
              {partner.active ? (
                <LinkButton look="primary" href={`/partners/afspraken/nieuw?partner=${partner.id}`}>{t`Afspraak opstellen`}</LinkButton>
              ) : null}
            </>
          ) : undefined
        }
      />
      <Columns
        main={
          <>
            {partner.kind === 'police' ? <PoliceApart /> : null}
            <Card title={t`Afspraken over gegevens`}>
              <AgreementTable
                agreements={partner.agreements}
                withPartners={false}
                empty={
                  <EmptyState title={t`Er is nog niets afgesproken`}>
                    <Trans>Zonder afspraak die van kracht is, gaan er geen persoonsgegevens heen of weer.</Trans>
                  </EmptyState>
                }
              />
            </Card>
            <SharedWith partner={partner} />
          </>
        }
        aside={
          <>
            <ContactsCard partner={partner} />
            {partner.note ? (
              <Card title={t`Notitie`}>
                <p>{partner.note}</p>
              </Card>
            ) : null}
          </>
        }
      />
      <Dialog open={changing} title={t`Partner wijzigen`} onClose={() => setChanging(false)}>
        <PartnerForm partner={partner} onDone={() => setChanging(false)} />
      </Dialog>
    </>
  )
}

/** Said wherever something could go to the police. */
export function PoliceApart() {
  const { t } = useLingui()
  return (
    <Alert kind="warning" title={t`De Participatiewet noemt de politie niet`}>
      <Trans>
        Artikel 67 van de Participatiewet zegt aan wie de gemeente gegevens geeft. De politie staat daar niet bij. Gegevens geven aan de
        politie kan alleen binnen het RIEC, binnen een LSI-project, of per geval met een aangifte.
      </Trans>
    </Alert>
  )
}

function SharedWith({ partner }: { partner: Partner }) {
  const { t } = useLingui()
  const shared = useQuery(sharingsQuery({ partner: partner.id }, SHOWN))
  return (
    <Card
      title={t`Wat is gedeeld`}
      actions={shared.data?.rows.length ? <Link href={`/partners/gedeeld?partner=${partner.id}`}>{t`Alles tonen`}</Link> : undefined}
    >
      {shared.isError ? (
        <RefusalPanel refusal={shared.error} onRetry={() => void shared.refetch()} />
      ) : (
        <SharingTable
          sharings={shared.data?.rows}
          without="partner"
          empty={
            <EmptyState title={t`Er is niets gedeeld`}>
              <Trans>Delen gebeurt vanuit een actie. Wat u daarvan mag zien, staat daarna hier.</Trans>
            </EmptyState>
          }
        />
      )}
    </Card>
  )
}
