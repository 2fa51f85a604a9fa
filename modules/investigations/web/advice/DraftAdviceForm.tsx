import { useLingui } from '@lingui/react/macro'
import { useFieldArray } from 'react-hook-form'
import { z } from 'zod'
import { Button } from '#design/button.tsx'
import type { Addressee } from '#modules/staff/contract.ts'
import { AdvicePartDraft, DraftAdvice, type Ground, type InvestigationFile, type PartKind } from '../../contract.ts'
import { useOpenFile } from '../file/file-context.ts'
import { absentIsNull } from '../forms/absent-is-null.ts'
import { ChangedMeanwhile } from '../forms/ChangedMeanwhile.tsx'
import { FileForm } from '../forms/FileForm.tsx'
import { useFileForm } from '../forms/use-file-form.ts'
import { PartFields } from './PartFields.tsx'
import { onlyWhatBelongs } from './part-fields.ts'
import { usePartWords } from './use-part-words.ts'

const Form = absentIsNull(DraftAdvice.extend({ parts: z.array(absentIsNull(AdvicePartDraft)).min(1).max(12) }))

interface TypedPart {
  kind: PartKind | ''
  reasons: string
  periodFrom: string | null
  periodTo: string | null
  amountCents: number | null
  ground: Ground | null
  addressee: Addressee
}

/** The parts of the advice, each with what belongs to it. */
export function DraftAdviceForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui()
  const { kindOf } = usePartWords()
  const { file } = useOpenFile()
  const saved = file.advices.at(-1)
  const form = useFileForm({
    name: 'advice.draft',
    schema: Form,
    start: valuesOf(file),
    to: ['PUT', 'advice'],
    shape: (advice) => ({ ...advice, parts: advice.parts.map((part) => onlyWhatBelongs(file.domain, part)) }),
    onSaved: onDone,
  })
  const { fields, append, remove } = useFieldArray({ control: form.form.control, name: 'parts' })
  const readParts = (parts: unknown) =>
    (parts as TypedPart[]).map(({ kind, reasons }) => `${kind ? kindOf(kind) : ''}: ${reasons}`).join('\n\n')

  return (
    <FileForm
      form={form}
      save={t`Advies bewaren`}
      onCancel={saved ? onDone : undefined}
      meanwhile={
        <ChangedMeanwhile
          form={form.form}
          refusal={form.refusal}
          theirs={saved ? valuesOf(file) : undefined}
          by={saved?.author.name}
          fields={[{ name: 'parts', label: t`Onderdelen`, read: readParts }]}
        />
      }
    >
      {fields.map((field, index) => (
        <PartFields
          key={field.id}
          form={form}
          index={index}
          domain={file.domain}
          onRemove={fields.length > 1 ? () => remove(index) : undefined}
        />
      ))}
      <div>
        <Button small onClick={() => append(emptyPart(file))}>{t`Onderdeel toevoegen`}</Button>
      </div>
    </FileForm>
  )
}

function valuesOf(file: InvestigationFile): { seen: string | null; parts: TypedPart[] } {
  const last = file.advices.at(-1)
  if (!last) return { seen: null, parts: [emptyPart(file)] }

  const inHand = last.status === 'draft' || last.status === 'returned'
  const parts = last.parts.map(({ kind, reasons, periodFrom, periodTo, amountCents, ground, addressee }) => ({
    kind,
    reasons,
    periodFrom,
    periodTo,
    amountCents,
    ground,
    addressee,
  }))
  return { seen: inHand ? last.updatedAt : null, parts }
}

// The usual department: Work and Income under the Participation Act, Social Development under Wmo and Youth Act.
function emptyPart({ domain }: Pick<InvestigationFile, 'domain'>): TypedPart {
  return {
    kind: '',
    reasons: '',
    periodFrom: null,
    periodTo: null,
    amountCents: null,
    ground: null,
    addressee: domain === 'participation-act' ? 'work-and-income' : 'social-development',
  }
}
