import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form'
import { Button } from '#design/button.tsx'
import type { RefusalError } from '#platform/web/api.ts'
import { useOpenFile } from '../file/file-context.ts'
import { fileQuery } from '../investigation-queries.ts'

interface ChangedMeanwhileProps<Values extends FieldValues> {
  form: UseFormReturn<Values, unknown, FieldValues>
  refusal: RefusalError | undefined
  /** What the colleague saved, as the form would hold it; its `seen` is the moment of that saving. */
  theirs: Values | undefined
  by: string | undefined
  /** The fields to compare, with what they are called and how their value reads. */
  fields: readonly { name: Path<Values>; label: string; read?: (value: unknown) => string }[]
}

/** Whether the refusal says that somebody else saved in the meantime. */
export function isChangedMeanwhile(refusal: RefusalError | undefined): boolean {
  return refusal?.code === 'thing.changed-meanwhile'
}

/** Two texts side by side: mine and the colleague's. Nothing is lost; the reader chooses per field and saves again. */
export function ChangedMeanwhile<Values extends FieldValues>({ form, refusal, theirs, by, fields }: ChangedMeanwhileProps<Values>) {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const queries = useQueryClient()
  const [mine, setMine] = useState<Values>()
  const changed = isChangedMeanwhile(refusal)

  useEffect(() => {
    if (!changed) return
    setMine(structuredClone(form.getValues()))
    void queries.invalidateQueries(fileQuery(file.id))
  }, [changed, form, queries, file.id])

  useEffect(() => {
    if (mine && theirs) form.setValue('seen' as Path<Values>, theirs.seen as PathValue<Values, Path<Values>>)
  }, [mine, theirs, form])

  if (!mine || !theirs) return null
  const different = fields.filter(({ name }) => JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]))
  const take = (values: Values, name: Path<Values>) =>
    form.setValue(name, values[name] as PathValue<Values, Path<Values>>, { shouldDirty: true })
  return (
    <section className="wh-meanwhile" role="alert" aria-label={t`Intussen gewijzigd`}>
      <p className="wh-meanwhile__title">
        <Trans>{by ?? t`Een collega`} heeft dit intussen ook opgeslagen</Trans>
      </p>
      <p>
        <Trans>Er is niets verloren. In het formulier staat uw tekst. Kies per onderdeel welke tekst blijft, en sla opnieuw op.</Trans>
      </p>
      {different.map(({ name, label, read = String }) => (
        <div key={name} className="wh-meanwhile__pair">
          <h4 className="wh-meanwhile__label">{label}</h4>
          <div>
            <p className="wh-soft">{t`Uw tekst`}</p>
            <p className="wh-meanwhile__text">{read(mine[name])}</p>
            <Button
              small
              aria-label={`${t`Uw tekst gebruiken`}: ${label}`}
              onClick={() => take(mine, name)}
            >{t`Uw tekst gebruiken`}</Button>
          </div>
          <div>
            <p className="wh-soft">{t`Van ${by ?? t`een collega`}`}</p>
            <p className="wh-meanwhile__text">{read(theirs[name])}</p>
            <Button
              small
              aria-label={`${t`Deze tekst gebruiken`}: ${label}`}
              onClick={() => take(theirs, name)}
            >{t`Deze tekst gebruiken`}</Button>
          </div>
        </div>
      ))}
    </section>
  )
}
