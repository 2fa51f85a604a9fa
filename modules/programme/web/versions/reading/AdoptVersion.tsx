import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { DateField } from '#design/date-field.tsx'
import { Dialog } from '#design/dialog.tsx'
import { TextField } from '#design/text-field.tsx'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { AdoptVersion as Adoption, type ProgrammeVersion } from '../../../contract.ts'
import { VersionForm } from '../VersionForm.tsx'
import { keepVersion } from '../version-queries.ts'
import { EmptyHeadings } from './EmptyHeadings.tsx'

/** Records that a draft was adopted: by whom, and on what day. */
export function AdoptVersion({ version }: { version: ProgrammeVersion }) {
  const { t } = useLingui()
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Button look="primary" onClick={() => setAsked(true)}>{t`Vaststellen`}</Button>
      <Dialog open={asked} title={t`Programma vaststellen`} onClose={() => setAsked(false)}>
        <AdoptionForm version={version} onClose={() => setAsked(false)} />
      </Dialog>
    </>
  )
}

function AdoptionForm({ version, onClose }: { version: ProgrammeVersion; onClose: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const form = usePageForm<Adoption, Adoption, ProgrammeVersion>({
    schema: Adoption,
    defaultValues: { adoptedBy: '', adoptedOn: dayInAmsterdam(new Date()) },
    send: (adoption) => api.send('PUT', `/programme/versions/${version.id}/adoption`, adoption),
    onSent: (adopted) => {
      void keepVersion(queries, adopted)
      onClose()
    },
  })
  return (
    <VersionForm
      form={form}
      save={t`Vaststellen`}
      onCancel={onClose}
      refused={form.refusal?.code === 'programme.heading-empty' ? <EmptyHeadings refusal={form.refusal} version={version} /> : undefined}
    >
      <p>
        <Trans>Na het vaststellen verandert de tekst niet meer. Een wijziging is dan een nieuwe versie.</Trans>
      </p>
      <TextField
        {...form.field('adoptedBy')}
        label={t`Wie heeft het vastgesteld?`}
        description={t`Bijvoorbeeld: college van burgemeester en wethouders.`}
      />
      <DateField {...form.field('adoptedOn')} label={t`Op welke dag?`} />
    </VersionForm>
  )
}
