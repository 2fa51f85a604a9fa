import { hasReports, NoReports } from '../NoReports.tsx'
import { ShareCard } from '../ShareCard.tsx'
import { AdviceSection } from './AdviceSection.tsx'
import { AmountSection } from './AmountSection.tsx'
import { BudgetSections } from './BudgetSections.tsx'
import { DownloadSection } from './DownloadSection.tsx'
import { FunnelSection } from './FunnelSection.tsx'
import type { GroupProps } from './group-props.ts'
import { HearingSection } from './HearingSection.tsx'
import { IntentSection } from './IntentSection.tsx'
import { LearningSection } from './LearningSection.tsx'
import { LessonSection } from './LessonSection.tsx'
import { ObjectionSection } from './ObjectionSection.tsx'
import { OnThisPage } from './OnThisPage.tsx'
import { OutcomeSection } from './OutcomeSection.tsx'
import { RestatedSection } from './RestatedSection.tsx'
import { TimeSection } from './TimeSection.tsx'
import './all-figures.css'

/** The groups of figures in the order in which a report travels. */
export function YearInFigures({ figures, place }: GroupProps) {
  if (!hasReports(figures)) return <NoReports year={figures.year} />

  const group = { figures, place }
  return (
    <>
      <OnThisPage isRestated={figures.asOf !== null} isOfBudgets={figures.scope === 'personal-budget'} />
      <ShareCard {...group} />
      {figures.asOf ? <RestatedSection figures={figures} asOf={figures.asOf} /> : null}
      <div className="wh-figure-grid">
        <FunnelSection {...group} />
        <OutcomeSection {...group} />
        <TimeSection {...group} />
        <AdviceSection {...group} />
        <IntentSection {...group} />
        <HearingSection {...group} />
        <ObjectionSection {...group} />
        <AmountSection {...group} />
        <LessonSection {...group} />
        <LearningSection {...group} />
        {figures.scope === 'personal-budget' ? <BudgetSections {...group} /> : null}
        <DownloadSection figures={figures} />
      </div>
    </>
  )
}
