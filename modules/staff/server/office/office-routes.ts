import { z } from 'zod'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { ClearOfficeDay, KeepOpeningHours, OfficeCalendarFile, SetOfficeDay, WithdrawOpeningHours } from '../../contract.ts'
import { clearOfficeDay, setOfficeDay } from './keep-office-days.ts'
import { keepOpeningHours, withdrawOpeningHours } from './keep-opening-hours.ts'
import { getOfficeCalendar } from './read-office-calendar.ts'

const keeps = { may: 'staff.keep-calendar', purpose: 'administration' } as const
const tags = ['staff']
const Done = { 204: z.null() }
const OfMunicipality = z.object({ municipality: z.string().max(20).optional() })

/** When the office of a municipality is open. */
export function officeRoutes(app: Routes): void {
  app.get(
    '/office-calendar',
    {
      config: { may: 'staff.see-calendar', purpose: 'social-domain-enforcement' },
      schema: {
        tags,
        summary: 'Opening hours, closing days, and public holidays on which the office opens',
        querystring: OfMunicipality,
        response: { 200: OfficeCalendarFile },
      },
    },
    (request) => inWork(request, (work) => getOfficeCalendar(work, request.query.municipality)),
  )

  app.put(
    '/office-calendar/hours',
    { config: keeps, schema: { tags, summary: 'Set the opening hours from a coming day on', body: KeepOpeningHours, response: Done } },
    async (request, reply) => {
      await inWork(request, (work) => keepOpeningHours(work, request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/office-calendar/hours/removals',
    {
      config: keeps,
      schema: { tags, summary: 'Withdraw opening hours that have not begun', body: WithdrawOpeningHours, response: Done },
    },
    async (request, reply) => {
      await inWork(request, (work) => withdrawOpeningHours(work, request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/office-calendar/days',
    {
      config: keeps,
      schema: { tags, summary: 'Close the office on a day, or open it on a public holiday', body: SetOfficeDay, response: Done },
    },
    async (request, reply) => {
      await inWork(request, (work) => setOfficeDay(work, request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/office-calendar/days/removals',
    { config: keeps, schema: { tags, summary: 'Let the office keep its hours on a day', body: ClearOfficeDay, response: Done } },
    async (request, reply) => {
      await inWork(request, (work) => clearOfficeDay(work, request.body))
      return reply.code(204).send(null)
    },
  )
}
