import type { PartnerKind, SharingPurpose } from '#modules/privacy/contract.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { type Action, type Framework, PlanAction } from '../../contract.ts'

/** A partner in the form; its name and kind are shown and not sent. */
export interface WrittenPartner {
  partnerId: string
  name: string
  kind: PartnerKind
  task: string
  power: string
}

const noPart = () => ({ from: '', until: '' })

/** An empty action, with what is most often right. */
export const noAction = () => ({
  municipality: '',
  title: '',
  kind: '',
  ledBy: 'own',
  leadingPartnerId: '',
  framework: '',
  frameworkReference: '',
  frameworkFrom: '',
  frameworkUntil: '',
  purpose: '',
  goal: '',
  area: '',
  areaReason: '',
  onDay: '',
  day: noPart(),
  evening: noPart(),
  neededStaff: 2 as number | '',
  staffingReason: '',
  briefing: '',
  safety: '',
  stopRule: '',
  partners: [] as WrittenPartner[],
})
export type WrittenAction = ReturnType<typeof noAction>

/** An action as its form would hold it. */
export const actionAsWritten = (action: Action): WrittenAction => ({
  municipality: '',
  title: action.title,
  kind: action.kind,
  ledBy: action.ledBy,
  leadingPartnerId: action.leadingPartnerId ?? '',
  framework: action.framework,
  frameworkReference: action.frameworkReference,
  frameworkFrom: action.frameworkFrom ?? '',
  frameworkUntil: action.frameworkUntil ?? '',
  purpose: action.purpose,
  goal: action.goal,
  area: action.area,
  areaReason: action.areaReason,
  onDay: action.onDay,
  day: action.day ?? noPart(),
  evening: action.evening ?? noPart(),
  neededStaff: action.neededStaff,
  staffingReason: action.staffingReason,
  briefing: action.briefing,
  safety: action.safety,
  stopRule: action.stopRule,
  partners: action.partners.map(({ partnerId, name, kind, task, power }) => ({ partnerId, name, kind, task, power })),
})

/** Checks as the contract does, after saying plainly what was left out. */
export const actionAsPlanned: CheckedBy<PlanAction> = {
  safeParse: (typed, how) => {
    const { day, evening, frameworkFrom, frameworkUntil, leadingPartnerId, ...written } = typed as Partial<WrittenAction>
    const led = written.ledBy === 'partner'
    return PlanAction.safeParse(
      {
        ...written,
        leadingPartnerId: led ? (leadingPartnerId ?? null) : null,
        frameworkFrom: frameworkFrom ?? null,
        frameworkUntil: frameworkUntil ?? null,
        day: partOf(day),
        evening: partOf(evening),
      },
      how,
    )
  },
}

const partOf = (part: WrittenAction['day'] | undefined) => (part?.from || part?.until ? part : null)

/** For what data are mostly shared in a cooperation; the planner may choose otherwise. */
export const usualPurpose: Record<Framework, SharingPurpose | ''> = {
  lsi: 'joint-intervention',
  riec: 'organised-crime',
  laa: 'address-quality',
  'participation-act': 'benefit-enforcement',
  'social-support': 'care-enforcement',
  other: '',
}

/** The purpose after another framework was chosen: what somebody chose by hand stays. */
export function purposeFor(framework: string, before: { framework: string; purpose: string }): string {
  const usual = (name: string): string => usualPurpose[name as Framework] ?? ''
  const byHand = before.purpose !== '' && before.purpose !== usual(before.framework)
  return byHand ? before.purpose : usual(framework)
}
