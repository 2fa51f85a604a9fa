import { Trans, useLingui } from '@lingui/react/macro'
import { type Column, DataTable } from '#design/data-table.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { figureSchemeWords, figureSourceWords } from '../../../contract.ts'
import { FigureLink } from '../FigureLink.tsx'
import { figureIn } from '../figure-in.ts'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'
import { type Line, narrowedTo, numbersOf } from './lines.ts'

/** Per kind, and asked or not: how many, how many answered, and how many of those within the target. */
export function AdviceKindTable({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const questions = figureIn(figures, 'questions')
  const lines: Line[] = [
    { key: 'all', name: t`Alles`, narrowed: {} },
    ...questions.byScheme.map(({ scheme }) => ({ key: scheme, name: capital(word(figureSchemeWords[scheme])), narrowed: { scheme } })),
    ...questions.bySource.map(({ source }) => ({ key: source, name: capital(word(figureSourceWords[source])), narrowed: { source } })),
  ]
  const column = (key: Parameters<typeof figureIn>[1]): Column<Line> => {
    const figure = figureIn(figures, key)
    return {
      key,
      header: word(figure.words),
      align: 'end',
      cell: (line) => (
        <FigureLink
          place={place}
          figure={figure}
          count={numbersOf(figure, line.narrowed).numerator}
          narrowed={line.narrowed}
          narrowedTo={narrowedTo(line)}
        />
      ),
    }
  }
  return (
    <FigureSection id="per-soort" wide says={<Trans>Hetzelfde per soort vraag, en apart voor gevraagd en ongevraagd advies.</Trans>}>
      <DataTable
        caption={t`Adviezen per soort, gevraagd en ongevraagd`}
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          { key: 'name', header: t`Soort`, cell: ({ name }) => name },
          column('questions'),
          column('questions-answered'),
          column('answered-in-target'),
          {
            key: 'share',
            header: t`Deel binnen de norm`,
            align: 'end',
            cell: ({ narrowed }) => {
              const { numerator, denominator } = numbersOf(figureIn(figures, 'answered-in-target'), narrowed)
              return format.share(denominator ? numerator / denominator : null)
            },
          },
        ]}
      />
    </FigureSection>
  )
}
