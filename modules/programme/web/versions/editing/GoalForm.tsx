import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { RadioGroup } from '#design/choices.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import type { Goal, ProgrammeVersion, WriteGoal } from '../../../contract.ts'
import { useGoalWords } from '../goal-words.ts'
import { paragraph } from '../lines.ts'
import { ChangedInForm } from '../meanwhile/ChangedInForm.tsx'
import { sendOrReadTheirs } from '../meanwhile/changed-meanwhile.ts'
import { VersionForm } from '../VersionForm.tsx'
import { keepVersion, readAgain } from '../version-queries.ts'
import { AimFields } from './AimFields.tsx'
import { FigureChoice } from './FigureChoice.tsx'
import { useFocusInside } from './focus-inside.ts'
import { GoalForm as Filled, type TypedGoal, typedOf } from './goal-form.ts'
import { useUnsaved } from './unsaved-texts.tsx'

interface GoalFormProps {
  version: Pick<ProgrammeVersion, 'id'>
  activityId: string
  /** Left out for a new goal. */
  goal?: Goal
  onClose: () => void
}

/** A goal: its sentence, and how it will be seen whether it is reached. */
export function GoalForm({ version, activityId, goal, onClose }: GoalFormProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { judging } = useGoalWords()
  const [theirs, setTheirs] = useState<Goal>()

  async function readTheirs() {
    const { activities } = await readAgain(queries, version.id)
    setTheirs(activities.flatMap(({ goals }) => goals).find(({ id }) => id === goal?.id))
  }

  const form = usePageForm<TypedGoal, WriteGoal, ProgrammeVersion>({
    schema: Filled,
    defaultValues: typedOf(goal),
    send: (written) =>
      sendOrReadTheirs(
        () =>
          goal
            ? api.send('PUT', `/programme/goals/${goal.id}`, written)
            : api.send('POST', `/programme/activities/${activityId}/goals`, written),
        readTheirs,
      ),
    onSent: (saved) => {
      void keepVersion(queries, saved)
      onClose()
    },
  })
  useUnsaved(form.unsaved)
  const place = useFocusInside<HTMLDivElement>()
  const { judgedBy, figures } = form.form.watch()

  const linesOf = (content: Goal | TypedGoal) => {
    const read = 'withAim' in content ? Filled.safeParse(content).data : content
    return [paragraph(content.sentence), ...(read ? [paragraph(judging(read))] : [])]
  }
  return (
    <div ref={place} className="wh-records__form">
      <VersionForm
        form={form}
        save={t`Doel opslaan`}
        onCancel={onClose}
        refused={<ChangedInForm form={form} theirs={theirs} linesOf={linesOf} onKeepTheirs={onClose} />}
      >
        <TextArea {...form.field('sentence')} label={t`Het doel, in één zin`} rows={2} lang="nl" />
        <RadioGroup
          {...form.field('judgedBy')}
          label={t`Hoe is te zien of het doel is bereikt?`}
          options={[
            { value: 'figures', label: t`Met cijfers` },
            { value: 'words', label: t`In woorden: iemand beoordeelt het` },
          ]}
        />
        {judgedBy === 'figures' ? (
          <>
            <FigureChoice
              chosen={figures}
              onChoose={(chosen) => form.form.setValue('figures', chosen, { shouldDirty: true })}
              error={form.field('figures').error}
            />
            <AimFields form={form} />
          </>
        ) : (
          <FieldRow>
            <TextField {...form.field('judge')} label={t`Wie beoordeelt het?`} lang="nl" />
            <TextField {...form.field('judgedWhen')} label={t`Wanneer?`} placeholder={t`bij het jaarverslag`} lang="nl" />
          </FieldRow>
        )}
      </VersionForm>
    </div>
  )
}
