import { BudgetAdviceSection } from './BudgetAdviceSection.tsx'
import { BudgetInquirySection } from './BudgetInquirySection.tsx'
import { BudgetSafetySection } from './BudgetSafetySection.tsx'
import { BudgetSuspensionSection } from './BudgetSuspensionSection.tsx'
import type { GroupProps } from './group-props.ts'

/** What is told of personal budgets alone. */
export function BudgetSections(group: GroupProps) {
  return (
    <>
      <BudgetInquirySection {...group} />
      <BudgetSuspensionSection {...group} />
      <BudgetSafetySection {...group} />
      <BudgetAdviceSection {...group} />
    </>
  )
}
