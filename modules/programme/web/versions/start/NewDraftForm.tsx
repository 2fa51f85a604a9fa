import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { use } from 'react'
import { Navigate } from '#design/link.tsx'
import { NumberField } from '#design/number-field.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { type ProgrammeVersion, StartDraft, type VersionHead } from '../../../contract.ts'
import { VersionForm } from '../VersionForm.tsx'
import { keepVersion } from '../version-queries.ts'
import { useVersionName } from '../version-words.tsx'

interface NewDraftFormProps {
  /** Versions that a draft can be made from, newest first. */
  agreed: readonly VersionHead[]
  /** The version that is corrected: then the year stands fixed, and a reason is asked. */
  corrects?: VersionHead
  onClose: () => void
}

const Correction = StartDraft.required({ reason: true })

/** Of which year, from which version, looking back on which report; and why, when the year has a programme already. */
export function NewDraftForm({ agreed, corrects, onClose }: NewDraftFormProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const go = use(Navigate)
  const nameOf = useVersionName()
  const newest = corrects ?? agreed[0]
  const nextYear = Math.max(...agreed.map(({ year }) => year)) + 1
  const isCorrectionOf = (year: number) => agreed.some((version) => version.year === year)

  const form = usePageForm<Omit<StartDraft, 'reason'> & { reason: string }, StartDraft, ProgrammeVersion>({
    schema: corrects ? Correction : StartDraft,
    defaultValues: {
      year: corrects?.year ?? nextYear,
      from: newest?.id ?? '',
      citesReportYear: corrects?.citesReportYear ?? nextYear - 1,
      reason: '',
    },
    send: (draft) => api.send('POST', '/programme/versions', draft),
    onSent: (version) => {
      void keepVersion(queries, version)
      go(`/programma/${version.id}/bewerken`)
    },
  })
  const again = isCorrectionOf(form.form.watch('year'))

  return (
    <VersionForm form={form} save={corrects ? t`Nieuwe versie maken` : t`Concept maken`} onCancel={onClose}>
      {corrects ? (
        <p>
          <Trans>De tekst van {nameOf(corrects)} gaat mee. De vastgestelde tekst blijft staan zoals hij is.</Trans>
        </p>
      ) : (
        <>
          <NumberField {...form.field('year')} label={t`Voor welk jaar?`} />
          <SelectField
            {...form.field('from')}
            label={t`Van welke versie gaat de tekst mee?`}
            options={agreed.map((version) => ({ value: version.id, label: nameOf(version) }))}
          />
        </>
      )}
      <NumberField
        {...form.field('citesReportYear')}
        label={t`Op welk handhavingsverslag kijkt het terug?`}
        description={t`Het jaar van het verslag. Dat hoeft niet het jaar ervoor te zijn.`}
      />
      {again ? (
        <TextArea
          {...form.field('reason')}
          label={t`Waarom komt er een nieuwe versie?`}
          description={t`Dit staat bij de versie. Collega's zien eraan wat er is veranderd en waarom.`}
          rows={3}
        />
      ) : null}
    </VersionForm>
  )
}
