import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { dataCategoryWords, sharingRouteWords } from '#modules/privacy/contract.ts'
import { capital } from '#platform/contract/words.ts'
import { api } from '#platform/web/api.ts'
import { saveAsFile } from '#platform/web/csv-file.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import type { Action, CheckExport, ExportCheck } from '../../contract.ts'
import { CoverRefusal } from './CoverRefusal.tsx'
import { readSharingAgain } from './item-queries.ts'
import { namingWhatIsMissing } from './name-what-is-missing.ts'

const SHOWN = 20

interface Props {
  action: Action
  asked: CheckExport
  check: ExportCheck
  onBack: () => void
  /** The name of the file that was made */
  onGiven: (fileName: string) => void
}

/** Says exactly what goes to whom on what ground and until when; giving is the next step. */
export function ConfirmExport({ action, asked, check, onBack, onGiven }: Props) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const queries = useQueryClient()
  const [all, setAll] = useState(false)
  const giving = useMutation({
    mutationFn: () => namingWhatIsMissing(api.file('POST', `/actions/${action.id}/exports`, { ...asked, stamp: check.stamp })),
    onSuccess: async (bytes) => {
      saveAsFile(check.fileName, bytes)
      await readSharingAgain(queries, action.id)
      onGiven(check.fileName)
    },
  })
  const ground = check.criminalReport
    ? t`${capital(word(sharingRouteWords[check.route]))} (${check.criminalReport})`
    : `${capital(word(sharingRouteWords[check.route]))}${check.agreement ? ` (${check.agreement})` : ''}`
  const left = check.lines.length - SHOWN
  return (
    <Card title={t`Dit gaat naar ${check.partner.name}`} look="marked">
      <div className="wh-stack">
        <DefinitionList
          facts={[
            { term: t`Wat`, value: check.what },
            { term: t`Soort gegevens`, value: check.categories.map((category) => word(dataCategoryWords[category])).join(', ') },
            { term: t`Aantal`, value: format.number(check.amount) },
            { term: t`Grond`, value: ground },
            { term: t`Terug of vernietigd uiterlijk op`, value: format.longDate(check.dueOn) },
          ]}
        />
        {check.lines.length > 0 ? (
          <DataTable
            caption={t`Wat er in het bestand staat`}
            showCaption
            columns={check.heading.map((header, index) => ({ key: header, header, cell: ({ cells }: Line) => cells[index] }))}
            rows={(all ? check.lines : check.lines.slice(0, SHOWN)).map((cells, number) => ({ cells, number }))}
            rowKey={({ number }) => String(number)}
          />
        ) : null}
        {left > 0 && !all ? (
          <div>
            <Button small onClick={() => setAll(true)}>{t`Ook de andere ${left} regels tonen`}</Button>
          </div>
        ) : null}
        <CoverRefusal refusal={giving.error} />
        <ButtonGroup>
          <Button look="primary" pending={giving.isPending} onClick={() => giving.mutate()}>
            <Trans>Meegeven en bestand opslaan</Trans>
          </Button>
          <Button onClick={onBack}>
            <Trans>Terug</Trans>
          </Button>
        </ButtonGroup>
      </div>
    </Card>
  )
}

interface Line {
  cells: readonly string[]
  number: number
}
