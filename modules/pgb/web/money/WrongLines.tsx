import { useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { moneyProblemWords } from '../../contract/money-words.ts'
import type { MoneyProblem } from '../../contract.ts'

/** Which lines were left out, where and why; never what stood there. */
export function WrongLines({ problems }: { problems: readonly MoneyProblem[] }) {
  const { t } = useLingui()
  const word = useWord()
  if (problems.length === 0) return null
  return (
    <Card title={t`Regels die wegblijven`} look="quiet">
      <DataTable
        caption={t`Regel, kolom en wat er mis is`}
        rows={problems.map((problem, index) => ({ ...problem, key: String(index) }))}
        rowKey={({ key }) => key}
        columns={[
          { key: 'line', header: t`Regel`, cell: ({ line }) => t`regel ${line}`, width: '7rem' },
          { key: 'column', header: t`Kolom`, cell: ({ column }) => column ?? t`hele regel`, width: '16rem' },
          { key: 'wrong', header: t`Wat er mis is`, cell: ({ kind }) => capital(word(moneyProblemWords[kind])) },
        ]}
      />
    </Card>
  )
}
