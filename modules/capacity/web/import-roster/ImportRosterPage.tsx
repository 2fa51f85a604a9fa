import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup, LinkButton } from '#design/button.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { Stages } from '#design/stages.tsx'
import { useFormat } from '#platform/web/format.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import type { ImportedRoster, RosterCheck, RosterFile, RosterMapping } from '../../contract.ts'
import { CheckLines } from './CheckLines.tsx'
import { ChooseFile } from './ChooseFile.tsx'
import { SetColumns } from './SetColumns.tsx'

const steps = ['file', 'columns', 'check'] as const

/** Takes over the roster that a team has: choose the file, say what is what, see what would come of it, put it in. */
export function ImportRosterPage() {
  const { t } = useLingui()
  const [file, setFile] = useState<RosterFile>()
  const [mapping, setMapping] = useState<RosterMapping>()
  const [check, setCheck] = useState<RosterCheck>()
  const [imported, setImported] = useState<ImportedRoster>()
  usePageTitle(t`Rooster inlezen`)

  const begin = (read?: RosterFile) => {
    setFile(read)
    setMapping(read?.mapping)
    setCheck(undefined)
    setImported(undefined)
  }
  const now = imported ? steps.length : check ? 2 : file ? 1 : 0
  const step = useRef<HTMLDivElement>(null)
  // Whoever goes a step on or back reads from the top of it, by eye and by screen reader.
  useEffect(() => {
    if (now > 0) step.current?.focus()
  }, [now])
  const labels = { file: t`Bestand kiezen`, columns: t`Kolommen aanwijzen`, check: t`Controleren` }
  return (
    <>
      <PageHeading
        title={t`Rooster inlezen`}
        trail={[{ label: t`Rooster`, href: '/rooster' }]}
        intro={t`Neem het rooster over dat uw team nu heeft. U ziet eerst wat erbij komt; uw collega’s zien pas iets als u de week publiceert.`}
      />
      <div className="wh-stack" ref={step} tabIndex={-1}>
        <Stages
          label={t`Stappen van het inlezen`}
          stages={steps.map((id, index) => ({ id, label: labels[id], state: index < now ? 'done' : index === now ? 'current' : 'todo' }))}
        />
        {imported ? (
          <Imported imported={imported} onAgain={() => begin()} />
        ) : file && mapping && check ? (
          <CheckLines file={file} mapping={mapping} check={check} onBack={() => setCheck(undefined)} onImported={setImported} />
        ) : file && mapping ? (
          <SetColumns file={file} mapping={mapping} onChange={setMapping} onChecked={setCheck} onBack={() => begin()} />
        ) : (
          <ChooseFile onRead={begin} />
        )}
      </div>
      <LeaveGuard when={file !== undefined && !imported} />
    </>
  )
}

function Imported({ imported: { added, same, wrong }, onAgain }: { imported: ImportedRoster; onAgain: () => void }) {
  const { t } = useLingui()
  const format = useFormat()
  const [put, there, left] = [added, same, wrong].map(format.number)
  return (
    <>
      <Alert kind="success" title={t`Het rooster is bijgewerkt`} live>
        <p>
          <Trans>
            Nieuw in het rooster: {put}. Stond er al: {there}. Regels die weg bleven: {left}.
          </Trans>
        </p>
        <p>
          <Trans>Alles staat in uw concept. Kijk de weken na en publiceer ze, dan zien uw collega’s het ook.</Trans>
        </p>
      </Alert>
      <ButtonGroup>
        <LinkButton look="primary" href="/rooster">{t`Naar het rooster`}</LinkButton>
        <Button onClick={onAgain}>{t`Nog een bestand inlezen`}</Button>
      </ButtonGroup>
    </>
  )
}
