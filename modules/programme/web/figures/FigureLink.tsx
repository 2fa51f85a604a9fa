import { useLingui } from '@lingui/react/macro'
import { Link } from '#design/link.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { writeSearch } from '#platform/web/search.ts'
import { type Figure, sourceWords } from '../../contract.ts'

interface FigureLinkProps {
  year: number
  figure: Figure
  /** Only the reports of this source; all of them when left out. */
  source?: keyof typeof sourceWords
}

/** A number that opens the rows under it. Nothing stands under a zero, so that is plain text. */
export function FigureLink({ year, figure, source }: FigureLinkProps) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const count = format.number(numberOf(figure, source))
  if (numberOf(figure, source) === 0) return <>{count}</>

  const name = word(figure.words)
  const from = source ? word(sourceWords[source]) : t`alle bronnen`
  return (
    <Link
      href={`/cijfers/${year}/${figure.key}${writeSearch({ bron: source })}`}
      aria-label={t`${count}: ${name}, ${from}. Toon de rijen.`}
    >
      {count}
    </Link>
  )
}

/** The count of a figure, of one source when it is given. */
export function numberOf(figure: Figure, source: keyof typeof sourceWords | undefined): number {
  if (!source) return figure.numerator
  return figure.bySource.find((part) => part.source === source)?.numerator ?? 0
}

/** What a figure is a part of, of one source when it is given; null when it is part of nothing. */
export function wholeOf(figure: Figure, source: keyof typeof sourceWords | undefined): number | null {
  if (!source) return figure.denominator
  return figure.bySource.find((part) => part.source === source)?.denominator ?? null
}
