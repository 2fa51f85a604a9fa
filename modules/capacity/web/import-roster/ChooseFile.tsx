import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { type DragEvent, useState } from 'react'
import { Card, Columns } from '#design/card.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { RosterFile } from '../../contract.ts'
import './import-roster.css'

/** The first step: a file, dragged here or chosen. */
export function ChooseFile({ onRead }: { onRead: (file: RosterFile) => void }) {
  const { t } = useLingui()
  const [over, setOver] = useState(false)
  const reading = useMutation({
    mutationFn: (file: File) => {
      const body = new FormData()
      body.set('file', file)
      return api.send<RosterFile>('POST', '/capacity/roster-files', body)
    },
    onSuccess: onRead,
  })
  const take = (file: File | undefined) => {
    if (file) reading.mutate(file)
  }
  const drag = (event: DragEvent, inside: boolean) => {
    event.preventDefault()
    setOver(inside)
  }
  return (
    <Columns
      main={
        <div className="wh-stack">
          {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is a second way; the field inside works by keyboard. */}
          <div
            className="wh-roster-drop"
            data-over={over || undefined}
            onDragOver={(event) => drag(event, true)}
            onDragLeave={(event) => drag(event, false)}
            onDrop={(event) => {
              drag(event, false)
              take(event.dataTransfer.files[0])
            }}
          >
            <TextField
              id="file"
              name="file"
              type="file"
              accept=".csv,text/csv"
              label={t`Sleep het bestand hierheen, of kies het`}
              description={t`Een CSV-bestand met een kopregel, tot 5.000 regels en 1 MB. In Excel: Opslaan als, CSV.`}
              onChange={(event) => take((event.target as HTMLInputElement).files?.[0])}
            />
          </div>
          <RefusalPanel refusal={reading.error} />
          {reading.isPending ? <LoadingState /> : null}
        </div>
      }
      aside={<WhatWeRead />}
    />
  )
}

function WhatWeRead() {
  const { t } = useLingui()
  return (
    <Card title={t`Welk bestand`} look="quiet">
      <p>
        <Trans>Twee vormen kunnen: een dienst per regel, of een medewerker per regel met een dag per kolom en codes in de vakken.</Trans>
      </p>
      <p>
        <Trans>In de volgende stap zegt u welke kolom wat is. Dat onthouden we voor uw team.</Trans>
      </p>
      <p>
        <Trans>Een bestand dat u uit Wederhoor haalt, leest u zonder iets te kiezen weer in.</Trans>
      </p>
    </Card>
  )
}
