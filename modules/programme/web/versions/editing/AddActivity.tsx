import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { use, useState } from 'react'
import { z } from 'zod'
import { Button } from '#design/button.tsx'
import { Dialog } from '#design/dialog.tsx'
import { Navigate } from '#design/link.tsx'
import { NumberField } from '#design/number-field.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { writeSearch } from '#platform/web/search.ts'
import { ActivityKind, AddActivity as Added, activityKindWords, type ProgrammeVersion } from '../../../contract.ts'
import { VersionForm } from '../VersionForm.tsx'
import { keepVersion } from '../version-queries.ts'

const Filled = z.preprocess((typed) => ({ sharePercent: null, ...(typed as object) }), Added)

/** A new activity, with its seven headings still to be written. */
export function AddActivity({ version }: { version: ProgrammeVersion }) {
  const { t } = useLingui()
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Button small onClick={() => setAsked(true)}>{t`Activiteit toevoegen`}</Button>
      <Dialog open={asked} title={t`Activiteit toevoegen`} onClose={() => setAsked(false)}>
        <AddForm version={version} onClose={() => setAsked(false)} />
      </Dialog>
    </>
  )
}

function AddForm({ version, onClose }: { version: ProgrammeVersion; onClose: () => void }) {
  const { t } = useLingui()
  const word = useWord()
  const queries = useQueryClient()
  const go = use(Navigate)
  const form = usePageForm<Added, Added, ProgrammeVersion>({
    schema: Filled,
    defaultValues: { kind: 'other', theme: '', title: '', sharePercent: null },
    send: (activity) => api.send('POST', `/programme/versions/${version.id}/activities`, activity),
    onSent: (saved) => {
      void keepVersion(queries, saved)
      onClose()
      const known = version.activities.map(({ id }) => id)
      const added = saved.activities.find(({ id }) => !known.includes(id))
      go(`/programma/${version.id}/bewerken${writeSearch({ activiteit: added?.key })}`)
    },
  })
  return (
    <VersionForm form={form} save={t`Toevoegen`} onCancel={onClose}>
      <TextField {...form.field('title')} label={t`Activiteit`} lang="nl" />
      <TextField {...form.field('theme')} label={t`Thema`} description={t`Bijvoorbeeld: Participatiewet.`} lang="nl" />
      <SelectField
        {...form.field('kind')}
        label={t`Waar gaat het over?`}
        description={t`Bepaalt welke cijfers bij deze activiteit staan.`}
        options={ActivityKind.options.map((kind) => ({ value: kind, label: word(activityKindWords[kind]) }))}
      />
      <NumberField {...form.field('sharePercent')} label={t`Aandeel van de capaciteit, in procenten`} optional />
    </VersionForm>
  )
}
