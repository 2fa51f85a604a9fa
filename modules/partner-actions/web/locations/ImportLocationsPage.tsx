import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup, LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { TextField } from '#design/text-field.tsx'
import { saveAsFile, writeCsv } from '#platform/web/csv-file.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { locationColumnWords } from '../../contract/location-file-words.ts'
import type { ImportedLocations } from '../../contract.ts'
import { ActionHeading } from '../ActionHeading.tsx'
import { actionQuery } from '../action-queries.ts'
import { LocationPreview } from './LocationPreview.tsx'
import { importLocations, readLocationFile, useLocationCommand } from './location-queries.ts'

const page = getRouteApi('/staff/acties/$id/locaties/inlezen')

/** Takes locations from a file: choose it, see what would come of it, put it in the list. */
export function ImportLocationsPage() {
  const { id } = page.useParams()
  const action = useQuery(actionQuery(id))
  if (action.isError) return <RefusalPanel refusal={action.error} onRetry={() => void action.refetch()} />
  if (!action.data) return <LoadingState lines={6} />
  return (
    <>
      <ActionHeading action={action.data} part="locations" />
      <ReadIn actionId={id} />
    </>
  )
}

function ReadIn({ actionId }: { actionId: string }) {
  const { t } = useLingui()
  const [done, setDone] = useState<ImportedLocations>()
  const reading = useMutation({ mutationFn: (file: File) => readLocationFile(actionId, file) })
  const putting = useLocationCommand((locations: Parameters<typeof importLocations>[1]) => importLocations(actionId, locations), setDone)
  const back = `/acties/${actionId}/locaties`
  const again = () => {
    reading.reset()
    putting.reset()
    setDone(undefined)
  }
  if (done) {
    const { added, same } = done
    return (
      <div className="wh-stack">
        <Alert kind="success" title={t`De locaties staan in de lijst`} live>
          <Trans>
            Erbij gekomen: {added}. Stond er al: {same}.
          </Trans>
        </Alert>
        <ButtonGroup>
          <LinkButton look="primary" href={back}>{t`Naar de locaties`}</LinkButton>
          <Button onClick={again}>{t`Nog een bestand inlezen`}</Button>
        </ButtonGroup>
      </div>
    )
  }
  if (reading.data)
    return (
      <div className="wh-stack">
        <LocationPreview file={reading.data}>
          <RefusalPanel refusal={putting.error} />
          <ButtonGroup>
            {reading.data.locations.length > 0 ? (
              <Button
                look="primary"
                pending={putting.isPending}
                onClick={() => putting.mutate({ locations: reading.data.locations.map(({ line: _, ...location }) => location) })}
              >{t`Zet in de lijst`}</Button>
            ) : null}
            <Button onClick={again}>{t`Ander bestand kiezen`}</Button>
          </ButtonGroup>
        </LocationPreview>
        <LeaveGuard when={reading.data.locations.length > 0} />
      </div>
    )
  return (
    <Card title={t`Locaties inlezen uit een bestand`} look="quiet">
      <div className="wh-form">
        <TextField
          id="file"
          name="file"
          type="file"
          accept=".csv,text/csv"
          label={t`Kies een CSV-bestand`}
          description={t`Met een kopregel: soort, naam, straat, huisnummer, postcode, plaats en reden. Tot 1.000 regels. U ziet eerst wat erbij komt; er wordt nog niets bewaard.`}
          onChange={(event) => {
            const file = (event.target as HTMLInputElement).files?.[0]
            if (file) reading.mutate(file)
          }}
        />
        <RefusalPanel refusal={reading.error} />
        {reading.isPending ? <LoadingState lines={3} /> : null}
        <p>
          <Trans>Zet geen namen of nummers van bewoners in het bestand. Een BSN wordt geweigerd.</Trans>
        </p>
        <ButtonGroup>
          <Button onClick={() => saveAsFile('locaties.csv', writeCsv(template))}>{t`Leeg voorbeeld downloaden`}</Button>
          <LinkButton look="subtle" href={back}>{t`Terug naar de locaties`}</LinkButton>
        </ButtonGroup>
      </div>
    </Card>
  )
}

// The columns of the file are Dutch, whatever the language on screen.
const template = [Object.values(locationColumnWords).map(({ nl }) => nl)]
