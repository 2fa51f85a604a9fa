import { useLingui } from '@lingui/react/macro'
import { useFieldArray } from 'react-hook-form'
import { z } from 'zod'
import { Button } from '#design/button.tsx'
import type { Addressee } from '#modules/staff/contract.ts'
import { useWord } from '#platform/web/language.ts'
import { AdvicePartDraft, DraftAdvice, type InvestigationFile, type PartKind, partKindWords } from '../../contract.ts'
import { useOpenFile } from '../file/file-context.ts'
import { absentIsNull } from '../forms/absent-is-null.ts'
import { ChangedMeanwhile } from '../forms/ChangedMeanwhile.tsx'
import { FileForm } from '../forms/FileForm.tsx'
import { useFileForm } from '../forms/use-file-form.ts'
import { PartFields } from './PartFields.tsx'
import { onlyWhatBelongs } from './part-fields.ts'

const Form = absentIsNull(DraftAdvice.extend({ parts: z.array(absentIsNull(AdvicePartDraft)).min(1).max(12) }))

interface TypedPart {
  kind: PartKind | ''
  reasons: string
  periodFrom: string | null
  periodTo: string | null
  amountCents: number | null
  addressee: Addressee
}

/** The parts of the advice, each with what belongs to it. */
export function DraftAdviceForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui()
  const word = useWord()
  const { file } = useOpenFile()
  const saved = file.advices.at(-1)
  const form = useFileForm({
    name: 'advice.draft',
    schema: Form,
    start: valuesOf(file),
    to: ['PUT', 'advice'],
    shape: (advice) => ({ ...advice, parts: advice.parts.map(onlyWhatBelongs) }),
    onSaved: onDone,
  })
  const { fields, append, remove } = useFieldArray({ control: form.form.control, name: 'parts' })
  const readParts = (parts: unknown) =>
    (parts as TypedPart[]).map(({ kind, reasons }) => `${kind ? word(partKindWords[kind]) : ''}: ${reasons}`).join('\n\n')

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
  const parts = last.parts.map(({ kind, reasons, periodFrom, periodTo, amountCents, addressee }) => ({
    kind,
    reasons,
    periodFrom,
    periodTo,
    amountCents,
    addressee,
  }))
  return { seen: inHand ? last.updatedAt : null, parts }
}

// Participation Act goes to Work and Income; Wmo and Youth Act go to Social Development.
function emptyPart({ domain }: Pick<InvestigationFile, 'domain'>): TypedPart {
  return {
    kind: '',
    reasons: '',
    periodFrom: null,
    periodTo: null,
    amountCents: null,
    addressee: domain === 'participation-act' ? 'work-and-income' : 'social-development',
  }
}
