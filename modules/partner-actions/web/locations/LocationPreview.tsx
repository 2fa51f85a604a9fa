import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Alert } from '#design/alert.tsx'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { locationColumnWords, locationProblemWords } from '../../contract/location-file-words.ts'
import { locationKindWords } from '../../contract/words.ts'
import type { LocationFile } from '../../contract.ts'
import { addressText, cityText } from './address-text.ts'

/** What would come of a file: what is added, what is there already, and per line what is wrong. */
export function LocationPreview({ file: { locations, same, problems }, children }: { file: LocationFile; children: ReactNode }) {
  const { t } = useLingui()
  const word = useWord()
  const wrong = new Set(problems.map(({ line }) => line)).size
  return (
    <>
      <Card title={t`Dit staat in uw bestand`} look="quiet">
        <DefinitionList
          facts={[
            { term: t`Komt in de lijst`, value: locations.length },
            { term: t`Staat er al`, value: same.length > 0 ? t`${same.length} (regel ${linesIn(same)})` : 0 },
            { term: t`Foute regels`, value: wrong },
          ]}
        />
      </Card>
      {problems.length > 0 ? (
        <Alert kind={locations.length > 0 ? 'warning' : 'error'} title={t`Foute regels blijven weg`}>
          <Trans>Verbeter ze in uw bestand en lees het opnieuw in: wat er al staat, komt er niet dubbel bij.</Trans>
        </Alert>
      ) : null}
      {children}
      {problems.length > 0 ? (
        <Card title={t`Foute regels`} look="quiet">
          <DataTable
            caption={t`Regel, kolom en wat er mis is`}
            rows={problems.map((problem, index) => ({ ...problem, key: index }))}
            rowKey={({ key }) => String(key)}
            columns={[
              { key: 'line', header: t`Regel`, cell: ({ line }) => line, width: '5rem' },
              {
                key: 'column',
                header: t`Kolom`,
                cell: ({ column }) => (column ? word(locationColumnWords[column]) : t`hele regel`),
                width: '8rem',
              },
              { key: 'stands', header: t`Er staat`, cell: ({ stands }) => stands || '–', width: '12rem' },
              { key: 'wrong', header: t`Wat er mis is`, cell: ({ kind }) => word(locationProblemWords[kind]) },
            ]}
          />
        </Card>
      ) : null}
      {locations.length > 0 ? (
        <Card title={t`Dit komt in de lijst`} look="quiet">
          <DataTable
            caption={t`Locaties die erbij komen`}
            rows={locations}
            rowKey={({ line }) => String(line)}
            columns={[
              { key: 'address', header: t`Adres`, cell: addressText },
              { key: 'city', header: t`Plaats`, cell: cityText },
              { key: 'kind', header: t`Soort`, cell: ({ kind }) => capital(word(locationKindWords[kind])) },
              { key: 'name', header: t`Naam`, cell: ({ name }) => name || '–' },
              { key: 'reason', header: t`Reden`, cell: ({ reason }) => reason || '–' },
              { key: 'line', header: t`Regel`, align: 'end', cell: ({ line }) => line, width: '5rem' },
            ]}
          />
        </Card>
      ) : (
        <p>{t`Uit dit bestand komt niets nieuws in de lijst.`}</p>
      )}
    </>
  )
}

const SHOWN = 20
const linesIn = (lines: readonly number[]) => lines.slice(0, SHOWN).join(', ') + (lines.length > SHOWN ? ', …' : '')
