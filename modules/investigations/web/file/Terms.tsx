import { useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { useFormat } from '#platform/web/format.ts'
import { DaysLeft } from './DaysLeft.tsx'
import { useOpenFile } from './file-context.ts'
import { useTermWords } from './term-words.ts'

/** Terms in which the person or the prosecutor may act; once they are over the file can go on. */
const theirs = ['statement-correction', 'objection', 'prosecutor-answer']

/** The terms that run on this file, the one that ends first on top. */
export function Terms() {
  const { t } = useLingui()
  const format = useFormat()
  const words = useTermWords()
  const { file } = useOpenFile()
  if (file.terms.length === 0) return null
  return (
    <Card title={t`Termijnen`}>
      <ul className="wh-terms">
        {file.terms.map((term) => (
          <li key={`${term.key}-${term.endsOn}`} className="wh-term">
            <span>
              {words[term.key] ?? term.source}
              <span className="wh-term__until">
                {t`tot en met ${format.date(term.endsOn)}`} · {term.source}
              </span>
            </span>
            <DaysLeft day={term.endsOn} state={term.state} theirs={theirs.includes(term.key)} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
