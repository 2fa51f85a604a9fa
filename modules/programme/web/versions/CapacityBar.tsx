import { useLingui } from '@lingui/react/macro'
import { Icon } from '#design/icon.tsx'
import { Link } from '#design/link.tsx'
import { capacityOf } from '../../contract.ts'
import { usePercent } from './version-words.tsx'
import './capacity-bar.css'

/** An activity in the division of the capacity. */
export interface CapacityPart {
  key: string
  /** The number of the activity in the programme; it stands in the bar and in the list. */
  number: number
  /** Null when the programme names none. */
  percent: number | null
}

/** The capacity as one bar: what each activity gets, and what is left. The list below it says the same in words. */
export function CapacityBar({ parts }: { parts: readonly CapacityPart[] }) {
  const { left } = capacityOf(parts.map(({ percent }) => percent))
  return (
    <div className="wh-capacity__bar" aria-hidden="true">
      {parts.map(({ key, number, percent }) =>
        percent ? (
          <span key={key} className="wh-capacity__part" data-shade={shadeOf(number)} style={{ flexGrow: percent }}>
            {number}
          </span>
        ) : null,
      )}
      {left > 0 ? <span className="wh-capacity__part" data-shade="left" style={{ flexGrow: left }} /> : null}
    </div>
  )
}

/** The mark that ties a line of the list to its part of the bar. */
export function CapacityMark({ number }: { number: number }) {
  return (
    <span className="wh-capacity__mark" data-shade={shadeOf(number)} aria-hidden="true">
      {number}
    </span>
  )
}

/** What each activity gets; its title leads to it. */
export function CapacityList({ parts }: { parts: readonly (CapacityPart & { title: string; href: string })[] }) {
  const { t } = useLingui()
  const percentOf = usePercent()
  return (
    <ul className="wh-capacity__list">
      {parts.map(({ key, number, title, percent, href }) => (
        <li key={key} className="wh-capacity__line">
          <CapacityMark number={number} />
          <Link href={href} lang="nl">
            {title}
          </Link>
          <strong className="wh-number">{percent === null ? t`geen aandeel` : percentOf(percent)}</strong>
        </li>
      ))}
      <li className="wh-capacity__line wh-capacity__line--left">
        <CapacityLeft parts={parts} />
      </li>
    </ul>
  )
}

/** What nobody gets yet, or what was given out without being there. */
export function CapacityLeft({ parts }: { parts: readonly CapacityPart[] }) {
  const { t } = useLingui()
  const percentOf = usePercent()
  const { left } = capacityOf(parts.map(({ percent }) => percent))
  return (
    <>
      {left < 0 ? <Icon name="warning" /> : <span className="wh-capacity__mark" data-shade="left" aria-hidden="true" />}
      <span>{left < 0 ? t`Meer verdeeld dan er is` : t`Niet toegewezen`}</span>
      <strong className="wh-number">{percentOf(Math.abs(left))}</strong>
    </>
  )
}

const SHADES = 5

/** Neighbours differ; the number tells them apart for everybody. */
function shadeOf(number: number): number {
  return (number - 1) % SHADES
}
