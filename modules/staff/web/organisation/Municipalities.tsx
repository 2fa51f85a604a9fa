import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { Dialog } from '#design/dialog.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { KeepMunicipality, type Municipality } from '../../contract.ts'
import { useStaffCommand } from '../staff-queries.ts'

/** The municipalities with their CBS codes. */
export function Municipalities({ municipalities }: { municipalities: readonly Municipality[] }) {
  const { t } = useLingui()
  const mayKeep = useMay('staff.keep-organisation')
  const [open, setOpen] = useState<Municipality | 'new'>()
  const close = () => setOpen(undefined)
  return (
    <Card
      title={t`Gemeenten`}
      actions={
        mayKeep ? (
          <Button small onClick={() => setOpen('new')}>
            {t`Gemeente toevoegen`}
          </Button>
        ) : undefined
      }
    >
      <DataTable
        caption={t`Gemeenten`}
        rows={municipalities}
        rowKey={(row) => row.id}
        columns={[
          { key: 'name', header: t`Naam`, cell: (row) => row.name },
          { key: 'code', header: t`Code`, cell: (row) => row.code },
          { key: 'letters', header: t`In brieven`, cell: (row) => <InLetters municipality={row} /> },
          ...(mayKeep
            ? [
                {
                  key: 'change',
                  header: t`Wijzigen`,
                  cell: (row: Municipality) => (
                    <div className="wh-judge">
                      <Button small look="subtle" aria-label={t`Wijzigen: ${row.name}`} onClick={() => setOpen(row)}>
                        {t`Wijzigen`}
                      </Button>
                    </div>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Dialog open={open !== undefined} title={open === 'new' ? t`Gemeente toevoegen` : t`Gemeente wijzigen`} onClose={close}>
        <MunicipalityForm municipality={open === 'new' ? undefined : open} onClose={close} />
      </Dialog>
    </Card>
  )
}

/** How the municipality can be reached according to its letters, and what is still missing of that. */
function InLetters({ municipality: { letterAddress, letterPhone } }: { municipality: Municipality }) {
  const { t } = useLingui()
  const address = letterAddress.split('\n').join(', ') || t`adres nog niet ingevuld`
  return `${address}; ${letterPhone || t`telefoonnummer nog niet ingevuld`}`
}

function MunicipalityForm({ municipality, onClose }: { municipality: Municipality | undefined; onClose: () => void }) {
  const { t } = useLingui()
  const keep = useStaffCommand(
    (kept: KeepMunicipality) =>
      municipality ? api.send('PUT', `/municipalities/${municipality.id}`, kept) : api.send('POST', '/municipalities', kept),
    onClose,
  )
  const { field, submit, refusal, sending } = usePageForm({
    schema: KeepMunicipality,
    defaultValues: {
      code: municipality?.code ?? '',
      name: municipality?.name ?? '',
      letterAddress: municipality?.letterAddress ?? '',
      letterPhone: municipality?.letterPhone ?? '',
    },
    send: (kept: KeepMunicipality) => keep.mutateAsync(kept),
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <TextField {...field('name')} label={t`Naam`} />
      <TextField {...field('code')} label={t`Code van het CBS`} description={t`GM met vier cijfers.`} width="short" />
      <TextArea
        {...field('letterAddress')}
        label={t`Adres in brieven`}
        description={t`Hier sturen inwoners een antwoord of bezwaar naartoe.`}
        rows={3}
        maxLength={300}
        optional
      />
      <TextField {...field('letterPhone')} label={t`Telefoonnummer in brieven`} optional />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>
          {t`Bewaren`}
        </Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
