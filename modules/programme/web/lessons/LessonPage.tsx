import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Card, Columns } from '#design/card.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { aimWords, causeWords } from '#modules/investigations/contract.ts'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type Lesson, lessonStepWords } from '../../contract.ts'
import { lessonQuery } from './lesson-queries.ts'
import { LessonBadge, useQuarterName } from './lesson-words.tsx'
import { NextStep } from './NextStep.tsx'
import './lessons.css'

const page = getRouteApi('/staff/lessen/$id')

/** One lesson: what it says, what it came from, what happened to it, and what is next. */
export function LessonPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const lesson = useQuery(lessonQuery(id))
  usePageTitle(lesson.data?.title ?? t`Les`)
  if (lesson.isError) return <RefusalPanel refusal={lesson.error} onRetry={() => void lesson.refetch()} />
  if (lesson.isPending) return <LoadingState lines={8} />
  return (
    <>
      <PageHeading title={lesson.data.title} intro={<LessonBadge {...lesson.data} />} />
      <Columns asideFirst main={<Told lesson={lesson.data} />} aside={<NextStep key={lesson.data.revision} lesson={lesson.data} />} />
    </>
  )
}

function Told({ lesson }: { lesson: Lesson }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const quarter = useQuarterName()
  return (
    <div className="wh-stack">
      <Card title={t`Wat moet er beter?`}>
        <p className="wh-lesson__text" lang="nl">
          {lesson.text}
        </p>
        <DefinitionList
          facts={[
            { term: t`Oorzaak`, value: lesson.cause ? capital(word(causeWords[lesson.cause])) : t`niet genoemd` },
            { term: t`Gericht op`, value: capital(word(aimWords[lesson.aimsAt])) },
            { term: t`Kwartaal`, value: capital(quarter(lesson.quarter)) },
            ...(lesson.foundIn ? [{ term: t`Waar vandaan`, value: lesson.foundIn }] : []),
            ...(lesson.assignedTo ? [{ term: t`Wie voert het uit`, value: lesson.assignedTo.name }] : []),
            ...(lesson.dueOn ? [{ term: t`Uiterlijk`, value: format.date(lesson.dueOn) }] : []),
            ...(lesson.outcome ? [{ term: t`Wat is gedaan`, value: lesson.outcome }] : []),
          ]}
        />
      </Card>
      {lesson.sources.length > 0 ? (
        <Card title={t`Voorstellen waar de les uit komt`}>
          <ul className="wh-proposals">
            {lesson.sources.map(({ proposalOf, text, quarter: of }) => (
              <li key={proposalOf}>
                <p lang="nl">{text}</p>
                <p className="wh-proposals__note">{capital(quarter(of))}</p>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      <Card title={t`Wat er is gebeurd`}>
        <ol className="wh-proposals">
          {lesson.steps.map(({ step, note, by, at }) => (
            <li key={`${step} ${at}`}>
              <p>
                <Trans>
                  {capital(word(lessonStepWords[step]))} door {by}
                </Trans>
              </p>
              {note ? <p lang="nl">{note}</p> : null}
              <p className="wh-proposals__note">{format.moment(at)}</p>
            </li>
          ))}
        </ol>
      </Card>
    </div>
  )
}
