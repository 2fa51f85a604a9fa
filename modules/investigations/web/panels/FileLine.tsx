import { Link } from '#design/link.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { type Scheme, schemeWords } from '#modules/reports/contract.ts'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { type InvestigationRow, stageWords } from '../../contract.ts'
import { DaysLeft } from '../file/DaysLeft.tsx'

/** One file in a short list: what it is called, whom it is about, where it is, and its first term. */
export function FileLine({ row, href }: { row: InvestigationRow; href: string }) {
  const word = useWord()
  return (
    <li className="wh-file-line">
      <Link href={href}>{row.reference}</Link>
      <span className="wh-file-line__about">
        {row.subject} <span className="wh-soft">{capital(word(schemeWords[row.scheme as Scheme]))}</span>
      </span>
      <span className="wh-file-line__state">
        {row.nextTermOn ? <DaysLeft day={row.nextTermOn} /> : null}
        <StatusBadge tone="active">{word(stageWords[row.stage])}</StatusBadge>
      </span>
    </li>
  )
}
