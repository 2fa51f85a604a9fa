import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { BarList } from '#design/bar-list.tsx'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { sharingDirectionWords } from '#modules/privacy/contract.ts'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { careSignalWords, foundWords } from '../../contract/words.ts'
import type { PartOfDay, ReportFigures } from '../../contract.ts'

/** What was counted: locations, findings, time and what was shared. No address and nobody. */
export function FiguresCard({ figures, agreed }: { figures: ReportFigures; agreed: boolean }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { locations, care } = figures
  return (
    <Card title={t`Cijfers`}>
      <div className="wh-stack">
        <p className="wh-action-note">
          {agreed
            ? t`Zo stonden de cijfers toen het verslag werd vastgesteld.`
            : t`Geteld uit wat is vastgelegd. Bij het vaststellen blijven de cijfers staan zoals ze dan zijn.`}
        </p>
        <DefinitionList
          facts={[
            {
              term: t`Locaties`,
              value: t`${locations.all}, waarvan ${locations.visited} bezocht, ${locations.nobodyThere} niemand aanwezig en ${locations.notVisited} niet bezocht`,
            },
            { term: t`Iets gevonden`, value: <Plural value={figures.withFindings} one="op # locatie" other="op # locaties" /> },
            { term: t`Mensen gesproken`, value: format.number(figures.people) },
            { term: t`Foto’s`, value: format.number(figures.photos) },
            { term: t`Meldingen die eruit kwamen`, value: format.number(figures.reports) },
            {
              term: t`Zorgsignalen`,
              value:
                care.length === 0
                  ? t`geen`
                  : care.map(({ signal, locations: count }) => `${word(careSignalWords[signal])}: ${format.number(count)}`).join('; '),
            },
          ]}
        />
        {figures.findings.length > 0 ? (
          <BarList
            caption={t`Wat er is gevonden`}
            columns={{ label: t`Bevinding`, number: t`Locaties` }}
            rows={figures.findings.map(({ found, locations: count }) => ({
              key: found,
              label: capital(word(foundWords[found])),
              value: count,
              of: locations.all,
              number: format.number(count),
            }))}
          />
        ) : null}
        <TimeTable figures={figures} />
        {figures.shared.length > 0 ? (
          <DataTable
            caption={t`Gegevens die zijn gedeeld`}
            showCaption
            rows={figures.shared}
            rowKey={({ partner, direction }) => `${partner} ${direction}`}
            columns={[
              { key: 'partner', header: t`Partner`, cell: ({ partner }) => partner },
              { key: 'direction', header: t`Richting`, cell: ({ direction }) => capital(word(sharingDirectionWords[direction])) },
              { key: 'times', header: t`Keer`, align: 'end', cell: ({ times }) => format.number(times) },
              { key: 'records', header: t`Gegevens`, align: 'end', cell: ({ records }) => format.number(records) },
            ]}
          />
        ) : (
          <p className="wh-action-note">
            <Trans>Er zijn geen gegevens met partners gedeeld.</Trans>
          </p>
        )}
      </div>
    </Card>
  )
}

function TimeTable({ figures: { day, evening, needed } }: { figures: ReportFigures }) {
  const { t } = useLingui()
  const hours = useHours()
  const parts = ([['day', t`Overdag`, day] as const, ['evening', t`’s Avonds`, evening] as const] as const).flatMap(([key, name, part]) =>
    part ? [{ key, name, ...part }] : [],
  )
  return (
    <div>
      <DataTable
        caption={t`Inzet`}
        showCaption
        rows={parts}
        rowKey={({ key }) => key}
        columns={[
          { key: 'part', header: t`Dagdeel`, cell: ({ name }) => name },
          { key: 'persons', header: t`Collega’s`, align: 'end', cell: ({ persons }) => t`${persons} van ${needed} nodig` },
          { key: 'hours', header: t`Uren samen`, align: 'end', cell: hours },
        ]}
      />
      {parts.some(({ planned }) => planned > 0) ? (
        <p className="wh-action-note">
          <Trans>Van wie geen echte tijden heeft vastgelegd, tellen de geplande tijden.</Trans>
        </p>
      ) : null}
    </div>
  )
}

function useHours() {
  const format = useFormat()
  return ({ minutes }: Pick<PartOfDay, 'minutes'>) => format.number(Math.round(minutes / 6) / 10)
}
