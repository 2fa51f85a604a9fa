import { Trans, useLingui } from '@lingui/react/macro'
import { EmptyState } from '#design/empty-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'

/** An address under which there are no figures. */
export function NoFigures({ title }: { title: string }) {
  const { t } = useLingui()
  return (
    <>
      <PageHeading title={title} trail={[{ label: t`Cijfers`, href: '/cijfers' }]} />
      <EmptyState title={t`Er is geen cijfer op dit adres`}>
        <Trans>Ga terug naar de cijfers en kies daar een jaar of een getal.</Trans>
      </EmptyState>
    </>
  )
}
