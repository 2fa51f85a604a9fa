import ical, { type ICalEventData } from 'ical-generator'
import type { Day } from '#platform/contract/calendar.ts'
import { momentAt } from '#platform/contract/working-time-rules.ts'
import { type CapacityActivity, capacityActivityWords, type DayPart, type Task, taskWords } from '../../contract.ts'

/** A published shift as the database gives it for a calendar: nobody and no file is named in it. */
export interface FeedShift {
  id: string
  day: Day
  from: string
  until: string
  part: DayPart
  activity: CapacityActivity
  task: Task
  publishedAt: string
}

const AN_HOUR = 3600

/** The shifts as iCalendar (RFC 5545), in UTC. What a later publication took out is simply not there: programs replace the whole. */
export function calendarOf(shifts: readonly FeedShift[]): string {
  const calendar = ical({
    prodId: '//Wederhoor//Rooster//NL',
    name: 'Mijn diensten',
    ttl: AN_HOUR,
    events: shifts.map(eventOf),
  })
  return `${calendar}\r\n`
}

function eventOf({ id, day, from, until, part, activity, task, publishedAt }: FeedShift): ICalEventData {
  const published = new Date(publishedAt)
  const [start, end] = [momentAt(day, from), momentAt(day, until)]
  return {
    id: `${id}@wederhoor`,
    // Each publication is later than the one before, and so is its second: programs keep the highest.
    sequence: Math.floor(published.getTime() / 1000),
    stamp: published,
    start,
    // Within the hour that a clock skips no time passes, and an event may not end when it begins.
    end: end > start ? end : null,
    summary: `Dienst: ${taskWords[task].nl.toLowerCase()}${part === 'evening' ? ', avond' : ''}`,
    description: capacityActivityWords[activity].nl,
    categories: [{ name: capacityActivityWords[activity].nl }],
  }
}
