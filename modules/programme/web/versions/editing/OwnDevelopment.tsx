import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { Button } from '#design/button.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { type Activity, PickIn, type ProgrammeVersion } from '../../../contract.ts'
import { VersionForm } from '../VersionForm.tsx'
import { keepVersion } from '../version-queries.ts'
import { useFocusInside } from './focus-inside.ts'

const Filled = z
  .object({ text: PickIn.shape.text, source: z.string().trim().min(3).max(200) })
  .transform(({ text, source }): PickIn => ({ kind: 'development', text, takenFrom: { from: 'elsewhere', source }, lessonOf: null }))

/** A development that stands in no list: somebody writes it, and says where it comes from. */
export function OwnDevelopment({ activity }: { activity: Activity }) {
  const { t } = useLingui()
  const [asked, setAsked] = useState(false)
  if (asked) return <DevelopmentForm activity={activity} onClose={() => setAsked(false)} />
  return (
    <div>
      <Button small onClick={() => setAsked(true)}>{t`Zelf een ontwikkeling opschrijven`}</Button>
    </div>
  )
}

function DevelopmentForm({ activity, onClose }: { activity: Activity; onClose: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const form = usePageForm<{ text: string; source: string }, PickIn, ProgrammeVersion>({
    schema: Filled,
    defaultValues: { text: '', source: '' },
    send: (picked) => api.send('POST', `/programme/activities/${activity.id}/picks`, picked),
    onSent: async (saved) => {
      await keepVersion(queries, saved)
      onClose()
    },
  })
  const place = useFocusInside<HTMLDivElement>()
  return (
    <div ref={place}>
      <VersionForm form={form} save={t`Opnemen`} onCancel={onClose}>
        <TextArea {...form.field('text')} label={t`Welke ontwikkeling?`} rows={3} lang="nl" />
        <TextField
          {...form.field('source')}
          label={t`Waar komt dit vandaan?`}
          description={t`Bijvoorbeeld: Verzamelbrief SZW, mei 2025.`}
          lang="nl"
        />
      </VersionForm>
    </div>
  )
}
