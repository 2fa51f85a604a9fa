import { useLingui } from '@lingui/react/macro'

interface ShareBarProps {
  /** What the share is of, for example "Onderzochte meldingen met gevolg". */
  label: string
  numerator: number
  denominator: number
  /** The bounds of the interval, 0 to 1 (Wilson, 95%). */
  low: number
  high: number
  /** Last year's or the programme's share, 0 to 1. */
  baseline?: number
  /** For example "uitgangspunt 2023". */
  baselineLabel?: string
}

/** A share with its uncertainty, beside a baseline; the sentence below says the same. */
export function ShareBar({ label, numerator, denominator, low, high, baseline, baselineLabel }: ShareBarProps) {
  const { t, i18n } = useLingui()
  const share = denominator > 0 ? numerator / denominator : undefined
  const percent = (value: number) => i18n.number(value, { style: 'percent', maximumFractionDigits: 0 })
  const told =
    share === undefined
      ? t`Nog geen onderzochte gevallen.`
      : t`${percent(share)} (${numerator} van ${denominator}); met 95% zekerheid tussen ${percent(low)} en ${percent(high)}.`

  return (
    <figure className="wh-share">
      <figcaption className="wh-share__label">{label}</figcaption>
      <svg className="wh-share__drawing" viewBox="0 0 400 36" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="wh-share__track" x="0" y="14" width="400" height="8" />
        {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
          <line key={tick} className="wh-share__tick" x1={tick * 400} x2={tick * 400} y1="24" y2="29" />
        ))}
        {share === undefined ? null : (
          <>
            <rect className="wh-share__interval" x={low * 400} y="11" width={(high - low) * 400} height="14" />
            <line className="wh-share__point" x1={share * 400} x2={share * 400} y1="6" y2="30" />
          </>
        )}
        {baseline === undefined ? null : <line className="wh-share__baseline" x1={baseline * 400} x2={baseline * 400} y1="0" y2="36" />}
      </svg>
      <div className="wh-share__scale" aria-hidden="true">
        <span>0%</span>
        <span>50%</span>
        <span>100%</span>
      </div>
      <p className="wh-share__told">
        {told}
        {baseline === undefined ? null : ` ${baselineLabel ?? t`Uitgangspunt`}: ${percent(baseline)}.`}
      </p>
    </figure>
  )
}
