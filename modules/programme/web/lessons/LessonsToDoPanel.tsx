import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card } from '#design/card.tsx'
import { Link } from '#design/link.tsx'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import type { LessonRow } from '../../contract.ts'
import { lessonsQuery } from './lesson-queries.ts'
import { LessonBadge } from './lesson-words.tsx'
import './lessons.css'

/** Lessons that somebody carries out; for who keeps them also those of others that are late. Without any it takes no room. */
export function LessonsToDoPanel() {
  const { t } = useLingui()
  const keeps = useMay('programme.keep-lessons')
  const mine = useQuery(lessonsQuery({ mijn: 'ja', stand: 'adopted' }))
  const late = useQuery({ ...lessonsQuery({ laat: 'ja' }), enabled: keeps })
  const refused = mine.error ?? late.error
  if (refused) return <RefusalPanel refusal={refused} onRetry={() => void mine.refetch()} />
  const own = mine.data?.rows ?? []
  const others = (late.data?.rows ?? []).filter(({ id }) => own.every((one) => one.id !== id))
  if (own.length + others.length === 0) return null
  return (
    <Card title={t`Lessen om uit te voeren`}>
      <ul className="wh-proposals">
        {[...own, ...others].map((lesson) => (
          <OneLesson key={lesson.id} lesson={lesson} />
        ))}
      </ul>
    </Card>
  )
}

function OneLesson({ lesson: { id, title, state, late, assignedTo, dueOn } }: { lesson: LessonRow }) {
  const format = useFormat()
  return (
    <li>
      <p>
        <Link href={`/lessen/${id}`}>{title}</Link> {late ? <LessonBadge state={state} late={late} /> : null}
      </p>
      <p className="wh-proposals__note">
        <Trans>
          {assignedTo?.name ?? ''}, uiterlijk {format.date(dueOn)}
        </Trans>
      </p>
    </li>
  )
}
