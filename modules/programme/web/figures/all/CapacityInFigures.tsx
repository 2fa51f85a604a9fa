import { Trans, useLingui } from '@lingui/react/macro'
import { BarList } from '#design/bar-list.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import type { FigureKey } from '../../../contract.ts'
import { figureIn } from '../figure-in.ts'
import { capacityHref } from '../figure-place.ts'
import { isChanged, Now } from '../Now.tsx'
import { DownloadSection } from './DownloadSection.tsx'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'
import './all-figures.css'

const keys = [
  'capacity-made',
  'capacity-made-primary-process',
  'capacity-made-report-investigation',
  'capacity-made-chain-partners',
  'capacity-made-personal-budget',
  'capacity-made-unassigned',
  'capacity-evening',
] as const satisfies readonly FigureKey[]

/** Where the time of the team went in closed months. No rows open below it: a row would be of a person. */
export function CapacityInFigures({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const format = useFormat()
  const word = useWord()
  const deployable = figureIn(figures, 'capacity-deployable').numerator
  const shown = keys.map((key) => figureIn(figures, key))
  const page = <Link href={capacityHref(place)}>{t`Naast het programma, met de maanden die nog open zijn`}</Link>
  if (deployable === 0)
    return (
      <EmptyState title={t`Nog geen afgesloten maanden in ${figures.year}`} action={page}>
        <Trans>Zodra de coördinator een maand afsluit, staan hier de uren.</Trans>
      </EmptyState>
    )

  return (
    <div className="wh-figure-grid">
      <FigureSection
        id="inzet"
        wide
        says={<Trans>Van de {format.number(deployable)} inzetbare uren in afgesloten maanden. Het percentage is het deel daarvan.</Trans>}
      >
        <BarList
          caption={t`Gemaakte uren in afgesloten maanden`}
          columns={{ label: t`Cijfer`, number: t`Uren`, beside: t`Deel van inzetbaar`, after: shown.some(isChanged) ? t`Nu` : undefined }}
          rows={shown.map((figure) => ({
            key: figure.key,
            label: word(figure.words),
            value: figure.numerator,
            of: deployable,
            number: format.number(figure.numerator),
            beside: format.share(figure.numerator / deployable),
            after: <Now figure={figure} />,
          }))}
        />
        <p className="wh-figures__beside">{page}</p>
      </FigureSection>
      <DownloadSection figures={figures} />
    </div>
  )
}
