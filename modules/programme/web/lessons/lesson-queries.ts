import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import { writeSearch } from '#platform/web/search.ts'
import { showAnswer } from '#platform/web/show-answer.ts'
import type { Lesson, Lessons, Proposals } from '../../contract.ts'
import type { LessonSearch } from './lesson-search.ts'

/** What closed files propose in a quarter. */
export const proposalsQuery = ({ kwartaal: quarter, oorzaak: cause, q, na: after }: LessonSearch) =>
  queryOptions({
    queryKey: ['lessons', 'proposals', { quarter, cause, q, after }],
    queryFn: ({ signal }) =>
      api.get<Proposals>(`/programme/lesson-proposals${writeSearch({ quarter, cause, q, after, limit: 50 })}`, { signal }),
    placeholderData: keepPreviousData,
  })

/** The filters of the address, in the words of the server. */
export const lessonFilters = ({ stand: state, kwartaal: quarter, mijn, laat, q }: LessonSearch) => ({
  ...{ state, quarter, q },
  ...{ mine: mijn ? 'yes' : undefined, late: laat ? 'yes' : undefined },
})

/** Lessons, newest first. */
export const lessonsQuery = (search: LessonSearch) =>
  queryOptions({
    queryKey: ['lessons', 'list', search],
    queryFn: ({ signal }) =>
      api.get<Lessons>(`/programme/lessons${writeSearch({ ...lessonFilters(search), after: search.na })}`, { signal }),
    placeholderData: keepPreviousData,
  })

export const lessonQuery = (id: string) =>
  queryOptions({
    queryKey: ['lessons', 'one', id],
    queryFn: ({ signal }) => api.get<Lesson>(`/programme/lessons/${encodeURIComponent(id)}`, { signal }),
  })

/** Colleagues to whom a lesson can be assigned. */
export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: ({ signal }) => api.get<{ colleagues: { id: string; name: string }[] }>('/colleagues', { signal }),
})

/** Every change is answered with the whole lesson: shows it at once, and has the lists read again. */
export function keepLesson(queries: QueryClient, lesson: Lesson): void {
  void queries.invalidateQueries({ queryKey: ['lessons'], refetchType: 'active' })
  void queries.invalidateQueries({ queryKey: ['programme', 'pickables'] })
  showAnswer(queries, lessonQuery(lesson.id).queryKey, lesson)
}
