import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Dialog } from '#design/dialog.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import type { Training, TrainingFile } from '../../contract.ts'
import { TrainingForm } from './TrainingForm.tsx'
import { TrainingLine } from './TrainingLine.tsx'
import { WithdrawTrainingForm } from './WithdrawTrainingForm.tsx'
import '../staff.css'

type Opened = { what: 'new' } | { what: 'change' | 'withdraw'; training: Training }

/** The trainings of one colleague: planned ones first, then the newest. What was withdrawn stands folded away. */
export function TrainingsCard({ file, own }: { file: TrainingFile; own: boolean }) {
  const { t } = useLingui()
  const [opened, setOpened] = useState<Opened>()
  const close = () => setOpened(undefined)
  const current = file.trainings.filter(({ withdrawn }) => !withdrawn)
  const withdrawn = file.trainings.filter((training) => training.withdrawn)
  const add = <Button small={current.length > 0} onClick={() => setOpened({ what: 'new' })}>{t`Opleiding toevoegen`}</Button>
  return (
    <Card title={t`Opleidingen`} actions={file.mayKeep && current.length > 0 ? add : undefined}>
      {file.boaWithoutTraining ? (
        <div className="wh-training-fact">
          <Alert>
            {own ? <Trans>U bent BOA.</Trans> : <Trans>Deze medewerker is BOA.</Trans>}{' '}
            <Trans>Er is geen geldige BOA-opleiding vastgelegd.</Trans>
          </Alert>
        </div>
      ) : null}
      {current.length === 0 ? (
        <EmptyState title={t`Nog geen opleiding vastgelegd`} action={file.mayKeep ? add : undefined}>
          <Trans>Een opleiding die is afgerond of gepland, staat hier met tot wanneer die geldig is.</Trans>
        </EmptyState>
      ) : (
        <ul className="wh-holdings">
          {current.map((training) => (
            <TrainingLine
              key={training.id}
              training={training}
              onChange={file.mayKeep ? () => setOpened({ what: 'change', training }) : undefined}
              onWithdraw={file.mayKeep ? () => setOpened({ what: 'withdraw', training }) : undefined}
            />
          ))}
        </ul>
      )}
      {withdrawn.length > 0 ? (
        <Disclosure summary={t`Ingetrokken opleidingen`}>
          <ul className="wh-holdings">
            {withdrawn.map((training) => (
              <TrainingLine key={training.id} training={training} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
      <Dialog open={opened?.what === 'new'} title={t`Opleiding toevoegen`} onClose={close}>
        <TrainingForm file={file} onClose={close} />
      </Dialog>
      <Dialog open={opened?.what === 'change'} title={t`Opleiding wijzigen`} onClose={close}>
        {opened?.what === 'change' ? <TrainingForm file={file} training={opened.training} onClose={close} /> : null}
      </Dialog>
      <Dialog open={opened?.what === 'withdraw'} title={t`Opleiding intrekken`} onClose={close}>
        {opened?.what === 'withdraw' ? <WithdrawTrainingForm training={opened.training} onClose={close} /> : null}
      </Dialog>
    </Card>
  )
}
