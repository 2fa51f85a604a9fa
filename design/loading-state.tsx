import { useLingui } from '@lingui/react/macro'

/** Grey lines in the place of what comes, so that the page does not jump. */
export function LoadingState({ lines = 4, label }: { lines?: number; label?: string }) {
  const { t } = useLingui()
  return (
    <div className="wh-loading" role="status">
      <span className="wh-hidden">{label ?? t`Bezig met ophalen`}</span>
      {[...Array(lines).keys()].map((line) => (
        <span key={line} className="wh-skeleton" aria-hidden="true" data-line={line % 4} />
      ))}
    </div>
  )
}
