import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { NumberField } from '#design/number-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { EditVersion, type ProgrammeVersion } from '../../../contract.ts'
import { paragraph } from '../lines.ts'
import { ChangedInForm } from '../meanwhile/ChangedInForm.tsx'
import { sendOrReadTheirs } from '../meanwhile/changed-meanwhile.ts'
import { VersionForm } from '../VersionForm.tsx'
import { keepVersion, readAgain } from '../version-queries.ts'
import { SavedAt, useSavedAt } from './SavedAt.tsx'
import { useUnsaved } from './unsaved-texts.tsx'

/** The title of a draft, and the year of the report that it looks back on. */
export function TitleForm({ version }: { version: ProgrammeVersion }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [savedAt, noteSaved] = useSavedAt()
  const [theirs, setTheirs] = useState<ProgrammeVersion>()
  const form = usePageForm<EditVersion, EditVersion, ProgrammeVersion>({
    schema: EditVersion,
    defaultValues: valuesOf(version),
    send: (values) =>
      sendOrReadTheirs(
        () => api.send('PUT', `/programme/versions/${version.id}`, values),
        async () => setTheirs(await readAgain(queries, version.id)),
      ),
    onSent: (saved) => {
      void keepVersion(queries, saved)
      form.form.reset(valuesOf(saved))
      noteSaved()
    },
  })
  useUnsaved(form.unsaved)

  const linesOf = ({ title, citesReportYear }: Pick<EditVersion, 'title' | 'citesReportYear'>) => [
    paragraph(title),
    paragraph(t`Kijkt terug op het handhavingsverslag ${citesReportYear}.`),
  ]
  return (
    <VersionForm
      form={form}
      save={t`Titel opslaan`}
      standing={<SavedAt at={savedAt} unsaved={form.unsaved} />}
      refused={<ChangedInForm form={form} theirs={theirs} linesOf={linesOf} onKeepTheirs={(saved) => form.form.reset(valuesOf(saved))} />}
    >
      <TextField {...form.field('title')} id="draft-title" label={t`Titel`} lang="nl" />
      <NumberField
        {...form.field('citesReportYear')}
        id="draft-report"
        label={t`Op welk handhavingsverslag kijkt het terug?`}
        description={t`Het jaar staat in het kopje over de belangrijke punten.`}
      />
    </VersionForm>
  )
}

const valuesOf = ({ title, citesReportYear, revision }: ProgrammeVersion): EditVersion => ({ title, citesReportYear, revision })
