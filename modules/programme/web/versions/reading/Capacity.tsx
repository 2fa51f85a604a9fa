import { useLingui } from '@lingui/react/macro'
import type { ProgrammeVersion } from '../../../contract.ts'
import { CapacityBar, CapacityList } from '../CapacityBar.tsx'

/** How the capacity is divided; each part leads to its activity. */
export function Capacity({ version }: { version: Pick<ProgrammeVersion, 'activities'> }) {
  const { t } = useLingui()
  const parts = version.activities
    .map(({ key, title, sharePercent, retired }, place) => ({
      key,
      title,
      number: place + 1,
      percent: sharePercent,
      href: `#${key}`,
      retired,
    }))
    .filter(({ retired }) => !retired)
  return (
    <section className="wh-capacity" aria-labelledby="capaciteit">
      <h2 id="capaciteit" className="utrecht-heading-2 wh-card__title">{t`Verdeling van de capaciteit`}</h2>
      <CapacityBar parts={parts} />
      <CapacityList parts={parts} />
    </section>
  )
}
