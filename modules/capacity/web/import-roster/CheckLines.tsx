import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { flushSync } from 'react-dom'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { api } from '#platform/web/api.ts'
import { saveAsFile, writeCsv } from '#platform/web/csv-file.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import {
  capacityActivityWords,
  type ImportedRoster,
  type RosterCheck,
  type RosterFile,
  type RosterMapping,
  rosterProblemWords,
  taskWords,
} from '../../contract.ts'
import { cellAt } from './words-in-file.ts'

interface CheckLinesProps {
  file: RosterFile
  mapping: RosterMapping
  check: RosterCheck
  onBack: () => void
  onImported: (imported: ImportedRoster) => void
}

/** The third step: what would be added, what is there already, what is wrong; nothing is written before it is asked for. */
export function CheckLines({ file, mapping, check, onBack, onImported }: CheckLinesProps) {
  const { t } = useLingui()
  const format = useFormat()
  const queries = useQueryClient()
  const putting = useMutation({
    mutationFn: () => api.send<ImportedRoster>('POST', '/capacity/roster-imports', { table: file.table, mapping }),
    onSuccess: async (imported) => {
      flushSync(() => onImported(imported))
      await queries.invalidateQueries({ queryKey: ['capacity'] })
    },
  })
  const { add, same, wrong } = check
  return (
    <>
      <DefinitionList
        facts={[
          { term: t`Komt in het rooster`, value: <Plural value={add} one="# dienst" other="# diensten" /> },
          { term: t`Staat er al`, value: <Plural value={same} one="# dienst" other="# diensten" /> },
          { term: t`Fout`, value: <Plural value={wrong} one="# regel" other="# regels" /> },
        ]}
      />
      <Verdict check={check} />
      <RefusalPanel refusal={putting.error} />
      <ButtonGroup>
        {add > 0 ? (
          <Button look="primary" pending={putting.isPending} onClick={() => putting.mutate()}>{t`Zet in het rooster`}</Button>
        ) : null}
        <Button onClick={onBack}>{t`Terug naar de kolommen`}</Button>
      </ButtonGroup>
      {check.problems.length > 0 ? <WrongLines file={file} check={check} /> : null}
      {check.shifts.length > 0 ? <NewShifts check={check} /> : null}
      {add > check.shifts.length ? (
        <p>
          <Trans>
            U ziet de eerste {check.shifts.length} van {format.number(add)} nieuwe diensten.
          </Trans>
        </p>
      ) : null}
    </>
  )
}

function Verdict({ check: { add, same, wrong } }: { check: RosterCheck }) {
  const { t } = useLingui()
  if (wrong > 0 && add > 0)
    return (
      <Alert kind="warning" title={t`Foute regels blijven weg`}>
        <Trans>
          U kunt de goede diensten nu in het rooster zetten. Verbeter daarna de foute regels in uw bestand en lees het opnieuw in: wat er al
          staat, komt er niet dubbel bij.
        </Trans>
      </Alert>
    )
  if (wrong > 0)
    return (
      <Alert kind="error" title={t`Uit dit bestand komt niets nieuws in het rooster`}>
        <Trans>Kijk hieronder wat er met de regels is. Vaak is in stap 2 een andere kolom of een woord te kiezen.</Trans>
      </Alert>
    )
  if (add === 0 && same > 0) return <Alert kind="success">{t`Alles uit dit bestand staat al in het rooster.`}</Alert>
  if (add === 0) return <Alert>{t`In dit bestand staan geen diensten. Kijk of de kolommen kloppen.`}</Alert>
  return <Alert kind="success">{t`Alle regels zijn goed. Er is nog niets in het rooster gezet.`}</Alert>
}

const SHOWN = 200

function WrongLines({ file, check: { problems } }: { file: RosterFile; check: RosterCheck }) {
  const { t } = useLingui()
  const word = useWord()
  const download = () => {
    const rows = problems.map(({ line, column, kind }) => [line, column ?? '', cellAt(file, line, column), word(rosterProblemWords[kind])])
    saveAsFile(t`foute-regels.csv`, writeCsv([[t`regel`, t`kolom`, t`er staat`, t`wat er mis is`], ...rows]))
  }
  return (
    <Card title={t`Foute regels`} look="quiet" actions={<Button small onClick={download}>{t`Downloaden (CSV)`}</Button>}>
      {problems.length > SHOWN ? (
        <p>
          <Trans>Hier staan de eerste {SHOWN}. Download de lijst om ze allemaal te zien.</Trans>
        </p>
      ) : null}
      <DataTable
        caption={t`Regel, kolom en wat er mis is`}
        rows={problems.slice(0, SHOWN).map((problem, index) => ({ ...problem, key: index }))}
        rowKey={({ key }) => String(key)}
        columns={[
          { key: 'line', header: t`Regel`, cell: ({ line }) => line, width: '5rem' },
          { key: 'column', header: t`Kolom`, cell: ({ column }) => column ?? t`hele regel`, width: '9rem' },
          { key: 'stands', header: t`Er staat`, cell: ({ line, column }) => cellAt(file, line, column) || '–', width: '12rem' },
          { key: 'wrong', header: t`Wat er mis is`, cell: ({ kind }) => word(rosterProblemWords[kind]) },
        ]}
      />
    </Card>
  )
}

function NewShifts({ check: { shifts } }: { check: RosterCheck }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  return (
    <Card title={t`Dit komt in het rooster`} look="quiet">
      <DataTable
        caption={t`Diensten die erbij komen`}
        rows={shifts}
        rowKey={({ line, day, from, name }) => `${line} ${day} ${from} ${name}`}
        columns={[
          { key: 'name', header: t`Medewerker`, cell: ({ name }) => name },
          { key: 'day', header: t`Datum`, cell: ({ day }) => format.date(day), width: '9rem' },
          { key: 'time', header: t`Tijd`, cell: ({ from, until }) => `${from}–${until}`, width: '8rem' },
          { key: 'activity', header: t`Activiteit`, cell: ({ activity }) => word(capacityActivityWords[activity]) },
          { key: 'task', header: t`Taak`, cell: ({ task }) => word(taskWords[task]) },
          { key: 'line', header: t`Regel`, align: 'end', cell: ({ line }) => line, width: '5rem' },
        ]}
      />
    </Card>
  )
}
