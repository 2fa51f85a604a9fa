import { Trans, useLingui } from '@lingui/react/macro'
import { BarList } from '#design/bar-list.tsx'
import { Card } from '#design/card.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { CapacityYear } from '../../contract.ts'
import { hoursOf, useActivityName } from './activity-name.ts'

/** The part of each activity that was made in the evening. */
export function EveningCard({ year: { activities } }: { year: CapacityYear }) {
  const { t } = useLingui()
  const { share, number } = useFormat()
  const nameOf = useActivityName()
  const made = activities.reduce((sum, one) => sum + one.made, 0)
  const evening = activities.reduce((sum, one) => sum + one.evening, 0)
  return (
    <Card title={t`In de avond`}>
      {evening === 0 ? (
        <p>
          <Trans>Er is dit jaar geen avondwerk vastgelegd.</Trans>
        </p>
      ) : (
        <>
          <p className="wh-figures__says">
            <Trans>
              {number(hoursOf(evening))} van de {number(hoursOf(made))} gemaakte uren waren in de avond: {share(evening / made)}. De balk is
              het deel van de activiteit zelf.
            </Trans>
          </p>
          <BarList
            caption={t`Avondwerk per activiteit`}
            columns={{ label: t`Activiteit`, number: t`Deel in de avond`, beside: t`Uren in de avond` }}
            rows={activities.map((one) => ({
              key: one.activity,
              ...nameOf(one),
              value: one.evening,
              of: one.made,
              number: one.made > 0 ? share(one.evening / one.made) : '–',
              beside: t`${number(hoursOf(one.evening))} uur`,
            }))}
          />
        </>
      )}
    </Card>
  )
}
