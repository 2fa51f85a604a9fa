import { useLingui } from '@lingui/react/macro'
import type { Column } from '#design/data-table.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import { questionKindWords, questionStatusWords } from '../../contract/words.ts'
import type { QuestionRow } from '../../contract.ts'
import { statusTones } from '../advice-words.ts'
import { ClockText } from '../ClockText.tsx'

/** The columns of a list of questions; the clock stands beside the status. */
export function useQuestionColumns(): Column<QuestionRow>[] {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const several = useMunicipalityChoices().length > 0
  return [
    { key: 'reference', header: t`Kenmerk`, width: '8.5rem', cell: (row) => row.reference },
    ...(several ? [{ key: 'municipality', header: t`Gemeente`, width: '8rem', cell: (row: QuestionRow) => row.municipality }] : []),
    {
      key: 'question',
      header: t`Vraag`,
      cell: (row) => (
        <div className="wh-question-line">
          <span className="wh-question-line__text">{row.excerpt}</span>
          {row.found ? (
            <span className="wh-question-line__found">
              {t`In het antwoord:`} …{row.found}…
            </span>
          ) : null}
          <span className="wh-question-line__small">
            {capital(word(questionKindWords[row.kind]))} · {format.moment(row.askedAt)}
            {row.asked ? '' : ` · ${t`ongevraagd`}`}
          </span>
        </div>
      ),
    },
    {
      key: 'people',
      header: t`Van en voor`,
      width: '12rem',
      cell: (row) => (
        <div className="wh-question-line">
          {row.consultant.name}
          <span className="wh-question-line__small">{row.handler ? row.handler.name : t`Nog niet opgenomen`}</span>
        </div>
      ),
    },
    {
      key: 'status',
      header: t`Status`,
      width: '15rem',
      cell: (row) => (
        <div className="wh-question-line__status">
          <StatusBadge tone={statusTones[row.status]}>{capital(word(questionStatusWords[row.status]))}</StatusBadge>
          {row.urgency === 'urgent' && row.status !== 'closed' ? <StatusBadge tone="danger">{t`Spoed`}</StatusBadge> : null}
          {row.waitsForJoining ? <StatusBadge tone="warning">{t`Complex: wie kijkt mee?`}</StatusBadge> : null}
          {row.complex && !row.waitsForJoining ? <StatusBadge>{t`Complex`}</StatusBadge> : null}
          <ClockText clock={row.clock} />
        </div>
      ),
    },
  ]
}
