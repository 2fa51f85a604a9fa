import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup } from '#design/button.tsx'
import { CopyableCode } from '#design/copyable-code.tsx'
import { DataTable } from '#design/data-table.tsx'
import { ConfirmDialog, Dialog, Drawer } from '#design/dialog.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { ErrorState } from '#design/error-state.tsx'
import { LoadingState } from '#design/loading-state.tsx'

/** Messages, waiting, nothing there, and what lies on top of a page. */
export function GalleryStates() {
  const [open, setOpen] = useState<'question' | 'dialog' | 'drawer'>()
  const close = () => setOpen(undefined)
  return (
    <>
      <Alert title="De melder is niet bekend">U kunt geen vragen terug stellen.</Alert>
      <Alert kind="warning" title="De termijn loopt over 3 dagen af">
        Nodig de inwoner uit, of verleng de termijn met een reden.
      </Alert>
      <Alert kind="success">Het oordeel is vastgelegd.</Alert>
      <ErrorState title="Er is geen verbinding" next="Wat u hebt ingevuld staat er nog. Probeer het opnieuw." onRetry={close} />
      <EmptyState title="Geen meldingen gevonden" action={<Button small>Alles tonen</Button>}>
        Er zijn geen meldingen met deze status in uw team.
      </EmptyState>
      <LoadingState />
      <DataTable caption="Wordt opgehaald" loading rows={undefined} rowKey={String} columns={loadingColumns} />
      <CopyableCode label="Uw ontvangstcode" code="K7Q2M9XR4TD8WH3N" />
      <Disclosure summary="Wat gebeurt er met een melding?">
        <p>Een medewerker leest de melding en kijkt of onderzoek nodig is.</p>
      </Disclosure>
      <ButtonGroup>
        <Button onClick={() => setOpen('question')}>Open vraag</Button>
        <Button onClick={() => setOpen('dialog')}>Open venster</Button>
        <Button onClick={() => setOpen('drawer')}>Open zijpaneel</Button>
      </ButtonGroup>
      <ConfirmDialog
        open={open === 'question'}
        title="Onderzoek sluiten?"
        confirm="Onderzoek sluiten"
        danger
        onConfirm={close}
        onClose={close}
      >
        <p>Daarna kan niemand het dossier nog wijzigen.</p>
      </ConfirmDialog>
      <Dialog open={open === 'dialog'} title="Wie mag dit zien?" onClose={close}>
        <p>U, de tweede specialist en uw coördinator. Elke inzage wordt vastgelegd.</p>
      </Dialog>
      <Drawer open={open === 'drawer'} title="Eerdere meldingen" onClose={close}>
        <p>Er zijn geen eerdere meldingen over deze persoon.</p>
      </Drawer>
    </>
  )
}

const loadingColumns = [
  { key: 'a', header: 'Kenmerk', cell: () => null },
  { key: 'b', header: 'Ontvangen', cell: () => null },
  { key: 'c', header: 'Status', cell: () => null },
]
