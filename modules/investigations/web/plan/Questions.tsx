import { Trans, useLingui } from '@lingui/react/macro'
import { TextArea } from '#design/text-area.tsx'
import { AnswerQuestion, AskQuestion, type InvestigationFile } from '../../contract.ts'
import { canNow } from '../file/acts.ts'
import { useOpenFile } from '../file/file-context.ts'
import { Adding } from '../forms/Adding.tsx'
import { FileForm } from '../forms/FileForm.tsx'
import { useFileForm } from '../forms/use-file-form.ts'

type Question = InvestigationFile['questions'][number]

/** The questions of the plan, each with its answer once it is there. */
export function Questions() {
  const { t } = useLingui()
  const { file } = useOpenFile()
  return (
    <>
      {file.questions.length > 0 ? (
        <ol className="wh-questions">
          {file.questions.map((question) => (
            <OneQuestion key={question.id} question={question} />
          ))}
        </ol>
      ) : (
        <p className="wh-soft">
          <Trans>Er staan nog geen vragen.</Trans>
        </p>
      )}
      {canNow(file, 'question.asked') ? (
        <Adding label={t`Vraag toevoegen`} form="plan.question" open={file.questions.length === 0}>
          {(close) => <QuestionForm onDone={close} />}
        </Adding>
      ) : null}
    </>
  )
}

function OneQuestion({ question }: { question: Question }) {
  const { t } = useLingui()
  const { file } = useOpenFile()
  return (
    <li className="wh-question">
      <p className="wh-question__text">{question.question}</p>
      {question.answer ? <p className="wh-question__answer">{question.answer}</p> : null}
      {canNow(file, 'question.answered') ? (
        <Adding
          label={question.answer ? t`Antwoord wijzigen` : t`Beantwoorden`}
          about={question.question}
          form={`plan.answer.${question.id}`}
          look="subtle"
        >
          {(close) => <AnswerForm question={question} onDone={close} />}
        </Adding>
      ) : null}
    </li>
  )
}

function QuestionForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui()
  const form = useFileForm({
    name: 'plan.question',
    schema: AskQuestion,
    start: { question: '' },
    to: ['POST', 'questions'],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Vraag toevoegen`} onCancel={onDone}>
      <TextArea
        {...form.field('question')}
        label={t`Welke vraag moet het onderzoek beantwoorden?`}
        description={t`Zo concreet mogelijk. Bijvoorbeeld: had de betrokkene tussen januari en juni inkomsten uit werk?`}
        rows={2}
      />
    </FileForm>
  )
}

function AnswerForm({ question, onDone }: { question: Question; onDone: () => void }) {
  const { t } = useLingui()
  const form = useFileForm({
    name: `plan.answer.${question.id}`,
    schema: AnswerQuestion,
    start: { question: question.question, answer: question.answer ?? '' },
    to: ['PUT', `questions/${question.id}`],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Antwoord bewaren`} onCancel={onDone}>
      <TextArea
        {...form.field('answer')}
        label={t`Wat is het antwoord?`}
        description={t`Kort, en alleen wat uit de bevindingen volgt.`}
        rows={3}
      />
    </FileForm>
  )
}
