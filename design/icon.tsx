/** Our own small set, drawn on a grid of 20. */
const shapes = {
  info: 'M10 9.2v5M10 6.2v.1M10 2.2a7.8 7.8 0 1 1 0 15.6 7.8 7.8 0 0 1 0-15.6Z',
  warning: 'M10 7.6v4M10 14.2v.1M10 2.6 18 16.8H2Z',
  error: 'M10 6v5M10 13.8v.1M6.8 2.4h6.4l4.4 4.4v6.4l-4.4 4.4H6.8l-4.4-4.4V6.8Z',
  success: 'm6.4 10.3 2.6 2.5 4.8-5.4M10 2.2a7.8 7.8 0 1 1 0 15.6 7.8 7.8 0 0 1 0-15.6Z',
  add: 'M10 4v12M4 10h12',
  check: 'm4.5 10.5 3.6 3.6 7.4-8.2',
  lock: 'M5 9.2h10v7.6H5ZM7 9V6.4a3 3 0 0 1 6 0V9',
  eye: 'M2.4 10c1.8-3.4 4.4-5 7.6-5s5.8 1.6 7.6 5c-1.8 3.4-4.4 5-7.6 5s-5.8-1.6-7.6-5ZM10 7.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8Z',
  close: 'm5 5 10 10M15 5 5 15',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  copy: 'M7 7h9v9H7ZM4 13V4h9',
  next: 'm7.5 4.5 5.5 5.5-5.5 5.5',
  previous: 'm12.5 4.5-5.5 5.5 5.5 5.5',
  down: 'm5 7.5 5 5 5-5',
  up: 'm5 12.5 5-5 5 5',
  search: 'M8.8 3.4a5.4 5.4 0 1 1 0 10.8 5.4 5.4 0 0 1 0-10.8ZM12.8 12.8l4 4',
  person: 'M10 3.2a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.6ZM3.6 17c.4-3.2 2.8-5 6.4-5s6 1.8 6.4 5',
  calendar: 'M3 5h14v12H3ZM3 8.6h14M7 3v3.6M13 3v3.6',
  chart: 'M3 17h14M5.5 14v-4M10 14V5M14.5 14V8',
  clock: 'M10 5.6V10l3 2M10 2.2a7.8 7.8 0 1 1 0 15.6 7.8 7.8 0 0 1 0-15.6Z',
  book: 'M10 5.4C8 4 5.4 3.7 3 4.3v11.4c2.4-.6 5-.3 7 1.1 2-1.4 4.6-1.7 7-1.1V4.3c-2.4-.6-5-.3-7 1.1ZM10 5.4v11.4',
  message: 'M3 5h14v10.5H3ZM3 5.5l7 5.5 7-5.5',
  lamp: 'M10 2.6a5 5 0 0 0-2.6 9.3c.4.3.6.7.6 1.2v.8h4v-.8c0-.5.2-.9.6-1.2A5 5 0 0 0 10 2.6ZM8.2 16.8h3.6',
  megaphone: 'M3 8.2v3.6l2.6.4 9 3.8V4l-9 3.8ZM6.2 12.4l.8 4.2M17 8.2v3.6',
  document: 'M5 2.8h6.6L15.5 7v10.2H5ZM11.2 3v4.3h4',
} as const

export type IconName = keyof typeof shapes

/** An icon beside a word; always hidden from screen readers, because the word says it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="wh-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  )
}
