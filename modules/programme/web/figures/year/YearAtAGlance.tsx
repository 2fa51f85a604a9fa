import { useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import type { Dashboard, DashboardActivity } from '../../../contract.ts'
import { ActivityCard } from './ActivityCard.tsx'
import { AttentionList } from './AttentionList.tsx'
import { CapacityList } from './CapacityList.tsx'
import { WithoutProgramme } from './WithoutProgramme.tsx'
import './year.css'

/** What asks for attention and where the capacity goes, then each activity: those with figures first, because those are read for news. */
export function YearAtAGlance({ dashboard }: { dashboard: Dashboard }) {
  const { t } = useLingui()
  const { activities } = dashboard
  return (
    <>
      <div className="wh-year__top">
        <Card title={t`Wat vraagt aandacht`} look="marked">
          <AttentionList dashboard={dashboard} />
        </Card>
        <Card title={activities.length > 0 ? t`Capaciteit en open dossiers` : t`Open dossiers`}>
          <CapacityList dashboard={dashboard} />
        </Card>
      </div>
      {activities.length === 0 ? <WithoutProgramme dashboard={dashboard} /> : null}
      {activities.length > 0 ? (
        <section>
          <h2 className="utrecht-heading-2 wh-year__heading">{t`Activiteiten van het programma`}</h2>
          <div className="wh-year__activities">
            {[...activities.filter(isMeasured), ...activities.filter((activity) => !isMeasured(activity))].map((activity) => (
              <ActivityCard key={activity.id} activity={activity} dashboard={dashboard} />
            ))}
          </div>
        </section>
      ) : null}
    </>
  )
}

const isMeasured = ({ figures }: DashboardActivity) => figures.length > 0
