import type { ReactNode } from 'react'

/** Something that happened. */
export interface TimelineEvent {
  id: string
  /** The day, as shown: events with the same words stand together. */
  day: string
  /** The time, as shown. */
  time?: string
  title: ReactNode
  /** Who did it. */
  by?: ReactNode
  children?: ReactNode
}

/** What happened, newest first as it is given, one heading per day. */
export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  const days = Map.groupBy(events, ({ day }) => day)
  return (
    <div className="wh-timeline">
      {[...days].map(([day, ofDay]) => (
        <section key={day} className="wh-timeline__day">
          <h3 className="wh-timeline__date">{day}</h3>
          <ol className="wh-timeline__events">
            {ofDay.map((event) => (
              <li key={event.id} className="wh-timeline__event">
                <span className="wh-timeline__time">{event.time}</span>
                <div>
                  <p className="wh-timeline__title">{event.title}</p>
                  {event.by ? <p className="wh-timeline__by">{event.by}</p> : null}
                  {event.children}
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
