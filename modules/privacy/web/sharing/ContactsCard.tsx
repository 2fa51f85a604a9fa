import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { ConfirmDialog, Dialog } from '#design/dialog.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { AddContact, type Partner, type PartnerContact } from '../../contract.ts'
import { sharingKey } from './sharing-queries.ts'
import { useSharingCommand } from './use-sharing-command.ts'

/** Whom to call at a partner. */
export function ContactsCard({ partner }: { partner: Partner }) {
  const { t } = useLingui()
  const mayKeep = useMay('privacy.keep-partners')
  const [adding, setAdding] = useState(false)
  return (
    <Card title={t`Contactpersonen`} actions={mayKeep ? <Button small onClick={() => setAdding(true)}>{t`Toevoegen`}</Button> : undefined}>
      {partner.contacts.length === 0 ? (
        <p>
          <Trans>Er is nog niemand genoteerd.</Trans>
        </p>
      ) : (
        <ul className="wh-contacts">
          {partner.contacts.map((contact) => (
            <Contact key={contact.id} contact={contact} mayKeep={mayKeep} />
          ))}
        </ul>
      )}
      <Dialog open={adding} title={t`Contactpersoon toevoegen`} onClose={() => setAdding(false)}>
        <ContactForm partnerId={partner.id} onDone={() => setAdding(false)} />
      </Dialog>
    </Card>
  )
}

function Contact({ contact, mayKeep }: { contact: PartnerContact; mayKeep: boolean }) {
  const { t } = useLingui()
  const [leaving, setLeaving] = useState(false)
  const end = useSharingCommand(
    () => api.send('DELETE', `/partner-contacts/${contact.id}`),
    () => setLeaving(false),
  )
  const { name, task, phone, email } = contact
  return (
    <li>
      <div className="wh-shared">
        <strong>{name}</strong>
        {task ? <span>{task}</span> : null}
        {phone ? (
          <a className="utrecht-link utrecht-link--html-a" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
            {phone}
          </a>
        ) : null}
        {email ? (
          <a className="utrecht-link utrecht-link--html-a" href={`mailto:${email}`}>
            {email}
          </a>
        ) : null}
      </div>
      {mayKeep ? (
        <Button small look="subtle" aria-label={t`Weghalen: ${name}`} onClick={() => setLeaving(true)}>
          {t`Weghalen`}
        </Button>
      ) : null}
      <ConfirmDialog
        open={leaving}
        title={t`${name} weghalen?`}
        confirm={t`Weghalen`}
        danger
        pending={end.isPending}
        onConfirm={() => end.mutate()}
        onClose={() => setLeaving(false)}
      >
        <p>
          <Trans>De naam en de nummers verdwijnen en zijn niet terug te halen.</Trans>
        </p>
        <RefusalPanel refusal={end.error} />
      </ConfirmDialog>
    </li>
  )
}

function ContactForm({ partnerId, onDone }: { partnerId: string; onDone: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { field, submit, refusal, sending } = usePageForm({
    schema: AddContact,
    defaultValues: { name: '', task: '', phone: '', email: '' },
    send: (contact) => api.send('POST', `/partners/${partnerId}/contacts`, contact),
    onSent: async () => {
      await queries.invalidateQueries({ queryKey: sharingKey })
      onDone()
    },
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <TextField {...field('name')} label={t`Naam`} />
      <TextField {...field('task')} label={t`Taak`} description={t`Bijvoorbeeld: accounthouder, wijkagent.`} optional />
      <TextField {...field('phone')} type="tel" label={t`Telefoon op het werk`} optional width="medium" />
      <TextField {...field('email')} type="email" label={t`E-mail op het werk`} optional />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Bewaren`}</Button>
        <Button onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
