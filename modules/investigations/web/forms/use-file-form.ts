import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { DefaultValues, FieldValues, Path, UseFormRegisterReturn } from 'react-hook-form'
import { api } from '#platform/web/api.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { useOpenFile } from '../file/file-context.ts'
import { keepAnswer } from '../file/keep-answer.ts'
import { dropDraft, keepDraft, readDraft } from './drafts.ts'

interface FileForm<Values extends FieldValues, Sent> {
  /** Unique on the page, its place first, for example `plan.question`; the draft is kept under it. */
  name: string
  schema: CheckedBy<Sent>
  /** What the form holds when nothing was typed yet. */
  start: Values
  /** Method and path below the file, for example `['POST', 'questions']`. */
  to: ['POST' | 'PUT', string]
  /** When the form asks it in another shape than the server wants it. */
  shape?: (values: Sent) => unknown
  /** After saving; the file on the page is fresh by then. */
  onSaved?: () => void
}

/** What a field of `#design` takes from a form on a file. */
export type FileField = UseFormRegisterReturn & { id: string; error?: string }

/** A form on the page of a file: what is typed survives a reload, an error and a refusal, until it is saved. */
export function useFileForm<Values extends FieldValues, Sent>({ name, schema, start, to, shape, onSaved }: FileForm<Values, Sent>) {
  const { file, accountId } = useOpenFile()
  const queries = useQueryClient()
  const key = useMemo(() => ({ accountId, fileId: file.id, form: name }), [accountId, file.id, name])
  const [draft, setDraft] = useState(() => readDraft(key))
  const [method, path] = to

  const page = usePageForm<Values, Sent, unknown>({
    schema,
    defaultValues: { ...start, ...draft } as DefaultValues<Values>,
    send: (values) => api.send(method, `/investigations/${file.id}/${path}`, shape ? shape(values) : values),
    onSent: async (answer) => {
      dropDraft(key)
      await keepAnswer(queries, file.id, answer)
      onSaved?.()
    },
  })
  const { form } = page

  useEffect(
    () =>
      form.subscribe({ formState: { values: true, isDirty: true }, callback: ({ values, isDirty }) => isDirty && keepDraft(key, values) }),
    [form, key],
  )

  function throwAway() {
    form.reset(start)
    setDraft(undefined)
    // Last: emptying the form is a change too, and would be kept.
    dropDraft(key)
  }

  return {
    ...page,
    name,
    /** As of the page form, with an id of its own: a file page has many forms. */
    field: (field: Path<Values>): FileField => ({ ...page.field(field), id: `field-${name}-${field}` }),
    /** Whether text from before came back into the form. */
    restored: draft !== undefined,
    throwAway,
  }
}

export type FileFormInUse = Pick<
  ReturnType<typeof useFileForm>,
  'name' | 'submit' | 'errors' | 'attempt' | 'refusal' | 'sending' | 'restored' | 'throwAway'
>
