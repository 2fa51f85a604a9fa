import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Checkbox } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { addDays, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { showAnswer } from '#platform/web/show-answer.ts'
import { AskAccess, BreakGlass } from '../../contract.ts'
import '../investigations.css'
import { ownAccessQuery } from './access-queries.ts'
import { OwnAccessList } from './OwnAccessList.tsx'

/** Asks to read a file of somebody else, and shows what came of earlier requests. */
export function AskAccessPage() {
  const { t } = useLingui()
  const mayAsk = useMay('investigations.ask-access')
  const own = useQuery(ownAccessQuery)
  usePageTitle(t`Toegang tot een dossier`)
  return (
    <>
      <PageHeading
        title={t`Toegang tot een dossier`}
        trail={[{ label: t`Onderzoeken`, href: '/onderzoeken' }]}
        intro={t`U ziet alleen dossiers waar u aan werkt. Hebt u een ander dossier nodig? Vraag dan of u het een tijd mag lezen.`}
      />
      <div className="wh-stack">
        {mayAsk ? (
          <Card title={t`Toegang vragen`}>
            <AskForm longestDays={own.data?.longestDays} />
          </Card>
        ) : null}
        <Card title={t`Uw vragen en uitnodigingen`}>
          {own.isError ? (
            <RefusalPanel refusal={own.error} onRetry={() => void own.refetch()} />
          ) : (
            <OwnAccessList access={own.data?.access} />
          )}
        </Card>
        {mayAsk ? (
          <Disclosure summary={t`Het kan niet wachten: noodtoegang`}>
            <GlassForm until={own.data?.glassUntil} />
          </Disclosure>
        ) : null}
      </div>
    </>
  )
}

function AskForm({ longestDays }: { longestDays: number | undefined }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [asked, setAsked] = useState<string>()
  const start = { reference: '', reason: '', until: addDays(dayInAmsterdam(new Date()), 7) }
  const { form, field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: AskAccess,
    defaultValues: start,
    send: async (typed) => {
      setAsked(undefined)
      showAnswer(queries, ownAccessQuery.queryKey, await api.send('POST', '/access-requests', typed))
      return typed.reference
    },
    onSent: (reference) => {
      setAsked(reference)
      form.reset(start)
    },
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      {asked ? (
        <Alert kind="success" live title={t`Uw vraag over ${asked} is vastgelegd`}>
          <Trans>Kan iemand hierover beslissen, dan staat het antwoord hieronder. Hoort u niets? Bel de coördinator.</Trans>
        </Alert>
      ) : null}
      <TextField
        {...field('reference')}
        label={t`Nummer van het dossier`}
        description={t`Bijvoorbeeld O-2024-000123.`}
        autoComplete="off"
      />
      <TextArea {...field('reason')} label={t`Waarvoor hebt u dit dossier nodig?`} description={t`Wie beslist, leest dit.`} rows={3} />
      <DateField
        {...field('until')}
        label={t`Tot en met`}
        description={longestDays ? t`Hoogstens ${longestDays} dagen. Daarna stopt de toegang vanzelf.` : undefined}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Toegang vragen`}</Button>
      </ButtonGroup>
    </form>
  )
}

function GlassForm({ until }: { until: string | undefined }) {
  const { t } = useLingui()
  const format = useFormat()
  const howLong = until ? t`tot en met ${format.date(until)}` : t`voor korte tijd`
  const navigate = useNavigate()
  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: BreakGlass,
    defaultValues: { reference: '', reason: '', confirmed: false },
    send: (typed) => api.send<{ file: string }>('POST', '/broken-glass', typed),
    onSent: ({ file }) => navigate({ href: `/onderzoeken/${file}` }),
  })
  const glass = (name: 'reference' | 'reason' | 'confirmed') => ({ ...field(name), id: `glass-${name}` })
  return (
    <form className="wh-form" aria-label={t`Noodtoegang`} noValidate onSubmit={(event) => void submit(event)}>
      <p>
        <Trans>
          Gebruik dit alleen als wachten iemand schaadt. U leest het dossier dan meteen, {howLong}, en één keer. De privacy officer, de
          behandelaar en de coördinator zien dat u dit deed, en waarom.
        </Trans>
      </p>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <TextField {...glass('reference')} label={t`Nummer van het dossier`} autoComplete="off" />
      <TextArea {...glass('reason')} label={t`Waarom kan het niet wachten?`} description={t`Ten minste twintig tekens.`} rows={3} />
      <Checkbox {...glass('confirmed')} label={t`Ik heb dit dossier nu nodig en weet dat de privacy officer dit bekijkt.`} />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="danger" pending={sending}>{t`Noodtoegang gebruiken`}</Button>
      </ButtonGroup>
    </form>
  )
}
