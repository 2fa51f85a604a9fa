import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type MailStanding, mailCodeWords } from '../../contract.ts'
import { mailStandingQuery, useStaffCommand } from '../staff-queries.ts'
import { useAdministrationTrail } from '../use-administration-trail.ts'

/** How the mail goes: through which server, what waits, and what failed and why. Never to whom. */
export function MailPage() {
  const { t } = useLingui()
  const standing = useQuery(mailStandingQuery)
  const trail = useAdministrationTrail()
  usePageTitle(t`E-mail`)
  return (
    <>
      <PageHeading
        trail={trail}
        title={t`E-mail`}
        intro={t`Wederhoor mailt collega’s dat er iets klaarstaat: vaste woorden en een link, nooit een naam of nummer.`}
      />
      {standing.isError ? <RefusalPanel refusal={standing.error} onRetry={() => void standing.refetch()} /> : null}
      {standing.isPending ? <LoadingState /> : null}
      {standing.data ? (
        <div className="wh-stack">
          <ServerCard standing={standing.data} />
          {standing.data.server ? <StandingCard standing={standing.data} /> : null}
        </div>
      ) : null}
    </>
  )
}

function ServerCard({ standing: { server, from } }: { standing: MailStanding }) {
  const { t } = useLingui()
  const test = useStaffCommand(() => api.send('POST', '/mail/test'))
  if (!server)
    return (
      <Alert>
        <Trans>
          Er is geen mailserver ingesteld, dus er gaat geen e-mail uit. Berichten staan wel gewoon in Wederhoor. Instellen doet wie de
          server beheert, met SMTP_URL en MAIL_FROM.
        </Trans>
      </Alert>
    )
  return (
    <Card
      title={t`Mailserver`}
      actions={
        <Button small pending={test.isPending} onClick={() => test.mutate()}>
          {t`Proefbericht aan mijzelf`}
        </Button>
      }
    >
      <DefinitionList
        facts={[
          { term: t`Server`, value: server },
          { term: t`Afzender`, value: from },
        ]}
      />
      {test.isSuccess ? (
        <Alert kind="success" live>
          <Trans>Het proefbericht staat klaar. Komt het niet binnen een paar minuten, kijk dan hieronder wat er misging.</Trans>
        </Alert>
      ) : null}
      <RefusalPanel refusal={test.error} />
    </Card>
  )
}

type State = MailStanding['states'][number]

function StandingCard({ standing: { states } }: { standing: MailStanding }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const again = useStaffCommand(() => api.send('POST', '/mail/again'))
  const stuck = states.some((one) => one.again)
  const why = ({ state, code, again }: State) => {
    if (state === 'waiting' && again) return t`blijft al langer dan een uur hangen`
    if (state === 'waiting') return t`wordt nog geprobeerd`
    return code && code in mailCodeWords ? word(mailCodeWords[code as keyof typeof mailCodeWords]) : (code ?? '–')
  }
  return (
    <Card
      title={t`Wat nog niet aankwam`}
      actions={
        stuck ? (
          <Button small pending={again.isPending} onClick={() => again.mutate()}>
            {t`Opnieuw proberen`}
          </Button>
        ) : undefined
      }
    >
      <DataTable
        caption={t`E-mail die nog niet aankwam`}
        rows={states}
        rowKey={({ state, code, again }) => `${state} ${code} ${again}`}
        empty={
          <p>
            <Trans>Alles is verstuurd.</Trans>
          </p>
        }
        columns={[
          { key: 'state', header: t`Stand`, cell: ({ state }) => (state === 'failed' ? t`niet gelukt` : t`wacht`) },
          { key: 'why', header: t`Waarom`, cell: why },
          { key: 'messages', header: t`Aantal`, align: 'end', cell: ({ messages }) => format.number(messages) },
          { key: 'latest', header: t`Laatste`, cell: ({ latest }) => format.moment(latest) },
        ]}
      />
      <RefusalPanel refusal={again.error} />
    </Card>
  )
}
