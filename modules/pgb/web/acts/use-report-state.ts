import { useLingui } from '@lingui/react/macro'
import type { StatusTone } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { FindingsReport } from '../../contract.ts'

interface ReportState {
  label: string
  tone: StatusTone
  /** What comes next, when something does */
  next: string | null
}

/** How far a report of findings is, in words. */
export function useReportState(): (report: FindingsReport) => ReportState {
  const { t } = useLingui()
  const format = useFormat()
  return ({ agreedAt, sentOn, goesTo, viewUntil, viewReceivedOn, viewWeighed }) => {
    if (!agreedAt) return { label: t`concept`, tone: 'active', next: t`Een collega of de coördinator stelt vast.` }
    if (!sentOn) return { label: t`vastgesteld`, tone: 'warning', next: t`Versturen.` }
    const sent = format.date(sentOn)
    if (goesTo === 'social-development') return { label: t`verstuurd`, tone: 'safe', next: t`Verstuurd op ${sent}.` }
    if (viewWeighed) return { label: viewReceivedOn ? t`reactie gewogen` : t`geen reactie`, tone: 'safe', next: null }
    const until = format.date(viewUntil)
    return { label: t`wacht op reactie`, tone: 'active', next: t`Reageren kan tot en met ${until}.` }
  }
}
