import { type SubmitEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import {
  type DefaultValues,
  type FieldValues,
  get,
  type Path,
  type FieldError as Refused,
  type UseFormReturn,
  useForm,
} from 'react-hook-form'
import { RefusalError } from './api.ts'
import { type CheckedBy, checkBy } from './check-by.ts'
import { type FieldError, fieldErrors, showServerErrors } from './server-errors.ts'

interface PageForm<Values extends FieldValues, Sent, Answer> {
  /** The contract's schema; its words of refusal are plain and in the language on screen. */
  schema?: CheckedBy<Sent>
  defaultValues: DefaultValues<Values>
  /** Sends what was checked; without a schema, what was typed minus empty fields. */
  send: (values: Sent) => Promise<Answer>
  /** Runs after success, for example to go to the page of what was made. */
  onSent?: (answer: Answer) => void | Promise<void>
}

/** What a form page needs, and nothing of how it is done. */
export interface FormInUse<Values extends FieldValues> {
  /** Spread on a field of `#design`: name, ref, handlers and its error. */
  field: (name: Path<Values>) => ReturnType<UseFormReturn<Values, unknown, FieldValues>['register']> & { error?: string }
  /** For `<form onSubmit={…} noValidate>`. */
  submit: (event?: SubmitEvent) => Promise<void>
  /** For `<FormErrorSummary errors={…} />`. */
  errors: FieldError[]
  /** How often it was sent; makes the summary take the focus again. */
  attempt: number
  /** What the server refused and no field can show; for `<RefusalPanel>`. */
  refusal: RefusalError | undefined
  sending: boolean
  /** For `<LeaveGuard when={…} />`: typed, and not yet sent. */
  unsaved: boolean
  form: UseFormReturn<Values, unknown, FieldValues>
}

/** A form that keeps what was typed: whatever goes wrong, no field is emptied. */
export function usePageForm<Values extends FieldValues, Sent, Answer>(page: PageForm<Values, Sent, Answer>): FormInUse<Values> {
  const [refusal, setRefusal] = useState<RefusalError>()
  const form = useForm<Values, unknown, FieldValues>({
    defaultValues: page.defaultValues,
    resolver: checkBy<Values>(page.schema),
    shouldFocusError: false,
  })
  const { errors, isSubmitting, isDirty, submitCount } = form.formState

  const send = form.handleSubmit(async (values) => {
    setRefusal(undefined)
    try {
      const answer = await page.send(values as Sent)
      // At once, or the guard of unsaved text would stop the way to the next page.
      flushSync(() => form.reset(form.getValues()))
      await page.onSent?.(answer)
    } catch (reason) {
      if (!(reason instanceof RefusalError)) throw reason
      if (!showServerErrors(form, reason)) setRefusal(reason)
    }
  })

  return {
    form,
    field: (name) => ({ ...form.register(name), error: (get(errors, name) as Refused | undefined)?.message }),
    submit: (event) => send(event),
    errors: fieldErrors(errors),
    attempt: submitCount,
    refusal,
    sending: isSubmitting,
    unsaved: isDirty,
  }
}
