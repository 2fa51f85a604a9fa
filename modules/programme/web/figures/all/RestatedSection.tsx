import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { DataTable } from '#design/data-table.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import type { Figure, YearFigures } from '../../../contract.ts'
import { isChanged } from '../Now.tsx'
import { FigureSection } from './FigureSection.tsx'

/** Which figures have changed since the day that was asked for, with what they were and what they are. */
export function RestatedSection({ figures: { figures }, asOf }: { figures: YearFigures; asOf: string }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const changed = figures.filter(isChanged)
  const written = ({ unit }: Figure, { numerator, cents }: { numerator: number; cents: number | null }) =>
    unit === 'cents' ? format.money(cents) : format.number(numerator)

  return (
    <FigureSection
      id="herzien"
      wide
      says={
        changed.length === 0 ? (
          <Trans>Sinds {format.date(asOf)} is geen enkel cijfer van dit jaar veranderd.</Trans>
        ) : (
          <Trans>
            Sinds {format.date(asOf)} <Plural value={changed.length} one="is # cijfer" other="zijn # cijfers" /> veranderd: doordat er
            daarna is afgerond of besloten, of doordat een bezwaar een uitkomst veranderde.
          </Trans>
        )
      }
    >
      {changed.length > 0 ? (
        <Disclosure summary={t`Toon wat er veranderde`}>
          <DataTable
            caption={t`Cijfers die sindsdien zijn veranderd`}
            rows={changed}
            rowKey={({ key }) => key}
            columns={[
              {
                key: 'name',
                header: t`Cijfer`,
                cell: (figure) =>
                  figure.unit === 'days' || figure.unit === 'minutes' ? t`${word(figure.words)}, aantal` : word(figure.words),
              },
              { key: 'then', header: format.date(asOf), align: 'end', cell: (figure) => written(figure, figure) },
              { key: 'now', header: t`Nu`, align: 'end', cell: (figure) => (figure.now ? written(figure, figure.now) : '–') },
            ]}
          />
        </Disclosure>
      ) : null}
    </FigureSection>
  )
}
