import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Checkbox } from '#design/choices.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { TextArea } from '#design/text-area.tsx'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { ImportRun, MoneyErrand, MoneyPreview } from '../../contract.ts'
import { startImport, useMoneyCommand } from './money-queries.ts'
import { WrongLines } from './WrongLines.tsx'

interface PreviewMoneyProps {
  id: string
  file: File
  errand: MoneyErrand
  preview: MoneyPreview
  onBack: () => void
  onStarted: (run: ImportRun) => void
}

const SHORTEST_REASON = 10

/** The third step: what would come of it, what is wrong, and whether people come along. */
export function PreviewMoney({ id, file, errand, preview, onBack, onStarted }: PreviewMoneyProps) {
  const { t } = useLingui()
  const format = useFormat()
  const [takes, setTakes] = useState(false)
  const [because, setBecause] = useState('')
  const [tried, setTried] = useState(false)
  const taking = useMoneyCommand(
    id,
    () => startImport(id, file, { ...errand, lines: preview.lines, addHoldersBecause: takes ? because.trim() : undefined }),
    onStarted,
  )
  const { add, known, wrong, lines, cents, strangers, problems } = preview
  const tooShort = takes && because.trim().length < SHORTEST_REASON
  const take = () => {
    setTried(true)
    if (!tooShort) taking.mutate(undefined)
  }
  const canTake = add > 0 || (strangers > 0 && takes)
  return (
    <>
      <Card title={t`Dit staat in uw bestand`} look="quiet">
        <DefinitionList
          facts={[
            { term: t`Regels`, value: format.number(lines) },
            { term: t`Komt erbij`, value: cents === null ? format.number(add) : t`${format.number(add)}, samen ${format.money(cents)}` },
            { term: t`Staat er al`, value: format.number(known) },
            { term: t`Blijft weg`, value: format.number(wrong) },
          ]}
        />
      </Card>
      {strangers > 0 ? (
        <Card title={t`Mensen die nog niet in dit onderzoek staan: ${strangers}`} look="marked">
          <p>
            <Trans>
              Hun regels blijven weg en worden niet bewaard, tenzij u hen als cliënt aan het onderzoek toevoegt. Doe dat alleen als het
              nodig is om de aanbieder te onderzoeken.
            </Trans>
          </p>
          <Checkbox
            name="takes"
            label={t`Voeg deze mensen toe als cliënt`}
            checked={takes}
            onChange={(event) => setTakes((event.target as HTMLInputElement).checked)}
          />
          {takes ? (
            <TextArea
              name="because"
              label={t`Waarom horen zij bij dit onderzoek?`}
              rows={3}
              maxLength={1000}
              error={tried && tooShort ? t`Leg in minstens 10 tekens uit waarom.` : undefined}
              value={because}
              onChange={(event) => setBecause(event.target.value)}
            />
          ) : null}
        </Card>
      ) : null}
      {wrong > 0 ? (
        <Alert kind={add > 0 ? 'warning' : 'error'} title={t`Regels die wegblijven: ${format.number(wrong)}`}>
          <Trans>Verbeter ze in uw bestand en lees het later opnieuw in: wat er al staat, komt er niet dubbel bij.</Trans>
        </Alert>
      ) : null}
      <RefusalPanel refusal={taking.error} />
      <ButtonGroup>
        {canTake ? <Button look="primary" pending={taking.isPending} onClick={take}>{t`Overnemen`}</Button> : null}
        <Button onClick={onBack}>{t`Kolommen wijzigen`}</Button>
      </ButtonGroup>
      {canTake ? null : <p>{t`Uit dit bestand komt niets nieuws.`}</p>}
      <WrongLines problems={problems} />
    </>
  )
}
