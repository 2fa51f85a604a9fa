import { useQueryClient } from '@tanstack/react-query'
import type { DefaultValues, FieldValues, Path } from 'react-hook-form'
import { api } from '#platform/web/api.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { usePageForm } from '#platform/web/page-form.ts'

interface SafetyForm<Values extends FieldValues, Sent> {
  /** The investigation */
  id: string
  /** Makes the ids of the fields unique on a page with many forms */
  name: string
  schema: CheckedBy<Sent>
  start: Values
  to: ['POST' | 'PUT', string]
  onDone: () => void
}

/** A form on the page "make safe": afterwards everything of the file is fetched anew. */
export function useSafetyForm<Values extends FieldValues, Sent>({ id, name, schema, start, to, onDone }: SafetyForm<Values, Sent>) {
  const queries = useQueryClient()
  const [method, path] = to
  const page = usePageForm<Values, Sent, unknown>({
    schema,
    defaultValues: start as DefaultValues<Values>,
    send: (values) => api.send(method, path, values),
    onSent: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['pgb', id] }),
        queries.invalidateQueries({ queryKey: ['pgb', 'due-steps'] }),
      ])
      onDone()
    },
  })
  return { ...page, field: (field: Path<Values>) => ({ ...page.field(field), id: `field-${name}-${field}` }) }
}
