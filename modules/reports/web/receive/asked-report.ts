import { emptySubject, subjectOf } from '#modules/parties/web/index.tsx'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import type { FormInUse } from '#platform/web/page-form.ts'
import { ReceiveReport } from '../../contract.ts'

/** An empty form, with what is most often right: today, by phone, from a resident, without a name. */
export const noReport = () => ({
  municipality: '',
  channel: 'phone',
  receivedOn: dayInAmsterdam(new Date()),
  source: 'resident',
  sourceOrganisation: { name: '', kind: '' },
  scheme: '',
  summary: '',
  benefitFacts: '',
  urgency: 'normal',
  subject: emptySubject('person'),
  named: 'no',
  reporter: { name: '', phone: '', email: '' },
})
type AskedReport = ReturnType<typeof noReport>

/** `field` of this form, for its parts. */
export type ReportField = FormInUse<AskedReport>['field']

/** Checks as the contract does, after leaving out what does not belong to the choices made. */
export const reportAsFiled: CheckedBy<ReceiveReport> = {
  safeParse: (asked, how) => {
    const { named, reporter, subject, sourceOrganisation, ...report } = asked as AskedReport
    const filed = {
      ...report,
      sourceOrganisation: report.source === 'other-organisation' ? sourceOrganisation : undefined,
      subject: subjectOf(subject),
      reporter: named === 'yes' ? reporter : undefined,
    }
    return ReceiveReport.safeParse(filed, how)
  },
}
