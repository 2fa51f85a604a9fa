import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Alert } from '#design/alert.tsx'
import { LinkButton } from '#design/button.tsx'
import { Card, Columns } from '#design/card.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { causeWords } from '#modules/investigations/contract.ts'
import { schemeWords } from '#modules/reports/contract.ts'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { itemStateWords } from '../../contract/words.ts'
import type { Item } from '../../contract.ts'
import { BodyText } from '../BodyText.tsx'
import { itemQuery } from '../information-queries.ts'
import { stateTones } from '../information-words.ts'
import { ReadabilityHints } from '../write/ReadabilityHints.tsx'
import { StateButton } from './StateButton.tsx'
import { TranslationsCard } from './TranslationsCard.tsx'
import { UsesCard } from './UsesCard.tsx'
import '../information.css'

const page = getRouteApi('/staff/voorlichting/$id')

/** One text for residents: its words, how they read, other languages, where it was used. */
export function ItemPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const item = useQuery(itemQuery(id))
  usePageTitle(item.data?.title ?? t`Voorlichting`)

  if (item.isError) return <RefusalPanel refusal={item.error} onRetry={() => void item.refetch()} />
  if (!item.data) return <LoadingState lines={8} />
  return <OneItem item={item.data} />
}

function OneItem({ item }: { item: Item }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const mayEdit = useMay('information.edit')
  const reviewOn = format.date(item.reviewOn)
  return (
    <>
      <PageHeading
        trail={[{ label: t`Voorlichting`, href: '/voorlichting' }]}
        title={item.title}
        status={<StatusBadge tone={stateTones[item.state]}>{capital(word(itemStateWords[item.state]))}</StatusBadge>}
        actions={
          mayEdit ? (
            <>
              <LinkButton href={`/voorlichting/${item.id}/bewerken`}>{t`Wijzigen`}</LinkButton>
              <StateButton item={item} />
            </>
          ) : null
        }
      />
      {item.overdue ? (
        <Alert kind="warning" title={t`Deze tekst had vóór ${reviewOn} nagekeken moeten zijn`}>
          <Trans>Klopt alles nog? Kies dan bij Wijzigen een nieuwe dag.</Trans>
        </Alert>
      ) : null}
      {item.withdrawnBecause ? <Alert title={t`Ingetrokken`}>{item.withdrawnBecause}</Alert> : null}
      <Columns
        main={
          <>
            <Card title={t`Tekst`}>
              <BodyText text={item.body} lang="nl" />
              <ReadabilityHints text={item.body} />
            </Card>
            <UsesCard item={item} />
            <TranslationsCard item={item} />
          </>
        }
        aside={
          <>
            <Card title={t`Over deze tekst`}>
              <DefinitionList
                facts={[
                  { term: t`Regeling`, value: capital(word(schemeWords[item.scheme])) },
                  { term: t`Waar dit staat`, value: item.law },
                  { term: t`Helpt bij`, value: item.causes.map((cause) => word(causeWords[cause])).join(', ') },
                  { term: t`Openbaar`, value: item.public ? t`ja, zodra in gebruik` : t`nee` },
                  { term: t`Houdt bij`, value: item.owner },
                  { term: t`Nakijken vóór`, value: reviewOn },
                  { term: t`In gebruik sinds`, value: format.date(item.inUseFrom) },
                ]}
              />
            </Card>
            <Card title={t`Versies`}>
              {item.versions.map(({ number, title, body, law, writtenAt, writtenBy }) => (
                <Disclosure
                  key={number}
                  summary={
                    <Trans>
                      Versie {number}, {format.date(writtenAt)}
                    </Trans>
                  }
                >
                  <p className="wh-info-soft">{writtenBy}</p>
                  <strong>{title}</strong>
                  <BodyText text={body} lang="nl" />
                  <p className="wh-info-soft">{law}</p>
                </Disclosure>
              ))}
            </Card>
          </>
        }
      />
    </>
  )
}
