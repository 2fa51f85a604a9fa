import type { QuestionKind } from '#modules/advice/contract.ts'
import { readSignal } from '#modules/advice/server/index.ts'
import { noteJoinedReport } from '#modules/investigations/server/index.ts'
import { blindWords, readFinding, wholeWords } from '#modules/partner-actions/server/index.ts'
import { Scheme, Urgency } from '#modules/reports/contract.ts'
import { maskText, receiveSignal } from '#modules/reports/server/index.ts'
import type { Reactions } from '#platform/server/work.ts'

const schemeOf: Readonly<Record<QuestionKind, Scheme>> = {
  'livelihood-application': 'subsistence',
  'financial-scheme': 'financial-scheme',
  'work-file': 'work-file',
  other: 'other',
}

/** Who acts on what another module announces: what points up is plugged in here, in one readable table. */
export const reactions: Reactions = {
  'report.joined': [
    (work, { reportId, earlierReportId }) =>
      noteJoinedReport(work, { reportId: String(reportId), earlierReportId: String(earlierReportId) }),
  ],
  'advice.signal-found': [
    async (work, { questionId, reportId, reason }) => {
      const { kind, reference, question, fileNumber, ...signal } = await readSignal(work, String(questionId))
      const file = fileNumber ? `\n\nDossiernummer: ${fileNumber}` : ''
      // Whoever judges reads no number that leads back to the question and whom it was about.
      const blind = `${String(reason)}\n\n${question}`
      const summary = `${blind}\n\nAdviesvraag: ${reference}${file}`
      await receiveSignal(work, {
        ...signal,
        id: String(reportId),
        channel: 'advice-desk',
        scheme: schemeOf[kind],
        urgency: 'normal',
        summary,
        blind,
      })
    },
  ],
  'partner-action.finding-recorded': [
    async (work, { reportId, visitId, found, scheme, reason, urgency }) => {
      const finding = await readFinding(work, String(visitId))
      const { name, street, houseNumber, postalCode, municipalityId } = finding
      const taken = { ...finding, found: finding.found.filter((one) => (found as readonly string[]).includes(one)) }
      // Whoever judges reads neither where it was nor who works or lives there.
      const known = [{ organisationName: name, surname: name, addresses: [{ street, houseNumber, postalCode }] }]
      await receiveSignal(work, {
        id: String(reportId),
        municipalityId,
        channel: 'partner-action',
        scheme: Scheme.parse(scheme),
        urgency: Urgency.parse(urgency),
        summary: wholeWords(taken, String(reason)),
        blind: maskText(blindWords(taken, String(reason)), known),
        personId: null,
      })
    },
  ],
}
