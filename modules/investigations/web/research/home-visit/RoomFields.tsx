import { useLingui } from '@lingui/react/macro'
import { type Control, type FieldValues, type UseFormReturn, useFieldArray } from 'react-hook-form'
import { Button } from '#design/button.tsx'
import { Checkbox } from '#design/choices.tsx'
import { Fieldset } from '#design/fieldset.tsx'
import { TextField } from '#design/text-field.tsx'

interface WithRooms extends FieldValues {
  rooms: { room: string; consent: boolean }[]
}

/** The rooms, each with a consent of its own; without it the room is not looked at. */
export function RoomFields<Values extends WithRooms>({ form }: { form: UseFormReturn<Values, unknown, FieldValues> }) {
  const { t } = useLingui()
  const control = form.control as unknown as Control<WithRooms>
  const register = form.register as unknown as UseFormReturn<WithRooms>['register']
  const { fields, append, remove } = useFieldArray({ control, name: 'rooms' })
  return (
    <Fieldset
      legend={t`De ruimten`}
      description={t`Vraag voor elke ruimte apart toestemming. Kasten en laden blijven dicht, tenzij de betrokkene ze zelf opent.`}
    >
      {fields.map((field, index) => (
        <div key={field.id} className="wh-room">
          <TextField {...register(`rooms.${index}.room`)} label={t`Ruimte ${index + 1}`} width="medium" />
          <Checkbox {...register(`rooms.${index}.consent`)} label={t`Toestemming voor deze ruimte`} />
          <Button look="subtle" small onClick={() => remove(index)}>
            {t`Weghalen`}
            <span className="wh-hidden"> {t`ruimte ${index + 1}`}</span>
          </Button>
        </div>
      ))}
      <div>
        <Button small onClick={() => append({ room: '', consent: false })}>{t`Ruimte toevoegen`}</Button>
      </div>
    </Fieldset>
  )
}
