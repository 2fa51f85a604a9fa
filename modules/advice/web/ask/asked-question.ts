import { emptySubject, subjectOf } from '#modules/parties/web/index.tsx'
import { momentAt } from '#platform/contract/working-time-rules.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { AskQuestion, RecordQuestion } from '../../contract.ts'
import { filledIn, noSource } from '../question/SourceFields.tsx'

/** An empty question, with what is most often right. */
export const noQuestion = () => ({
  municipality: '',
  kind: '',
  question: '',
  urgency: 'normal',
  fileNumber: '',
  complex: false,
  subject: emptySubject('unknown'),
})
type Asked = ReturnType<typeof noQuestion>

/** Checks as the contract does, after leaving out a person that was not named. */
export const questionAsAsked: CheckedBy<AskQuestion> = {
  safeParse: (asked, how) => {
    const { subject, ...question } = asked as Asked
    return AskQuestion.safeParse({ ...question, subject: subjectOf(subject) }, how)
  },
}

/** The same by phone or at the desk, with room for the answer. */
export const noRecord = () => ({
  ...noQuestion(),
  consultantId: '',
  channel: 'phone',
  asked: 'yes',
  day: '',
  time: '',
  answer: '',
  sources: [noSource()],
  close: false,
})
type Recorded = ReturnType<typeof noRecord>

export const questionAsRecorded: CheckedBy<RecordQuestion> = {
  safeParse: (values, how) => {
    const { subject, asked, day, time, answer, sources, ...question } = values as Recorded
    const recorded = {
      ...question,
      asked: asked === 'yes',
      subject: subjectOf(subject),
      askedAt: day && time ? momentAt(day, time).toISOString() : undefined,
      answer: answer ? { body: answer, sources: filledIn(sources) } : undefined,
    }
    return RecordQuestion.safeParse(recorded, how)
  },
}
