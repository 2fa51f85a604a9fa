import { useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Dialog } from '#design/dialog.tsx'
import { NumberField } from '#design/number-field.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type ActionLocation, MoveLocation } from '../../contract.ts'
import { addressText } from './address-text.ts'

interface PlaceDialogProps {
  location: ActionLocation | undefined
  of: number
  onClose: () => void
  onPlace: (place: number) => void
}

/** Puts a location anywhere in a long list. */
export function PlaceDialog({ location, ...rest }: PlaceDialogProps) {
  const { t } = useLingui()
  return (
    <Dialog open={location !== undefined} title={t`${location ? addressText(location) : ''} verplaatsen`} onClose={rest.onClose}>
      {location ? <PlaceForm {...rest} /> : null}
    </Dialog>
  )
}

function PlaceForm({ of, onClose, onPlace }: Omit<PlaceDialogProps, 'location'>) {
  const { t } = useLingui()
  const { field, submit, refusal } = usePageForm({
    schema: MoveLocation,
    defaultValues: { place: undefined } as Record<string, unknown>,
    send: ({ place }: MoveLocation) => {
      onPlace(Math.min(place, of))
      return Promise.resolve()
    },
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <NumberField {...field('place')} label={t`Naar plaats`} description={t`Een nummer van 1 tot en met ${of}.`} />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary">{t`Verplaatsen`}</Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
