import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Alert } from '#design/alert.tsx'
import { Card, Columns } from '#design/card.tsx'
import { DefinitionList, type Fact } from '#design/definition-list.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { useReadMessages } from '#modules/staff/web/index.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { dataCategoryWords, sharingPurposeWords, sharingRouteWords } from '../../contract/sharing-words.ts'
import type { Agreement, DataCategory } from '../../contract.ts'
import { AgreementSteps } from './AgreementSteps.tsx'
import { StandingBadge } from './AgreementTable.tsx'
import { PoliceApart } from './PartnerPage.tsx'
import { agreementQuery } from './sharing-queries.ts'
import './sharing.css'

const page = getRouteApi('/staff/partners/afspraken/$id')

/** One agreement with everything in it. */
export function AgreementPage() {
  const { id } = page.useParams()
  const agreement = useQuery(agreementQuery(id))
  if (agreement.isError) return <RefusalPanel refusal={agreement.error} onRetry={() => void agreement.refetch()} />
  if (!agreement.data) return <LoadingState lines={8} />
  return <AgreementBody agreement={agreement.data} />
}

function AgreementBody({ agreement }: { agreement: Agreement }) {
  const { t } = useLingui()
  useReadMessages('agreement', agreement.id)
  usePageTitle(`${agreement.reference} – ${agreement.title}`)
  return (
    <>
      <PageHeading
        title={agreement.title}
        trail={[
          { label: t`Partners`, href: '/partners' },
          { label: t`Afspraken`, href: '/partners/afspraken' },
        ]}
        status={<StandingBadge standing={agreement.standing} />}
        intro={`${agreement.reference} · ${agreement.partners.map(({ name }) => name).join(', ')}`}
      />
      <div className="wh-standing">
        <HowItStands agreement={agreement} />
      </div>
      <Columns
        asideFirst
        main={
          <>
            <Card title={t`Welke gegevens`}>
              <div className="wh-ways">
                <Way title={t`Wij geven`} categories={agreement.out} none={t`Wij geven niets.`} />
                <Way title={t`Wij ontvangen`} categories={agreement.in} none={t`Wij ontvangen niets.`} />
              </div>
            </Card>
            <Card title={t`Waarvoor en op welke grond`}>
              <Terms agreement={agreement} />
            </Card>
            {agreement.partners.some(({ kind }) => kind === 'police') ? <PoliceApart /> : null}
          </>
        }
        aside={
          <>
            <AgreementSteps agreement={agreement} />
            <Card title={t`Wie en wanneer`}>
              <Hands agreement={agreement} />
            </Card>
          </>
        }
      />
    </>
  )
}

/** What the period means for sharing today; nothing for a draft or what simply holds. */
function HowItStands({ agreement: { standing, lastDay, validFrom, renewal } }: { agreement: Agreement }) {
  const { t } = useLingui()
  const format = useFormat()
  const until = format.date(lastDay)
  if (standing === 'lapsed' || standing === 'ended')
    return (
      <Alert kind="error" title={standing === 'lapsed' ? t`Verlopen: gold tot en met ${until}` : t`Beëindigd`}>
        <Trans>Onder deze afspraak mag niets meer worden gedeeld. Wat al gedeeld is, houdt zijn termijn.</Trans>{' '}
        {renewal ? <Link href={`/partners/afspraken/${renewal.id}`}>{t`Naar de vernieuwing ${renewal.reference}`}</Link> : null}
      </Alert>
    )
  if (standing === 'lapsing')
    return (
      <Alert kind="warning" title={t`Loopt af: geldt nog tot en met ${until}`}>
        {renewal ? (
          <Link href={`/partners/afspraken/${renewal.id}`}>{t`Naar de vernieuwing ${renewal.reference}`}</Link>
        ) : (
          <Trans>Vernieuw op tijd: daarna mag er niets meer worden gedeeld.</Trans>
        )}
      </Alert>
    )
  if (standing === 'coming') {
    const from = format.date(validFrom)
    return (
      <Alert title={t`Gaat in op ${from}`}>
        <Trans>Tot die dag mag er onder deze afspraak niets worden gedeeld.</Trans>
      </Alert>
    )
  }
  return null
}

function Way({ title, categories, none }: { title: string; categories: readonly DataCategory[]; none: string }) {
  const word = useWord()
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {categories.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {inOrder(categories).map((category) => (
            <li key={category}>{capital(word(dataCategoryWords[category]))}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** As they stand on the form. */
const inOrder = (categories: readonly DataCategory[]) =>
  (Object.keys(dataCategoryWords) as DataCategory[]).filter((category) => categories.includes(category))

function Terms({ agreement }: { agreement: Agreement }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { purpose, route, legalBasis, validFrom, lastDay, keepDays, dpiaReference, partners } = agreement
  return (
    <DefinitionList
      facts={[
        {
          term: t`Met`,
          value: (
            <div className="wh-shared">
              {partners.map(({ id, name }) => (
                <Link key={id} href={`/partners/${id}`}>
                  {name}
                </Link>
              ))}
            </div>
          ),
        },
        { term: t`Doel`, value: capital(word(sharingPurposeWords[purpose])) },
        { term: t`Weg`, value: capital(word(sharingRouteWords[route])) },
        { term: t`Wet en artikel`, value: legalBasis },
        { term: t`Geldt`, value: t`${format.date(validFrom)} tot en met ${format.date(lastDay)}` },
        { term: t`Terug of vernietigd`, value: t`binnen ${plural(keepDays, { one: '# dag', other: '# dagen' })} na het delen` },
        { term: t`Kenmerk van de DPIA`, value: dpiaReference || t`nog niet ingevuld` },
      ]}
    />
  )
}

function Hands({ agreement }: { agreement: Agreement }) {
  const { t } = useLingui()
  const format = useFormat()
  const { draftedBy, draftedAt, putInForceBy, putInForceAt, endedBy, endedAt, endReason, replaces, renewal } = agreement
  const facts: (Fact | null)[] = [
    { term: t`Opgesteld`, value: t`${draftedBy.name}, ${format.date(draftedAt)}` },
    putInForceBy ? { term: t`Van kracht gemaakt`, value: t`${putInForceBy.name}, ${format.date(putInForceAt)}` } : null,
    endedBy ? { term: t`Beëindigd`, value: t`${endedBy.name}, ${format.date(endedAt)}` } : null,
    endReason ? { term: t`Reden`, value: endReason } : null,
    replaces ? { term: t`Vervangt`, value: <Link href={`/partners/afspraken/${replaces.id}`}>{replaces.reference}</Link> } : null,
    renewal ? { term: t`Vernieuwd door`, value: <Link href={`/partners/afspraken/${renewal.id}`}>{renewal.reference}</Link> } : null,
  ]
  return <DefinitionList facts={facts.filter((fact) => fact !== null)} />
}
