import type { Plan } from './planning-rules.ts'

/** A plan as it stands in a row of its own. */
export const columnsOfPlan = (plan: Plan, reconsidered: string[]) => ({
  title: plan.title,
  kind: plan.kind,
  led_by: plan.ledBy,
  leading_partner_id: plan.ledBy === 'partner' ? plan.leadingPartnerId : null,
  framework: plan.framework,
  framework_reference: plan.frameworkReference,
  framework_from: plan.frameworkFrom,
  framework_until: plan.frameworkUntil,
  purpose: plan.purpose,
  goal: plan.goal,
  area: plan.area,
  area_reason: plan.areaReason,
  reconsidered,
  on_day: plan.onDay,
  day_from: plan.day?.from ?? null,
  day_until: plan.day?.until ?? null,
  evening_from: plan.evening?.from ?? null,
  evening_until: plan.evening?.until ?? null,
  needed_staff: plan.neededStaff,
  staffing_reason: plan.staffingReason,
  briefing: plan.briefing,
  safety: plan.safety,
  stop_rule: plan.stopRule,
})
