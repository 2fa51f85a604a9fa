import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { NumberField } from '#design/number-field.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { type Activity, ActivityKind, activityKindWords, EditActivity, type ProgrammeVersion } from '../../../contract.ts'
import { paragraph } from '../lines.ts'
import { ChangedInForm } from '../meanwhile/ChangedInForm.tsx'
import { sendOrReadTheirs } from '../meanwhile/changed-meanwhile.ts'
import { VersionForm } from '../VersionForm.tsx'
import { keepVersion, readAgain } from '../version-queries.ts'
import { usePercent } from '../version-words.tsx'

/** Names are typed one a line. */
const Filled = z.preprocess((typed) => {
  const { executors, measuredWith, sharePercent = null, ...others } = typed as Partial<Typed>
  return { ...others, sharePercent, executors: namesIn(executors), measuredWith: namesIn(measuredWith) }
}, EditActivity)

interface Typed extends Omit<EditActivity, 'executors' | 'measuredWith'> {
  executors: string
  measuredWith: string
}

/** What an activity of a draft is called, its share, who carries it out and from what it is measured. */
export function ActivityForm({ version, activity, onClose }: { version: ProgrammeVersion; activity: Activity; onClose: () => void }) {
  const { t } = useLingui()
  const word = useWord()
  const percentOf = usePercent()
  const queries = useQueryClient()
  const [theirs, setTheirs] = useState<Activity>()

  const form = usePageForm<Typed, EditActivity, ProgrammeVersion>({
    schema: Filled,
    defaultValues: typedOf(activity),
    send: (values) =>
      sendOrReadTheirs(
        () => api.send('PUT', `/programme/activities/${activity.id}`, values),
        async () => {
          const { activities } = await readAgain(queries, version.id)
          setTheirs(activities.find(({ id }) => id === activity.id))
        },
      ),
    onSent: (saved) => {
      void keepVersion(queries, saved)
      onClose()
    },
  })

  const none = t`nog niet vastgelegd`
  const linesOf = ({ theme, title, sharePercent, executors, measuredWith }: Typed | Activity) => [
    paragraph(`${theme}: ${title}`),
    paragraph(typeof sharePercent === 'number' ? t`${percentOf(sharePercent)} van de capaciteit` : t`geen aandeel`),
    paragraph(t`Uitvoerders: ${namesIn(executors).join(', ') || none}`),
    paragraph(t`Gemeten met: ${namesIn(measuredWith).join(', ') || none}`),
  ]
  return (
    <VersionForm
      form={form}
      save={t`Gegevens opslaan`}
      onCancel={onClose}
      refused={<ChangedInForm form={form} theirs={theirs} linesOf={linesOf} onKeepTheirs={onClose} />}
    >
      <TextField {...form.field('title')} label={t`Activiteit`} lang="nl" />
      <TextField {...form.field('theme')} label={t`Thema`} description={t`Bijvoorbeeld: Participatiewet.`} lang="nl" />
      <SelectField
        {...form.field('kind')}
        label={t`Waar gaat het over?`}
        description={t`Bepaalt welke cijfers bij deze activiteit staan.`}
        options={ActivityKind.options.map((kind) => ({ value: kind, label: word(activityKindWords[kind]) }))}
      />
      <NumberField {...form.field('sharePercent')} label={t`Aandeel van de capaciteit, in procenten`} optional />
      <TextArea {...form.field('executors')} label={t`Uitvoerders`} description={t`Eén per regel.`} rows={2} optional lang="nl" />
      <TextArea
        {...form.field('measuredWith')}
        label={t`Systemen en lijsten waarmee u meet`}
        description={t`Eén per regel, bijvoorbeeld Cognos.`}
        rows={2}
        optional
        lang="nl"
      />
    </VersionForm>
  )
}

function typedOf({ kind, theme, title, sharePercent, executors, measuredWith, revision }: Activity): Typed {
  return { kind, theme, title, sharePercent, executors: executors.join('\n'), measuredWith: measuredWith.join('\n'), revision }
}

function namesIn(typed: string | readonly string[] | undefined): string[] {
  const names = typeof typed === 'string' ? typed.split('\n') : (typed ?? [])
  return names.map((name) => name.trim()).filter(Boolean)
}
