import ICAL from 'ical.js'

export interface ReadEvent {
  uid: string
  sequence: number
  stamp: Date
  start: Date
  end: Date
  summary: string
  description: string
  categories: string
}

/** Reads a calendar with another hand than the one that wrote it. */
export function readCalendar(text: string): { name: string; refresh: string; events: ReadEvent[] } {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const said = (component: ICAL.Component, property: string) => String(component.getFirstPropertyValue(property) ?? '')
  return {
    name: said(calendar, 'x-wr-calname'),
    refresh: said(calendar, 'refresh-interval'),
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component)
      return {
        uid: event.uid,
        sequence: event.sequence,
        stamp: new Date(said(component, 'dtstamp')),
        start: event.startDate.toJSDate(),
        end: event.endDate.toJSDate(),
        summary: event.summary,
        description: event.description,
        categories: said(component, 'categories'),
      }
    }),
  }
}
