import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Checkbox, RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { Dialog } from '#design/dialog.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { NumberField } from '#design/number-field.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { useFormat } from '#platform/web/format.ts'
import { type IkzContent, type IkzSubmission, LookAtIkz, SendIkzSubmission, WriteIkzSubmission } from '../../contract.ts'
import { CommandForm } from './CommandForm.tsx'
import { OutgoingHead, OutgoingSteps } from './SendingSteps.tsx'
import type { AuthoritiesShown } from './shown.ts'

/** Submissions to the IKZ: the data of the decree, of clients only how many. */
export function IkzCard({ id, works, authorities: { submissions, providers } }: AuthoritiesShown) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <Card
      title={t`Informatieknooppunt Zorgfraude (IKZ)`}
      actions={works ? <Button small onClick={() => setOpen(true)}>{t`Levering opstellen`}</Button> : null}
    >
      {submissions.length === 0 ? (
        <p>
          <Trans>
            Is er aanleiding tot een vermoeden van zorgfraude? Dan moet de gemeente dat leveren aan het IKZ (Wbsrz art. 2.4). Aantallen en
            bedragen komen uit dit dossier; namen van cliënten gaan niet mee.
          </Trans>
        </p>
      ) : (
        <ul className="wh-phases">
          {submissions.map((row) => (
            <OneSubmission key={row.id} id={id} works={works} row={row} />
          ))}
        </ul>
      )}
      <Dialog open={open} title={t`Levering aan het IKZ opstellen`} onClose={close}>
        {open ? <WriteForm id={id} providers={providers} onDone={close} /> : null}
      </Dialog>
    </Card>
  )
}

function OneSubmission({ id, works, row }: { id: string; works: boolean; row: IkzSubmission }) {
  const { t } = useLingui()
  const format = useFormat()
  const path = 'ikz-submissions'
  const { informedOn, notInformedBecause, keepUntil, looks, content } = row
  return (
    <li className="wh-phase">
      <OutgoingHead title={t`Levering aan het IKZ`} row={row} />
      {content ? <p>{content.reason}</p> : <p>{t`De inhoud is vernietigd omdat de bewaartermijn voorbij is.`}</p>}
      {content ? (
        <Disclosure summary={t`Wat er wordt geleverd`}>
          <ContentFacts content={content} />
        </Disclosure>
      ) : null}
      {keepUntil ? (
        <p className="wh-budget-small">
          {informedOn ? t`Aanbieder geïnformeerd op ${format.date(informedOn)}` : t`Niet geïnformeerd: ${notInformedBecause ?? ''}`} ·{' '}
          {t`bewaren tot en met ${format.date(keepUntil)}`}
          {looks.length > 0 ? ` · ${t`elk jaar bekijken, vanaf ${format.date(looks[0])}`}` : null}
        </p>
      ) : null}
      <YearlyLooks id={id} row={row} />
      {row.withdrawnBecause ? <p className="wh-phase__result">{row.withdrawnBecause}</p> : null}
      <OutgoingSteps
        id={id}
        works={works}
        row={row}
        path={path}
        send={(close) => (
          <CommandForm
            id={id}
            method="PUT"
            path={`${path}/${row.id}/sending`}
            schema={SendIkzSubmission}
            does={t`Vastleggen`}
            onDone={close}
          >
            {(field) => (
              <>
                <DateField {...field('sentOn')} label={t`Verstuurd op`} />
                <DateField {...field('informedOn')} label={t`Aanbieder geïnformeerd op`} optional />
                <TextArea
                  {...field('notInformedBecause')}
                  label={t`Of: waarom is de aanbieder niet geïnformeerd?`}
                  rows={2}
                  maxLength={2000}
                  optional
                />
                <TextArea
                  {...field('aggravatedBecause')}
                  label={t`Zijn er ernstig verzwarende omstandigheden?`}
                  description={t`Dan blijft de levering acht jaar bewaard in plaats van vier, en kijkt u er vanaf het vierde jaar elk jaar naar.`}
                  rows={2}
                  maxLength={2000}
                  optional
                />
              </>
            )}
          </CommandForm>
        )}
      >
        {works && row.approvedAt && content ? (
          <>
            <LinkButton small target="_blank" download href={`/api/v1/investigations/${id}/budget/${path}/${row.id}/file`}>
              {t`Bestand downloaden`}
            </LinkButton>
            <LinkButton small target="_blank" download href={`/api/v1/investigations/${id}/budget/${path}/${row.id}/submission.pdf`}>
              {t`Afdrukken (PDF)`}
            </LinkButton>
          </>
        ) : null}
      </OutgoingSteps>
    </li>
  )
}

/** Looks that were done, and the one that is due: it stays another year, or it goes. */
function YearlyLooks({ id, row: { id: submission, lookDue, mayLook, looked } }: { id: string; row: IkzSubmission }) {
  const { t } = useLingui()
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      {looked.map(({ dueOn, on, by, keeps, reason }) => (
        <p key={dueOn} className="wh-budget-small">
          {keeps
            ? t`Bekeken op ${format.date(on)} door ${by.name}: blijft bewaard.`
            : t`Bekeken op ${format.date(on)} door ${by.name}: gaat weg.`}{' '}
          {reason}
        </p>
      ))}
      {lookDue ? (
        <Alert kind="warning" title={t`Sinds ${format.date(lookDue)} moet iemand kijken of dit bewaard blijft`}>
          {mayLook ? (
            <Button small onClick={() => setOpen(true)}>{t`Oordeel vastleggen`}</Button>
          ) : (
            <Trans>De behandelaar of de coördinator doet dit.</Trans>
          )}
        </Alert>
      ) : null}
      <Dialog open={open} title={t`Moet deze levering bewaard blijven?`} onClose={close}>
        {open ? (
          <CommandForm
            id={id}
            method="POST"
            path={`ikz-submissions/${submission}/looks`}
            schema={LookAtIkz}
            defaultValues={{ dueOn: lookDue ?? '', choice: '' }}
            does={t`Vastleggen`}
            onDone={close}
          >
            {(field) => (
              <>
                <RadioGroup
                  {...field('choice')}
                  label={t`Uw oordeel`}
                  options={[
                    { value: 'keep', label: t`Ja, nog een jaar` },
                    { value: 'destroy', label: t`Nee`, description: t`De inhoud wordt vannacht vernietigd. Dat is niet terug te draaien.` },
                  ]}
                />
                <TextArea {...field('reason')} label={t`Waarom?`} rows={3} maxLength={2000} />
              </>
            )}
          </CommandForm>
        ) : null}
      </Dialog>
    </>
  )
}

function ContentFacts({ content }: { content: IkzContent }) {
  const { t } = useLingui()
  const format = useFormat()
  const { identity, years } = content
  return (
    <DefinitionList
      facts={[
        {
          term: t`Aanbieder`,
          value: [identity.name, identity.kvk && `KvK ${identity.kvk}`, identity.agb && `AGB ${identity.agb}`].filter(Boolean).join(', '),
        },
        { term: t`Rechtspersoon`, value: content.legalPerson || null },
        { term: t`Bedrijf`, value: content.trade || null },
        { term: t`Soort zorg`, value: content.careType },
        { term: t`Lopende onderzoeken`, value: content.running || null },
        { term: t`Afgeronde onderzoeken`, value: content.finished || null },
        { term: t`Beschikkingen`, value: format.number(content.decisions) },
        { term: t`Cliënten`, value: format.number(content.clients) },
        { term: t`Zorgovereenkomsten`, value: format.number(content.agreements) },
        ...years.map(({ year, claimedCents, paidCents }) => ({
          term: String(year),
          value: t`gedeclareerd ${format.money(claimedCents)}, betaald ${format.money(paidCents)}`,
        })),
        { term: t`Vergelijking`, value: content.benchmark || null },
      ]}
    />
  )
}

function WriteForm({ id, providers, onDone }: { id: string; providers: readonly { id: string; name: string }[]; onDone: () => void }) {
  const { t } = useLingui()
  return (
    <CommandForm
      id={id}
      method="POST"
      path="ikz-submissions"
      schema={WriteIkzSubmission}
      defaultValues={{ provider: providers.length === 1 ? providers[0]?.id : '', withoutMedical: false }}
      does={t`Opstellen`}
      onDone={onDone}
    >
      {(field) => (
        <>
          <SelectField
            {...field('provider')}
            label={t`Over welke aanbieder?`}
            placeholder={t`Kies`}
            options={providers.map(({ id: value, name }) => ({ value, label: name }))}
          />
          <TextArea
            {...field('reason')}
            label={t`Wat is de aanleiding tot een vermoeden?`}
            description={t`Feiten, zonder namen van cliënten.`}
            rows={4}
            maxLength={4000}
          />
          <TextField {...field('careType')} label={t`Soort zorg`} />
          <NumberField {...field('decisions')} label={t`Aantal beschikkingen`} />
          <TextArea {...field('legalPerson')} label={t`Kenmerken van de rechtspersoon`} rows={2} maxLength={2000} optional />
          <TextArea {...field('trade')} label={t`Gegevens uit het Handelsregister`} rows={2} maxLength={2000} optional />
          <TextArea {...field('running')} label={t`Lopende onderzoeken`} rows={2} maxLength={2000} optional />
          <TextArea {...field('finished')} label={t`Afgeronde onderzoeken`} rows={2} maxLength={2000} optional />
          <TextArea
            {...field('benchmark')}
            label={t`Vergelijking met andere aanbieders`}
            description={t`Van de aanbieder, nooit van mensen.`}
            rows={2}
            maxLength={2000}
            optional
          />
          <Checkbox {...field('withoutMedical')} label={t`Ik heb gekeken: er staan geen medische gegevens in`} />
        </>
      )}
    </CommandForm>
  )
}
