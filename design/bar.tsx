import './bar.css'

interface BarProps {
  value: number
  /** What the whole length stands for; the same for bars that are compared. */
  of: number
  /** A lighter part goes on up to here, for example from the median to nine in ten. */
  reach?: number
  /** A dashed line, for example a target. */
  mark?: number
  /** Only an outline: for what is left over. */
  hollow?: boolean
}

/** A number drawn as a length. The number itself stands beside it, so a screen reader passes the drawing by. */
export function Bar({ value, of, reach, mark, hollow }: BarProps) {
  const part = (number: number) => `${of > 0 ? Math.min(100, Math.max(0, (number / of) * 100)) : 0}%`
  return (
    <span className="wh-bar" aria-hidden="true">
      {reach === undefined ? null : <span className="wh-bar__reach" style={{ inlineSize: part(reach) }} />}
      <span className="wh-bar__value" data-hollow={hollow || undefined} style={{ inlineSize: part(value) }} />
      {mark === undefined ? null : <span className="wh-bar__mark" style={{ insetInlineStart: part(mark) }} />}
    </span>
  )
}
