import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { z } from 'zod'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { aimWords, causeWords } from '#modules/investigations/contract.ts'
import { capital, valuesOf } from '#platform/contract/words.ts'
import { api } from '#platform/web/api.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { type Lesson, LessonAim, MakeLesson, type Proposal } from '../../contract.ts'
import { VersionForm } from '../versions/VersionForm.tsx'
import { keepLesson } from './lesson-queries.ts'

interface Typed {
  title: string
  text: string
  cause: string
  aimsAt: string
  foundIn: string
}

const orNothing = (value: unknown) => (value === '' ? null : value)
const Filled = z.object({
  title: MakeLesson.shape.title,
  text: MakeLesson.shape.text,
  cause: z.preprocess(orNothing, MakeLesson.shape.cause),
  aimsAt: MakeLesson.shape.aimsAt,
  foundIn: z.preprocess(orNothing, MakeLesson.shape.foundIn),
})

/** One lesson of several proposals, with a title and text of its own; without proposals: from elsewhere. */
export function MakeLessonForm({ proposals, onClose }: { proposals: readonly Proposal[]; onClose: () => void }) {
  const { t } = useLingui()
  const word = useWord()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [first] = proposals
  const form = usePageForm<Typed, z.output<typeof Filled>, Lesson>({
    schema: Filled,
    defaultValues: {
      title: '',
      text: [...new Set(proposals.map(({ text }) => text))].join('\n'),
      cause: first?.cause ?? '',
      aimsAt: first?.aimsAt ?? '',
      foundIn: '',
    },
    send: (lesson) => api.send('POST', '/programme/lessons', { ...lesson, proposals: proposals.map(({ proposalOf }) => proposalOf) }),
    onSent: async (lesson) => {
      keepLesson(queries, lesson)
      await navigate({ to: `/lessen/${lesson.id}` as never })
    },
  })
  return (
    <VersionForm form={form} save={t`Les maken`} onCancel={onClose}>
      <p>
        <Trans>Schrijf geen namen en niets waaraan iemand te herkennen is.</Trans>
      </p>
      <TextField {...form.field('title')} label={t`Titel`} lang="nl" />
      <TextArea {...form.field('text')} label={t`Wat moet er beter?`} rows={5} lang="nl" />
      <SelectField
        {...form.field('cause')}
        label={t`Oorzaak`}
        placeholder={t`Niet genoemd`}
        options={valuesOf(causeWords).map((value) => ({ value, label: capital(word(causeWords[value])) }))}
      />
      <SelectField
        {...form.field('aimsAt')}
        label={t`Gericht op`}
        placeholder={t`Kies`}
        options={LessonAim.options.map((value) => ({ value, label: capital(word(aimWords[value])) }))}
      />
      {first ? null : (
        <TextField
          {...form.field('foundIn')}
          label={t`Waar komt de les vandaan?`}
          description={t`Bijvoorbeeld: advies van de cliëntenraad, april 2024.`}
          lang="nl"
        />
      )}
    </VersionForm>
  )
}
