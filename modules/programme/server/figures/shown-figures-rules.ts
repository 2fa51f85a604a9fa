import type { Figure, FigureKey, ShareOfYear } from '../../contract.ts'
import { causeKeys } from './figure-definition-rules.ts'
import { hideSmall, isSmall, mayShowShare, type Shown } from './small-count-rules.ts'

export type Audience = 'public' | 'team'

/** A figure as a reader may see it; for the public small counts, and what could be reckoned from them, are hidden. */
export interface ShownFigure {
  figure: Figure
  count: Shown
  cents: number | 'hidden' | null
  days: Figure['days'] | 'hidden'
  workingDays: Figure['workingDays'] | 'hidden'
}

// Figures that add up to one that stands beside them. Outcomes are two groups, because the share shows the sum of the first.
const groups: readonly (readonly FigureKey[])[] = [
  ['unjudged', 'not-investigated', 'worth-investigating'],
  ['open', 'finished'],
  ['terminated', 'changed', 'not-granted'],
  ['no-finding', 'other', 'unknown'],
  ['followed', 'deviated'],
  ['intent', 'gross-negligence', 'normal-culpability', 'reduced-culpability', 'no-culpability'],
  ['heard', 'heard-in-writing', 'did-not-come', 'hearing-waived', 'hearing-unknown'],
  ['objections-pending', 'objections-unfounded', 'objections-founded', 'objections-partly-founded', 'objections-withdrawn'],
  causeKeys,
]

/** The figures as this audience may see them. */
export function showFigures(figures: readonly Figure[], audience: Audience): ReadonlyMap<FigureKey, ShownFigure> {
  const counts = audience === 'team' ? new Map<FigureKey, Shown>() : hiddenCounts(figures)
  return new Map(
    figures.map((figure) => {
      const count = counts.get(figure.key) ?? figure.numerator
      const whenSeen = <Value>(value: Value) => (count === 'hidden' && value !== null ? ('hidden' as const) : value)
      return [
        figure.key,
        { figure, count, cents: whenSeen(figure.cents), days: whenSeen(figure.days), workingDays: whenSeen(figure.workingDays) },
      ]
    }),
  )
}

/** A share as this audience may see it; null when it is hidden. */
export function showShare(share: ShareOfYear, audience: Audience): ShareOfYear | null {
  return audience === 'team' || share.share === null || mayShowShare(share.numerator, share.denominator) ? share : null
}

function hiddenCounts(figures: readonly Figure[]): Map<FigureKey, Shown> {
  const numbers = new Map(figures.map((figure) => [figure.key, figure.numerator]))
  const shown = new Map(figures.map((figure): [FigureKey, Shown] => [figure.key, isSmall(figure.numerator) ? 'hidden' : figure.numerator]))
  for (const group of groups) {
    const parts = hideSmall(group.map((key) => numbers.get(key) ?? 0))
    for (const [place, key] of group.entries()) if (numbers.has(key)) shown.set(key, parts[place] ?? 'hidden')
  }
  return shown
}
