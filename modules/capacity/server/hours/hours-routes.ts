import { z } from 'zod'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import {
  AskAboutHours,
  CloseMonth,
  ConfirmWeek,
  FilesQuery,
  FoundFiles,
  HoursDue,
  HoursMonth,
  HoursQuery,
  HoursWeek,
  HoursYear,
  MonthQuery,
} from '../../contract.ts'
import { askAboutHours } from './ask-about-hours.ts'
import { closeMonth } from './close-month.ts'
import { confirmWeek } from './confirm-week.ts'
import { exportOwnHours, exportUnitHours } from './export-hours.ts'
import { findDue } from './find-due.ts'
import { findFiles } from './find-files.ts'
import { getMonth } from './get-month.ts'
import { getWeek } from './get-week.ts'
import type { HoursSources } from './happening.ts'

const purpose = 'planning-work'
const tags = ['capacity']
const own = { may: 'capacity.own-time', purpose } as const
const closes = { may: 'capacity.close-months', purpose } as const
const csv = { 200: { content: { 'text/csv': { schema: z.string() } } } }

/** Hours made: proposed, confirmed by the person, and closed by the month. */
export const hoursRoutes = (sources: HoursSources) => (app: Routes) => {
  app.get(
    '/capacity/hours',
    {
      config: own,
      schema: {
        tags,
        summary: 'Your hours of a week with what is proposed; for a coordinator those that a colleague recorded',
        querystring: HoursQuery,
        response: { 200: HoursWeek },
      },
    },
    (request) => inWork(request, (work) => getWeek(work, sources, request.query)),
  )

  app.post(
    '/capacity/hours/weeks',
    {
      config: own,
      schema: { tags, summary: 'Confirm your hours of a week, or change them', body: ConfirmWeek, response: { 200: HoursWeek } },
    },
    (request) => inWork(request, (work) => confirmWeek(work, sources, request.body)),
  )

  app.get(
    '/capacity/hours/due',
    { config: own, schema: { tags, summary: 'Your weeks that are to be confirmed', response: { 200: HoursDue } } },
    (request) => inWork(request, findDue),
  )

  app.get(
    '/capacity/hours/files',
    {
      config: own,
      schema: { tags, summary: 'Your own files, to write hours on', querystring: FilesQuery, response: { 200: FoundFiles } },
    },
    (request) => inWork(request, (work) => findFiles(work, sources, request.query.q)),
  )

  app.get(
    '/capacity/hours/csv',
    { config: own, schema: { tags, summary: 'Your own hours of a year, as a file', querystring: HoursYear, response: csv } },
    async (request, reply) => {
      const { year } = request.query
      const file = await inWork(request, (work) => exportOwnHours(work, sources, year))
      reply.header('content-disposition', `attachment; filename="wederhoor-mijn-uren-${year}.csv"`)
      return reply.type('text/csv; charset=utf-8').send(file)
    },
  )

  app.get(
    '/capacity/months',
    {
      config: closes,
      schema: {
        tags,
        summary: 'The hours of a month of your unit: who confirmed, and sums',
        querystring: MonthQuery,
        response: { 200: HoursMonth },
      },
    },
    (request) => inWork(request, (work) => getMonth(work, sources, request.query.month)),
  )

  app.get(
    '/capacity/months/csv',
    {
      config: closes,
      schema: { tags, summary: 'The hours of your unit in a year by month and activity, as a file', querystring: HoursYear, response: csv },
    },
    async (request, reply) => {
      const { year } = request.query
      const file = await inWork(request, (work) => exportUnitHours(work, year))
      reply.header('content-disposition', `attachment; filename="wederhoor-uren-team-${year}.csv"`)
      return reply.type('text/csv; charset=utf-8').send(file)
    },
  )

  app.post(
    '/capacity/months/closing',
    { config: closes, schema: { tags, summary: 'Close a month of your unit', body: CloseMonth, response: { 200: HoursMonth } } },
    (request) => inWork(request, (work) => closeMonth(work, sources, request.body.month)),
  )

  app.post(
    '/capacity/hours/asks',
    {
      config: closes,
      schema: { tags, summary: 'Ask a colleague to look again at the hours of a week', body: AskAboutHours, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work) => askAboutHours(work, request.body))
      return reply.code(204).send(null)
    },
  )
}
